package search

import (
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// addLater adds what happened after the brief and the questions beside it, once that may
// be shown.
func addLater(w *world.World, add func(id string, e entry)) {
	if !w.Revealed() || !w.HasHindsight() {
		return
	}
	for _, h := range w.Set.Hindsight {
		add(h.ID, entry{kind: w.Words.Hindsight.Happening, title: w.Day(h.Date) + " " + h.Title, text: h.Says, target: subject.ToHappening(h)})
	}
	for _, q := range w.Set.Questions {
		add(q.ID, entry{kind: w.Words.Model.Question, title: q.Title, text: q.Ask, target: subject.ToQuestion(q)})
	}
}
