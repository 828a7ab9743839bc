package later

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/keys"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// Update takes a key.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	switch {
	case !ok:
		return world.Do{}, nil
	case !s.w.Revealed():
		return s.open(press), nil
	}
	return s.press(press), nil
}

// open opens the screen at the second Enter in a row.
func (s *Screen) open(press tea.KeyMsg) world.Do {
	enter := key.Matches(press, s.w.Keys.Enter)
	if !enter || !s.sure {
		s.sure = enter
		return world.Do{}
	}
	s.w.Reveal()
	s.Refresh()
	return world.Say(s.w.Words.LaterScreen.Opened)
}

func (s *Screen) press(press tea.KeyMsg) world.Do {
	m := s.w.Keys
	switch {
	case key.Matches(press, m.Previous):
		s.move(-1)
	case key.Matches(press, m.Next):
		s.move(+1)
	case key.Matches(press, m.Enter):
		return s.enter()
	case key.Matches(press, m.Suppose):
		return s.w.Replay(s.event())
	case s.Press(press):
		s.step()
	case key.Matches(press, m.Left, m.Right, m.Open, m.Tick, m.Baseline):
		return world.Say(s.w.Words.LaterScreen.StaysSo)
	}
	return world.Do{}
}

// move goes to the next event or the one before, whichever pane has the keys.
func (s *Screen) move(by int) {
	all := s.w.Set.Hindsight
	to := min(max(s.at+by, 0), len(all)-1)
	s.Select(events, all[to].ID)
	s.step()
}

// enter goes to the page, and from there to what the selected link names. An address
// leads out of the program, and is copied.
func (s *Screen) enter() world.Do {
	if s.Enter() {
		return world.Do{}
	}
	t, ok := s.Link()
	switch {
	case !ok:
		return world.Say(s.w.Words.Says.NoLink)
	case t.Ref.Kind == subject.RefSource:
		return world.Do{Copy: t.Ref.ID}
	}
	return world.Go(t)
}

// Click selects what is at that place. While the screen is shut there is nothing.
func (s *Screen) Click(x, y int) tea.Cmd {
	if s.w.Revealed() {
		s.Board.Click(x, y)
		s.step()
	}
	return nil
}

// Info tells of the selected event or question.
func (s *Screen) Info() world.Info {
	if !s.w.Revealed() {
		return world.Info{}
	}
	if r, ok := s.asked(); ok {
		return s.w.Info(r.Question.Title, r.Question.Ask, r.Question.Evidence).About(s.Where())
	}
	h := s.event()
	return s.w.Info(s.w.Day(h.Date)+"  "+h.Title, h.Says, s.claims(h)).About(s.Where())
}

// claims lists the claims on which an event has a verdict, those of questions included.
func (s *Screen) claims(h *model.Happening) []string {
	var ids []string
	for _, settled := range h.Settles {
		if q, ok := s.w.Set.Question(settled.Question); ok {
			ids = append(ids, q.Evidence...)
		}
		if settled.Claim != "" {
			ids = append(ids, settled.Claim)
		}
	}
	return ids
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint { return s.Sections()[0].Hints }

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section {
	if !s.w.Revealed() {
		return []keys.Section{s.w.Keys.LockedPage()}
	}
	return []keys.Section{s.w.Keys.LaterPage()}
}
