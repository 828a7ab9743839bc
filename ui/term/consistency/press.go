package consistency

import (
	"fmt"
	"slices"

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
	case key.Matches(msg, m.Previous):
		return s.other(-1), nil
	case key.Matches(msg, m.Next):
		return s.other(+1), nil
	case key.Matches(msg, m.Left):
		return s.sideways(-1), nil
	case key.Matches(msg, m.Right):
		return s.sideways(+1), nil
	case key.Matches(msg, m.Enter):
		return s.enter()
	case key.Matches(msg, m.Baseline):
		return s.reset(), nil
	case key.Matches(msg, m.Tick):
		return s.pin(), nil
	case key.Matches(msg, m.Strike):
		return s.strike(), nil
	case key.Matches(msg, m.Suppose, m.Open):
		return world.Say(s.w.Words.Consistent.Stays), nil
	case s.Press(msg):
		s.writeSheet()
	}
	return world.Do{}, nil
}

// margin asks for more or less of a lead.
func (s *Screen) margin(by int) (world.Do, tea.Cmd) {
	do, cmd := s.w.TurnMargin(by)
	s.write()
	return do, cmd
}

// other selects the next scenario, or the one before; after the last comes the first.
func (s *Screen) other(by int) world.Do {
	i, n := slices.Index(s.items, s.ItemOf(scenarios)), len(s.items)
	s.Select(scenarios, s.items[(max(i, 0)+by+n)%n])
	s.writeSheet()
	return world.Do{}
}

// sideways turns the selected line of the balance sheet, or looks at other columns of
// the tableau.
func (s *Screen) sideways(by int) world.Do {
	if s.List() == sheet {
		return s.turn(by)
	}
	if !s.tableau.Shift(by) {
		return world.Say(s.w.Words.ConsistencyScreen.NotTurned)
	}
	return world.Do{}
}

// turn turns a state of the selected scenario; where that is not the user's own, it
// becomes that first.
func (s *Screen) turn(by int) world.Do {
	d, ok := s.line()
	if !ok {
		return world.Say(s.w.Words.Says.NothingHere)
	}
	f := s.w.Set.Factors[d]
	if len(f.States) == 1 {
		return world.Say(fmt.Sprintf(s.w.Words.DescriptorsScreen.Single, world.Short(f)))
	}
	s.own, s.edited = slices.Clone(s.selected()), true
	s.own[d] = (s.own[d] + by + len(f.States)) % len(f.States)
	s.Select(scenarios, ownItem)
	s.write()
	return world.Say(fmt.Sprintf(s.w.Words.ConsistencyScreen.Turned, world.Short(f), f.States[s.own[d]].Title))
}

// reset takes the user's own scenario back to what is pinned.
func (s *Screen) reset() world.Do {
	words := s.w.Words.ConsistencyScreen
	if !s.edited {
		return world.Say(words.OwnIs)
	}
	s.own, s.edited = s.begin(), false
	s.Select(scenarios, ownItem)
	s.write()
	return world.Say(words.OwnReset)
}

// pin pins all states of the selected scenario. Where there are likelihoods outcomes
// follow, so drivers are set elsewhere.
func (s *Screen) pin() world.Do {
	if s.w.Forecasts() {
		return world.Say(s.w.Words.Says.WhyStays)
	}
	return s.w.PinAll(s.selected())
}

// enter goes to the page, from there to what the selected link names; where a search was
// stopped it begins it again.
func (s *Screen) enter() (world.Do, tea.Cmd) {
	switch {
	case s.Focus() == scenarios && s.ItemOf(scenarios) == searchOn:
		cmd := s.w.Solver.Resume()
		s.write()
		return world.Do{}, cmd
	case s.Enter():
		return world.Do{}, nil
	}
	if t, ok := s.Link(); ok {
		return world.Go(t), nil
	}
	return world.Say(s.w.Words.Says.NoLink), nil
}

// strike strikes out the judgement that is selected on the page, or restores it.
func (s *Screen) strike() world.Do {
	ref := s.About()
	j, ok := s.w.Set.Judgement(ref.ID)
	if !ok || s.Focus() != board.Page || ref.Kind != model.RefJudgement {
		return world.Say(s.w.Words.ConsistencyScreen.NoStrike)
	}
	do, words := s.w.Strike(j), s.w.Words.ConsistencyScreen
	if !do.Moved || s.w.Forecasts() {
		return do
	}
	do.Say = fmt.Sprintf(words.Restored, s.w.JudgementName(j))
	if s.w.Struck(j) {
		do.Say = fmt.Sprintf(words.Struck, s.w.JudgementName(j), s.w.Keys.Undo.Help().Key)
	}
	return do
}

// Mark marks the selected scenario, or takes the mark away.
func (s *Screen) Mark() world.Do { return s.w.ToggleMark(s.selected()) }

// Click gives the keys to the pane at that place and selects the row there.
func (s *Screen) Click(x, y int) tea.Cmd {
	s.freshen()
	s.Board.Click(x, y)
	s.writeSheet()
	return nil
}
