package estimates

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/board"
	"foresee/ui/term/world"
)

// The actions that ask once more before they are done.
const (
	closing = "close"
	parting = "part"
)

// Update takes a key, or what was pasted.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	switch {
	case !ok:
		return world.Do{}, nil
	case press.Paste && (s.form == nil || strings.ContainsAny(string(press.Runes), "\n\r")):
		return s.take(string(press.Runes)), nil
	case s.form != nil:
		return s.pressForm(press), nil
	}
	sure := s.sure
	s.sure = ""
	do, done := s.act(press, sure)
	if !done && s.Press(press) {
		s.about()
	}
	return do, nil
}

// act does what a key does to the room; done is false where it does nothing to it.
func (s *Screen) act(press tea.KeyMsg, sure string) (do world.Do, done bool) {
	m := s.w.Keys
	switch {
	case key.Matches(press, m.Enter):
		return s.enter(), true
	case key.Matches(press, m.AddPerson):
		s.form = s.nameForm(false)
	case key.Matches(press, m.Previous):
		s.turn(-1)
	case key.Matches(press, m.Next):
		s.turn(+1)
	case key.Matches(press, m.CloseRound):
		return s.close(sure == closing), true
	case key.Matches(press, m.SecondRound):
		return s.second(), true
	case key.Matches(press, m.Part):
		return s.part(sure == parting), true
	default:
		return world.Do{}, false
	}
	return world.Do{}, true
}

// enter opens the selected link of the page, or asks for an estimate of the question.
func (s *Screen) enter() world.Do {
	if s.Focus() == board.Page {
		if t, ok := s.Link(); ok {
			return world.Go(t)
		}
	}
	return s.give()
}

// turn selects another person.
func (s *Screen) turn(by int) {
	names := s.w.Room().Participants
	for i, name := range names {
		if name == s.person() {
			s.Select(people, names[(i+by+len(names))%len(names)])
			break
		}
	}
	s.about()
}

// close ends the open round, once the user has been asked.
func (s *Screen) close(sure bool) world.Do {
	words := s.w.Words.Estimates
	round, asked := s.w.OpenRound()
	switch {
	case round == 0:
		return s.callOff(sure)
	case sure:
		s.w.CloseRound()
		s.Refresh()
		return world.Say(fmt.Sprintf(words.Closed, s.w.Round(round)))
	}
	s.sure = closing
	return world.Say(s.w.CloseQuestion(round, len(asked), s.w.Keys.CloseRound.Help().Key))
}

// callOff takes back what a lesson has announced and is not going to ask now.
func (s *Screen) callOff(sure bool) world.Do {
	words, room := s.w.Words.Estimates, s.w.Room()
	called := room.CallOff()
	switch {
	case len(called.Askings) == len(room.Askings):
		return world.Say(words.CloseNone)
	case sure:
		s.w.SetRoom(called)
		s.Refresh()
		return world.Say(words.CalledOff)
	}
	s.sure = closing
	return world.Say(fmt.Sprintf(words.CallOff, s.w.Keys.CloseRound.Help().Key))
}

// second opens the second round of all whose first is closed.
func (s *Screen) second() world.Do {
	words, room := s.w.Words.Estimates, s.w.Room()
	ids := room.Due()
	if len(ids) == 0 {
		return world.Say(words.NextNone)
	}
	s.w.SetRoom(room.Ask(2, false, ids...))
	s.Refresh()
	return world.Say(fmt.Sprintf(words.NextAsk, words.Questions.Of(len(ids))))
}

// part takes the selected person out, once the user has been asked.
func (s *Screen) part(sure bool) world.Do {
	words, name := s.w.Words.Estimates, s.person()
	switch {
	case name == "":
		return world.Say(words.PartNobody)
	case sure:
		s.w.SetRoom(s.w.Room().Part(name))
		s.Refresh()
		return world.Say(fmt.Sprintf(words.Parted, name))
	}
	s.sure = parting
	return world.Say(fmt.Sprintf(words.PartAsk, name, s.w.Keys.Part.Help().Key))
}
