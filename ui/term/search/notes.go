package search

import (
	"foresee/model"
	"foresee/ui/term/world"
)

// Notes returns a search over the user's notes alone.
func Notes(w *world.World) *Search {
	s := &Search{w: w, notes: true}
	addNotes(w, func(id string, e entry) { s.all = append(s.all, e.named(id)) })
	return over(s)
}

// addNotes adds what the user wrote; it is found by the word for a note too.
func addNotes(w *world.World, add func(id string, e entry)) {
	for _, n := range w.Notes() {
		t := world.Target{Screen: readOn(n.Ref.Kind), Ref: n.Ref, State: max(n.State, 0)}
		if t.Ref.Kind == "" {
			t.Ref.Kind = world.RefSet
		}
		_, name := w.NameOf(t)
		add(w.Words.Notes.Kind+" "+n.Ref.ID, entry{kind: w.Words.Notes.Kind, title: name, text: n.Text, target: t})
	}
}

// readOn returns the screen on which one reads about things of a kind.
func readOn(kind model.RefKind) world.Screen {
	switch kind {
	case model.RefJudgement:
		return world.Why
	case world.RefClaim, model.RefErratum, "":
		return world.Brief
	case model.RefHappening, model.RefQuestion:
		return world.Hindsight
	}
	return world.Explore
}
