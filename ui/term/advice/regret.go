package advice

import (
	"fmt"

	"foresee/model/advise"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// worstWidth is the column of the largest regret.
const worstWidth = 7

func (s *Screen) regretHead() []board.Line {
	answer, words := s.weighs.Answer(), s.w.Words.AdviceScreen
	if answer == nil || s.weighs.Status().Pending() || answer.table == nil {
		return nil
	}
	g, _ := s.regretGrid(answer)
	return []board.Line{
		func(r *draw.Row) {
			r.Put(theme.Moved, theme.Best).Gap(1).Put(theme.Faint, words.LeastMark)
			r.Right(theme.Faint, theme.Less+" "+fmt.Sprintf(words.AtOnce, s.most)+" "+theme.More, r.Left()-1)
		},
		func(r *draw.Row) {
			s.heads(r, g, words.RegretBy, answer.futures)
			r.Right(theme.Faint, words.Worst, worstWidth)
		},
	}
}

// regretRows lists how much each choice could be regretted. Where a choice has too
// long a name for its column, the numbers stand on a line of their own.
func (s *Screen) regretRows() []board.Row {
	answer, status, words := s.weighs.Answer(), s.weighs.Status(), s.w.Words.AdviceScreen
	switch {
	case status.Pending():
		return s.Pending(regret, status, words.Weighing)
	case answer == nil:
		return nil
	case !answer.staked:
		return s.Wrapped(regret, theme.Faint, words.NoStakes)
	case answer.table == nil:
		return s.Wrapped(regret, theme.Faint, fmt.Sprintf(words.NoMoves, s.w.OwnerName(s.owner)))
	}
	g, beside := s.regretGrid(answer)
	var rows []board.Row
	for _, c := range answer.table.Choices {
		item := identity(s.w.Set, c.Option)
		if beside {
			rows = append(rows, board.Row{Item: item, Draw: func(r *draw.Row) { s.drawRegret(s.drawChoice(r, c, g.name), c, g) }})
			continue
		}
		rows = append(rows, board.Row{Item: item, Draw: func(r *draw.Row) { s.drawChoice(r, c, r.Left()) }},
			board.Text(func(r *draw.Row) { s.drawRegret(r.Gap(g.name), c, g) }))
	}
	return rows
}

// regretGrid returns the columns of the table; beside is false where the names need
// lines of their own.
func (s *Screen) regretGrid(answer *weighing) (g grid, beside bool) {
	const margins = 3 // the gutter, and a blank at the right
	width, _ := s.Size(regret)
	longest, futures := s.longest(answer.table.Choices), len(answer.futures)
	if g = fit(width-margins, futures, worstWidth, longest); longest <= g.name {
		return g, true
	}
	return fit(width-margins, futures, worstWidth, 0), false
}

// longest returns the cells that the longest name of a choice takes, with its mark.
func (s *Screen) longest(choices []advise.Choice) int {
	longest := 0
	for _, c := range choices {
		longest = max(longest, draw.Width(s.choice(c.Option))+3)
	}
	return longest
}

func (s *Screen) drawChoice(r *draw.Row, c advise.Choice, width int) *draw.Row {
	mark, role := " ", theme.Text
	if c.Chosen {
		mark, role = theme.Best, theme.Moved
	}
	return r.Put(theme.Moved, mark).Gap(1).Cell(role, s.choice(c.Option), width-2)
}

func (s *Screen) drawRegret(r *draw.Row, c advise.Choice, g grid) {
	for i, regretted := range c.Regret {
		role := theme.Text
		if c.Best(i) {
			role = theme.Faint
		}
		r.Right(role, fmt.Sprintf("%.2f", regretted), g.of(i))
	}
	r.Right(theme.Strong, fmt.Sprintf("%.2f", c.Worst), g.last)
}
