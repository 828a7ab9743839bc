package probe_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

// sets calls check with random sets, random assumptions and a random target.
func sets(t *testing.T, stream uint64, check func(t *testing.T, c sample)) {
	t.Helper()
	for seed := range uint64(60) {
		rnd := rand.New(rand.NewPCG(seed, stream))
		set := randomSet(rnd)
		c := sample{rnd, set, open(t, set), newTwin(set), randomAssumptions(rnd, set), randomEvent(rnd, set)}
		check(t, c)
		if t.Failed() {
			t.Fatalf("seed %d: %v, target %v", seed, set.Assignments(c.a), c.target)
		}
	}
}

type sample struct {
	rnd    *rand.Rand
	set    *model.Set
	e      *forecast.Engine
	twin   twin
	a      model.Assumptions
	target model.Event
}

func randomSet(rnd *rand.Rand) *model.Set {
	s := model.Set{ID: "random"}
	drivers := 1 + rnd.IntN(4)
	for i := range drivers {
		s.Factors = append(s.Factors, driver(rnd, i, 2+rnd.IntN(2)))
	}
	for i := range 1 + rnd.IntN(4) {
		s.Factors = append(s.Factors, randomOutcome(rnd, s.Factors, i))
	}
	set := model.NewSet(s)
	for i := range 1 + rnd.IntN(3) {
		s.Scenarios = append(s.Scenarios, &model.Scenario{ID: fmt.Sprint("s", i), Event: randomEvent(rnd, set)})
	}
	return model.NewSet(s)
}

func driver(rnd *rand.Rand, i, states int) *model.Factor {
	f := &model.Factor{ID: fmt.Sprint("d", i), Kind: model.Driver, Owner: []string{"seoul", "moscow"}[i%2], Baseline: rnd.IntN(states)}
	for s := range states {
		f.States = append(f.States, model.State{ID: fmt.Sprint(s), IfOpen: 0.2 + rnd.Float64()})
	}
	return f
}

func randomOutcome(rnd *rand.Rand, above []*model.Factor, i int) *model.Factor {
	f := &model.Factor{ID: fmt.Sprint("o", i), Kind: model.Outcome}
	total := 0.0
	for s := range 2 + rnd.IntN(2) {
		f.States = append(f.States, model.State{ID: fmt.Sprint(s), Baseline: 0.1 + rnd.Float64()})
		total += f.States[s].Baseline
	}
	for s := range f.States {
		f.States[s].Baseline /= total
	}
	for p, parent := range above {
		if rnd.IntN(3) == 0 {
			continue // so that some factors do not bear on others
		}
		for s := range parent.States {
			if rnd.IntN(2) == 0 {
				f.Judgements = append(f.Judgements, randomJudgement(rnd, f, len(above), p, s))
			}
		}
	}
	return f
}

func randomJudgement(rnd *rand.Rand, f *model.Factor, outcome, when, state int) *model.Judgement {
	bases := []model.Basis{model.ByBrief, model.ByInference, model.ByJudgement}
	j := &model.Judgement{
		ID:      fmt.Sprintf("%s:%d=%d", f.ID, when, state),
		Outcome: outcome, When: when, State: state, Basis: bases[rnd.IntN(3)],
		Points: make([]float64, len(f.States)),
	}
	for y := range j.Points {
		j.Points[y] = float64(rnd.IntN(9)-4) / 2
	}
	return j
}

// randomEvent is over one outcome or more, in one alternative or two.
func randomEvent(rnd *rand.Rand, set *model.Set) model.Event {
	var event model.Event
	outcomes := set.Outcomes()
	for range 1 + rnd.IntN(2) {
		var all []model.Condition
		for k, i := range rnd.Perm(len(outcomes)) {
			if k == 0 || rnd.IntN(3) == 0 {
				all = append(all, model.Condition{Factor: outcomes[i].Index, States: someStates(rnd, outcomes[i])})
			}
		}
		event = append(event, all)
	}
	return event
}

// randomAssumptions moves about half of the drivers and now and then supposes an outcome.
func randomAssumptions(rnd *rand.Rand, set *model.Set) model.Assumptions {
	a := set.Baseline()
	for i, f := range set.Factors {
		if f.Kind == model.Driver && rnd.IntN(2) == 0 || f.Kind == model.Outcome && rnd.IntN(5) == 0 {
			a = a.With(i, someStates(rnd, f))
		}
	}
	return a
}

// someStates returns at least one state and most often one.
func someStates(rnd *rand.Rand, f *model.Factor) model.States {
	states := model.Only(rnd.IntN(len(f.States)))
	if rnd.IntN(3) == 0 {
		states |= model.Only(rnd.IntN(len(f.States)))
	}
	return states
}

func open(t testing.TB, set *model.Set) *forecast.Engine {
	t.Helper()
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	return e
}
