package world

import (
	"testing"

	"foresee/model"
)

func TestNotes(t *testing.T) {
	w := small(t)
	war, pact := Thing(model.RefDriver, "war"), Thing(model.RefOutcome, "pact")
	not := Target{Ref: pact.Ref, State: 1}
	w.Note(war, "  Since\nMay. ")
	w.Note(not, "Why?")
	w.Note(Target{}, "For next week.")
	for _, test := range []struct {
		name string
		on   Target
		want string
	}{
		{"a driver", war, "Since May."},
		{"a driver in a state", Target{Ref: war.Ref, State: 2}, "Since May."},
		{"another state of an outcome", pact, ""},
		{"a state of an outcome", not, "Why?"},
		{"the set", Thing(RefSet, ""), "For next week."},
		{"a scenario", Thing(model.RefScenario, "s"), ""},
	} {
		if got := w.NoteOn(test.on); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	if w.Noted(not) == "" || w.Noted(pact) != "" || w.NotedFactor(w.Set.Factors[2]) == "" || w.NotedFactor(w.Set.Factors[1]) != "" {
		t.Error("the marks are elsewhere than the notes")
	}
	before := w.Notes()
	w.Note(war, "Since June.")
	w.Note(not, " ")
	if before[0].Text != "Since May." || len(before) != 3 {
		t.Error("a list of notes that was handed out has changed")
	}
	if w.FormerNote(war) != "Since May." || w.FormerNote(not) != "Why?" || w.FormerNote(Target{}) != "" {
		t.Error("what notes said before is lost")
	}
	if len(w.Notes()) != 2 {
		t.Errorf("there are %+v", w.Notes())
	}
	w.Note(not, "")
	if len(w.Notes()) != 2 || w.FormerNote(not) != "Why?" {
		t.Error("deleting what is not there does something")
	}
}

func TestNameOf(t *testing.T) {
	w := small(t)
	for _, test := range []struct {
		on         Target
		kind, name string
	}{
		{Thing(model.RefDriver, "war"), "driver", "War"},
		{Target{Ref: model.Ref{Kind: model.RefOutcome, ID: "pact"}, State: 1}, "outcome", "Pact › not signed"},
		{Thing(model.RefScenario, "s"), "scenario", "Signed"},
		{Thing(RefClaim, "C2"), "claim", "C2 P4 p.2"},
		{Thing(model.RefDriver, "gone"), "set as a whole", ""},
		{Target{}, "set as a whole", ""},
	} {
		if kind, name := w.NameOf(test.on); kind != test.kind || name != test.name {
			t.Errorf("%v is the %s %q, want the %s %q", test.on, kind, name, test.kind, test.name)
		}
	}
}
