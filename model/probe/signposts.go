package probe

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// Signposts says which observations would tell most about the scenario to come.
type Signposts struct {
	Scenarios []float64 // likelihood of each as things stand, by place in the set
	// Entropy is how many bits there are to learn: the uncertainty about which of
	// the scenarios come. Scenarios may overlap or leave a gap, so what is asked is
	// the whole list of yes and no; for a partition that is which one it is.
	Entropy float64
	List    []Signpost // the most telling first, then in the order of the set
}

// A Signpost is one thing that is uncertain now and may be seen.
type Signpost struct {
	Factor  int
	Defines bool    // a scenario's event names it, so it tells by definition
	Bits    float64 // expected information: its mutual information with the scenarios
	Answers []Answer
}

// An Answer is one state in which the factor may be seen.
type Answer struct {
	State     int
	P         float64   // likelihood of seeing it
	Scenarios []float64 // what the scenarios become then, by place in the set
}

// LeaveOpen returns the assumptions with all states of those drivers allowed; of
// every driver at its baseline, when none are named: what the user has not moved
// is then what the future may still move.
func LeaveOpen(set *model.Set, a model.Assumptions, drivers ...int) model.Assumptions {
	for _, d := range set.Drivers() {
		if slices.Contains(drivers, d.Index) || len(drivers) == 0 && a.Allowed(d.Index) == d.Unmoved() {
			a = a.With(d.Index, d.Open())
		}
	}
	return a
}

// FindSignposts weighs every outcome and every driver that the assumptions leave
// uncertain. It reads the set once for every way in which the outcomes that
// define the scenarios may come out. It fails for a set without scenarios, and
// with the context's error when that ends.
func FindSignposts(ctx context.Context, e *forecast.Engine, a model.Assumptions) (*Signposts, error) {
	set := e.Set()
	if len(set.Scenarios) == 0 {
		return nil, errors.New("the set has no scenarios for a signpost to tell apart")
	}
	ways, err := waysOut(ctx, e, a)
	if err != nil {
		return nil, err
	}
	s := &Signposts{Scenarios: ways.scenarios(anyway), Entropy: ways.entropy(anyway)}
	defining := definers(set)
	for i := range set.Factors {
		if a.Allowed(i).Len() > 1 {
			s.List = append(s.List, ways.signpost(i, a.Allowed(i), slices.Contains(defining, i)))
		}
	}
	slices.SortStableFunc(s.List, func(a, b Signpost) int { return cmp.Compare(b.Bits, a.Bits) })
	return s, nil
}
