package review

import (
	"fmt"
	"strings"

	"foresee/model"
)

// A forecast beyond these bounds says more than a judgement can.
const (
	sure = 0.99
	rare = 0.01
)

// extremes finds forecasts that can pass 99% or fall under 1% with no more than drivers
// being moved.
func (r *review) extremes() error {
	for _, f := range r.set.Outcomes() {
		var targets []target
		for s := range f.States {
			targets = append(targets, target{f.Assignment(model.Only(s)), f.Is(s).Event()})
		}
		if len(f.States) == 2 {
			targets = targets[:1] // the other is its mirror
		}
		if err := r.extreme(f.At, targets); err != nil {
			return err
		}
	}
	for _, s := range r.set.Scenarios {
		if err := r.extreme(s.At, []target{{s.ID, s.Event}}); err != nil {
			return err
		}
	}
	return nil
}

// A target is a forecast to be driven as far as it goes.
type target struct {
	id    string
	event model.Event
}

// extreme reports the highest and the lowest that any of the targets can come, if that
// is beyond the bounds.
func (r *review) extreme(at model.Position, targets []target) error {
	var high, low witness
	for i, t := range targets {
		up, down, err := r.reach(t)
		if err != nil {
			return fmt.Errorf("%s: %w", t.id, err)
		}
		if i == 0 || up.p > high.p {
			high = up
		}
		if i == 0 || down.p < low.p {
			low = down
		}
	}
	if high.p > sure {
		least, err := r.shorten(high, func(p float64) bool { return p > sure })
		if err != nil {
			return err
		}
		r.find(at, soften, "%s can rise to %.4g%%, and is over 99%% under %s", high.target.id, 100*high.p, r.under(least))
	}
	if low.p < rare {
		least, err := r.shorten(low, func(p float64) bool { return p < rare })
		if err != nil {
			return err
		}
		r.find(at, soften, "%s can fall to %.2g%%, and is under 1%% under %s", low.target.id, 100*low.p, r.under(least))
	}
	return nil
}

const soften = "soften the judgements on it and above it, unless it may be as sure as that"

// under writes what is assumed.
func (r *review) under(a model.Assumptions) string {
	moved := r.set.Assignments(a)
	if len(moved) == 0 {
		return "the baseline itself"
	}
	return strings.Join(moved, ", ")
}
