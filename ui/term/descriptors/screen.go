// Package descriptors is the screen on which the descriptors of a balance set are pinned,
// and what is consistent with the pins follows at once.
package descriptors

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/term/board"
	"foresee/ui/term/consistent"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/solving"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// The lists.
const (
	descriptors = iota
	scenarios
)

// A Screen is the descriptors with their states, the consistent scenarios, and a page
// about what is selected.
type Screen struct {
	*board.Board
	w             *world.World
	width, height int
	longest       int // the widest name of a state

	version    int            // of what the solver knows
	stale      bool           // what is listed is to be written anew before it shows
	found, was *solving.Found // what shows, and what showed before the last change
	standing   *consistent.Standing
	listed     []balance.Scenario
	tableau    *consistent.Tableau
}

// New returns the screen, with the keys on the descriptors.
func New(w *world.World) *Screen {
	words := w.Words.DescriptorsScreen
	s := &Screen{w: w, tableau: consistent.NewTableau(w, nil, nil)}
	s.Board = board.New(w, []string{words.Descriptors, words.Scenarios}, words.Selected, headLines, arrange)
	for _, f := range w.Set.Factors {
		for _, state := range f.States {
			s.longest = max(s.longest, draw.Width(state.Title)+3)
		}
	}
	return s
}

const (
	headLines    = 1
	twoColumns   = 80
	threePanes   = 110
	threeColumns = 160
	roomy        = 30 // lines at which two panes stand on top of each other
)

// arrange puts the descriptors at the left and what is consistent with them beside.
func arrange(width, height int) board.Box {
	both := board.Box{Panes: []int{scenarios, board.Page}}
	switch {
	case width >= threeColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 30 / 100, Panes: []int{descriptors}},
			{Size: width * 42 / 100, Panes: []int{scenarios}},
			{Panes: []int{board.Page}},
		}}
	case width >= threePanes:
		return board.Box{Across: []board.Box{
			{Size: width * 40 / 100, Panes: []int{descriptors}},
			{Down: []board.Box{{Panes: []int{scenarios}}, {Panes: []int{board.Page}}}},
		}}
	case width >= twoColumns && height < roomy:
		return board.Box{Across: []board.Box{{Size: width * 11 / 20, Panes: []int{descriptors}}, both}}
	case height >= roomy:
		return board.Box{Down: []board.Box{{Size: height * 11 / 20, Panes: []int{descriptors}}, both}}
	}
	return board.Box{Panes: []int{descriptors, scenarios, board.Page}}
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.width, s.height = width, height
	s.Board.Resize(width, height)
	s.stale = true
}

// Refresh asks what is consistent now.
func (s *Screen) Refresh() tea.Cmd {
	if s.w.Stepped() {
		s.was = s.found
	}
	s.stale = true
	return s.w.Solve()
}

// Show selects what a target names.
func (s *Screen) Show(t world.Target) tea.Cmd {
	cmd := s.Refresh()
	s.write()
	switch t.Ref.Kind {
	case model.RefDescriptor:
		if f, ok := s.w.Set.Factor(t.Ref.ID); ok {
			s.Turn(descriptors)
			s.Select(descriptors, stateItem(f.Index, t.State))
		}
	case world.RefConsistent:
		s.Turn(scenarios)
		s.Select(scenarios, t.Ref.ID)
	}
	s.tell()
	return cmd
}

// Selected returns what is selected.
func (s *Screen) Selected() world.Target {
	if c, ok := s.scenario(); ok && s.List() == scenarios {
		return world.ToScenario(c)
	}
	if f, state, ok := s.selected(); ok {
		return subject.ToState(f, state)
	}
	return world.Target{}
}

// Command returns nothing: the explorer opens on this screen.
func (s *Screen) Command() []string { return nil }

// Where returns the screen itself: what is selected on it stays so.
func (s *Screen) Where() world.Target { return world.Target{Screen: world.Explore} }

// Back lets a search end with what it has found, or leaves the page.
func (s *Screen) Back() bool { return s.w.Solver.Stop() || s.Board.Back() }

// freshen lists everything anew where something has changed since.
func (s *Screen) freshen() {
	if s.stale {
		s.write()
	}
}

// write lists everything anew.
func (s *Screen) write() {
	s.stale = false
	state := s.w.Solver.State()
	s.found = state.Found
	if s.found != nil && !slices.EqualFunc(s.listed, s.found.List, same) {
		s.listed = s.found.List
		s.tableau = consistent.NewTableau(s.w, s.listed, s.tableau)
	}
	width, _ := s.Size(descriptors)
	s.standing = consistent.NewStanding(s.w, s.was, width-page.Gutter-1, s.longest)
	width, _ = s.Size(scenarios)
	s.tableau.Fit(width - page.Gutter - 1 - s.digits())
	s.SetRows(descriptors, nil, s.descriptorRows())
	s.SetRows(scenarios, s.scenarioHead(), s.scenarioRows(state))
	s.about()
}

func same(a, b balance.Scenario) bool { return &a[0] == &b[0] }

// tell writes the page about the selection, if it is another one than before.
func (s *Screen) tell() {
	if !s.Told() {
		s.about()
	}
}

// about writes the page about the selection.
func (s *Screen) about() {
	width, _ := s.Size(board.Page)
	writer := subject.New(s.w, width)
	if t := s.Selected(); t.Ref.Kind != "" {
		writer.Write(t)
	}
	s.Tell(s.Selection(), writer.Page())
}

// View draws the screen at exactly its size.
func (s *Screen) View() []string {
	s.freshen()
	return s.Board.View([]board.Line{func(r *draw.Row) { consistent.Proof(s.w, r) }})
}
