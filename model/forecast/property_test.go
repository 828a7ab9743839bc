package forecast

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"foresee/model"
)

// sets calls check with random sets.
func sets(t *testing.T, stream uint64, check func(t *testing.T, rnd *rand.Rand, e *Engine)) {
	t.Helper()
	for seed := range uint64(100) {
		rnd := rand.New(rand.NewPCG(seed, stream))
		check(t, rnd, open(t, randomSet(rnd)))
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func read(t *testing.T, e *Engine, a model.Assumptions) *Reading {
	t.Helper()
	r, err := e.Read(a)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestBaselineIsTheStatedOne(t *testing.T) {
	sets(t, 3, func(t *testing.T, _ *rand.Rand, e *Engine) {
		r := read(t, e, e.Set().Baseline())
		for _, f := range e.Set().Outcomes() {
			for s, state := range f.States {
				if got := r.Factors[f.Index][s].P; math.Abs(got-state.Baseline) > 1e-9 {
					t.Errorf("%s=%s is %v, stated %v", f.ID, state.ID, got, state.Baseline)
				}
			}
		}
	})
}

func TestLikelihoodsSumToOne(t *testing.T) {
	sets(t, 4, func(t *testing.T, rnd *rand.Rand, e *Engine) {
		for i, chances := range read(t, e, randomAssumptions(rnd, e.Set())).Factors {
			total := 0.0
			for _, c := range chances {
				total += c.P
			}
			if math.Abs(total-1) > 1e-12 {
				t.Errorf("factor %d sums to %v", i, total)
			}
		}
	})
}

func TestRelabellingStatesChangesNothing(t *testing.T) {
	sets(t, 5, func(t *testing.T, rnd *rand.Rand, e *Engine) {
		set := e.Set()
		factor := rnd.IntN(len(set.Factors))
		order := rnd.Perm(len(set.Factors[factor].States))
		e2 := open(t, relabelled(set, factor, order))
		a := randomAssumptions(rnd, set)
		a2 := a.With(factor, moveStates(a.Allowed(factor), order))
		r, r2 := read(t, e, a), read(t, e2, a2)
		for i := range set.Factors {
			for s := range set.Factors[i].States {
				to := s
				if i == factor {
					to = order[s]
				}
				if math.Abs(r.Factors[i][s].P-r2.Factors[i][to].P) > 1e-9 {
					t.Errorf("factor %d state %d is %v, relabelled %v", i, s, r.Factors[i][s].P, r2.Factors[i][to].P)
				}
			}
		}
	})
}

// relabelled copies the set with state s of the factor standing at order[s].
func relabelled(set *model.Set, factor int, order []int) *model.Set {
	s := model.Set{ID: set.ID}
	for i, f := range set.Factors {
		g := *f
		if i == factor {
			g.Baseline = order[f.Baseline]
			g.States = make([]model.State, len(f.States))
			for from, to := range order {
				g.States[to] = f.States[from]
			}
		}
		g.Judgements = nil
		for _, j := range f.Judgements {
			k := *j
			if j.When == factor {
				k.State = order[j.State]
			}
			if i == factor {
				k.Points = make([]float64, len(j.Points))
				for from, to := range order {
					k.Points[to] = j.Points[from]
				}
			}
			g.Judgements = append(g.Judgements, &k)
		}
		s.Factors = append(s.Factors, &g)
	}
	return model.NewSet(s)
}

func moveStates(states model.States, order []int) model.States {
	var moved model.States
	for from, to := range order {
		if states.Has(from) {
			moved |= model.Only(to)
		}
	}
	return moved
}

func TestZeroPointsChangeNothing(t *testing.T) {
	sets(t, 6, func(t *testing.T, rnd *rand.Rand, e *Engine) {
		set := e.Set()
		same := make([]int, len(set.Factors[0].States))
		for i := range same {
			same[i] = i
		}
		more := relabelled(set, 0, same)
		last := more.Factors[len(more.Factors)-1]
		for when := range len(more.Factors) - 1 {
			last.Judgements = append(last.Judgements, &model.Judgement{When: when, Points: make([]float64, len(last.States))})
		}
		a := randomAssumptions(rnd, set)
		r, r2 := read(t, e, a), read(t, open(t, more), a)
		for i := range r.Factors {
			for s := range r.Factors[i] {
				if math.Abs(r.Factors[i][s].P-r2.Factors[i][s].P) > 1e-9 {
					t.Errorf("factor %d state %d moved from %v to %v", i, s, r.Factors[i][s].P, r2.Factors[i][s].P)
				}
			}
		}
	})
}

// oneLink is a set of one driver, off or on, and one outcome at 30% that gains
// a point when the driver is on.
func oneLink() *model.Set {
	return model.NewSet(model.Set{Factors: []*model.Factor{
		{ID: "driver", Kind: model.Driver, States: []model.State{{ID: "off", IfOpen: 1}, {ID: "on", IfOpen: 3}}},
		{ID: "outcome", Kind: model.Outcome,
			States:     []model.State{{ID: "yes", Baseline: 0.3}, {ID: "no", Baseline: 0.7}},
			Judgements: []*model.Judgement{{When: 0, State: 1, Points: []float64{1, 0}, Basis: model.ByBrief}}},
	}})
}

func TestOnePointDoublesTheOdds(t *testing.T) {
	e := open(t, oneLink())
	on := e.Set().Baseline().With(0, model.Only(1))
	c := read(t, e, on).Factors[1][0]
	odds := 2 * 0.3 / 0.7
	if want := odds / (1 + odds); math.Abs(c.P-want) > 1e-12 {
		t.Errorf("on: %v, want %v", c.P, want)
	}
	if math.Abs(c.Bits()-1) > 1e-12 {
		t.Errorf("the shift is %v bits, want 1", c.Bits())
	}
	if got := read(t, e, on.With(0, model.AllStates(2))).Factors[1][0].P; math.Abs(got-(0.25*0.3+0.75*c.P)) > 1e-12 {
		t.Errorf("open: %v is not the mixture by weight", got)
	}
}

func TestSupposingAnOutcomeReasonsBackward(t *testing.T) {
	e := open(t, oneLink())
	a := e.Set().Baseline().With(0, model.AllStates(2)).With(1, model.Only(0))
	c := read(t, e, a).Factors[0][1]
	odds := 2 * 0.3 / 0.7
	on := 3 * odds / (1 + odds)
	if want := on / (on + 0.3); math.Abs(c.P-want) > 1e-12 {
		t.Errorf("the driver is on with %v, by Bayes %v", c.P, want)
	}
}

func TestExplainNamesTheJudgement(t *testing.T) {
	e := open(t, oneLink())
	x, err := e.Explain(e.Set().Baseline().With(0, model.Only(1)), e.Set().Factors[1].Is(0).Event())
	if err != nil {
		t.Fatal(err)
	}
	if len(x.Parts) != 1 || math.Abs(x.Parts[0].Bits-1) > 1e-12 {
		t.Errorf("parts %v, want one of 1 bit", x.Parts)
	}
	if len(x.InForce) != 1 || !x.InForce[0].Direct || x.Support[model.ByBrief] != 1 {
		t.Errorf("in force %v with support %v, want the one judgement", x.InForce, x.Support)
	}
}

func TestExplainAssumedState(t *testing.T) {
	e := open(t, oneLink())
	x, err := e.Explain(e.Set().Baseline().With(1, model.Only(0)), e.Set().Factors[1].Is(0).Event())
	if err != nil {
		t.Fatal(err)
	}
	if !math.IsInf(x.Bits, 1) || len(x.Parts) != 0 {
		t.Errorf("bits %v and parts %v, want a certain state left unexplained", x.Bits, x.Parts)
	}
}

func TestLikelihoodByTakesEachStateAsGiven(t *testing.T) {
	sets(t, 8, func(t *testing.T, rnd *rand.Rand, e *Engine) {
		set := e.Set()
		a, event := randomAssumptions(rnd, set), set.Scenarios[0].Event
		drivers := rnd.Perm(len(set.Drivers()))
		got, err := e.LikelihoodBy(a, drivers, event)
		if err != nil {
			t.Fatal(err)
		}
		var next func(a model.Assumptions, rest []int)
		next = func(a model.Assumptions, rest []int) {
			if len(rest) > 0 {
				for s := range set.Factors[rest[0]].States {
					next(a.With(rest[0], model.Only(s)), rest[1:])
				}
				return
			}
			want, err := e.Likelihood(a, event)
			if err != nil || len(got) == 0 || math.Abs(got[0]-want) > 1e-9 {
				t.Fatalf("%v: %v left, want %v (error %v) first", set.Assignments(a), got, want, err)
			}
			got = got[1:]
		}
		next(a, drivers)
		if len(got) > 0 {
			t.Errorf("%d likelihoods too many", len(got))
		}
	})
}

func TestTooLargeIsRefused(t *testing.T) {
	s := model.Set{ID: "large"}
	wide := &model.Factor{ID: "everything", Kind: model.Outcome, States: []model.State{{ID: "yes", Baseline: 0.5}, {ID: "no", Baseline: 0.5}}}
	for i := range 15 {
		f := randomDriver(rand.New(rand.NewPCG(1, 1)), i)
		f.States = slices.Clone(f.States[:2])
		f.States = append(f.States, model.State{ID: "third", IfOpen: 1})
		f.Baseline = 0
		s.Factors = append(s.Factors, f)
		wide.Judgements = append(wide.Judgements, &model.Judgement{When: i, State: 1, Points: []float64{1, 0}})
	}
	s.Factors = append(s.Factors, wide)
	_, err := Open(model.NewSet(s))
	if err == nil || !strings.Contains(err.Error(), "outcome everything") {
		t.Fatalf("error %v, want one that names the outcome", err)
	}
}

func TestTooMuchSupposedIsRefused(t *testing.T) {
	s := model.Set{ID: "chained"}
	rnd := rand.New(rand.NewPCG(7, 7))
	for i := range 16 {
		f := randomDriver(rnd, i)
		f.States, f.Baseline = append(f.States[:2:2], model.State{ID: "third", IfOpen: 1}), 0
		s.Factors = append(s.Factors, f)
	}
	for i := range 24 { // each outcome is small alone; supposed together they tie all drivers
		f := &model.Factor{ID: "o" + string(rune('a'+i)), Kind: model.Outcome, States: []model.State{{ID: "yes", Baseline: 0.5}, {ID: "no", Baseline: 0.5}}}
		for _, d := range rnd.Perm(16)[:6] {
			f.Judgements = append(f.Judgements, &model.Judgement{When: d, State: 1, Points: []float64{1, 0}})
		}
		s.Factors = append(s.Factors, f)
	}
	e := open(t, model.NewSet(s))
	a := e.Set().Baseline()
	for i, f := range e.Set().Factors {
		if f.Kind == model.Driver {
			a = a.With(i, f.Open())
		} else {
			a = a.With(i, model.Only(0))
		}
	}
	if _, err := e.Read(a); err == nil || !strings.Contains(err.Error(), "pin a driver") {
		t.Fatalf("error %v, want advice to pin a driver", err)
	}
}
