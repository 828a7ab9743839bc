package estimates

import (
	"strings"

	"foresee/model/seminar"
	"foresee/ui/term/board"
	"foresee/ui/term/world"
)

// take imports lines of CSV. Those that cannot be taken stand on the page with the
// reasons.
func (s *Screen) take(text string) world.Do {
	in, err := s.read(text)
	if err != nil {
		return world.Do{Say: err.Error(), Fault: true}
	}
	s.w.SetRoom(in.Room)
	s.faults, s.form = in.Faults, nil
	s.Refresh()
	if len(in.Faults) > 0 {
		s.Turn(board.Page)
	}
	return world.Do{Say: s.summary(in), Fault: len(in.Faults) > 0}
}

// takeTyped imports one line; one that cannot be taken stays in the field.
func (s *Screen) takeTyped(text string) world.Do {
	in, err := s.read(text)
	if err == nil && len(in.Faults) > 0 {
		err = in.Faults[0].Err
	}
	if err != nil {
		s.form.fault = err.Error()
		return world.Do{}
	}
	s.w.SetRoom(in.Room)
	s.form = s.nameForm(false)
	s.write()
	return world.Say(s.summary(in))
}

func (s *Screen) read(text string) (seminar.Imported, error) {
	where := seminar.Where{Question: s.ItemOf(questions), Round: 1}
	if a, ok := s.w.Room().Asking(where.Question, 2); ok && a.Stage == seminar.Open {
		where.Round = 2
	}
	lines := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	return s.w.Room().Take(s.w.Set, lines, s.w.Scale, where)
}

// summary says how much of an import was taken.
func (s *Screen) summary(in seminar.Imported) string {
	words := s.w.Words.Estimates
	parts := []string{words.Lines.Of(in.Given)}
	if in.Replaced > 0 {
		parts = append(parts, words.Replaced.Of(in.Replaced))
	}
	if n := len(in.Faults); n > 0 {
		parts = append(parts, words.NotTaken.Of(n))
	}
	return strings.Join(parts, words.And) + "."
}
