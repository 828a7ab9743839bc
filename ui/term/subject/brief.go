package subject

import (
	"cmp"
	"fmt"

	"foresee/model"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Brief writes what the set is drawn from, and its slips.
func (s *Writer) Brief() {
	b, words := s.w.Set.Brief, s.w.Words.Brief
	s.title(cmp.Or(b.Title, s.w.Set.Title), "")
	s.note(0, world.Target{})
	s.Text(theme.Text, 0, join(b.Author, b.Affiliation))
	pages := ""
	if b.Pages > 0 {
		pages = words.Pages.Of(b.Pages)
	}
	s.Text(theme.Text, 0, join(b.Publisher, s.w.Day(b.Date), pages))
	for _, text := range []string{s.w.Set.About, b.Disclaimer} {
		s.Gap()
		s.Text(theme.Text, 0, text)
	}
	s.Gap()
	s.Text(theme.Strong, 0, words.Paraphrases)
	if s.w.Forecasts() {
		s.Text(theme.Text, 0, fmt.Sprintf(words.ScaleUsed, s.w.Scale.Title, s.w.Scale.Source))
	}
	if len(s.w.Set.Errata) == 0 {
		return
	}
	s.Heading(words.Slips)
	for _, e := range s.w.Set.Errata {
		s.Link(ToErratum(e), func() { s.Hang(0, theme.Warn, e.ID+" ", theme.Accent, e.Title) })
	}
}

// Erratum writes a slip or tension in the brief and what the set does about it.
func (s *Writer) Erratum(e *model.Erratum) {
	words := s.w.Words.Brief
	s.title(e.Title, join(s.w.Words.Model.Erratum, e.ID))
	s.note(0, ToErratum(e))
	s.Heading(words.Prints)
	s.Text(theme.Text, 0, e.Says)
	s.Heading(words.IsSo)
	s.Text(theme.Text, 0, e.Note)
	s.Sources(e.Evidence)
}

// ToErratum returns the place of a slip on the Brief screen.
func ToErratum(e *model.Erratum) world.Target {
	return world.Target{Screen: world.Brief, Ref: model.Ref{Kind: model.RefErratum, ID: e.ID}}
}
