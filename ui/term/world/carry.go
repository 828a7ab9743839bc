package world

import (
	"foresee/model"
	"foresee/model/balance"
	"foresee/model/session"
)

// In returns the target as another version of the set names it, where that lacks only
// the state at the thing itself; ok is false where it has no such thing.
func (t Target) In(from, to *model.Set) (in Target, ok bool) {
	if t.Ref.Kind == RefConsistent {
		return scenarioIn(t, from, to)
	}
	place, ok := session.Place{Ref: t.Ref, State: t.State}.Carry(from, to)
	if !ok {
		place, ok = session.Place{Ref: t.Ref, State: -1}.Carry(from, to)
	}
	return Target{t.Screen, place.Ref, max(place.State, 0)}, ok
}

func scenarioIn(t Target, from, to *model.Set) (in Target, ok bool) {
	s, ok := scenarioOf(from, t.Ref)
	if ok {
		s, ok = CarryScenario(s, from, to)
	}
	if !ok {
		return Target{Screen: t.Screen}, false
	}
	in = ToScenario(s)
	in.Screen = t.Screen
	if d := t.State - 1; d >= 0 { // the line of its balance sheet, counted from one
		if f, ok := to.Factor(from.Factors[d].ID); ok {
			in.State = f.Index + 1
		}
	}
	return in, true
}

// CarryScenario returns a scenario as another version of the set counts its states; ok is
// false where that has another factor, or lacks a state.
func CarryScenario(s balance.Scenario, from, to *model.Set) (carried balance.Scenario, ok bool) {
	for _, f := range to.Factors {
		before, ok := from.Factor(f.ID)
		if !ok || before.Index >= len(s) {
			return nil, false
		}
		state := f.State(before.States[s[before.Index]].ID)
		if state < 0 {
			return nil, false
		}
		carried = append(carried, state)
	}
	return carried, len(to.Factors) == len(from.Factors)
}

// carryFormer returns what notes said before by what they are about in another version
// of the set.
func carryFormer(former map[session.Note]string, from, to *model.Set) map[session.Note]string {
	carried := make(map[session.Note]string, len(former))
	for on, text := range former {
		if place, ok := (session.Place{Ref: on.Ref, State: on.State}).Carry(from, to); ok {
			carried[session.Note{Ref: place.Ref, State: place.State}] = text
		}
	}
	return carried
}
