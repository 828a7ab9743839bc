package compare

import (
	"fmt"

	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

func (s *Screen) driverHead() []board.Line {
	if _, waiting := s.pending(drivers); waiting {
		return nil
	}
	c := s.compares.Answer()
	if len(c.Assumed) == 0 && !s.struckDiffers(c) {
		return nil
	}
	return []board.Line{func(r *draw.Row) { s.stateHeads(r, c) }}
}

// stateHeads writes the sides over the columns of states.
func (s *Screen) stateHeads(r *draw.Row, c *comparison) {
	name, column := s.states(r.Left(), c)
	r.Gap(name)
	for _, title := range c.names() {
		r.Gap(1).Cell(theme.Faint, title, column-1)
	}
}

// states divides a width into a column for names and one for each side.
func (s *Screen) states(width int, c *comparison) (name, column int) {
	const leastName, leastState, mostState, margin = 12, 9, 22, 1
	longest := leastName
	for _, each := range c.Assumed {
		longest = max(longest, draw.Width(world.Short(s.w.Set.Factors[each.Factor])))
	}
	sides := len(c.choice)
	name = max(min(longest, width*2/5, width-margin-sides*leastState), leastName)
	column = max(min((width-margin-name)/sides, mostState), 1)
	return name, column
}

// driverRows lists what is not assumed alike on all sides, and what is struck out.
func (s *Screen) driverRows() []board.Row {
	if rows, waiting := s.pending(drivers); waiting {
		return rows
	}
	c, words := s.compares.Answer(), s.w.Words.CompareScreen
	var rows []board.Row
	for _, each := range c.Assumed {
		rows = append(rows, board.Row{Item: s.w.Set.Factors[each.Factor].ID, Draw: func(r *draw.Row) { s.drawAssumed(r, c, each) }})
	}
	if s.struckDiffers(c) {
		rows = append(rows, board.Text(func(r *draw.Row) { s.drawStruck(r, c) }))
	}
	if len(rows) == 0 {
		return s.Wrapped(drivers, theme.Faint, words.Same)
	}
	return rows
}

func (s *Screen) drawAssumed(r *draw.Row, c *comparison, each probe.Assumed) {
	f := s.w.Set.Factors[each.Factor]
	name, column := s.states(r.Left(), c)
	r.Cell(theme.Text, world.Short(f), name)
	for _, allowed := range each.States {
		role := theme.Moved
		if allowed == f.Unmoved() {
			role = theme.Faint
		}
		r.Gap(1).Cell(role, s.w.StatesWithin(f, allowed, column-1), column-1)
	}
}

// struck counts what is struck out on a side; what is no moment has it as it is now.
func (s *Screen) struck(each side) int {
	if each.moment != nil {
		return len(each.moment.Struck)
	}
	return len(s.w.Now().Struck)
}

func (s *Screen) struckDiffers(c *comparison) bool {
	for _, each := range c.choice {
		if s.struck(each) != s.struck(c.choice[0]) {
			return true
		}
	}
	return false
}

func (s *Screen) drawStruck(r *draw.Row, c *comparison) {
	name, column := s.states(r.Left(), c)
	r.Cell(theme.Warn, theme.Struck+" "+s.w.Words.CompareScreen.Struck, name)
	for _, each := range c.choice {
		r.Gap(1).Cell(theme.Text, fmt.Sprint(s.struck(each)), column-1)
	}
}

func (s *Screen) adviceHead() []board.Line {
	if _, waiting := s.pending(advice); waiting || len(s.compares.Answer().Advice) == 0 {
		return nil
	}
	c, words := s.compares.Answer(), s.w.Words.CompareScreen
	g := s.adviceGrid(c)
	return []board.Line{func(r *draw.Row) { s.heads(r, g, words.Rank, c.names()) }}
}

// adviceRows lists the recommendations whose rank is not the same on all sides.
func (s *Screen) adviceRows() []board.Row {
	if rows, waiting := s.pending(advice); waiting {
		return rows
	}
	c := s.compares.Answer()
	if len(c.Advice) == 0 {
		return s.Wrapped(advice, theme.Faint, s.w.Words.CompareScreen.SameRank)
	}
	g := s.adviceGrid(c)
	var rows []board.Row
	for _, standing := range c.Advice {
		rows = append(rows, board.Row{Item: standing.Policy.ID, Draw: func(r *draw.Row) { drawStanding(r, g, standing) }})
	}
	return rows
}

func drawStanding(r *draw.Row, g grid, standing probe.Standing) {
	r.Cell(theme.Text, standing.Policy.Title, g.name)
	for i, rank := range standing.Rank {
		role := theme.Text
		switch first := standing.Rank[0]; {
		case i > 0 && rank < first:
			role = theme.Up
		case i > 0 && rank > first:
			role = theme.Down
		}
		r.Right(role, fmt.Sprint(rank), g.side)
	}
}
