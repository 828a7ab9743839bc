package probe_test

import (
	"math"
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
)

func read(t *testing.T, e *forecast.Engine, a model.Assumptions) *forecast.Reading {
	t.Helper()
	r, err := e.Read(a)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestCompareAgreesWithBruteForce(t *testing.T) {
	sets(t, 6, func(t *testing.T, c sample) {
		assumptions := []model.Assumptions{c.a, c.set.Baseline(), randomAssumptions(c.rnd, c.set)}[:2+c.rnd.IntN(2)]
		var readings []*forecast.Reading
		for _, a := range assumptions {
			readings = append(readings, read(t, c.e, a))
		}
		got, err := probe.Compare(readings...)
		if err != nil {
			t.Fatal(err)
		}
		checkAssumed(t, c.set, assumptions, got.Assumed)
		if len(got.Outcomes) != len(c.set.Outcomes()) || len(got.Scenarios) != len(c.set.Scenarios) {
			t.Errorf("%d outcomes and %d scenarios", len(got.Outcomes), len(got.Scenarios))
		}
		for k, row := range got.Outcomes {
			for s := range c.set.Factors[row.Factor].States {
				event := model.Condition{Factor: row.Factor, States: model.Only(s)}.Event()
				p, widest := c.spread(assumptions, event)
				if s == row.State && (!slices.EqualFunc(row.P, p, same) || !same(row.Bits, widest)) || widest > row.Bits+1e-7 {
					t.Errorf("state %d is %v with %v bits between, row %+v", s, p, widest, row)
				}
			}
			if k > 0 && row.Bits > got.Outcomes[k-1].Bits {
				t.Errorf("%+v is not sorted", got.Outcomes)
			}
		}
		for k, row := range got.Scenarios {
			p, widest := c.spread(assumptions, c.set.Scenarios[row.Scenario].Event)
			if !slices.EqualFunc(row.P, p, same) || !same(row.Bits, widest) || k > 0 && row.Bits > got.Scenarios[k-1].Bits {
				t.Errorf("scenario row %+v, by brute force %v with %v bits between", row, p, widest)
			}
		}
	})
}

// spread works out an event under all the assumptions and the bits between the extremes.
func (c sample) spread(assumptions []model.Assumptions, event model.Event) ([]float64, float64) {
	var p []float64
	for _, a := range assumptions {
		p = append(p, c.twin.likelihood(a, event))
	}
	return p, apart(slices.Max(p), slices.Min(p))
}

func checkAssumed(t *testing.T, set *model.Set, assumptions []model.Assumptions, got []probe.Assumed) {
	t.Helper()
	for i := range set.Factors {
		var states []model.States
		for _, a := range assumptions {
			states = append(states, a.Allowed(i))
		}
		k := slices.IndexFunc(got, func(x probe.Assumed) bool { return x.Factor == i })
		if differ := slices.Max(states) != slices.Min(states); differ != (k >= 0) || differ && !slices.Equal(got[k].States, states) {
			t.Errorf("factor %d is assumed %v, got %+v", i, states, got)
		}
	}
}

func TestCompareAdvice(t *testing.T) {
	s := *oneLink()
	s.Policies = []*model.Policy{
		{ID: "steady", Strength: 4},
		{ID: "watch", Strength: 2},
		{ID: "act", Strength: 1, RisesWith: []model.Condition{{Factor: 1, States: model.Only(0)}}},
	}
	set := model.NewSet(s)
	e := open(t, set)
	got, err := probe.Compare(read(t, e, set.Baseline()), read(t, e, set.Baseline().With(0, model.Only(1))))
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Advice) != 2 {
		t.Fatalf("%d recommendations change rank, want 2", len(got.Advice))
	}
	watch, act := got.Advice[0], got.Advice[1] // act gains two points
	if watch.Policy.ID != "watch" || !slices.Equal(watch.Rank, []int{2, 3}) || !slices.EqualFunc(watch.Urgency, []float64{2, 2}, same) {
		t.Errorf("watch: %+v", watch)
	}
	if act.Policy.ID != "act" || !slices.Equal(act.Rank, []int{3, 2}) || !slices.EqualFunc(act.Urgency, []float64{1, 3}, same) {
		t.Errorf("act: %+v", act)
	}
}

func TestCompareCertainFirst(t *testing.T) {
	e := brief(t)
	set := e.Set()
	last := len(set.Factors) - 1
	got, err := probe.Compare(read(t, e, set.Baseline()), read(t, e, set.Baseline().With(last, model.Only(1))))
	if err != nil {
		t.Fatal(err)
	}
	if first := got.Outcomes[0]; first.Factor != last || first.State != 0 || !math.IsInf(first.Bits, 1) || !slices.Equal(first.P[1:], []float64{0}) {
		t.Errorf("first row %+v, want the supposed outcome", first)
	}
}

func TestCompareRefuses(t *testing.T) {
	one, other := open(t, oneLink()), brief(t)
	a, b := read(t, one, one.Set().Baseline()), read(t, other, other.Set().Baseline())
	for name, readings := range map[string][]*forecast.Reading{"a single reading": {a}, "two sets": {a, b}} {
		if _, err := probe.Compare(readings...); err == nil {
			t.Errorf("%s: want an error", name)
		}
	}
	less, err := probe.Without(one.Set(), "outcome:driver=on")
	if err != nil {
		t.Fatal(err)
	}
	struck := open(t, less)
	if _, err := probe.Compare(a, read(t, struck, less.Baseline())); err != nil {
		t.Errorf("a set and its copy with a judgement struck out: %v", err)
	}
}
