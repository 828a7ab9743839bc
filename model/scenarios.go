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
			Preset: r.presets(e.Drivers), Evidence: r.cite(e.Evidence), At: e.At,
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
	r.sortScenarios(&ids, order)
}

// sortScenarios puts the scenarios named in the order first.
func (r *resolver) sortScenarios(ids *register, order []text) {
	place := make(map[string]int, len(order)) // counted from the end, so that the rest have 0
	for i, id := range order {
		r.known(ids, id)
		if _, named := place[id.Value]; !named {
			place[id.Value] = len(order) - i
		}
	}
	slices.SortStableFunc(r.set.Scenarios, func(a, b *Scenario) int { return place[b.ID] - place[a.ID] })
}

func (r *resolver) note(e noteEntry) Advice {
	r.needEvidence(e.Basis, len(e.Evidence))
	return Advice{e.Says.Value, Basis(e.Basis.Value), r.cite(e.Evidence)}
}

// conditions resolves factors and the states they may be in; what cannot be
// resolved is reported and left out, and what always holds is reported too.
func (r *resolver) conditions(entries []conditionEntry) []Condition {
	var list []Condition
	for _, e := range entries {
		f := r.factor(e.Factor)
		if f == nil {
			continue
		}
		states := r.states(f, e.States)
		if states == f.Open() {
			r.fault(e.Factor.At, "leave it out, or name fewer of its states", "%s is always in one of these states, as they are all it has", nameOf(f))
		}
		list = append(list, Condition{f.Index, states})
	}
	return list
}

// presets resolves what factors are to be set to. Unlike a condition, a preset may
// name every state of a driver: that leaves it open.
func (r *resolver) presets(entries []conditionEntry) []Condition {
	var list []Condition
	for _, e := range entries {
		if f := r.factor(e.Factor); f != nil {
			list = append(list, Condition{f.Index, r.states(f, e.States)})
		}
	}
	return list
}

// states resolves a list of states of one factor.
func (r *resolver) states(f *Factor, ids []text) States {
	var states States
	for _, id := range ids {
		i := r.state(f, id)
		if i < 0 {
			continue
		}
		if states.Has(i) {
			r.fault(id.At, "keep one", "the state %s is named twice", id.Value)
		}
		states |= Only(i)
	}
	return states
}

// onlyOf reports factors that are not of the kind wanted.
func (r *resolver) onlyOf(kind Kind, entries []conditionEntry, what, fix string) {
	for _, e := range entries {
		if f := r.factors[e.Factor.Value]; f != nil && f.Kind != kind {
			r.fault(e.Factor.At, fix, what, f.ID)
		}
	}
}
