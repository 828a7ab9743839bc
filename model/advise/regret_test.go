package advise

import (
	"math"
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

func TestChoices(t *testing.T) {
	all, never := Range{0, 1}, []Range(nil)
	for name, c := range map[string]struct {
		stakes [][]float64
		worst  []float64
		chosen []bool
		first  [][]Range // by option: the weights it needs
	}{
		"one does best everywhere": {
			[][]float64{{2, 5}, {1, 4}}, []float64{1, 0}, []bool{false, true}, [][]Range{never, {all, all}},
		},
		"each has its future, and the middle way is chosen": {
			[][]float64{{0, 6}, {4, 0}, {1, 2}}, []float64{6, 4, 2}, []bool{false, false, true},
			[][]Range{{{0.8, 1}, {0, 0.2}}, {{0, 0.4}, {0.6, 1}}, {{0.4, 0.8}, {0.2, 0.6}}},
		},
		"chosen, and yet the best under no weights": {
			[][]float64{{0, 6}, {6, 0}, {3.5, 3.5}}, []float64{6, 6, 3.5}, []bool{false, false, true},
			[][]Range{{{0.5, 1}, {0, 0.5}}, {{0, 0.5}, {0.5, 1}}, never},
		},
		"ties are all chosen": {
			[][]float64{{3}, {3}, {4}}, []float64{0, 0, 1}, []bool{true, true, false}, [][]Range{{{1, 1}}, {{1, 1}}, never},
		},
	} {
		t.Run(name, func(t *testing.T) {
			for i, got := range choices(make([]Option, len(c.stakes)), c.stakes) {
				if math.Abs(got.Worst-c.worst[i]) > 1e-9 || got.Chosen != c.chosen[i] {
					t.Errorf("option %d: worst regret %v, chosen %v", i, got.Worst, got.Chosen)
				}
				if !slices.EqualFunc(got.Weights, c.first[i], func(a, b Range) bool { return math.Abs(a.From-b.From)+math.Abs(a.To-b.To) < 1e-9 }) {
					t.Errorf("option %d: weights %v, want %v", i, got.Weights, c.first[i])
				}
			}
		})
	}
}

// levers is a set in which Seoul owns two drivers, the war is nobody's, and the
// scenario's preset sets one of each.
func levers(t *testing.T) *forecast.Engine {
	t.Helper()
	driver := func(id, owner string, states int) *model.Factor {
		f := &model.Factor{ID: id, Kind: model.Driver, Owner: owner}
		for range states {
			f.States = append(f.States, model.State{IfOpen: 1})
		}
		return f
	}
	outcome := &model.Factor{ID: "harm", Kind: model.Outcome,
		States: []model.State{{ID: "yes", Baseline: 0.5, Stake: 2}, {ID: "no", Baseline: 0.5, Stake: 0.5}},
		Judgements: []*model.Judgement{
			{Outcome: 3, When: 0, State: 1, Points: []float64{1, 0}},
			{Outcome: 3, When: 2, State: 1, Points: []float64{2, 0}},
		}}
	other := &model.Factor{ID: "calm", Kind: model.Outcome, States: []model.State{{ID: "yes", Baseline: 0.5}, {ID: "no", Baseline: 0.5}}}
	e, err := forecast.Open(model.NewSet(model.Set{
		Factors: []*model.Factor{driver("arms", "seoul", 2), driver("talk", "seoul", 3), driver("war", "events", 2), outcome, other},
		Scenarios: []*model.Scenario{
			{ID: "escalation", Preset: conditions(0, 1, 2, 1)},
		},
	}))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestFuturesLeaveTheLeversToTheOptions(t *testing.T) {
	set := levers(t).Set()
	now := set.Baseline().With(1, model.Only(2)).With(2, model.AllStates(2))
	got := Futures(set, now, "seoul")
	if len(got) != 2 || got[0].Scenario != nil || !got[0].Assumptions.Equal(now) {
		t.Fatalf("futures %+v, want the present first", got)
	}
	// of the preset, arms are Seoul's to decide; the talks stay as Seoul has them now
	if want := set.Baseline().With(1, model.Only(2)).With(2, model.Only(1)); got[1].Scenario.ID != "escalation" || !got[1].Assumptions.Equal(want) {
		t.Errorf("the scenario's future is %v", set.Assignments(got[1].Assumptions))
	}
}

func TestWeighAgreesWithReadings(t *testing.T) {
	e := levers(t)
	now := e.Set().Baseline()
	options, err := Options(e.Set(), now, "seoul", 2)
	if err != nil {
		t.Fatal(err)
	}
	table, err := Weigh(e, options, Futures(e.Set(), now, "seoul"))
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range table.Choices {
		for f, future := range table.Futures {
			r, err := e.Read(future.Assumptions.Apply(options[i]))
			if err != nil {
				t.Fatal(err)
			}
			want := 2*r.Factors[3][0].P + 0.5*r.Factors[3][1].P
			if math.Abs(c.Stakes[f]-want) > 1e-12 {
				t.Errorf("option %d in future %d: stake %v, want %v", i, f, c.Stakes[f], want)
			}
		}
		// arms do harm and talks do nothing: whatever sends none is best
		if none := !slices.ContainsFunc(options[i], func(c model.Condition) bool { return c.Factor == 0 }); c.Chosen != none || c.Best(0) != none {
			t.Errorf("option %v is chosen %v", options[i], c.Chosen)
		}
	}
}

func TestWeighWithoutStakes(t *testing.T) {
	e := worked(t)
	if _, err := Weigh(e, []Option{nil}, Futures(e.Set(), e.Set().Baseline(), "")); err == nil {
		t.Error("want an error for a set without stakes")
	}
}
