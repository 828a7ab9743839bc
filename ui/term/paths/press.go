package paths

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/keys"
	"foresee/ui/term/world"
)

// Update takes a key, or what was found.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok {
		return s.press(press)
	}
	found, cmd := s.search.Take(msg)
	if found {
		s.write()
	}
	return world.Do{}, cmd
}

func (s *Screen) press(msg tea.KeyMsg) (world.Do, tea.Cmd) {
	m := s.w.Keys
	switch {
	case key.Matches(msg, m.Previous):
		return s.turn(forecastPart, -1)
	case key.Matches(msg, m.Next):
		return s.turn(forecastPart, +1)
	case key.Matches(msg, m.Left):
		return s.value(-1)
	case key.Matches(msg, m.Right):
		return s.value(+1)
	case key.Matches(msg, m.Enter):
		return s.enter()
	case s.Press(msg):
		s.about()
	}
	return world.Do{}, nil
}

// value changes the selected part of the goal.
func (s *Screen) value(by int) (world.Do, tea.Cmd) {
	if s.Focus() != goals {
		return world.Say(s.w.Words.PathsScreen.NotGoal), nil
	}
	return s.turn(s.ItemOf(goals), by)
}

// turn changes a part of the goal and searches anew; the way that is nearest at hand
// comes first.
func (s *Screen) turn(part string, by int) (world.Do, tea.Cmd) {
	s.change(part, by)
	cmd := s.Refresh()
	s.First(ways)
	s.about()
	return world.Do{}, cmd
}

// enter goes on with a search that was stopped, goes from the goal to the ways, or
// tries the selected one.
func (s *Screen) enter() (world.Do, tea.Cmd) {
	if s.search.Resume() {
		return world.Do{}, s.Refresh()
	}
	switch s.Focus() {
	case goals:
		s.Turn(ways)
		s.about()
		return world.Do{}, nil
	case board.Page:
		if t, ok := s.Link(); ok {
			return world.Go(t), nil
		}
		return world.Say(s.w.Words.Says.NoLink), nil
	}
	if p, ok := s.selected(); ok {
		return s.try(p), nil
	}
	return world.Say(s.w.Words.PathsScreen.NoneToTry), nil
}

// try makes the changes of a way, as one step.
func (s *Screen) try(p probe.Path) world.Do {
	a := s.w.Now().Assumptions
	var made []string
	for _, c := range p.Changes {
		a = a.With(c.Driver, model.Only(c.State))
		made = append(made, s.effect(c))
	}
	do := s.w.Try(a)
	if do.Moved {
		do.Say = fmt.Sprintf(s.w.Words.Asking.Tried, strings.Join(made, ", "), s.w.Keys.Undo.Help().Key)
	}
	return do
}

// Click selects what is at that place.
func (s *Screen) Click(x, y int) tea.Cmd {
	s.Board.Click(x, y)
	s.about()
	return nil
}

// Info says what the selected way changes.
func (s *Screen) Info() world.Info {
	p, ok := s.selected()
	if !ok || s.List() == goals {
		return world.Info{Lead: s.w.AimName(), Text: s.sentence()}.About(s.Where())
	}
	var made []string
	var evidence [][]string
	for _, c := range p.Changes {
		made = append(made, s.effect(c)+" ("+s.w.OwnerName(c.Owner)+")")
		evidence = append(evidence, s.w.Set.Factors[c.Driver].States[c.State].Evidence)
	}
	return s.w.Info(s.w.Likelihood(p.P), strings.Join(made, ", "), evidence...)
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint { return s.w.Keys.PathsPage().Hints }

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section { return []keys.Section{s.w.Keys.PathsPage()} }
