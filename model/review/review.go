// Package review goes over a set that has no faults as a careful colleague of its
// author would: it looks for judgements that nobody could check, for things that make
// no difference, for forecasts that can become all but certain, and for words of
// likelihood that say something else than the numbers beside them.
//
// What it finds is a matter of judgement, so all of it is a warning. Model.Load has
// found already what is never named at all - drivers, states, claims - and these are
// not reported again.
package review

import (
	"fmt"

	"foresee/model"
	"foresee/model/forecast"
)

// A review is what has been found so far.
type review struct {
	engine *forecast.Engine
	set    *model.Set
	found  model.Problems
}

// Review returns what the author of the set may want to mend, by kind and in the order
// of the set.
func Review(e *forecast.Engine) (model.Problems, error) {
	r := &review{engine: e, set: e.Set()}
	r.judgements()
	r.drivers()
	r.outcomes()
	r.claims()
	if err := r.words(); err != nil {
		return nil, fmt.Errorf("comparing the words with the numbers: %w", err)
	}
	if err := r.extremes(); err != nil {
		return nil, fmt.Errorf("looking for forecasts that become certain: %w", err)
	}
	return r.found, nil
}

func (r *review) find(at model.Position, fix, what string, args ...any) {
	r.found = append(r.found, model.Problem{At: at, What: fmt.Sprintf(what, args...), Fix: fix, Warning: true})
}

// claims finds those that only an erratum cites: it corrects them, and nothing rests
// on them.
func (r *review) claims() {
	for _, c := range r.set.Claims {
		uses := r.set.Uses(c.ID)
		if len(uses) == 0 {
			continue // background, or reported by the reader
		}
		if !usedBeside(uses, model.RefErratum) && !r.background(c.ID) {
			r.find(c.At, "cite it where it bears on something, or list it under background", "nothing but an erratum cites the claim %s", c.ID)
		}
	}
}

func usedBeside(uses []model.Ref, kind model.RefKind) bool {
	for _, use := range uses {
		if use.Kind != kind {
			return true
		}
	}
	return false
}

func (r *review) background(claim string) bool {
	for _, id := range r.set.Background {
		if id == claim {
			return true
		}
	}
	return false
}
