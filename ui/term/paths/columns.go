package paths

import (
	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// columns are the widths of the parts of a way: the likelihood to which it leads,
// with its word where there is room; how plausible it is; a change; who makes it.
type columns struct{ chance, word, plausible, change, owner int }

const (
	shortChance = 11 // percent and change, with blanks
	leastChange = 34
	mostChange  = 56
	leastOwner  = 10
	mostOwner   = 16
)

func (s *Screen) columns(width int) columns {
	c := columns{chance: shortChance, owner: s.ownerWidth()}
	free := width - shortChance - c.owner - 1
	if needs := draw.Width(s.w.Words.PathsScreen.Columns[1]) + 2; free-needs >= leastChange {
		c.plausible = needs
		free -= needs
	}
	if word := s.w.WordWidth() + 1; free-word >= leastChange {
		c.word = word
		c.chance += word
		free -= word
	}
	c.change = min(free, mostChange)
	return c
}

// ownerWidth returns the cells that the names of the owners take.
func (s *Screen) ownerWidth() int {
	widest := leastOwner
	for _, id := range s.w.Set.Movers() {
		widest = max(widest, draw.Width(s.w.OwnerName(id)))
	}
	return min(widest, mostOwner)
}

// wayHead heads the columns of the ways.
func (s *Screen) wayHead() []board.Line {
	found, words := s.search.Answer(), s.w.Words.PathsScreen.Columns
	if found == nil || s.search.Status().Pending() || len(found.Nearest.Changes) == 0 {
		return nil
	}
	return []board.Line{func(r *draw.Row) {
		c := s.columns(r.Left())
		r.Right(theme.Faint, words[0], 4).Gap(c.chance - 4)
		if c.plausible > 0 {
			r.Right(theme.Faint, words[1], c.plausible-2).Gap(2)
		}
		r.Cell(theme.Faint, words[2], c.change).Right(theme.Faint, words[3], c.owner)
	}}
}

func (s *Screen) drawChance(r *draw.Row, c columns, p forecast.Chance) {
	end := r.Used() + c.chance
	by, role := world.Change(p)
	r.Right(theme.Strong, world.Percent(p.P), 4).Gap(1)
	if c.word > 0 {
		r.Cell(theme.Text, s.w.Scale.Word(p.P), c.word-1).Gap(1)
	}
	r.Cell(role, by, 5).To(end)
}

func (s *Screen) drawChange(r *draw.Row, c columns, change probe.Change) {
	r.Cell(theme.Text, s.effect(change), c.change).Right(theme.Faint, s.w.OwnerName(change.Owner), c.owner)
}

// effect writes a change: the driver, and the state it is to have.
func (s *Screen) effect(c probe.Change) string {
	return s.w.Condition(model.Condition{Factor: c.Driver, States: model.Only(c.State)})
}
