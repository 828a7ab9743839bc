package consistency

import (
	"fmt"

	"foresee/model/balance"
	"foresee/ui/number"
	"foresee/ui/term/board"
	"foresee/ui/term/page"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// page writes the page about what is selected: a scenario, or a line of its balance
// sheet.
func (s *Screen) page() *page.Page {
	width, _ := s.Size(board.Page)
	writer := subject.New(s.w, width)
	of, ok := s.balanceSheet()
	if !ok {
		return writer.Page()
	}
	if d, ok := s.line(); ok && s.List() == sheet {
		s.linePage(writer, of.Lines[d])
	} else {
		s.scenarioPage(writer, of)
	}
	return writer.Page()
}

// scenarioPage writes what holds a scenario together, what would change that, and where
// it would go.
func (s *Screen) scenarioPage(writer *subject.Writer, of balance.Sheet) {
	words := s.w.Words.ConsistencyScreen
	writer.Text(theme.Strong, 0, s.name())
	if len(of.Scenario) <= showStates {
		writer.Text(theme.Text, 0, of.Scenario.String())
	}
	if s.isOwn() {
		own := words.Own1
		if s.w.Forecasts() {
			own = words.OwnSet
		}
		writer.Text(theme.Faint, 0, own)
	}
	writer.Gap()
	for i, part := range s.summary() {
		if i == 0 {
			writer.Text(theme.Strong, 0, part)
			continue
		}
		writer.Text(theme.Text, 0, part)
	}
	s.brink(writer, of)
	s.leastChange(writer, of)
	s.succession(writer, of)
	s.differences(writer, of.Scenario)
	s.notCarried(writer)
}

// brink writes the lines that contradict a scenario, or those that give way first.
func (s *Screen) brink(writer *subject.Writer, of balance.Sheet) {
	words := s.w.Words.ConsistencyScreen
	if of.Consistent() {
		writer.Heading(words.OnBrink)
		brink, _ := s.w.Study().Brink(of)
		s.leads(writer, of, brink)
		return
	}
	writer.Heading(words.Contradicts)
	var failing []int
	for _, line := range of.Lines {
		if line.Margin < 0 {
			failing = append(failing, line.Descriptor)
		}
	}
	s.leads(writer, of, failing)
}

// What a page shows of what can be long.
const (
	showStates = 60 // of a scenario, as numbers
	showLeads  = 12
	showCells  = 20
)

// leads writes the leads of some lines.
func (s *Screen) leads(writer *subject.Writer, of balance.Sheet, lines []int) {
	for _, d := range lines[:min(len(lines), showLeads)] {
		s.lead(writer, of.Lines[d])
	}
	s.more(writer, len(lines)-showLeads)
}

// more says how many are not shown, if any.
func (s *Screen) more(writer *subject.Writer, n int) {
	if n > 0 {
		writer.Text(theme.Faint, 0, s.w.Words.ConsistencyScreen.MoreLines.Of(n))
	}
}

// lead writes by how much the chosen state of a line leads its best sibling, or which
// sibling leads it.
func (s *Screen) lead(writer *subject.Writer, line balance.Line) {
	f := s.w.Set.Factors[line.Descriptor]
	words := s.w.Words.ConsistencyScreen
	first, second, by := line.Chosen, line.Best, line.Margin
	if by < 0 {
		first, second, by = second, first, -by
	}
	text := fmt.Sprintf(words.BrinkLine, world.Short(f), f.States[first].Title, f.States[second].Title, fmt.Sprint(by))
	if by == 0 {
		text = fmt.Sprintf(words.TieLine, world.Short(f), f.States[first].Title, f.States[second].Title)
	}
	writer.Link(s.toLine(line.Descriptor), func() { writer.Text(theme.Accent, 0, text) })
}

// toLine returns the line of the balance sheet about a factor.
func (s *Screen) toLine(descriptor int) world.Target {
	t := world.ToScenario(s.selected())
	t.State = descriptor + 1
	return t
}

// leastChange writes the smallest change of judgements that breaks a scenario, or makes
// it consistent.
func (s *Screen) leastChange(writer *subject.Writer, of balance.Sheet) {
	words, r := s.w.Words.ConsistencyScreen, s.reading(of)
	heading, change := words.Mends, r.change
	if of.Consistent() {
		heading = words.Breaks
	}
	writer.Heading(heading)
	if r.err != nil {
		text := fmt.Sprintf(words.OutOfReach, fmt.Sprint(r.study.Matrix.Scale()))
		if of.Margin == balance.NoRival {
			text = words.Unbreakable
		}
		writer.Text(theme.Text, 0, text)
		return
	}
	size := words.ChangeOf.Of(len(change.Cells)) + ", " + words.ByPoints.Of(change.Points)
	if change.Single && len(change.Cells) > 1 {
		size = words.ChangeOf.Of(len(change.Cells)) + ", " + words.ByOne
	}
	writer.Text(theme.Strong, 0, size)
	for _, cell := range change.Cells[:min(len(change.Cells), showCells)] {
		text := fmt.Sprintf(words.CellLine, s.stateName(cell.Row), s.stateName(cell.Column), number.Signed(cell.From), number.Signed(cell.To))
		writer.Link(s.toLine(cell.Column.Descriptor), func() { writer.Text(theme.Accent, 0, text) })
	}
	s.more(writer, len(change.Cells)-showCells)
	writer.Text(theme.Faint, 0, words.Optimal)
}

// stateName names a state with its factor.
func (s *Screen) stateName(state balance.State) string {
	f := s.w.Set.Factors[state.Descriptor]
	return world.Short(f) + ": " + f.States[state.Variant].Title
}

// differences writes where a scenario differs from the marked one.
func (s *Screen) differences(writer *subject.Writer, c balance.Scenario) {
	marked := s.w.MarkedScenario()
	if marked == nil || marked.Distance(c) == 0 {
		return
	}
	writer.Heading(s.w.Words.ConsistencyScreen.Differs)
	for d := range c {
		if c[d] != marked[d] {
			writer.Text(theme.Text, 0, s.turnOf(d, marked[d], c[d]))
		}
	}
}

// turnOf writes that a factor is in one state and then in another.
func (s *Screen) turnOf(d, from, to int) string {
	f := s.w.Set.Factors[d]
	return fmt.Sprintf(s.w.Words.ConsistencyScreen.Turns, world.Short(f), f.States[from].Title, f.States[to].Title)
}
