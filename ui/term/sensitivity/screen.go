// Package sensitivity is the screen that asks what decides a forecast: how far each
// driver would take it, which judgements carry it, and what to watch to see which
// scenario is coming.
package sensitivity

import (
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/ask"
	"foresee/ui/term/board"
	"foresee/ui/term/world"
)

// The lists.
const (
	drivers = iota
	judgements
	signposts
)

// A Screen is three lists and a page about what is selected.
type Screen struct {
	*board.Board
	w       *world.World
	decides ask.Desk[question, *decision]
	tells   ask.Desk[*world.Moment, *watch]
}

// New returns the screen.
func New(w *world.World) *Screen {
	words := w.Words.SensitivityScreen
	titles := []string{words.Drivers, words.Judgements, words.Signposts}
	return &Screen{Board: board.New(w, titles, w.Words.Asking.About, headLines, arrange), w: w}
}

const (
	headLines    = 2
	twoColumns   = 110
	threeColumns = 170
)

// arrange puts what decides at the left and what it means at the right.
func arrange(width, height int) board.Box {
	switch {
	case width >= threeColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 46 / 100, Down: []board.Box{{Panes: []int{drivers}, Size: height * 9 / 20}, {Panes: []int{judgements}}}},
			{Size: width * 24 / 100, Panes: []int{signposts}},
			{Panes: []int{board.Page}},
		}}
	case width >= twoColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 3 / 5, Down: []board.Box{{Panes: []int{drivers}, Size: height / 2}, {Panes: []int{judgements, signposts}}}},
			{Panes: []int{board.Page}},
		}}
	case height >= 30:
		return board.Box{Down: []board.Box{
			{Panes: []int{drivers, judgements, signposts}},
			{Panes: []int{board.Page}},
		}}
	}
	return board.Box{Panes: []int{drivers, judgements, signposts, board.Page}}
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.Board.Resize(width, height)
	s.write()
}

// Refresh asks anew: the world has changed, or the screen came to the front.
func (s *Screen) Refresh() tea.Cmd {
	now := s.w.Now()
	q := question{now, s.w.Aim()}
	cmd := tea.Batch(s.decides.Ask(q, decide(q)), s.tells.Ask(now, observe(now)))
	s.write()
	return cmd
}

// Show takes aim at what a target names, or selects it.
func (s *Screen) Show(t world.Target) tea.Cmd {
	s.w.AimAt(t)
	cmd := s.Refresh()
	switch t.Ref.Kind {
	case model.RefDriver:
		s.Turn(drivers)
		s.Select(drivers, t.Ref.ID)
	case model.RefJudgement:
		s.Turn(judgements)
		s.Select(judgements, t.Ref.ID)
	}
	s.tell()
	return cmd
}

// Selected returns what is asked about.
func (s *Screen) Selected() world.Target { return s.Where() }

// Command returns what asks the same.
func (s *Screen) Command() []string {
	if s.List() == signposts {
		return []string{"signposts"}
	}
	return []string{"sensitivity", "--of", s.w.Aim().ID()}
}

// Where returns what is asked about.
func (s *Screen) Where() world.Target { return s.w.Aim().Target(world.Sensitivity) }

// Back stops what is being worked out, or leaves the page.
func (s *Screen) Back() bool {
	decides, tells := s.decides.Stop(), s.tells.Stop()
	if decides || tells {
		s.write()
		return true
	}
	return s.Board.Back()
}

// write lists everything anew.
func (s *Screen) write() {
	s.SetRows(drivers, s.driverHead(), s.driverRows())
	s.SetRows(judgements, s.judgementHead(), s.judgementRows())
	s.SetRows(signposts, s.signpostHead(), s.signpostRows())
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
