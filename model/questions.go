package model

import "slices"

// question resolves something to be estimated.
func (t *teaching) question(e questionEntry) {
	t.register(&t.questions, e.ID)
	t.checkTitle(e.Title, MaxQuestionTitle)
	q := &Question{
		ID: e.ID.Value, Title: e.Title.Value, Ask: e.Ask.Value, Closes: e.Closes.Value,
		Ordered: e.Ordered.Value, Band: t.band(e.Band), Evidence: t.cite(e.Evidence), At: e.At,
	}
	if as := t.set.AsOf; as != "" && q.Closes != "" && q.Closes <= as {
		t.fault(e.Closes.At, "give a later day", "the question closes on %s, and the set describes %s", q.Closes, as)
	}
	t.exclusive(e.At, "of, scenario and across", len(e.Of) > 0, e.Scenario.At.Line > 0, e.Across.At.Line > 0)
	switch {
	case len(e.Of) > 0:
		q.Event = t.asked(e.Of)
	case e.Scenario.At.Line > 0:
		q.Scenario, q.Event = e.Scenario.Value, t.eventOf(e.Scenario)
	case e.Across.At.Line > 0:
		q.Across = t.factor(e.Across)
		t.across[q.ID], t.unclear[q.ID] = q.Across, q.Across == nil
	}
	if e.Across.At.Line > 0 && e.Band.At.Line > 0 {
		t.fault(e.Band.At, "leave it out, or ask of one state", "band is how likely a yes is, and the question runs across a factor")
	}
	if e.Ordered.Value && e.Across.At.Line == 0 {
		t.fault(e.Ordered.At, "take it out, or ask across a factor", "yes and no have no order")
	}
	t.set.Questions = append(t.set.Questions, q)
}

// asked resolves the one outcome whose states are a yes.
func (t *teaching) asked(of []conditionEntry) Event {
	if len(of) > 1 {
		t.fault(of[1].Factor.At, "name one, or the scenario that joins them", "of names %d factors", len(of))
	}
	if f := t.factors[of[0].Factor.Value]; f != nil && f.Kind != Outcome {
		t.fault(of[0].Factor.At, "name an outcome, or leave of out", "only outcomes are forecast, and %s is none", nameOf(f))
	}
	if all := t.conditions(of[:1]); len(all) > 0 {
		return Event{all}
	}
	return nil
}

func (t *teaching) eventOf(scenario text) Event {
	if !t.known(&t.scenarios, scenario) {
		return nil
	}
	i := slices.IndexFunc(t.set.Scenarios, func(s *Scenario) bool { return s.ID == scenario.Value })
	return t.set.Scenarios[i].Event
}

// band returns the brief's word of likelihood, which has to be one of ICD 203.
func (t *teaching) band(word text) string {
	if _, ok := ICD203().Band(word.Value); word.Value == "" || ok {
		return word.Value
	}
	all := words(ICD203())
	t.fault(word.At, t.nearest(word.Value, all, "use "+either(all)), "band cannot be %s", quote(word.Value))
	return ""
}
