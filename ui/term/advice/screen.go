// Package advice is the screen on what to do: the recommendations and what moved
// them, what each of an owner's levers does, here and under every scenario, and how
// much each choice could be regretted.
package advice

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/advise"
	"foresee/ui/term/ask"
	"foresee/ui/term/board"
	"foresee/ui/term/world"
)

// The lists.
const (
	policies = iota
	levers
	regret
)

// A Screen is three lists and a page about what is selected.
type Screen struct {
	*board.Board
	w      *world.World
	owner  string // whose levers are weighed
	most   int    // how many of them at once
	weighs ask.Desk[question, *weighing]
}

// New returns the screen, weighing the levers that the recommendations set.
func New(w *world.World) *Screen {
	words := w.Words.AdviceScreen
	titles := []string{words.Policies, words.Levers, words.Regret}
	s := &Screen{Board: board.New(w, titles, w.Words.Asking.About, headLines, arrange), w: w, most: 1}
	s.owner = advise.Advised(w.Set)
	return s
}

const (
	headLines    = 2
	twoColumns   = 110
	threeColumns = 170
)

func arrange(width, height int) board.Box {
	switch {
	case width >= threeColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 36 / 100, Panes: []int{policies}},
			{Size: width * 34 / 100, Down: []board.Box{{Panes: []int{levers}, Size: height / 2}, {Panes: []int{regret}}}},
			{Panes: []int{board.Page}},
		}}
	case width >= twoColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 3 / 5, Down: []board.Box{{Panes: []int{policies}, Size: height / 2}, {Panes: []int{levers, regret}}}},
			{Panes: []int{board.Page}},
		}}
	case height >= 30:
		return board.Box{Down: []board.Box{
			{Panes: []int{policies, levers, regret}},
			{Panes: []int{board.Page}},
		}}
	}
	return board.Box{Panes: []int{policies, levers, regret, board.Page}}
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.Board.Resize(width, height)
	s.write()
}

// Refresh weighs anew: the world has changed, or the screen came to the front.
func (s *Screen) Refresh() tea.Cmd {
	q := question{s.w.Now(), s.owner, s.most}
	cmd := s.weighs.Ask(q, weigh(q))
	s.write()
	return cmd
}

// Show selects the recommendation that a target names.
func (s *Screen) Show(t world.Target) tea.Cmd {
	cmd := s.Refresh()
	if t.Ref.Kind == model.RefPolicy {
		s.Turn(policies)
		s.Select(policies, t.Ref.ID)
	}
	s.tell()
	return cmd
}

// Selected returns nothing that questions could be asked about.
func (s *Screen) Selected() world.Target { return world.Target{} }

// Command returns what weighs the same.
func (s *Screen) Command() []string {
	return []string{"advise", "--owner", s.owner, "--levers", fmt.Sprint(s.most)}
}

// Where returns the screen itself: what is selected on it stays so.
func (s *Screen) Where() world.Target { return world.Target{Screen: world.Advice} }

// Back stops the weighing, or leaves the page.
func (s *Screen) Back() bool {
	if s.weighs.Stop() {
		s.write()
		return true
	}
	return s.Board.Back()
}

// write lists everything anew.
func (s *Screen) write() {
	s.SetRows(policies, nil, s.policyRows())
	s.SetRows(levers, s.leverHead(), s.leverRows())
	s.SetRows(regret, s.regretHead(), s.regretRows())
	s.about()
}

// tell writes the page about the selection, if it is another one than before.
func (s *Screen) tell() {
	if !s.Told() {
		s.about()
	}
}

// about writes the page about the selection.
func (s *Screen) about() { s.Tell(s.Selection(), s.page()) }
