// Package debrief is the screen on what a room can learn: what was asked, what everybody
// said, what happened, how that scores, and which assumptions did not last. Until what
// happened is opened it shows only what was said.
package debrief

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/split"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Screen is the parts of the debrief, and a page about one of them.
type Screen struct {
	*split.Split
	w       *world.World
	debrief *seminar.Debrief // nil until it is worked out, and where that failed
	err     error
	rows    []row
	shown   int // the row whose page shows

	width, height int
}

// A row is a part of the debrief, a question, or a heading.
type row struct {
	title string
	note  string                 // at the right
	asked *seminar.Asked         // nil for what is no question
	write func(*Screen, *writer) // nil for a heading
}

// New returns the screen.
func New(w *world.World) *Screen {
	return &Screen{Split: split.New(w, w.Words.Debrief.Panes, true), w: w}
}

// beforeAll is earlier than whatever happened.
const beforeAll = "0"

// until returns the day up to which what happened may be told; all of it where empty.
func until(w *world.World) string {
	if w.Revealed() {
		return ""
	}
	return beforeAll
}

// Refresh puts the debrief together anew.
func (s *Screen) Refresh() tea.Cmd {
	baseline, err := s.w.Foretold()
	s.err, s.debrief = err, seminar.NewDebrief(s.w.Set, s.w.Room(), baseline, until(s.w))
	s.list()
	s.write()
	return nil
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.width, s.height = width, height
	s.Split.Resize(width, height)
	if s.debrief != nil {
		s.write()
	}
}

// write writes the page about the selected part.
func (s *Screen) write() {
	s.shown = s.List.Cursor()
	writer := newWriter(s.w, s.PageWidth())
	if r := s.row(); r.write != nil {
		r.write(s, writer)
	}
	s.Split.Show(writer.Page())
}

func (s *Screen) row() row {
	if i := s.List.Cursor(); i >= 0 && i < len(s.rows) {
		return s.rows[i]
	}
	return row{}
}

// Show selects a question.
func (s *Screen) Show(t world.Target) tea.Cmd {
	s.Refresh()
	for i, r := range s.rows {
		if r.asked != nil && t.Ref == (model.Ref{Kind: model.RefQuestion, ID: r.asked.Question.ID}) {
			s.List.Select(i)
			s.write()
		}
	}
	return nil
}

// Where returns what is selected.
func (s *Screen) Where() world.Target {
	t := world.Target{Screen: world.Debrief}
	if a := s.row().asked; a != nil {
		t.Ref = model.Ref{Kind: model.RefQuestion, ID: a.Question.ID}
	}
	return t
}

// Selected returns nothing that other screens ask about.
func (s *Screen) Selected() world.Target { return world.Target{} }

// Command returns what writes the scores.
func (s *Screen) Command() []string {
	if s.w.Revealed() {
		return []string{"score", "--reveal"}
	}
	return []string{"estimate"}
}

// Update takes a key.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok || s.debrief == nil {
		return world.Do{}, nil
	}
	m := s.w.Keys
	switch {
	case key.Matches(press, m.Previous):
		s.List.Move(-1)
	case key.Matches(press, m.Next):
		s.List.Move(+1)
	case key.Matches(press, m.Enter):
		return s.enter(), nil
	case !s.Press(press):
		return world.Do{}, nil
	}
	if s.List.Cursor() != s.shown {
		s.write()
	}
	return world.Do{}, nil
}

// enter gives the keys to the page; there it opens the selected link.
func (s *Screen) enter() world.Do {
	if s.Enter() {
		return world.Do{}
	}
	if t, ok := s.Page().Target(); ok {
		return world.Go(t)
	}
	return world.Say(s.w.Words.Says.NoLink)
}

// Click selects what is at that place.
func (s *Screen) Click(x, y int) tea.Cmd {
	if s.Split.Click(x, y) {
		s.write()
	}
	return nil
}

// View draws the screen at exactly its size.
func (s *Screen) View() []string { return s.Split.View(s.drawRow) }

func (s *Screen) drawRow(r *draw.Row, i int) {
	at := s.rows[i]
	if at.write == nil {
		r.Put(theme.Heading, at.title)
		return
	}
	r.Cell(theme.Text, at.title, r.Left()-draw.Width(at.note)-2).Gap(1).Put(theme.Faint, at.note)
}

// Info says what the selected question asks.
func (s *Screen) Info() world.Info {
	r := s.row()
	if r.asked == nil {
		return world.Info{Lead: r.title}
	}
	return world.Info{Lead: r.title, Text: r.asked.Question.Ask}.About(world.Thing(model.RefQuestion, r.asked.Question.ID))
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint { return s.w.Keys.DebriefPage().Hints }

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section { return []keys.Section{s.w.Keys.DebriefPage()} }
