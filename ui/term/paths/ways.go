package paths

import (
	"fmt"
	"strings"

	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// head writes what the goal is about, and what was found.
func (s *Screen) head() []board.Line {
	return []board.Line{
		func(r *draw.Row) { chance.Aim(s.w, r) },
		func(r *draw.Row) {
			text, why := s.summary()
			if draw.Width(text)+draw.Width(why) <= r.Left() {
				text += why
			}
			r.Put(theme.Text, text)
		},
	}
}

// View draws the screen at exactly its size.
func (s *Screen) View() []string { return s.Board.View(s.head()) }

// summary says in a line what was found, and why not everything was tried.
func (s *Screen) summary() (text, why string) {
	found, words := s.search.Answer(), s.w.Words.PathsScreen
	switch {
	case found == nil || s.search.Status().Pending():
		return s.sentence(), ""
	case there(found):
		return words.There, ""
	case found.All == 1 || settled(found):
		return words.NoSets, ""
	case len(found.Found) == 0:
		return fmt.Sprintf(words.Tried, found.Tried, found.All) + ": " + words.NoWay, ""
	}
	text = s.counts(found) + "; " + fmt.Sprintf(words.Tried, found.Tried, found.All)
	if found.Tried < found.All {
		why = ", " + words.Rest
	}
	return text, why
}

func there(found *probe.Paths) bool {
	return len(found.Found) == 1 && len(found.Found[0].Changes) == 0
}

// none says that no way leads there, or none of the owner's.
func (s *Screen) none(found *probe.Paths) string {
	words, by := s.w.Words.PathsScreen, s.goal.owner
	moves := found.All > 1
	switch {
	case settled(found):
		return words.Settled
	case moves && by != "":
		return fmt.Sprintf(words.NoneBy, s.whose())
	case moves:
		return words.None
	case by != "":
		return fmt.Sprintf(words.NoMoveBy, s.whose())
	}
	return words.NoMove
}

// settled reports whether the assumptions leave no doubt, so that no driver matters.
func settled(found *probe.Paths) bool { return found.P == 0 || found.P == 1 }

// counts says how many ways there are, and of how many changes.
func (s *Screen) counts(found *probe.Paths) string {
	words := s.w.Words.PathsScreen
	var by [probe.MaxChanges + 1]int
	for _, p := range found.Found {
		by[len(p.Changes)]++
	}
	all := words.Found.Of(len(found.Found))
	var parts []string
	for n, count := range by {
		if count == len(found.Found) {
			return all + " " + words.Of.Of(n)
		}
		if count > 0 {
			parts = append(parts, fmt.Sprintf(words.ByMore, count, n))
		}
	}
	last := len(parts) - 1
	return all + ": " + strings.Join(parts[:last], ", ") + ", " + parts[last] + " " + words.ChangesEach
}

// wayRows lists the ways by their number of changes.
func (s *Screen) wayRows() []board.Row {
	found, status, words := s.search.Answer(), s.search.Status(), s.w.Words.PathsScreen
	switch {
	case status.Pending():
		return s.Pending(ways, status, words.Searching)
	case found == nil:
		return nil
	case there(found):
		return append(s.Wrapped(ways, theme.Text, words.There), s.Wrapped(ways, theme.Faint, words.ThereTip)...)
	case len(found.Found) == 0:
		return s.nearest(found)
	}
	var rows []board.Row
	changes := 0
	for _, p := range found.Found {
		if len(p.Changes) > changes {
			changes = len(p.Changes)
			rows = append(rows, board.Heading(words.Changes.Of(changes))...)
		}
		rows = append(rows, s.way(p, found.P)...)
	}
	return rows[1:] // no empty line at the top
}

// nearest says that no way leads there, and shows the one that comes nearest.
func (s *Screen) nearest(found *probe.Paths) []board.Row {
	rows := s.Wrapped(ways, theme.Text, s.none(found))
	if found.All > 1 && !settled(found) {
		rows = append(rows, s.Wrapped(ways, theme.Faint, fmt.Sprintf(s.w.Words.PathsScreen.AllTried, found.All))...)
	}
	if len(found.Nearest.Changes) == 0 {
		return rows
	}
	rows = append(rows, board.Heading(s.w.Words.PathsScreen.Nearest)...)
	return append(rows, s.way(found.Nearest, found.P)...)
}

// way lists one way, a line for each change.
func (s *Screen) way(p probe.Path, from float64) []board.Row {
	rows := []board.Row{{Item: identity(p), Draw: func(r *draw.Row) {
		c := s.columns(r.Left())
		s.drawChance(r, c, forecast.Chance{P: p.P, Base: from})
		if c.plausible > 0 {
			r.Right(theme.Faint, plausible(p), c.plausible-2).Gap(2)
		}
		s.drawChange(r, c, p.Changes[0])
	}}}
	for _, change := range p.Changes[1:] {
		rows = append(rows, board.Text(func(r *draw.Row) {
			c := s.columns(r.Left())
			r.Gap(c.chance + c.plausible)
			s.drawChange(r, c, change)
		}))
	}
	return rows
}

// identity tells a way from others.
func identity(p probe.Path) string { return fmt.Sprint(p.Changes) }

// selected returns the way that is selected.
func (s *Screen) selected() (p probe.Path, ok bool) {
	found, id := s.search.Answer(), s.ItemOf(ways)
	if found == nil || id == "" {
		return probe.Path{}, false
	}
	for _, p := range append(found.Found[:len(found.Found):len(found.Found)], found.Nearest) {
		if identity(p) == id {
			return p, true
		}
	}
	return probe.Path{}, false
}
