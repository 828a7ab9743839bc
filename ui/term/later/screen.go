// Package later is the screen on what happened after the brief. It is shut until the
// user opens it, and names nothing before. Then one steps through the events, and sees
// which questions each of them settled and what had been forecast of them; an event can
// be replayed, which takes what it says as known and is marked as hindsight everywhere.
package later

import (
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/board"
	"foresee/ui/term/page"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// The lists.
const (
	events = iota
	questions
)

// A Screen is the events, the questions as they stood by the selected one, and a page.
type Screen struct {
	*board.Board
	w             *world.World
	sure          bool // it asked whether to open, and waits for another Enter
	at            int  // the place of the event that was selected last
	known         []seminar.Resolution
	width, height int
}

// New returns the screen. The set tells of one event at least.
func New(w *world.World) *Screen {
	words := w.Words.LaterScreen
	s := &Screen{w: w}
	s.Board = board.New(w, []string{words.Events, words.Questions}, w.Words.Asking.About, headLines, s.arrange)
	return s
}

const (
	headLines    = 2
	twoColumns   = 110
	threeColumns = 170
	roomy        = 30 // lines at which events and what they settle stand on top of each other
)

func (s *Screen) arrange(width, height int) board.Box {
	switch {
	case width >= threeColumns:
		return board.Box{Across: []board.Box{
			{Panes: []int{events}, Size: width * 6 / 20},
			{Panes: []int{board.Page}, Size: width * 7 / 20},
			{Panes: []int{questions}},
		}}
	case width >= twoColumns:
		return board.Box{Across: []board.Box{
			{Panes: []int{events}, Size: width * 2 / 5},
			{Down: []board.Box{{Panes: []int{board.Page}, Size: height * 3 / 5}, {Panes: []int{questions}}}},
		}}
	case height >= roomy:
		return board.Box{Down: []board.Box{{Panes: []int{events}, Size: height * 2 / 5}, {Panes: []int{board.Page, questions}}}}
	}
	return board.Box{Panes: []int{events, questions, board.Page}}
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.width, s.height = width, height
	s.Board.Resize(width, height)
	s.write()
}

// Refresh lists everything anew: the world has changed, or the screen came to the front.
func (s *Screen) Refresh() tea.Cmd {
	s.sure = false
	s.write()
	return nil
}

// Show selects the event or the question that a target names, if it may be shown, and
// brings its page into view.
func (s *Screen) Show(t world.Target) tea.Cmd {
	s.Refresh()
	switch t.Ref.Kind {
	case model.RefHappening:
		s.show(events, t.Ref.ID)
	case model.RefQuestion:
		s.show(questions, t.Ref.ID)
	}
	return nil
}

func (s *Screen) show(list int, id string) {
	s.Select(list, id)
	s.Turn(board.Page)
	s.Turn(list)
	s.step()
	if s.arrange(s.width, s.height-headLines).Panes != nil { // all in one place, where the page would be covered
		s.Enter()
	}
}

// Where returns what is selected; while the screen is shut that is nothing.
func (s *Screen) Where() world.Target {
	if !s.w.Revealed() {
		return world.Target{Screen: world.Hindsight}
	}
	if r, ok := s.asked(); ok {
		return subject.ToQuestion(r.Question)
	}
	return subject.ToHappening(s.event())
}

// Selected returns nothing that questions could be asked about.
func (s *Screen) Selected() world.Target { return world.Target{} }

// Command returns what lists the same, once that may be listed.
func (s *Screen) Command() []string {
	if !s.w.Revealed() {
		return nil
	}
	return []string{"happened", "--reveal", "--until", s.event().Date}
}

// Back leaves the page.
func (s *Screen) Back() bool { return s.w.Revealed() && s.Board.Back() }

// write lists everything anew. While the screen is shut it lists nothing.
func (s *Screen) write() {
	if !s.w.Revealed() {
		return
	}
	s.SetRows(events, nil, s.eventRows())
	s.settle()
	s.SetRows(questions, s.questionHead(), s.questionRows())
	s.about()
}

// step follows the cursor to another event.
func (s *Screen) step() {
	if s.w.Revealed() && s.ItemOf(events) != s.event().ID {
		s.settle()
		s.SetRows(questions, s.questionHead(), s.questionRows())
	}
	s.about()
}

// about writes the page about the selection.
func (s *Screen) about() {
	if s.w.Revealed() {
		s.Tell(s.Selection(), s.page())
	}
}

func (s *Screen) page() *page.Page {
	width, _ := s.Size(board.Page)
	writer := subject.New(s.w, width)
	if r, ok := s.asked(); ok {
		writer.Question(r, s.event().Date)
	} else {
		writer.Happening(s.event())
	}
	return writer.Page()
}
