package consistency

import (
	"slices"
	"strconv"
	"strings"

	"foresee/model/balance"
	"foresee/ui/number"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// lineItem returns the item of a line of the balance sheet.
func lineItem(descriptor int) string { return strconv.Itoa(descriptor) }

// line returns the descriptor whose line is selected; ok is false where there is none.
func (s *Screen) line() (descriptor int, ok bool) {
	d, err := strconv.Atoi(s.ItemOf(sheet))
	return d, err == nil
}

// balanceSheet returns the balance sheet that shows; ok is false where the set is no
// matrix.
func (s *Screen) balanceSheet() (of balance.Sheet, ok bool) {
	m := s.w.Study().Matrix
	if m == nil {
		return balance.Sheet{}, false
	}
	return m.Sheet(s.selected()), true
}

// sheetRows lists the balance of every descriptor under the selected scenario.
func (s *Screen) sheetRows() []board.Row {
	of, ok := s.balanceSheet()
	if !ok {
		return s.Wrapped(sheet, theme.Warn, s.w.Study().Err.Error())
	}
	columns := s.sheetColumns(of)
	brink, _ := s.w.Study().Brink(of)
	var moved, unmoved []board.Row
	for _, line := range of.Lines {
		row := board.Row{Item: lineItem(line.Descriptor), Draw: func(r *draw.Row) { s.drawLine(r, line, columns, brink) }}
		if s.w.Study().IsMoved(line.Descriptor) {
			moved = append(moved, row)
		} else {
			unmoved = append(unmoved, row)
		}
	}
	if len(unmoved) > 0 {
		moved = append(append(moved, board.Heading(s.w.Words.ConsistencyScreen.Unmoved)...), unmoved...)
	}
	return moved
}

// sheetColumns are the widths of the columns whose texts differ in length.
type sheetColumns struct{ name, state, all int }

const (
	balanceWidth = 8
	mostName     = 24
	mostState    = 18
	mostAll      = 24
	leastName    = 12
	leastState   = 12
)

// sheetColumns gives the balances of all states what room they need where names can be
// cut for it, and else what is left.
func (s *Screen) sheetColumns(of balance.Sheet) sheetColumns {
	width, _ := s.Size(sheet)
	free := width - page.Gutter - 1 - 2 - balanceWidth - marginWidth - 2
	names := s.w.Words.ConsistencyScreen.SheetNames
	c := sheetColumns{name: draw.Width(names[0]) + 1, state: draw.Width(names[1]) + 1}
	for d, f := range s.w.Set.Factors {
		c.name = max(c.name, draw.Width(world.Short(f))+1)
		for v := range f.States {
			c.state = max(c.state, draw.Width(world.ShortState(f, v))+3)
		}
		c.all = max(c.all, draw.Width(allBalances(of.Lines[d])))
	}
	c.name, c.state, c.all = min(c.name, mostName), min(c.state, mostState), min(c.all, mostAll)
	for c.name+c.state+c.all > free && c.name > leastName {
		c.name--
	}
	for c.name+c.state+c.all > free && c.state > leastState {
		c.state--
	}
	c.all = max(free-c.name-c.state, 0)
	c.state = max(min(c.state, free-c.name), 0)
	return c
}

func (s *Screen) drawSheetHead(r *draw.Row) {
	of, ok := s.balanceSheet()
	if !ok {
		return
	}
	names, c := s.w.Words.ConsistencyScreen.SheetNames, s.sheetColumns(of)
	r.Gap(2).Cell(theme.Faint, names[0], c.name).Cell(theme.Faint, names[1], c.state)
	r.Right(theme.Faint, names[2], balanceWidth).Right(theme.Faint, names[3], marginWidth)
	if c.all > 0 {
		r.Gap(2).Put(theme.Faint, draw.Cut(names[4], c.all))
	}
}

func (s *Screen) drawLine(r *draw.Row, line balance.Line, c sheetColumns, brink []int) {
	f := s.w.Set.Factors[line.Descriptor]
	mark, role := s.markOf(line, brink)
	end := r.Used() + 2 + c.name + c.state
	r.Put(role, mark).Gap(1).Cell(theme.Text, world.Short(f), c.name-1)
	state := draw.Cut(world.ShortState(f, line.Chosen), c.state-3)
	r.Gap(1).Put(theme.Faint, theme.Less).Put(theme.Strong, state).Put(theme.Faint, theme.More).To(end)
	r.Right(theme.Text, number.Signed(line.Balances[line.Chosen]), balanceWidth)
	r.Right(role, s.marginOf(line), marginWidth)
	if c.all > 0 {
		r.Gap(2).Put(theme.Faint, draw.Cut(allBalances(line), c.all))
	}
}

// marginOf writes the margin of a line, which one that nothing moves has not.
func (s *Screen) marginOf(line balance.Line) string {
	if !s.w.Study().IsMoved(line.Descriptor) {
		return s.w.Words.ConsistencyScreen.NoRival
	}
	return subject.Margin(s.w, line.Margin)
}

// markOf marks a line that contradicts the scenario, or gives way first.
func (s *Screen) markOf(line balance.Line, brink []int) (string, theme.Role) {
	switch {
	case line.Margin < min(s.w.Solver.Margin, 0) || line.Margin < s.w.Solver.Margin && s.w.Study().IsMoved(line.Descriptor):
		return theme.Struck, theme.Warn
	case slices.Contains(brink, line.Descriptor):
		return s.w.Words.Brief.SlipMark, theme.Moved
	}
	return " ", theme.Text
}

// allBalances writes the balances of all states, that of the chosen one in brackets.
func allBalances(line balance.Line) string {
	var parts []string
	for v, n := range line.Balances {
		text := number.Signed(n)
		if v == line.Chosen {
			text = "[" + text + "]"
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, " ")
}
