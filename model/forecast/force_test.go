package forecast

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"foresee/model"
)

func offOn(id string) *model.Factor {
	return &model.Factor{ID: id, Kind: model.Driver, States: []model.State{{ID: "off", IfOpen: 1}, {ID: "on", IfOpen: 1}}}
}

// twoLevels is a set in which two drivers move arms, and arms and one of the
// drivers move trade. Neither weather nor sport bears on what is moved.
func twoLevels(t *testing.T) *Engine {
	t.Helper()
	const war, talks, weather, arms = 0, 1, 2, 3
	judgement := func(id string, when, state int, basis model.Basis, points ...float64) *model.Judgement {
		return &model.Judgement{ID: id, When: when, State: state, Points: points, Basis: basis}
	}
	f := []*model.Factor{offOn("war"), offOn("talks"), offOn("weather"), yesNo("arms", 0.5), yesNo("trade", 0.5), yesNo("sport", 0.5)}
	f[arms].Judgements = []*model.Judgement{
		judgement("arms:talks", talks, 1, model.ByJudgement, -1, 0.5),
		judgement("arms:war", war, 0, model.ByBrief, 2, 0),
	}
	f[4].Judgements = []*model.Judgement{
		judgement("trade:weather", weather, 1, model.ByBrief, 3, -3),
		judgement("trade:arms", arms, 0, model.ByInference, 1, -1),
		judgement("trade:talks", talks, 1, model.ByBrief, 1, 0),
	}
	f[5].Judgements = []*model.Judgement{judgement("sport:war", war, 1, model.ByBrief, 3, 0)}
	return open(t, model.NewSet(model.Set{Factors: f}))
}

type wantForce struct {
	id     string
	weight float64
	direct bool
}

func checkForces(t *testing.T, got []Force, want []wantForce) {
	t.Helper()
	same := slices.EqualFunc(got, want, func(g Force, w wantForce) bool {
		return g.Judgement.ID == w.id && math.Abs(g.Weight()-w.weight) < 1e-9 && g.Direct == w.direct
	})
	if !same {
		var list []string
		for _, g := range got {
			list = append(list, fmt.Sprint(g.Judgement.ID, " ", g.Weight(), " ", g.Direct))
		}
		t.Errorf("in force %q, want %v", list, want)
	}
}

// Moving both drivers takes 3.5 bits from arms, which began at even odds.
func TestForcesByHand(t *testing.T) {
	e := twoLevels(t)
	a := e.Set().Baseline().With(0, model.Only(1)).With(1, model.Only(1))
	x, err := e.Explain(a, e.Set().Factors[4].Is(0).Event())
	if err != nil {
		t.Fatal(err)
	}
	fromArms := 2 * (0.5 - 1/(1+math.Exp2(3.5)))
	checkForces(t, x.InForce, []wantForce{{"trade:talks", 1, true}, {"trade:arms", fromArms, true}, {"arms:war", 2, false}, {"arms:talks", 1.5, false}})
	want := map[model.Basis]float64{model.ByBrief: 1, model.ByInference: 2 + fromArms, model.ByJudgement: 1.5}
	for basis, weight := range want {
		if math.Abs(x.Support[basis]-weight) > 1e-9 {
			t.Errorf("%s supports %v, want %v", basis, x.Support[basis], weight)
		}
	}
}

// Supposing trade says something of the war only through what both hang on.
func TestForcesOfReasoningBackward(t *testing.T) {
	e := twoLevels(t)
	a := e.Set().Baseline().With(0, model.AllStates(2)).With(4, model.Only(0))
	x, err := e.Explain(a, e.Set().Factors[0].Is(1).Event())
	if err != nil {
		t.Fatal(err)
	}
	r := read(t, e, a)
	arms, war := r.Factors[3][0], r.Factors[0][0]
	checkForces(t, x.InForce, []wantForce{
		{"arms:war", 2 * math.Abs(war.P-war.Base), false},
		{"trade:arms", 2 * math.Abs(arms.P-arms.Base), false},
	})
}

// What is supposed on the other side of pinned drivers bears on nothing here.
func TestForcesLeaveOutWhatIsSeparate(t *testing.T) {
	e := twoLevels(t)
	a := e.Set().Baseline().With(1, model.Only(1)).With(4, model.Only(0))
	x, err := e.Explain(a, e.Set().Factors[5].Is(0).Event())
	if err != nil {
		t.Fatal(err)
	}
	checkForces(t, x.InForce, nil)
}
