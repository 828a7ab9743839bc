package world

import "foresee/model"

// Turn returns the assumptions with a driver turned to its next state, or the one
// before; after the last comes the first.
func (w *World) Turn(f *model.Factor, by int) model.Assumptions {
	a := w.Now().Assumptions
	allowed, n := a.Allowed(f.Index), len(f.States)
	if i, ok := allowed.Single(); ok {
		return a.With(f.Index, model.Only((i+by+n)%n))
	}
	if by > 0 {
		return a.With(f.Index, model.Only(allowed.First()))
	}
	last := n - 1
	for !allowed.Has(last) {
		last--
	}
	return a.With(f.Index, model.Only(last))
}

// Open returns the assumptions with a driver open to all its states, or, when it
// is open, back at what it was before.
func (w *World) Open(f *model.Factor) model.Assumptions {
	a := w.Now().Assumptions
	if a.Allowed(f.Index) != f.Open() {
		return a.With(f.Index, f.Open())
	}
	for i := w.at; i >= 0; i-- {
		if was := w.history[i].Assumptions.Allowed(f.Index); was != f.Open() {
			return a.With(f.Index, was)
		}
	}
	return a.With(f.Index, f.Unmoved())
}

// Tick returns the assumptions with one state of a factor allowed, or no longer
// allowed; ok is false when it was the last one.
func (w *World) Tick(f *model.Factor, state int) (a model.Assumptions, ok bool) {
	a = w.Now().Assumptions
	states := a.Allowed(f.Index) ^ model.Only(state)
	return a.With(f.Index, states), states != 0
}

// Suppose returns the assumptions with a state of an outcome taken as given. If
// it is so already, the outcome is free again.
func (w *World) Suppose(f *model.Factor, state int) model.Assumptions {
	a := w.Now().Assumptions
	if a.Allowed(f.Index) == model.Only(state) {
		return a.With(f.Index, f.Open())
	}
	return a.With(f.Index, model.Only(state))
}

// Cycle returns the assumptions with the next state of an outcome taken as given;
// after the last one the outcome is free.
func (w *World) Cycle(f *model.Factor) model.Assumptions {
	a := w.Now().Assumptions
	i, ok := a.Allowed(f.Index).Single()
	if !ok {
		return a.With(f.Index, model.Only(0))
	}
	if i == len(f.States)-1 {
		return a.With(f.Index, f.Open())
	}
	return a.With(f.Index, model.Only(i+1))
}

// Supposed reports whether anything less than all its states is assumed of an outcome.
func (w *World) Supposed(f *model.Factor) bool {
	return f.Kind == model.Outcome && w.Now().Assumptions.Allowed(f.Index) != f.Open()
}

// Moved reports whether a factor is not as it is at the baseline.
func (w *World) Moved(f *model.Factor) bool {
	return w.Now().Assumptions.Allowed(f.Index) != f.Unmoved()
}

// Given reports whether all conditions of an alternative of an event are supposed.
func (w *World) Given(alternative []model.Condition) bool {
	for _, c := range alternative {
		if w.Now().Assumptions.Allowed(c.Factor) != c.States {
			return false
		}
	}
	return len(alternative) > 0
}

// GiveEvent returns the assumptions with an alternative of a scenario's event taken
// as given in place of what was supposed of any scenario's outcomes, so that it
// does not matter which was supposed before. When it is given already, all those
// outcomes are free again.
func (w *World) GiveEvent(alternative []model.Condition) model.Assumptions {
	a := w.Now().Assumptions
	given := w.Given(alternative)
	for _, s := range w.Set.Scenarios {
		for _, all := range s.Event {
			for _, c := range all {
				a = a.With(c.Factor, w.Set.Factors[c.Factor].Open())
			}
		}
	}
	if given {
		return a
	}
	return a.Apply(alternative)
}

// Counts returns how many drivers are moved and how many outcomes are supposed.
func (w *World) Counts() (drivers, outcomes int) {
	for _, i := range w.Set.Moved(w.Now().Assumptions) {
		if w.Set.Factors[i].Kind == model.Driver {
			drivers++
		} else {
			outcomes++
		}
	}
	return drivers, outcomes
}

// Step says in a few words what the last step through the history changed.
func (w *World) Step() string {
	if w.before == nil {
		return ""
	}
	if text := w.replayStep(); text != "" {
		return text
	}
	if text := w.strikeStep(); text != "" {
		return text
	}
	var changed []*model.Factor
	for _, f := range w.Set.Factors {
		if w.before.Assumptions.Allowed(f.Index) != w.Now().Assumptions.Allowed(f.Index) {
			changed = append(changed, f)
		}
	}
	if len(changed) != 1 {
		return w.Words.Says.Changes.Of(len(changed))
	}
	f := changed[0]
	return Short(f) + w.Words.Frame.Arrow + w.States(f, w.Now().Assumptions.Allowed(f.Index))
}
