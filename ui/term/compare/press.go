package compare

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/board"
	"foresee/ui/term/keys"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// Update takes a key, or the answer to a question.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok {
		return s.press(press)
	}
	compared, cmd := s.compares.Take(msg)
	if compared {
		s.write()
	}
	return world.Do{}, cmd
}

func (s *Screen) press(msg tea.KeyMsg) (world.Do, tea.Cmd) {
	m := s.w.Keys
	switch {
	case key.Matches(msg, m.Left, m.Previous):
		return world.Do{}, s.turn(-1)
	case key.Matches(msg, m.Right, m.Next):
		return world.Do{}, s.turn(+1)
	case key.Matches(msg, m.Enter):
		return s.enter()
	case s.Press(msg):
		s.tell()
	}
	return world.Do{}, nil
}

// turn compares the next pair, or the one before, from the top.
func (s *Screen) turn(by int) tea.Cmd {
	if n := len(s.list); n > 0 {
		s.chosen = s.list[(s.place()+by+n)%n].id()
	}
	cmd := s.compare()
	for _, p := range []int{forecasts, drivers, advice} {
		s.First(p)
	}
	s.tell()
	return cmd
}

// enter goes on with work that was stopped, or goes to the reasons for what is
// selected.
func (s *Screen) enter() (world.Do, tea.Cmd) {
	if s.compares.Resume() {
		return world.Do{}, s.Refresh()
	}
	if t, ok := s.Link(); ok && s.Focus() == board.Page {
		return world.Go(t), nil
	}
	if t, ok := s.target(); ok {
		return world.Go(t), nil
	}
	return world.Say(s.w.Words.Says.NoLink), nil
}

// target returns the page that explains what is selected.
func (s *Screen) target() (world.Target, bool) {
	id := s.Item()
	if i, ok := s.scenario(id); ok {
		return world.Target{Screen: world.Why, Ref: model.Ref{Kind: model.RefScenario, ID: s.w.Set.Scenarios[i].ID}}, true
	}
	if p, ok := s.w.Set.Policy(id); ok && s.List() == advice {
		return world.Target{Screen: world.Why, Ref: model.Ref{Kind: model.RefPolicy, ID: p.ID}}, true
	}
	f, ok := s.w.Set.Factor(id)
	if !ok {
		return world.Target{}, false
	}
	return subject.ToState(f, s.state(f)), true
}

// state returns the state of an outcome that the list shows.
func (s *Screen) state(f *model.Factor) int {
	for _, spread := range s.compares.Answer().Outcomes {
		if spread.Factor == f.Index {
			return spread.State
		}
	}
	return 0
}

// Click selects what is at that place.
func (s *Screen) Click(x, y int) tea.Cmd {
	s.Board.Click(x, y)
	s.tell()
	return nil
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint { return s.w.Keys.ComparePage().Hints }

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section { return []keys.Section{s.w.Keys.ComparePage()} }
