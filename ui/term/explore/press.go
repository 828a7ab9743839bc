package explore

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/world"
)

// Update takes a key.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return world.Do{}, nil
	}
	m := s.w.Keys
	switch {
	case key.Matches(press, m.NextPane):
		s.turnTo((s.focus + 1) % panes)
	case key.Matches(press, m.PreviousPane):
		s.turnTo((s.focus + panes - 1) % panes)
	case s.listings[s.focus].Press(press, m):
		s.tell()
	default:
		return s.act(press), nil
	}
	return world.Do{}, nil
}

// act does what a key does to the selected row.
func (s *Screen) act(press tea.KeyMsg) world.Do {
	r, ok := s.listings[s.focus].selected()
	if !ok {
		return world.Say(s.w.Words.Says.NothingHere)
	}
	m := s.w.Keys
	switch {
	case key.Matches(press, m.Left):
		return s.turn(r, -1)
	case key.Matches(press, m.Right):
		return s.turn(r, +1)
	case key.Matches(press, m.Open):
		return s.openDriver(r)
	case key.Matches(press, m.Tick):
		return s.tick(r)
	case key.Matches(press, m.Baseline):
		return s.baseline(r)
	case key.Matches(press, m.Suppose):
		return s.suppose(r)
	case key.Matches(press, m.Enter):
		return s.enter(r)
	}
	return world.Do{}
}

func (s *Screen) turn(r row, by int) world.Do {
	words := s.w.Words.Says
	switch {
	case r.factor == nil:
		return world.Say(words.NotTurned)
	case r.factor.Kind == model.Outcome:
		return world.Say(words.OutcomeNotTurned)
	}
	return s.w.Try(s.w.Turn(r.factor, by))
}

func (s *Screen) openDriver(r row) world.Do {
	if r.factor == nil || r.factor.Kind != model.Driver {
		return world.Say(s.w.Words.Says.NotOpened)
	}
	return s.w.Try(s.w.Open(r.factor))
}

// tick opens the states of a factor, or allows one of them or no longer.
func (s *Screen) tick(r row) world.Do {
	if r.factor == nil {
		return world.Say(s.w.Words.Says.NoStates)
	}
	if r.kind != choice {
		s.toggle(r.factor)
		return world.Do{}
	}
	a, ok := s.w.Tick(r.factor, r.state)
	if !ok {
		return world.Say(fmt.Sprintf(s.w.Words.Says.LastState, world.Short(r.factor)))
	}
	return s.w.Try(a)
}

// toggle opens or closes the states of a factor, and keeps the cursor on it.
func (s *Screen) toggle(f *model.Factor) {
	if s.open == f {
		s.open = nil
	} else {
		s.open = f
	}
	s.Refresh()
	p := s.focus
	s.listings[p].find(func(r row) bool { return r.factor == f && (s.open == nil || r.kind == choice) })
	s.tell()
}

func (s *Screen) baseline(r row) world.Do {
	words := s.w.Words.Says
	switch {
	case r.kind == policyRow:
		return world.Say(words.AdviceFollows)
	case r.kind == scenarioRow:
		return s.release(s.w.Set.Scenarios[r.index])
	case !s.w.Moved(r.factor):
		return world.Say(fmt.Sprintf(words.AtBaseline, world.Short(r.factor)))
	}
	return s.w.Try(s.w.Now().Assumptions.With(r.factor.Index, r.factor.Unmoved()))
}

func (s *Screen) release(c *model.Scenario) world.Do {
	for _, alternative := range c.Event {
		if s.w.Given(alternative) {
			return s.w.Try(s.w.GiveEvent(alternative))
		}
	}
	return world.Say(fmt.Sprintf(s.w.Words.Says.NotSupposed, world.ScenarioName(c)))
}

func (s *Screen) suppose(r row) world.Do {
	words := s.w.Words.Says
	switch r.kind {
	case scenarioRow:
		return s.supposeScenario(s.w.Set.Scenarios[r.index])
	case policyRow:
		return world.Say(words.AdviceFollows)
	}
	if r.factor.Kind == model.Driver {
		return world.Say(words.DriverNotSupposed)
	}
	if r.kind == headline && len(r.factor.States) == 2 {
		return s.w.Try(s.w.Cycle(r.factor))
	}
	return s.w.Try(s.w.Suppose(r.factor, r.state))
}

func (s *Screen) supposeScenario(c *model.Scenario) world.Do {
	if len(c.Event) != 1 {
		return world.Say(fmt.Sprintf(s.w.Words.Says.Alternatives, world.ScenarioName(c), len(c.Event), s.w.Keys.Picker.Help().Key))
	}
	return s.w.Try(s.w.GiveEvent(c.Event[0]))
}

func (s *Screen) enter(r row) world.Do {
	if r.kind != choice {
		return world.Go(s.targetOf(r))
	}
	return s.w.Try(s.w.Now().Assumptions.With(r.factor.Index, model.Only(r.state)))
}

// Back closes the open list of states; it reports whether there was one.
func (s *Screen) Back() bool {
	if s.open == nil {
		return false
	}
	s.toggle(s.open)
	return true
}

// Click gives the keys to the pane at that place and selects the row there.
func (s *Screen) Click(x, y int) tea.Cmd {
	s.layout.visit(0, 0, func(b box, left, top int) {
		if x < left || x >= left+b.width || y < top || y >= top+b.height || len(b.panes) == 0 {
			return
		}
		p := s.shown(b)
		s.turnTo(p)
		from, to := s.listings[p].Window()
		if row := from + y - top - 1; row >= from && row < to {
			s.listings[p].Select(row)
			s.tell()
		}
	})
	return nil
}
