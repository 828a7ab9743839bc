package advise

import (
	"math"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

// worked is a set whose numbers can be followed by hand: war on moves arms from
// 20% by two bits, and talks are a driver that only a policy looks at.
func worked(t *testing.T) *forecast.Engine {
	t.Helper()
	yesNo := func(p float64) []model.State {
		return []model.State{{ID: "yes", Baseline: p}, {ID: "no", Baseline: 1 - p}}
	}
	drivers := func(id string) *model.Factor {
		return &model.Factor{ID: id, Kind: model.Driver, States: []model.State{{ID: "off", IfOpen: 1}, {ID: "on", IfOpen: 1}}}
	}
	set := model.NewSet(model.Set{
		Factors: []*model.Factor{
			drivers("war"), drivers("talks"),
			{ID: "arms", Kind: model.Outcome, States: yesNo(0.2),
				Judgements: []*model.Judgement{{When: 0, State: 1, Points: []float64{2, 0}}}},
			{ID: "trade", Kind: model.Outcome, States: yesNo(0.5)},
		},
		Policies: []*model.Policy{
			{ID: "analyse", Strength: 1},
			{ID: "warn", Strength: 4, RisesWith: conditions(2, 0, 3, 0)},
			{ID: "prepare", Strength: 3, FallsWith: conditions(2, 0)},
			{ID: "talk", Strength: 3, RisesWith: conditions(1, 1)},
		},
	})
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// conditions reads pairs of factor and state.
func conditions(pairs ...int) []model.Condition {
	var list []model.Condition
	for i := 0; i < len(pairs); i += 2 {
		list = append(list, model.Condition{Factor: pairs[i], States: model.Only(pairs[i+1])})
	}
	return list
}

func rank(t *testing.T, e *forecast.Engine, a model.Assumptions) []Ranked {
	t.Helper()
	r, err := e.Read(a)
	if err != nil {
		t.Fatal(err)
	}
	return Rank(r)
}

func TestRank(t *testing.T) {
	type place struct {
		id      string
		urgency float64
		from    int
	}
	baseline := worked(t).Set().Baseline()
	for name, c := range map[string]struct {
		assume model.Assumptions
		want   []place
	}{
		"baseline: by strength, then the set's order":        {baseline, []place{{"warn", 4, 1}, {"prepare", 3, 2}, {"talk", 3, 3}, {"analyse", 1, 4}}},
		"two bits on one of two states, and on the only one": {baseline.With(0, model.Only(1)), []place{{"warn", 5, 1}, {"talk", 3, 3}, {"prepare", 1, 2}, {"analyse", 1, 4}}},
		"a supposed outcome counts three bits":               {baseline.With(2, model.Only(0)), []place{{"warn", 5.5, 1}, {"talk", 3, 3}, {"analyse", 1, 4}, {"prepare", 0, 2}}},
		"a driver's state counts by its likelihood":          {baseline.With(1, model.AllStates(2)), []place{{"warn", 4, 1}, {"talk", 3.75, 3}, {"prepare", 3, 2}, {"analyse", 1, 4}}},
		"an outcome supposed away takes three bits":          {baseline.With(2, model.Only(1)), []place{{"prepare", 6, 2}, {"talk", 3, 3}, {"warn", 2.5, 1}, {"analyse", 1, 4}}},
	} {
		t.Run(name, func(t *testing.T) {
			got := rank(t, worked(t), c.assume)
			for i, want := range c.want {
				g := got[i]
				if g.Policy.ID != want.id || math.Abs(g.Urgency-want.urgency) > 1e-9 || g.Rank != i+1 || g.BaseRank != want.from {
					t.Errorf("place %d: %s at %v from %d, want %+v", i+1, g.Policy.ID, g.Urgency, g.BaseRank, want)
				}
			}
		})
	}
}

func TestReasonsAddUpToTheShift(t *testing.T) {
	e := worked(t)
	for _, r := range rank(t, e, e.Set().Baseline().With(0, model.Only(1))) {
		total := 0.0
		for _, reason := range r.Reasons {
			total += reason.Points
		}
		if math.Abs(total-r.Shift()) > 1e-9 {
			t.Errorf("%s: reasons add up to %v, the shift is %v", r.Policy.ID, total, r.Shift())
		}
	}
}

// rankOne ranks a policy beside two fixed ones, of strength 3 and 1.
func rankOne(t *testing.T, p *model.Policy, move func(model.Assumptions) model.Assumptions) []Ranked {
	t.Helper()
	set := *worked(t).Set()
	set.Policies = []*model.Policy{{ID: "fixed", Strength: 3}, p, {ID: "low", Strength: 1}}
	e, err := forecast.Open(model.NewSet(set))
	if err != nil {
		t.Fatal(err)
	}
	return rank(t, e, move(e.Set().Baseline()))
}

func TestDriverConditions(t *testing.T) {
	talksOn := func(a model.Assumptions) model.Assumptions { return a.With(1, model.Only(1)) }
	talksOpen := func(a model.Assumptions) model.Assumptions { return a.With(1, model.AllStates(2)) }
	for name, c := range map[string]struct {
		policy *model.Policy
		move   func(model.Assumptions) model.Assumptions
		want   float64
	}{
		"rises with a state that comes":              {&model.Policy{Strength: 3, RisesWith: conditions(1, 1)}, talksOn, 4.5},
		"falls with a state that comes":              {&model.Policy{Strength: 3, FallsWith: conditions(1, 1)}, talksOn, 1.5},
		"rises with the baseline state that is left": {&model.Policy{Strength: 3, RisesWith: conditions(1, 0)}, talksOn, 1.5},
		"falls with the baseline state that is left": {&model.Policy{Strength: 3, FallsWith: conditions(1, 0)}, talksOpen, 3.75},
		"the mean of a driver and an outcome":        {&model.Policy{Strength: 3, RisesWith: conditions(1, 1, 3, 0)}, talksOn, 3.75},
	} {
		t.Run(name, func(t *testing.T) {
			for _, r := range rankOne(t, c.policy, c.move) {
				if r.Policy == c.policy && math.Abs(r.Urgency-c.want) > 1e-9 {
					t.Errorf("urgency %v, want %v", r.Urgency, c.want)
				}
			}
		})
	}
}

// Urgencies that differ by rounding alone keep the order of the baseline.
func TestTieByRounding(t *testing.T) {
	p := model.Policy{Strength: 3}
	for difference, want := range map[float64]int{0: 0, 1e-12: 0, -1e-12: 0, 1e-6: -1, -1e-6: 1} {
		if got := compareUrgency(Ranked{Policy: &p, Urgency: 3 + difference}, Ranked{Policy: &p, Urgency: 3}); got != want {
			t.Errorf("a difference of %v compares as %d, want %d", difference, got, want)
		}
	}
	// What is added in thirds and taken away again leaves nothing but rounding.
	down := &model.Policy{ID: "down", Strength: 3, RisesWith: conditions(2, 0, 3, 0, 1, 1), FallsWith: conditions(2, 0, 3, 0, 1, 1)}
	got := rankOne(t, down, func(a model.Assumptions) model.Assumptions { return a.With(0, model.Only(1)) })
	if got[0].Policy.ID != "fixed" || got[1].Policy.ID != "down" {
		t.Errorf("%s comes before %s, want the order of the set", got[0].Policy.ID, got[1].Policy.ID)
	}
}
