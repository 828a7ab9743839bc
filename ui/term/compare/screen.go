// Package compare is the screen that sets states of the world side by side: what was
// marked and what is now, the baseline, the scenarios; two of them, or all.
package compare

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/ask"
	"foresee/ui/term/board"
	"foresee/ui/term/world"
)

// The lists.
const (
	forecasts = iota
	drivers
	advice
)

// A Screen is three lists and a page about what is selected.
type Screen struct {
	*board.Board
	w             *world.World
	list          []choice
	chosen        string        // the id of the choice that shows
	marked        *world.Moment // when it was chosen
	compares      ask.Desk[question, *comparison]
	width, height int
}

// New returns the screen.
func New(w *world.World) *Screen {
	words := w.Words.CompareScreen
	s := &Screen{w: w}
	titles := []string{words.Forecasts, words.Drivers, words.Advice}
	s.Board = board.New(w, titles, w.Words.Asking.About, headLines, s.arrange)
	s.list = s.choices()
	return s
}

const (
	headLines    = 2
	twoColumns   = 110
	threeColumns = 170
)

// arrange gives the forecasts the whole width where many sides stand in columns.
func (s *Screen) arrange(width, height int) board.Box {
	rest := []board.Box{{Panes: []int{drivers}}, {Panes: []int{advice}}}
	switch {
	case width >= twoColumns && len(s.now()) > 2:
		bottom := board.Box{Across: append(rest, board.Box{Panes: []int{board.Page}})}
		if width < threeColumns {
			bottom = board.Box{Across: []board.Box{{Panes: []int{drivers, advice}}, {Panes: []int{board.Page}}}}
		}
		return board.Box{Down: []board.Box{{Panes: []int{forecasts}, Size: height * 11 / 20}, bottom}}
	case width >= threeColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 9 / 20, Panes: []int{forecasts}},
			{Size: width * 6 / 20, Down: rest},
			{Panes: []int{board.Page}},
		}}
	case width >= twoColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 16 / 25, Panes: []int{forecasts}},
			{Down: []board.Box{{Panes: []int{drivers, advice}}, {Panes: []int{board.Page}}}},
		}}
	case height >= 30:
		return board.Box{Down: []board.Box{{Panes: []int{forecasts}}, {Panes: []int{drivers, advice, board.Page}}}}
	}
	return board.Box{Panes: []int{forecasts, drivers, advice, board.Page}}
}

// now returns the choice that shows; nil where there is nothing to compare.
func (s *Screen) now() choice {
	if i := s.place(); i >= 0 {
		return s.list[i]
	}
	return nil
}

// place returns the place of the choice that shows, or -1.
func (s *Screen) place() int {
	i := slices.IndexFunc(s.list, func(c choice) bool { return c.id() == s.chosen })
	if i < 0 && len(s.list) > 0 {
		return 0
	}
	return i
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.width, s.height = width, height
	s.Board.Resize(width, height)
	s.write()
}

// Refresh compares anew: the world has changed, or the screen came to the front. A
// new mark is what is wanted first.
func (s *Screen) Refresh() tea.Cmd {
	s.list = s.choices()
	if marked := s.w.Marked(); marked != s.marked {
		s.marked, s.chosen = marked, ""
	}
	return s.compare()
}

// compare works out what was chosen.
func (s *Screen) compare() tea.Cmd {
	c := s.now()
	if c == nil {
		s.write()
		return nil
	}
	s.chosen = c.id()
	now := s.w.Now()
	cmd := s.compares.Ask(question{now, s.w.Marked(), s.chosen}, work(c, now.Engine))
	s.Resize(s.width, s.height)
	return cmd
}

// Show compares anew; what a target names has no place of its own here.
func (s *Screen) Show(world.Target) tea.Cmd { return s.Refresh() }

// Selected returns nothing: what differs most is not yet what one wants to ask about.
func (s *Screen) Selected() world.Target { return world.Target{} }

// Command returns what compares the same two sides, or all.
func (s *Screen) Command() []string {
	c := s.now()
	if len(c) != 2 {
		return []string{"compare"}
	}
	return []string{"compare", "--a", c[0].id(s.w.Set, s.w.Now()), "--b", c[1].id(s.w.Set, s.w.Now())}
}

// Where returns the screen itself: what is selected on it stays so.
func (s *Screen) Where() world.Target { return world.Target{Screen: world.Compare} }

// Back stops what is being worked out, or leaves the page.
func (s *Screen) Back() bool {
	if s.compares.Stop() {
		s.write()
		return true
	}
	return s.Board.Back()
}

// write lists everything anew.
func (s *Screen) write() {
	s.SetRows(forecasts, s.forecastHead(), s.forecastRows())
	s.SetRows(drivers, s.driverHead(), s.driverRows())
	s.SetRows(advice, s.adviceHead(), s.adviceRows())
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
