package paths

import (
	"fmt"

	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// page writes the page about the selected way.
func (s *Screen) page() *page.Page {
	width, _ := s.Size(board.Page)
	writer, words := subject.New(s.w, width), s.w.Words.PathsScreen
	p, ok := s.selected()
	if !ok {
		writer.Text(theme.Faint, 0, fmt.Sprintf(words.NotMade, s.w.Keys.Enter.Help().Key))
		return writer.Page()
	}
	writer.Heading(words.Then)
	c := chance.Fit(s.w, writer.Width(), draw.Width(s.w.AimName()))
	writer.Row(func(r *draw.Row) {
		r.Cell(theme.Strong, s.w.AimName(), c.Name)
		c.Put(r, chance.Likelihood{Chance: forecast.Chance{P: p.P, Base: s.search.Answer().P}, Word: s.w.Scale.Word(p.P)})
	})
	writer.Heading(words.Stands)
	for _, change := range p.Changes {
		s.changed(writer, change)
	}
	writer.Gap()
	writer.Text(theme.Faint, 0, fmt.Sprintf(words.Likely, plausible(p)))
	return writer.Page()
}

// changed writes one change: who makes it, what stands now, and what it would mean.
func (s *Screen) changed(writer *subject.Writer, c probe.Change) {
	f := s.w.Set.Factors[c.Driver]
	writer.Link(subject.ToState(f, c.State), func() { writer.Text(theme.Accent, 0, s.effect(c)) })
	now := s.w.States(f, s.w.Now().Assumptions.Allowed(c.Driver))
	writer.Text(theme.Faint, 2, fmt.Sprintf(s.w.Words.PathsScreen.FromTo, s.w.OwnerName(c.Owner), now))
	writer.Text(theme.Text, 2, f.States[c.State].About)
}

// plausible writes how likely the states of a way are together.
func plausible(p probe.Path) string {
	if p.Plausibility < 0.01 {
		return "<1%"
	}
	return world.Percent(p.Plausibility)
}
