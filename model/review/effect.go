package review

import (
	"slices"

	"foresee/model"
)

// judgements finds those that no claim supports and those that change nothing.
func (r *review) judgements() {
	for _, f := range r.set.Outcomes() {
		for _, j := range f.Judgements {
			switch {
			case same(j.Points):
				r.find(j.At, "give the states different points, or take the judgement out",
					"the judgement %s can never matter: it gives every state of %s the same points", j.ID, f.ID)
			case len(j.Evidence) == 0:
				r.find(j.At, "cite a claim that speaks for it", "the judgement %s rests on no evidence", j.ID)
			}
		}
	}
}

// drivers finds those that judgements name without effect, and such states of them.
func (r *review) drivers() {
	for _, d := range r.set.Drivers() {
		idle := r.idleStates(d)
		switch {
		case !r.named(d, d.Open()):
			continue // the reader has told
		case idle == d.Open():
			r.find(d.At, "give its judgements points that differ, or take it out", "the driver %s moves nothing: the points of its judgements cancel out", d.ID)
			continue
		}
		for s, state := range d.States {
			if s != d.Baseline && idle.Has(s) && r.named(d, model.Only(s)|model.Only(d.Baseline)) {
				r.find(d.At, "give its judgements points that differ, or take it out",
					"the state %s of the driver %s differs in nothing from the baseline %s", state.ID, d.ID, d.States[d.Baseline].ID)
			}
		}
	}
}

// idleStates returns the states of a driver in which every outcome is what it is in
// the baseline state.
func (r *review) idleStates(d *model.Factor) model.States {
	idle := d.Open()
	for _, f := range r.set.Outcomes() {
		base := points(f, d, d.Baseline)
		for s := range d.States {
			if !same(minus(points(f, d, s), base)) {
				idle &^= model.Only(s)
			}
		}
	}
	return idle
}

// outcomes finds causes whose judgements on an outcome cancel out, and outcomes that
// nothing moves for that reason.
func (r *review) outcomes() {
	for _, f := range r.set.Outcomes() {
		moved := len(f.Judgements) == 0 // the reader has told
		for _, cause := range causes(r.set, f) {
			if moves(f, cause) {
				moved = true
			} else {
				r.find(f.At, "give them points that differ, or take them out", "the judgements of %s on %s can never matter: they cancel out", cause.ID, f.ID)
			}
		}
		if !moved {
			r.find(f.At, "give its judgements points that differ, or take it out", "nothing moves the outcome %s", f.ID)
		}
	}
}

// causes lists the factors with a judgement on the outcome that gives its states
// different points; the others have been found by themselves.
func causes(set *model.Set, f *model.Factor) []*model.Factor {
	var list []*model.Factor
	for _, j := range f.Judgements {
		if cause := set.Factors[j.When]; !same(j.Points) && !slices.Contains(list, cause) {
			list = append(list, cause)
		}
	}
	return list
}

// moves reports whether it makes a difference to the outcome in which state the cause is.
func moves(f, cause *model.Factor) bool {
	first := points(f, cause, 0)
	for s := range cause.States {
		if !same(minus(points(f, cause, s), first)) {
			return true
		}
	}
	return false
}

// named reports whether a judgement names one of those states.
func (r *review) named(d *model.Factor, states model.States) bool {
	for _, f := range r.set.Outcomes() {
		for _, j := range f.Judgements {
			if j.When == d.Index && states.Has(j.State) {
				return true
			}
		}
	}
	return false
}

// points returns what the judgements give an outcome's states where the cause is in
// that state; those of one state are added up.
func points(f, cause *model.Factor, state int) []float64 {
	total := make([]float64, len(f.States))
	for _, j := range f.Judgements {
		if j.When == cause.Index && j.State == state {
			for s, p := range j.Points {
				total[s] += p
			}
		}
	}
	return total
}

func minus(a, b []float64) []float64 {
	list := make([]float64, len(a))
	for i := range a {
		list[i] = a[i] - b[i]
	}
	return list
}

// same reports whether all numbers are the same: such points change no odds.
func same(list []float64) bool { return slices.Min(list) == slices.Max(list) }
