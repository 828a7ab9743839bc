package world

import (
	"slices"

	"foresee/model"
	"foresee/model/session"
	"foresee/ui/term/theme"
)

// Notes returns what the user wrote, in the order in which it was first written.
func (w *World) Notes() []session.Note { return w.notes }

// NoteOn returns the note on what a target names; it is empty where there is none.
func (w *World) NoteOn(t Target) string {
	if i := w.noteAt(t); i >= 0 {
		return w.notes[i].Text
	}
	return ""
}

// FormerNote returns what the note on something said before it was last written anew or
// deleted.
func (w *World) FormerNote(t Target) string { return w.former[noteOn(t)] }

// Note writes a note on what a target names in place of the one before; an empty text
// deletes it.
func (w *World) Note(t Target, text string) {
	on := noteOn(t)
	if w.former == nil {
		w.former = make(map[session.Note]string)
	}
	if was := w.NoteOn(t); was != "" {
		w.former[on] = was
	}
	notes, i := slices.Clone(w.notes), w.noteAt(t)
	on.Text = model.Clean(text)
	switch {
	case i >= 0 && on.Text == "":
		notes = slices.Delete(notes, i, i+1)
	case i >= 0:
		notes[i] = on
	case on.Text != "":
		notes = append(notes, on)
	}
	w.notes = notes
	w.changes++
}

func (w *World) noteAt(t Target) int {
	on := noteOn(t)
	return slices.IndexFunc(w.notes, func(n session.Note) bool { return n.Ref == on.Ref && n.State == on.State })
}

// noteOn returns the note without a text on what a target names. Only outcomes are noted
// state by state, and a way in which a scenario can come about is the scenario.
func noteOn(t Target) session.Note {
	n := session.Note{Ref: t.Ref, State: -1}
	switch t.Ref.Kind {
	case model.RefOutcome:
		n.State = t.State
	case RefAlternative:
		n.Ref.Kind = model.RefScenario
	case RefSet, RefConsistent:
		n.Ref = model.Ref{}
	}
	return n
}

// Noted returns the mark beside what has a note, with a blank before it; it is empty
// where there is none.
func (w *World) Noted(t Target) string {
	if w.noteAt(t) < 0 {
		return ""
	}
	return " " + theme.Noted
}

// NotedFactor returns the mark beside a factor of which any state has a note.
func (w *World) NotedFactor(f *model.Factor) string {
	about := func(n session.Note) bool { return n.Ref == model.Ref{Kind: model.RefKind(f.Kind.String()), ID: f.ID} }
	if !slices.ContainsFunc(w.notes, about) {
		return ""
	}
	return " " + theme.Noted
}
