package advice

import (
	"fmt"
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/advise"
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
	weighed, cmd := s.weighs.Take(msg)
	if weighed {
		s.write()
	}
	return world.Do{}, cmd
}

func (s *Screen) press(msg tea.KeyMsg) (world.Do, tea.Cmd) {
	m := s.w.Keys
	switch {
	case key.Matches(msg, m.Previous):
		return world.Do{}, s.turnOwner(-1)
	case key.Matches(msg, m.Next):
		return world.Do{}, s.turnOwner(+1)
	case key.Matches(msg, m.Left):
		return world.Do{}, s.turnMost(-1)
	case key.Matches(msg, m.Right):
		return world.Do{}, s.turnMost(+1)
	case key.Matches(msg, m.Enter):
		return s.enter()
	case s.Press(msg):
		s.tell()
	}
	return world.Do{}, nil
}

// turnOwner weighs the levers of another owner.
func (s *Screen) turnOwner(by int) tea.Cmd {
	owners := s.w.Set.Movers()
	i := slices.Index(owners, s.owner)
	s.owner = owners[(i+by+len(owners))%len(owners)]
	return s.anew()
}

// turnMost weighs fewer or more levers at once; after the most comes one.
func (s *Screen) turnMost(by int) tea.Cmd {
	const most = 3
	s.most = (s.most-1+by+most)%most + 1
	return s.anew()
}

// anew weighs anew, from the top.
func (s *Screen) anew() tea.Cmd {
	cmd := s.Refresh()
	s.First(levers)
	s.First(regret)
	s.tell()
	return cmd
}

// enter goes on with work that was stopped, reads about a recommendation, makes the
// selected move, or follows a link of the page.
func (s *Screen) enter() (world.Do, tea.Cmd) {
	if s.weighs.Resume() {
		return world.Do{}, s.Refresh()
	}
	switch s.Focus() {
	case policies:
		s.Enter()
		return world.Do{}, nil
	case board.Page:
		if t, ok := s.Link(); ok {
			return world.Go(t), nil
		}
		return world.Say(s.w.Words.Says.NoLink), nil
	}
	if o, ok := s.option(); ok {
		return s.try(o), nil
	}
	return world.Do{}, nil
}

// option returns the selected move or choice.
func (s *Screen) option() (advise.Option, bool) {
	if m, ok := s.moved(s.Item()); ok && s.List() == levers {
		return m.option, true
	}
	c, ok := s.chosen(s.Item())
	return c.Option, ok && s.List() == regret
}

// try makes a move, as one step.
func (s *Screen) try(o advise.Option) world.Do {
	do := s.w.Try(s.w.Now().Assumptions.Apply(o))
	if do.Moved {
		do.Say = fmt.Sprintf(s.w.Words.Asking.Tried, s.choice(o), s.w.Keys.Undo.Help().Key)
	}
	return do
}

// Click selects what is at that place.
func (s *Screen) Click(x, y int) tea.Cmd {
	s.Board.Click(x, y)
	s.tell()
	return nil
}

// Info says what is selected, in a line.
func (s *Screen) Info() world.Info {
	switch s.List() {
	case policies:
		if p, ok := s.w.Set.Policy(s.Item()); ok {
			return s.w.Info(p.Title, p.Text, p.Evidence).About(world.Thing(model.RefPolicy, p.ID))
		}
	case levers:
		if m, ok := s.moved(s.Item()); ok {
			f := s.w.Set.Factors[m.option[0].Factor]
			state := f.States[m.option[0].States.First()]
			return s.w.Info(s.choice(m.option), state.About, state.Evidence, f.Evidence).About(subject.ToState(f, 0))
		}
	default:
		if c, ok := s.chosen(s.Item()); ok {
			return world.Info{Lead: s.choice(c.Option), Text: s.verdict(c)}
		}
	}
	return world.Info{Lead: s.w.OwnerName(s.owner)}
}

// verdict says in a line how much a choice could be regretted, and where.
func (s *Screen) verdict(c advise.Choice) string {
	words, futures := s.w.Words.AdviceScreen, s.weighs.Answer().futures
	worst := slices.Index(c.Regret, c.Worst)
	if c.Worst == 0 {
		return words.NoRegret
	}
	return fmt.Sprintf(words.WorstIn, c.Worst, s.future(futures[max(worst, 0)]))
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint {
	m := s.w.Keys
	if s.List() == policies {
		return append(m.Policies().Hints, m.AdvicePage().Hints[1:]...)
	}
	return m.AdvicePage().Hints
}

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section {
	return []keys.Section{s.w.Keys.Policies(), s.w.Keys.AdvicePage()}
}
