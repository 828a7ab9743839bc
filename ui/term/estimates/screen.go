// Package estimates is the screen on which a room commits itself: people, the questions
// they are asked, what they gave in two rounds, and the form in which they give it.
//
// Nothing that was given shows before its round is closed, for many eyes see one
// screen; until then it shows who has given.
package estimates

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/board"
	"foresee/ui/term/keys"
	"foresee/ui/term/world"
)

// The lists.
const (
	questions = iota
	people
)

// A Screen is the questions, the people, and a page about one question, or a form
// over them.
type Screen struct {
	*board.Board
	w      *world.World
	form   *form           // nil while nothing is typed
	faults []seminar.Fault // lines of the last import that were not taken
	sure   string          // the action that was asked about; another press does it

	width, height int
}

// New returns the screen.
func New(w *world.World) *Screen {
	words := w.Words.Estimates
	s := &Screen{w: w}
	s.Board = board.New(w, words.Panes[:2], words.Panes[2], headLines, s.arrange)
	return s
}

const (
	headLines   = 1
	twoColumns  = 110
	roomy       = 12 // lines at which questions and page stand on top of each other
	leastPeople = 5
)

func (s *Screen) arrange(width, height int) board.Box {
	switch {
	case width >= twoColumns:
		names := max(min(len(s.w.Room().Participants)+3, height/3), leastPeople)
		return board.Box{Across: []board.Box{
			{Size: width * 11 / 20, Panes: []int{questions}},
			{Down: []board.Box{{Size: names, Panes: []int{people}}, {Panes: []int{board.Page}}}},
		}}
	case height >= roomy:
		return board.Box{Down: []board.Box{{Panes: []int{questions}}, {Panes: []int{board.Page, people}}}}
	}
	return board.Box{Panes: []int{questions, people, board.Page}}
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.width, s.height = width, height
	s.Board.Resize(width, height)
	s.write()
}

// Refresh shows how the room stands now.
func (s *Screen) Refresh() tea.Cmd {
	s.Resize(s.width, s.height) // there may be more people, who need more room
	return nil
}

// Show selects a question.
func (s *Screen) Show(t world.Target) tea.Cmd {
	s.Refresh()
	if t.Ref.Kind == model.RefQuestion {
		s.Select(questions, t.Ref.ID)
		s.about()
	}
	return nil
}

// Where returns the selected question.
func (s *Screen) Where() world.Target {
	return world.Target{Screen: world.Estimates, Ref: model.Ref{Kind: model.RefQuestion, ID: s.ItemOf(questions)}}
}

// Selected returns nothing that other screens ask about.
func (s *Screen) Selected() world.Target { return world.Target{} }

// Command returns what opens this screen.
func (s *Screen) Command() []string { return []string{"estimate"} }

// Back leaves the form, or the page.
func (s *Screen) Back() bool {
	if s.form != nil {
		s.form = nil
		s.write()
		return true
	}
	return s.Board.Back()
}

// Typing reports whether letters are text.
func (s *Screen) Typing() bool { return s.form != nil }

// View draws the screen at exactly its size.
func (s *Screen) View() []string {
	if s.form != nil {
		return s.form.view(s.w, s.width, s.height)
	}
	return s.Board.View(s.head())
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint { return s.Sections()[0].Hints }

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section {
	if s.form != nil {
		return []keys.Section{s.w.Keys.FormPage()}
	}
	return []keys.Section{s.w.Keys.EstimatesPage()}
}

// Info says what the selected question asks.
func (s *Screen) Info() world.Info {
	q, ok := s.question()
	if !ok {
		return world.Info{}
	}
	return world.Info{Lead: q.Title, Text: q.Ask}.About(world.Thing(model.RefQuestion, q.ID))
}

// Click selects what is at that place.
func (s *Screen) Click(x, y int) tea.Cmd {
	if s.form == nil {
		s.Board.Click(x, y)
		s.about()
	}
	return nil
}

// question returns the selected question.
func (s *Screen) question() (*model.Question, bool) { return s.w.Set.Question(s.ItemOf(questions)) }

// person returns the selected participant; at first the first one who is awaited.
func (s *Screen) person() string { return s.ItemOf(people) }

// write lists everything anew.
func (s *Screen) write() {
	s.SetRows(questions, s.questionHead(), s.questionRows())
	s.SetRows(people, nil, s.peopleRows())
	if names := s.w.Room().Participants; !slices.Contains(names, s.person()) && len(names) > 0 {
		s.Select(people, names[0])
	}
	s.about()
}

// about writes the page about the selected question.
func (s *Screen) about() {
	s.SetRows(people, nil, s.peopleRows())
	s.Tell(board.Selection{List: questions, Item: s.ItemOf(questions)}, s.page())
}
