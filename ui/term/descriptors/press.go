package descriptors

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/board"
	"foresee/ui/term/world"
)

// Update takes a key, or what the solver found.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok {
		s.freshen()
		return s.press(press)
	}
	cmd := s.w.Solver.Take(msg)
	if version := s.w.Solver.Version(); version != s.version {
		s.version, s.stale = version, true
	}
	return world.Do{}, cmd
}

func (s *Screen) press(msg tea.KeyMsg) (world.Do, tea.Cmd) {
	m := s.w.Keys
	switch {
	case key.Matches(msg, m.Lower):
		return s.margin(-1)
	case key.Matches(msg, m.Higher):
		return s.margin(+1)
	case key.Matches(msg, m.Enter):
		return s.enter()
	case key.Matches(msg, m.Left):
		return s.sideways(-1), nil
	case key.Matches(msg, m.Right):
		return s.sideways(+1), nil
	case key.Matches(msg, m.Suppose):
		return world.Say(s.w.Words.Consistent.Stays), nil
	case s.Press(msg):
		s.tell()
		return world.Do{}, nil
	case s.List() == scenarios:
		return s.onScenario(msg), nil
	}
	return s.onState(msg), nil
}

// margin asks for more or less of a lead.
func (s *Screen) margin(by int) (world.Do, tea.Cmd) {
	do, cmd := s.w.TurnMargin(by)
	s.write()
	return do, cmd
}

// sideways turns the descriptor, or looks at other columns of the tableau.
func (s *Screen) sideways(by int) world.Do {
	if s.List() == descriptors {
		return s.turn(by)
	}
	if !s.tableau.Shift(by) {
		return world.Say(s.w.Words.DescriptorsScreen.Sideways)
	}
	s.write()
	return world.Do{}
}

// turn pins the selected state of a descriptor that is free, and of one that is pinned
// the next state, or the one before.
func (s *Screen) turn(by int) world.Do {
	f, state, ok := s.selected()
	switch {
	case !ok:
		return world.Say(s.w.Words.Says.NothingHere)
	case len(f.States) == 1:
		return world.Say(fmt.Sprintf(s.w.Words.DescriptorsScreen.Single, world.Short(f)))
	case !s.w.Moved(f):
		return s.w.Try(s.w.Suppose(f, state))
	}
	a := s.w.Turn(f, by)
	s.Select(descriptors, stateItem(f.Index, a.Allowed(f.Index).First()))
	return s.w.Try(a)
}

// onState does what a key does to the selected state.
func (s *Screen) onState(msg tea.KeyMsg) world.Do {
	m := s.w.Keys
	f, state, ok := s.selected()
	if !ok {
		return world.Do{}
	}
	switch {
	case key.Matches(msg, m.Previous):
		return s.descriptor(f.Index - 1)
	case key.Matches(msg, m.Next):
		return s.descriptor(f.Index + 1)
	case key.Matches(msg, m.Tick):
		return s.w.Try(s.w.Toggle(f, state))
	case key.Matches(msg, m.Open):
		return s.w.Try(s.w.Open(f))
	case key.Matches(msg, m.Baseline):
		return s.release(f)
	}
	return world.Do{}
}

// descriptor goes to the first state of a descriptor; after the last comes the first.
func (s *Screen) descriptor(i int) world.Do {
	n := len(s.w.Set.Factors)
	i = (i + n) % n
	s.Select(descriptors, stateItem(i, max(s.pinnedState(s.w.Set.Factors[i]), 0)))
	s.tell()
	return world.Do{}
}

// pinnedState returns the first state that a descriptor is pinned to, or -1.
func (s *Screen) pinnedState(f *model.Factor) int {
	if !s.w.Moved(f) {
		return -1
	}
	return s.w.Now().Assumptions.Allowed(f.Index).First()
}

func (s *Screen) release(f *model.Factor) world.Do {
	if !s.w.Moved(f) {
		return world.Say(fmt.Sprintf(s.w.Words.DescriptorsScreen.NotPinned, world.Short(f)))
	}
	return s.w.Try(s.w.Now().Assumptions.With(f.Index, f.Unmoved()))
}

// onScenario does what a key does to the selected scenario.
func (s *Screen) onScenario(msg tea.KeyMsg) world.Do {
	m := s.w.Keys
	switch {
	case key.Matches(msg, m.Tick):
		if c, ok := s.scenario(); ok {
			return s.w.PinAll(c)
		}
		return world.Say(s.w.Words.Says.NothingHere)
	case key.Matches(msg, m.Open, m.Baseline, m.Previous, m.Next):
		return world.Say(s.w.Words.DescriptorsScreen.NotPicked)
	}
	return world.Do{}
}

// enter pins the selected state, opens the balance sheet of the selected scenario, or
// follows a link of the page.
func (s *Screen) enter() (world.Do, tea.Cmd) {
	switch {
	case s.Focus() == board.Page:
		if t, ok := s.Link(); ok {
			return world.Go(t), nil
		}
		return world.Say(s.w.Words.Says.NoLink), nil
	case s.List() == descriptors:
		if f, state, ok := s.selected(); ok {
			return s.w.Try(s.w.Suppose(f, state)), nil
		}
	case s.ItemOf(scenarios) == searchOn:
		cmd := s.w.Solver.Resume()
		s.write()
		return world.Do{}, cmd
	default:
		if c, ok := s.scenario(); ok {
			return world.Go(world.ToScenario(c)), nil
		}
	}
	return world.Say(s.w.Words.Says.NothingHere), nil
}

// Mark marks the selected scenario, or takes the mark away.
func (s *Screen) Mark() world.Do {
	c, ok := s.scenario()
	if !ok || s.List() != scenarios {
		return world.Say(s.w.Words.Consistent.NoMark)
	}
	return s.w.ToggleMark(c)
}

// Click gives the keys to the pane at that place and selects the row there.
func (s *Screen) Click(x, y int) tea.Cmd {
	s.freshen()
	s.Board.Click(x, y)
	s.tell()
	return nil
}
