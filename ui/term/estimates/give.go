package estimates

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/account"
	"foresee/ui/term/world"
)

// give asks for an estimate of the selected question; where nobody is in the room, for
// a name first.
func (s *Screen) give() world.Do {
	q, ok := s.question()
	if !ok {
		return world.Do{}
	}
	round, ok := s.ask(q)
	if !ok {
		done := s.w.Round(seminar.MaxRounds)
		if _, second := s.w.Room().Asking(q.ID, seminar.MaxRounds); !second {
			done = s.w.Round(1)
		}
		return world.Say(fmt.Sprintf(s.w.Words.Estimates.ShutRound, done))
	}
	if s.person() == "" {
		s.form = s.nameForm(true)
		return world.Do{}
	}
	s.form = newGiveForm(s.w, q, round, s.person())
	return world.Do{}
}

// ask returns the round in which a question takes estimates, and asks it in the first
// one if nobody has yet; ok is false where the round is closed.
func (s *Screen) ask(q *model.Question) (round int, ok bool) {
	room := s.w.Room()
	for round := seminar.MaxRounds; round > 0; round-- {
		if a, asked := room.Asking(q.ID, round); asked && a.Stage != seminar.Ahead {
			return round, a.Stage == seminar.Open
		}
	}
	s.w.SetRoom(room.Ask(1, s.w.AsksBlind(), q.ID))
	s.write()
	return 1, true
}

// pressForm takes a key while something is typed.
func (s *Screen) pressForm(press tea.KeyMsg) world.Do {
	if !s.form.press(press, s.w.Keys) {
		return world.Do{}
	}
	if s.form.question == nil {
		return s.name()
	}
	return s.submit()
}

// nameForm asks for a name, or for lines on the selected question.
func (s *Screen) nameForm(goOn bool) *form {
	title := ""
	if q, ok := s.question(); ok {
		title = q.Title
	}
	return newNameForm(s.w, title, goOn)
}

// name takes what was typed where a name was asked for: a name, a line of CSV, or
// nothing, which ends it.
func (s *Screen) name() world.Do {
	text := strings.TrimSpace(s.form.fields[0].Text())
	switch {
	case text == "":
		s.form = nil
		s.write()
		return world.Do{}
	case strings.ContainsAny(text, ",;\t"):
		return s.takeTyped(text)
	}
	room, err := s.w.Room().Join(text)
	if err != nil {
		s.form.fault = err.Error()
		return world.Do{}
	}
	s.w.SetRoom(room)
	goOn := s.form.goOn
	s.form = s.nameForm(false)
	s.write()
	s.Select(people, room.Participants[len(room.Participants)-1])
	if goOn {
		return s.give()
	}
	return world.Say(fmt.Sprintf(s.w.Words.Estimates.Joined, text))
}

// submit gives what was typed. Where it cannot be taken it stays as it was typed,
// with the reason.
func (s *Screen) submit() world.Do {
	f := s.form
	l, err := f.likelihoods(s.w.Scale)
	if err != nil {
		f.at, f.fault = 0, err.Error()
		return world.Do{}
	}
	room, err := s.w.Room().Give(f.question, f.round, seminar.Estimate{Participant: f.person, Likelihoods: l, As: f.typed(), Because: f.because()})
	if err != nil {
		f.fault = err.Error()
		return world.Do{}
	}
	s.w.SetRoom(room)
	s.faults, s.form = nil, nil
	s.write()
	return s.goOn(f, l)
}

// goOn asks the same person for the next question of the round, or says that they are
// through.
func (s *Screen) goOn(f *form, l seminar.Likelihoods) world.Do {
	words := s.w.Words.Estimates
	given := fmt.Sprintf(words.Given, f.person, f.question.Title, account.Likely(s.w, f.question, l))
	if next, ok := s.next(f); ok {
		s.Select(questions, next.ID)
		s.about()
		s.form = newGiveForm(s.w, next, f.round, f.person)
		return world.Say(given)
	}
	if round, asked := s.w.OpenRound(); len(s.w.Awaited()) == 0 {
		return world.Say(fmt.Sprintf(words.AllDone, s.w.Round(round), words.Questions.Of(len(asked))))
	}
	return world.Say(fmt.Sprintf(words.GaveAll, f.person, s.w.Keys.Next.Help().Key))
}

// next returns the question after that of the form which the person has not answered in
// that round.
func (s *Screen) next(f *form) (*model.Question, bool) {
	var first *model.Question
	passed := false
	for _, a := range s.w.Room().Open() {
		_, gave := a.Of(f.person)
		passed = passed || a.Question == f.question.ID
		q, ok := s.w.Set.Question(a.Question)
		if gave || !ok || a.Round != f.round {
			continue
		}
		if passed {
			return q, true
		}
		if first == nil {
			first = q
		}
	}
	return first, first != nil
}
