package sensitivity

import (
	"fmt"
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/term/keys"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// Update takes a key, or the answer to a question.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok {
		return s.press(press)
	}
	decided, first := s.decides.Take(msg)
	told, second := s.tells.Take(msg)
	if decided || told {
		s.write()
	}
	return world.Do{}, tea.Batch(first, second)
}

func (s *Screen) press(msg tea.KeyMsg) (world.Do, tea.Cmd) {
	m := s.w.Keys
	switch {
	case key.Matches(msg, m.Previous):
		return s.aim(func() { s.w.NextAim(-1) })
	case key.Matches(msg, m.Next):
		return s.aim(func() { s.w.NextAim(+1) })
	case key.Matches(msg, m.Left):
		return s.turn(-1)
	case key.Matches(msg, m.Right):
		return s.turn(+1)
	case key.Matches(msg, m.Strike):
		return s.strike(), nil
	case key.Matches(msg, m.Enter):
		return s.enter()
	case s.Press(msg):
		s.tell()
	}
	return world.Do{}, nil
}

// aim asks about another forecast; what decides that stands at the top.
func (s *Screen) aim(take func()) (world.Do, tea.Cmd) {
	take()
	cmd := s.Refresh()
	s.First(drivers)
	s.First(judgements)
	s.tell()
	return world.Do{}, cmd
}

// turn asks about another state of the outcome.
func (s *Screen) turn(by int) (world.Do, tea.Cmd) {
	if !s.w.TurnAim(by) {
		return world.Say(s.w.Words.Asking.NoOther), nil
	}
	return world.Do{}, s.Refresh()
}

// strike strikes the selected judgement out, or restores it.
func (s *Screen) strike() world.Do {
	j, ok := s.w.Set.Judgement(s.Item())
	if !ok || s.List() != judgements {
		return world.Say(s.w.Words.Asking.NothingToAsk)
	}
	s.Select(judgements, j.ID) // it may move, and the cursor with it
	return s.w.Strike(j)
}

// enter goes to the page, from there to what the selected link names; where work
// was stopped it goes on.
func (s *Screen) enter() (world.Do, tea.Cmd) {
	decides, tells := s.decides.Resume(), s.tells.Resume()
	if decides || tells {
		return world.Do{}, s.Refresh()
	}
	if s.Enter() {
		s.tell()
		return world.Do{}, nil
	}
	if t, ok := s.Link(); ok {
		return world.Go(t), nil
	}
	return world.Say(s.w.Words.Says.NoLink), nil
}

// Click selects what is at that place.
func (s *Screen) Click(x, y int) tea.Cmd {
	s.Board.Click(x, y)
	s.tell()
	return nil
}

// Info says what is selected, in a line.
func (s *Screen) Info() world.Info {
	id := s.Item()
	switch s.List() {
	case drivers:
		if each, ok := s.driven(id); ok {
			return s.driverInfo(each)
		}
	case judgements:
		if j, ok := s.w.Set.Judgement(id); ok {
			return s.judgementInfo(j)
		}
	default:
		if post, ok := s.posted(id); ok {
			f := s.w.Set.Factors[post.Factor]
			return s.w.Info(world.Short(f), s.becomes(post), f.Evidence).About(subject.ToState(f, 0))
		}
	}
	return world.Info{Lead: s.w.AimName()}.About(s.Where())
}

func (s *Screen) driverInfo(each probe.Range) world.Info {
	f, likely := s.w.Set.Factors[each.Driver], s.w.Likelihood
	text := fmt.Sprintf(s.w.Words.SensitivityScreen.DriverEnds, likely(each.P[each.Low]), f.States[each.Low].Title,
		likely(each.P[each.High]), f.States[each.High].Title, each.Swing)
	lead := s.w.Condition(model.Condition{Factor: f.Index, States: s.w.Now().Assumptions.Allowed(f.Index)})
	return s.w.Info(lead, text, f.States[each.High].Evidence, f.Evidence).About(subject.ToState(f, 0))
}

func (s *Screen) judgementInfo(j *model.Judgement) world.Info {
	text := j.Because
	if pin, ok := s.pinned(j.ID); ok {
		text = s.carries(pin) + " " + text
	}
	return s.w.Info(s.w.JudgementName(j), text, j.Evidence).About(world.Thing(model.RefJudgement, j.ID))
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint {
	hints := s.w.Keys.SensitivityPage().Hints
	if s.List() == judgements {
		return hints
	}
	return slices.DeleteFunc(hints, func(h keys.Hint) bool { return h.Action == s.w.Words.Keys.Strike })
}

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section { return []keys.Section{s.w.Keys.SensitivityPage()} }
