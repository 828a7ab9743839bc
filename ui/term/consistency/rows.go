package consistency

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

// The items of the list that are no scenarios.
const (
	ownItem  = "own"
	searchOn = "search-on"
)

// mostRows is the most scenarios that are shown at once.
const mostRows = 1000

// selected returns the scenario whose balance sheet shows.
func (s *Screen) selected() balance.Scenario {
	if c, ok := s.w.Scenario(model.Ref{Kind: world.RefConsistent, ID: s.ItemOf(scenarios)}); ok {
		return c
	}
	return s.own
}

// isOwn reports whether that is the user's own scenario.
func (s *Screen) isOwn() bool {
	_, listed := s.w.Scenario(model.Ref{Kind: world.RefConsistent, ID: s.ItemOf(scenarios)})
	return !listed
}

// name returns what the selected scenario is called.
func (s *Screen) name() string {
	words := s.w.Words.ConsistencyScreen
	if s.isOwn() {
		return words.Own
	}
	return fmt.Sprintf(words.Listed, s.number(s.selected()))
}

// number returns the number of a scenario in the list, or nothing.
func (s *Screen) number(c balance.Scenario) string {
	for i, other := range s.listed {
		if c.Distance(other) == 0 {
			return strconv.Itoa(i + 1)
		}
	}
	return ""
}

// scenarioRows lists the user's own scenario, and those that are consistent or what is
// known in their place.
func (s *Screen) scenarioRows(state solving.State) []board.Row {
	words := s.w.Words.Consistent
	rows := []board.Row{{Item: ownItem, Draw: func(r *draw.Row) { s.drawScenario(r, s.own, nil, s.w.Words.ConsistencyScreen.OwnShort, theme.Moved) }}}
	f := state.Found
	switch {
	case f == nil:
	case f.Complete && f.Count.Sign() == 0:
		for _, text := range consistent.None(s.w) {
			rows = append(rows, s.Wrapped(scenarios, theme.Text, text)...)
		}
	case f.Listed:
		rows = append(rows, s.listRows(state, f)...)
	default:
		rows = append(rows, s.Wrapped(scenarios, theme.Text, consistent.TooMany(s.w, f))...)
		rows = append(rows, s.Wrapped(scenarios, theme.Faint, s.w.Words.ConsistencyScreen.TooMany)...)
		rows = append(rows, s.standingRows()...)
	}
	if f != nil && !f.Complete && state.Fresh {
		rows = append(rows, board.Row{Item: searchOn, Draw: func(r *draw.Row) { r.Put(theme.Accent, words.SearchOn) }})
	}
	s.items = nil
	for _, r := range rows {
		if r.Item != "" {
			s.items = append(s.items, r.Item)
		}
	}
	return rows
}

func (s *Screen) listRows(state solving.State, f *solving.Found) []board.Row {
	role := theme.Text
	if state.Working {
		role = theme.Faint
	}
	var rows []board.Row
	for i, c := range s.listed {
		var above balance.Scenario
		if i > 0 {
			above = s.listed[i-1]
		}
		rows = append(rows, board.Row{Item: c.String(), Draw: func(r *draw.Row) { s.drawScenario(r, c, above, strconv.Itoa(i+1), role) }})
	}
	if more := len(f.List) - len(s.listed); more > 0 {
		rows = append(rows, s.Wrapped(scenarios, theme.Faint, s.w.Words.Consistent.More.Of(more))...)
	}
	if s.tableau.Note() != "" {
		rows = append(rows, board.Text(func(r *draw.Row) { r.Put(theme.Faint, s.tableau.Note()) }))
	}
	return rows
}

// standingRows lists the factors that are not settled, with how often each of their
// states stands.
func (s *Screen) standingRows() []board.Row {
	rows := board.Heading(s.w.Words.ConsistencyScreen.Standing)
	moved, unmoved := s.unsettled()
	for _, f := range append(moved, unmoved...) {
		rows = append(rows, board.Text(func(r *draw.Row) { r.Put(theme.Strong, world.Short(f)) }))
		for v := range f.States {
			item := f.Assignment(model.Only(v))
			rows = append(rows, board.Row{Item: item, Draw: func(r *draw.Row) { s.standing.Put(r, f, v) }})
		}
	}
	return rows
}

// unsettled returns the factors that are not drivers in a single state: those that
// something moves, and the others.
func (s *Screen) unsettled() (moved, unmoved []*model.Factor) {
	for i, f := range s.w.Set.Factors {
		switch {
		case s.w.Study().IsMoved(i):
			moved = append(moved, f)
		case f.Kind != model.Driver || s.w.Now().Assumptions.Allowed(i).Len() > 1:
			unmoved = append(unmoved, f)
		}
	}
	return moved, unmoved
}

// standingState returns the state whose standing is selected; ok is false where none is.
func (s *Screen) standingState() (f *model.Factor, state int, ok bool) {
	id, value, _ := strings.Cut(s.ItemOf(scenarios), "=")
	if f, ok = s.w.Set.Factor(id); !ok {
		return nil, 0, false
	}
	return f, f.State(value), true
}
