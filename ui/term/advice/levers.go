package advice

import (
	"fmt"

	"foresee/model/advise"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A grid is the columns of a table of futures: what is named, one column for each
// future, and perhaps one more at the end.
type grid struct{ name, here, column, last int }

const (
	numberWidth = 7 // +12.34 and a blank
	leastColumn = 8
	mostColumn  = 13
	leastName   = 18
)

// fit divides a width among the columns of so many futures. The names get what the
// longest needs, if the futures can do with the least.
func fit(width, futures, last, longest int) grid {
	g := grid{here: numberWidth, last: last}
	scenarios := futures - 1
	free := width - g.here - last
	if scenarios > 0 {
		name := min(max(longest, leastName), max(free-scenarios*leastColumn, leastName))
		g.column = max(min((free-name)/scenarios, mostColumn), leastColumn)
	}
	g.name = max(free-scenarios*g.column, 0)
	return g
}

// of returns the width of the column of a future.
func (g grid) of(future int) int {
	if future == 0 {
		return g.here
	}
	return g.column
}

// heads writes the futures over their columns.
func (s *Screen) heads(r *draw.Row, g grid, title string, futures []advise.Future) {
	r.Cell(theme.Faint, title, g.name)
	for i, f := range futures {
		r.Gap(1).Right(theme.Faint, s.future(f), g.of(i)-1)
	}
}

func (s *Screen) leverHead() []board.Line {
	answer := s.weighs.Answer()
	if answer == nil || s.weighs.Status().Pending() || len(answer.moves) == 0 || !answer.staked {
		return nil
	}
	longest := s.longestMove(answer)
	return []board.Line{func(r *draw.Row) {
		s.heads(r, fit(r.Left()-1, len(answer.futures), 0, longest), s.w.Words.AdviceScreen.StakeBy, answer.futures)
	}}
}

// leverRows lists what each move does to the expected stake, here and under every
// scenario.
func (s *Screen) leverRows() []board.Row {
	answer, status, words := s.weighs.Answer(), s.weighs.Status(), s.w.Words.AdviceScreen
	switch {
	case status.Pending():
		return s.Pending(levers, status, words.Weighing)
	case answer == nil:
		return nil
	case len(answer.moves) == 0:
		return s.Wrapped(levers, theme.Faint, fmt.Sprintf(words.NoMoves, s.w.OwnerName(s.owner)))
	}
	longest := s.longestMove(answer)
	var rows []board.Row
	driver := -1
	for _, m := range answer.moves {
		if f := m.option[0].Factor; f != driver {
			driver = f
			rows = append(rows, s.leverHeading(driver)...)
		}
		rows = append(rows, board.Row{Item: identity(s.w.Set, m.option), Draw: func(r *draw.Row) { s.drawMove(r, m, answer, longest) }})
	}
	return rows[1:] // no empty line at the top
}

func (s *Screen) leverHeading(driver int) []board.Row {
	f := s.w.Set.Factors[driver]
	now := s.w.States(f, s.w.Now().Assumptions.Allowed(driver))
	return board.Heading(fmt.Sprintf(s.w.Words.AdviceScreen.LeverNow, world.Short(f), now))
}

func (s *Screen) drawMove(r *draw.Row, m move, answer *weighing, longest int) {
	title := s.title(m)
	if !answer.staked {
		r.Put(theme.Text, title)
		return
	}
	g := fit(r.Left()-1, len(answer.futures), 0, longest)
	r.Cell(theme.Text, title, g.name)
	for i := range answer.futures {
		by, role := stakeChange(m.stake(i))
		r.Right(role, by, g.of(i))
	}
}

// title names the state to which a move turns its lever.
func (s *Screen) title(m move) string {
	return s.w.Set.Factors[m.option[0].Factor].States[m.option[0].States.First()].Title
}

func (s *Screen) longestMove(answer *weighing) int {
	longest := 0
	for _, m := range answer.moves {
		longest = max(longest, draw.Width(s.title(m))+1)
	}
	return longest
}
