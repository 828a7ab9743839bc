// Package consistency is the screen on which scenarios are read as balance sheets: which
// are consistent, what speaks for each of their states, how little would change that, and
// where a scenario that contradicts itself would go.
package consistency

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/term/board"
	"foresee/ui/term/consistent"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/world"
)

// The lists.
const (
	scenarios = iota
	sheet
)

// A Screen is the scenarios with the user's own among them, the balance sheet of one of
// them, and a page about what is selected.
type Screen struct {
	*board.Board
	w             *world.World
	width, height int
	version       int  // of what the solver knows
	stale         bool // what is listed is to be written anew before it shows
	known         reading

	own    balance.Scenario
	edited bool // it is no longer what is pinned
	chosen bool // a scenario was selected, if only the first one there was

	listed   []balance.Scenario
	items    []string // of the list of scenarios
	tableau  *consistent.Tableau
	standing *consistent.Standing
	longest  int // the widest name of a state
}

// New returns the screen, with the keys on the scenarios.
func New(w *world.World) *Screen {
	words := w.Words.ConsistencyScreen
	s := &Screen{w: w}
	s.Board = board.New(w, []string{words.Scenarios, words.Sheet}, w.Words.Asking.About, headLines, arrange)
	for _, f := range w.Set.Factors {
		for _, state := range f.States {
			s.longest = max(s.longest, draw.Width(state.Title)+3)
		}
	}
	return s
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.width, s.height = width, height
	s.Board.Resize(width, height)
	s.stale = true
}

// Refresh asks what is consistent now.
func (s *Screen) Refresh() tea.Cmd {
	if !s.edited {
		s.own = s.begin()
	}
	s.stale = true
	return s.w.Solve()
}

// Show selects what a target names: a scenario, which becomes the user's own where it is
// not listed, or a line of the balance sheet.
func (s *Screen) Show(t world.Target) tea.Cmd {
	cmd := s.Refresh()
	s.write()
	if c, ok := s.w.Scenario(t.Ref); ok {
		s.show(c)
		s.Turn(scenarios)
		if t.State > 0 {
			s.Turn(sheet)
			s.Select(sheet, lineItem(t.State-1))
		}
	}
	if f := s.factorOf(t.Ref); f != nil {
		s.Turn(sheet)
		s.Select(sheet, lineItem(f.Index))
	}
	s.write()
	return cmd
}

// show selects a scenario.
func (s *Screen) show(c balance.Scenario) {
	s.chosen = true
	if id := c.String(); slices.Contains(s.items, id) {
		s.Select(scenarios, id)
		return
	}
	s.own, s.edited = c, true
	s.Select(scenarios, ownItem)
}

// factorOf returns the factor that a reference is about, or nil.
func (s *Screen) factorOf(ref model.Ref) *model.Factor {
	if j, ok := s.w.Set.Judgement(ref.ID); ok && ref.Kind == model.RefJudgement {
		return s.w.Set.Factors[j.Outcome]
	}
	f, _ := s.w.Set.Factor(ref.ID)
	return f
}

// Selected returns nothing that likelihoods could be asked about.
func (s *Screen) Selected() world.Target { return world.Target{} }

// Where returns the scenario that is selected, and the line of its balance sheet.
func (s *Screen) Where() world.Target {
	t := world.ToScenario(s.selected())
	if d, ok := s.line(); ok && s.List() == sheet {
		t.State = d + 1
	}
	return t
}

// Command returns what finds the same scenarios.
func (s *Screen) Command() []string { return []string{"balance"} }

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
	if s.own == nil {
		s.own = s.begin()
	}
	state := s.w.Solver.State()
	if s.listed = nil; state.Found != nil {
		s.listed = state.Found.List
	}
	s.listed = s.listed[:min(len(s.listed), mostRows)]
	width, _ := s.Size(scenarios)
	inner := width - page.Gutter - 1
	s.tableau = consistent.NewTableau(s.w, append([]balance.Scenario{s.own}, s.listed...), s.tableau)
	s.tableau.Fit(inner - s.leadWidth())
	s.standing = consistent.NewStanding(s.w, nil, inner, s.longest)
	s.SetRows(scenarios, []board.Line{s.drawScenarioHead}, s.scenarioRows(state))
	if !s.chosen && state.Fresh && !s.w.Forecasts() && len(s.listed) > 0 {
		s.show(s.listed[0])
	}
	s.writeSheet()
}

// writeSheet writes the balance sheet of the selected scenario.
func (s *Screen) writeSheet() {
	s.SetRows(sheet, []board.Line{s.drawSheetHead}, s.sheetRows())
	s.about()
}

// about writes the page about the selection.
func (s *Screen) about() { s.Tell(s.Selection(), s.page()) }

// View draws the screen at exactly its size.
func (s *Screen) View() []string {
	s.freshen()
	return s.Board.View(s.head())
}
