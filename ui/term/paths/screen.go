// Package paths is the screen that looks for the fewest changes of drivers that
// bring a forecast to a level, and tries them.
package paths

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model/probe"
	"foresee/ui/term/ask"
	"foresee/ui/term/board"
	"foresee/ui/term/world"
)

// The lists.
const (
	goals = iota
	ways
)

// A Screen is the goal, the ways to it, and a page about one of them.
type Screen struct {
	*board.Board
	w      *world.World
	goal   goal
	suits  world.Aim // what the goal was last suited to
	search ask.Desk[question, *probe.Paths]

	width, height int
}

// New returns the screen.
func New(w *world.World) *Screen {
	words := w.Words.PathsScreen
	s := &Screen{w: w}
	s.Board = board.New(w, []string{words.Goal, words.Ways}, w.Words.Asking.About, headLines, s.arrange)
	return s
}

const (
	headLines  = 2
	twoColumns = 110
	roomy      = 16 // lines at which goal and ways stand on top of each other
)

func (s *Screen) arrange(width, height int) board.Box {
	form := len(s.parts()) + 2
	switch {
	case width >= twoColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 2 / 5, Down: []board.Box{{Panes: []int{goals}, Size: form}, {Panes: []int{board.Page}}}},
			{Panes: []int{ways}},
		}}
	case height >= roomy:
		return board.Box{Down: []board.Box{{Panes: []int{goals}, Size: form}, {Panes: []int{ways, board.Page}}}}
	}
	return board.Box{Panes: []int{goals, ways, board.Page}}
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.width, s.height = width, height
	s.Board.Resize(width, height)
	s.write()
}

// Refresh searches anew: the world or the goal has changed, or the screen came to
// the front.
func (s *Screen) Refresh() tea.Cmd {
	if aim := s.w.Aim(); aim != s.suits {
		s.suits = aim
		s.goal.suit(s.w)
	}
	q := question{s.w.Now(), s.w.Aim(), s.goal}
	cmd := s.search.Ask(q, seek(q))
	s.Resize(s.width, s.height) // the goal may have another number of parts
	return cmd
}

// Show takes aim at what a target names.
func (s *Screen) Show(t world.Target) tea.Cmd {
	s.w.AimAt(t)
	return s.Refresh()
}

// Selected returns what is asked about.
func (s *Screen) Selected() world.Target { return s.Where() }

// Command returns what searches the same.
func (s *Screen) Command() []string {
	way := "--at-least"
	if s.goal.below {
		way = "--at-most"
	}
	command := []string{"paths", "--to", s.w.Aim().ID(), way, fmt.Sprintf("%.2f", s.goal.level)}
	if s.goal.owner != "" {
		command = append(command, "--owner", s.goal.owner)
	}
	return command
}

// Where returns what is aimed at.
func (s *Screen) Where() world.Target { return s.w.Aim().Target(world.Paths) }

// Back stops the search, or leaves the page.
func (s *Screen) Back() bool {
	if s.search.Stop() {
		s.write()
		return true
	}
	return s.Board.Back()
}

// write lists everything anew.
func (s *Screen) write() {
	s.SetRows(goals, nil, s.goalRows())
	s.SetRows(ways, s.wayHead(), s.wayRows())
	s.about()
}

// about writes the page about the selected way.
func (s *Screen) about() { s.Tell(board.Selection{List: ways, Item: s.ItemOf(ways)}, s.page()) }
