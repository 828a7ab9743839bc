package model

import "slices"

// policies resolves the recommendations of the brief.
func (r *resolver) policies(entries []policyEntry) {
	ids := newRegister("policy")
	for _, e := range entries {
		r.register(&ids, e.ID)
		p := &Policy{
			ID: e.ID.Value, Title: e.Title.Value, Text: e.Text.Value,
			Strength: strength(e.Strength.Value), Modal: e.Strength.Value,
			RisesWith: r.conditions(e.RisesWith), FallsWith: r.conditions(e.FallsWith),
			Lever: r.conditions(e.Lever),
			Basis: Basis(e.Basis.Value), Evidence: r.cite(e.Evidence),
		}
		r.needEvidence(e.Basis, len(e.Evidence))
		r.onlyOf(Driver, e.Lever, "a lever sets drivers, and %s is an outcome", "put it under rises_with or falls_with")
		r.set.Policies = append(r.set.Policies, p)
	}
}

// strength returns the points of the brief's own modal word.
func strength(modal string) float64 {
	switch modal {
	case "critical":
		return 4
	case "must", "essential":
		return 3
	case "should":
		return 2
	}
	return 1
}

// scenarios resolves the scenarios and lists them in the order given; those it does
// not name follow as the files have them.
func (r *resolver) scenarios(entries []scenarioEntry, order []text) {
	ids := newRegister("scenario")
	for _, e := range entries {
		r.register(&ids, e.ID)
		s := &Scenario{
			ID: e.ID.Value, Title: e.Title.Value, Short: r.short(e.Short, e.Title), Story: e.Story.Value, Meaning: e.Meaning.Value,
			Preset: r.conditions(e.Drivers), Evidence: r.cite(e.Evidence),
		}
		for _, all := range e.Event {
			s.Event = append(s.Event, r.conditions(all))
			r.onlyOf(Outcome, all, "an event is made of outcomes, and %s is a driver", "put it under drivers")
		}
		r.onlyOf(Driver, e.Drivers, "a scenario presets drivers, and %s is an outcome", "put it under event")
		for _, n := range e.Signposts {
			s.Signposts = append(s.Signposts, Signpost(r.note(n)))
		}
		for _, n := range e.Advice {
			s.Advice = append(s.Advice, r.note(n))
		}
		r.set.Scenarios = append(r.set.Scenarios, s)
	}
	place := func(s *Scenario) int {
		if i := slices.IndexFunc(order, func(id text) bool { return id.Value == s.ID }); i >= 0 {
			return i
		}
		return len(order)
	}
	for _, id := range order {
		r.known(&ids, id)
	}
	slices.SortStableFunc(r.set.Scenarios, func(a, b *Scenario) int { return place(a) - place(b) })
}

func (r *resolver) note(e noteEntry) Advice {
	r.needEvidence(e.Basis, len(e.Evidence))
	return Advice{e.Says.Value, Basis(e.Basis.Value), r.cite(e.Evidence)}
}

// conditions resolves factors and the states they may be in; what cannot be
// resolved is reported and left out.
func (r *resolver) conditions(entries []conditionEntry) []Condition {
	var list []Condition
	for _, e := range entries {
		f := r.factor(e.Factor)
		if f == nil {
			continue
		}
		var states States
		for _, id := range e.States {
			i := r.state(f, id)
			if i >= 0 && states.Has(i) {
				r.fault(id.At, "keep one", "the state %s is named twice", id.Value)
			}
			if i >= 0 {
				states |= Only(i)
			}
		}
		list = append(list, Condition{f.Index, states})
	}
	return list
}

// onlyOf reports factors that are not of the kind wanted.
func (r *resolver) onlyOf(kind Kind, entries []conditionEntry, what, fix string) {
	for _, e := range entries {
		if f := r.factors[e.Factor.Value]; f != nil && f.Kind != kind {
			r.fault(e.Factor.At, fix, what, f.ID)
		}
	}
}
