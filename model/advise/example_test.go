package advise_test

import (
	"fmt"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
)

// A capital may send aid to a war. Aid puts its ties with the other side at risk:
// their rupture, 1 to 4 against, becomes an even chance, with 1 at stake. And it
// makes a spill-over of the war, with 3 at stake, half as likely in odds: 1 to 8
// and no longer 1 to 4 while the war is quiet, 1 to 2 and no longer 1 to 1 when it
// is hot. So the stake to expect is
//
//	          quiet                     hot
//	as now    1·1/5 + 3·1/5 = 0.800     1·1/5 + 3·1/2 = 1.700
//	send      1·1/2 + 3·1/9 = 0.833     1·1/2 + 3·1/3 = 1.500
//
// Sending can be regretted by 0.033, not sending by 0.200: the minimax regret
// choice is to send. Not sending is better in expectation where the quiet weighs
// w with 0.033 w >= 0.200 (1-w), that is, from 6/7 on.
func ExampleWeigh() {
	e, err := forecast.Open(aid())
	if err != nil {
		fmt.Println(err)
		return
	}
	now := e.Set().Baseline()
	options, err := advise.Options(e.Set(), now, "capital", 1)
	if err != nil {
		fmt.Println(err)
		return
	}
	table, err := advise.Weigh(e, options, advise.Futures(e.Set(), now, "capital"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, name := range []string{"as now", "send"} {
		c := table.Choices[i]
		fmt.Printf("%-6s  stakes %.3f  regret %.3f  chosen %-5v  best where quiet weighs %.3f to %.3f\n",
			name, c.Stakes, c.Regret, c.Chosen, c.Weights[0].From, c.Weights[0].To)
	}
	// Output:
	// as now  stakes [0.800 1.700]  regret [0.000 0.200]  chosen false  best where quiet weighs 0.857 to 1.000
	// send    stakes [0.833 1.500]  regret [0.033 0.000]  chosen true   best where quiet weighs 0.000 to 0.857
}

// aid is the set of the example: two drivers, two outcomes and one scenario.
func aid() *model.Set {
	states := func(p, stake float64) []model.State {
		return []model.State{{ID: "yes", Baseline: p, Stake: stake}, {ID: "no", Baseline: 1 - p}}
	}
	moved := func(outcome, driver int, points float64) *model.Judgement {
		return &model.Judgement{Outcome: outcome, When: driver, State: 1, Points: []float64{points, 0}}
	}
	return model.NewSet(model.Set{
		Factors: []*model.Factor{
			{ID: "aid", Kind: model.Driver, Owner: "capital", States: []model.State{{ID: "none", IfOpen: 1}, {ID: "sent", IfOpen: 1}}},
			{ID: "war", Kind: model.Driver, Owner: "events", States: []model.State{{ID: "quiet", IfOpen: 1}, {ID: "hot", IfOpen: 1}}},
			{ID: "rupture", Kind: model.Outcome, States: states(1./5, 1), Judgements: []*model.Judgement{moved(2, 0, 2)}},
			{ID: "spill-over", Kind: model.Outcome, States: states(1./5, 3), Judgements: []*model.Judgement{moved(3, 0, -1), moved(3, 1, 2)}},
		},
		Scenarios: []*model.Scenario{{ID: "hot-war", Preset: []model.Condition{{Factor: 1, States: model.Only(1)}}}},
	})
}
