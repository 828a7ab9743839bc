package descriptors

import (
	"fmt"
	"strconv"
	"strings"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/term/board"
	"foresee/ui/term/consistent"
	"foresee/ui/term/draw"
	"foresee/ui/term/solving"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// searchOn is the item of the row that begins a search again.
const searchOn = "search-on"

// mostRows is the most scenarios that are shown at once.
const mostRows = 1000

// stateItem returns the item of a state of a descriptor.
func stateItem(descriptor, state int) string { return fmt.Sprintf("%d:%d", descriptor, state) }

// selected returns the state that is selected; ok is false where there is none.
func (s *Screen) selected() (f *model.Factor, state int, ok bool) {
	first, second, ok := strings.Cut(s.ItemOf(descriptors), ":")
	if !ok {
		return nil, 0, false
	}
	d, err := strconv.Atoi(first)
	if err != nil {
		return nil, 0, false
	}
	state, err = strconv.Atoi(second)
	return s.w.Set.Factors[d], state, err == nil
}

// scenario returns the scenario that is selected; ok is false where there is none.
func (s *Screen) scenario() (c balance.Scenario, ok bool) {
	return s.w.Scenario(model.Ref{Kind: world.RefConsistent, ID: s.ItemOf(scenarios)})
}

// descriptorRows lists the descriptors, each with its states.
func (s *Screen) descriptorRows() []board.Row {
	var rows []board.Row
	for d, f := range s.w.Set.Factors {
		rows = append(rows, board.Text(func(r *draw.Row) { s.drawDescriptor(r, f) }))
		for v := range f.States {
			rows = append(rows, board.Row{Item: stateItem(d, v), Draw: func(r *draw.Row) { s.standing.Put(r, f, v) }})
		}
	}
	return rows
}

func (s *Screen) drawDescriptor(r *draw.Row, f *model.Factor) {
	just := " "
	if s.w.JustSet(f) {
		just = theme.JustSet
	}
	title := fmt.Sprintf(s.w.Words.DescriptorsScreen.Heading, f.Index+1, strings.ToUpper(f.Title))
	r.Put(theme.Heading, draw.Cut(title, r.Left()-2)).Gap(1).Put(theme.Moved, just)
}

// digits returns the cells of the column of numbers, with a blank.
func (s *Screen) digits() int { return len(strconv.Itoa(len(s.listed))) + 1 }

func (s *Screen) scenarioHead() []board.Line {
	if len(s.listed) == 0 {
		return nil
	}
	return []board.Line{func(r *draw.Row) {
		r.Right(theme.Faint, s.w.Words.Consistent.Number, s.digits()-1).Gap(1)
		s.tableau.Head(r)
	}}
}

// scenarioRows lists the consistent scenarios, or says why there is no list.
func (s *Screen) scenarioRows(state solving.State) []board.Row {
	words := s.w.Words.Consistent
	f := state.Found
	switch {
	case f == nil && state.Working || state.Err != nil:
		return nil
	case f == nil:
		return s.Wrapped(scenarios, theme.Faint, words.Wait)
	case f.Complete && f.Count.Sign() == 0:
		var rows []board.Row
		for _, text := range consistent.None(s.w) {
			rows = append(rows, s.Wrapped(scenarios, theme.Text, text)...)
		}
		return rows
	}
	var rows []board.Row
	if !f.Listed {
		rows = append(s.Wrapped(scenarios, theme.Text, consistent.TooMany(s.w, f)), s.Wrapped(scenarios, theme.Faint, words.TooManyDo)...)
	}
	rows = append(rows, s.tableauRows(state)...)
	if !f.Complete && state.Fresh {
		rows = append(rows, board.Row{Item: searchOn, Draw: func(r *draw.Row) { r.Put(theme.Accent, words.SearchOn) }})
	}
	return rows
}

func (s *Screen) tableauRows(state solving.State) []board.Row {
	var rows []board.Row
	role := theme.Text
	if state.Working {
		role = theme.Faint
	}
	for i, c := range s.listed[:min(len(s.listed), mostRows)] {
		rows = append(rows, board.Row{Item: c.String(), Draw: func(r *draw.Row) { s.drawScenario(r, i, role) }})
	}
	if more := len(s.listed) - mostRows; more > 0 {
		rows = append(rows, s.Wrapped(scenarios, theme.Faint, s.w.Words.Consistent.More.Of(more))...)
	}
	if s.tableau.Note() != "" && len(rows) > 0 {
		rows = append(rows, board.Text(func(r *draw.Row) { r.Put(theme.Faint, s.tableau.Note()) }))
	}
	return rows
}

func (s *Screen) drawScenario(r *draw.Row, i int, role theme.Role) {
	c := s.listed[i]
	var above balance.Scenario
	if i > 0 {
		above = s.listed[i-1]
	}
	mark := " "
	if marked := s.w.MarkedScenario(); marked != nil && c.Distance(marked) == 0 {
		mark = theme.Dot
	}
	r.Right(theme.Faint, strconv.Itoa(i+1), s.digits()-1).Put(theme.Moved, mark)
	s.tableau.Put(r, c, above, role)
}
