package probe

import (
	"cmp"
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// A Sensitivity says how far each driver alone could move a target.
type Sensitivity struct {
	P      float64 // likelihood of the target as things stand
	Ranges []Range // the widest first; equal ones in the order of the set
	Idle   int     // drivers that cannot move it, left out of Ranges
}

// A Range is what a target's likelihood becomes as one driver goes through its
// states, all else as assumed.
type Range struct {
	Driver    int       // factor index
	P         []float64 // by state
	Low, High int       // the states that make the target least and most likely
	Swing     float64   // bits from low to high
}

// Sweep pins every driver to each of its states in turn.
func Sweep(e *forecast.Engine, a model.Assumptions, target model.Event) (*Sensitivity, error) {
	now, err := e.Likelihood(a, target)
	if err != nil {
		return nil, fmt.Errorf("working out the target: %w", err)
	}
	s := &Sensitivity{P: now, Idle: len(e.Set().Drivers())}
	for _, d := range movers(e, a, target) {
		r, err := sweep(e, a, target, d)
		if err != nil {
			return nil, fmt.Errorf("sweeping %s: %w", d.ID, err)
		}
		if matters(r.Swing) {
			s.Ranges = append(s.Ranges, r)
			s.Idle--
		}
	}
	slices.SortStableFunc(s.Ranges, func(a, b Range) int { return cmp.Compare(b.Swing, a.Swing) })
	return s, nil
}

func sweep(e *forecast.Engine, a model.Assumptions, target model.Event, d *model.Factor) (Range, error) {
	p, err := e.LikelihoodBy(a, []int{d.Index}, target)
	if err != nil {
		return Range{}, err
	}
	low, high := slices.Index(p, slices.Min(p)), slices.Index(p, slices.Max(p))
	return Range{Driver: d.Index, P: p, Low: low, High: high, Swing: bits(p[high], p[low])}, nil
}
