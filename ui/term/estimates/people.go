package estimates

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// peopleRows lists who is in the room, and what may be seen of their estimates.
func (s *Screen) peopleRows() []board.Row {
	room := s.w.Room()
	if len(room.Participants) == 0 {
		return s.Wrapped(people, theme.Faint, fmt.Sprintf(s.w.Words.Estimates.NoPeople, s.w.Keys.AddPerson.Help().Key))
	}
	q, asked := s.question()
	rows := make([]board.Row, len(room.Participants))
	for i, name := range room.Participants {
		rows[i] = board.Row{Item: name, Draw: func(r *draw.Row) {
			const each = 12
			r.Cell(theme.Text, name, max(r.Left()-seminar.MaxRounds*each, r.Left()/3))
			for round := 1; asked && round <= seminar.MaxRounds; round++ {
				r.Cell(theme.Faint, s.gave(q, round, name), each)
			}
		}}
	}
	return rows
}

// gave says what may be seen of somebody's estimate in a round: what it is once the
// round is closed, until then whether there is one.
func (s *Screen) gave(q *model.Question, round int, name string) string {
	a, ok := s.w.Room().Asking(q.ID, round)
	e, given := a.Of(name)
	switch {
	case !ok || a.Stage == seminar.Ahead:
		return ""
	case !given && a.Stage == seminar.Open:
		return s.w.Words.Estimates.Waits
	case !given:
		return theme.Minus
	case !s.w.Sight(q.ID).Others[round-1]:
		return theme.Best + " " + s.w.Words.Estimates.Gave
	}
	return Brief(e.Likelihoods, q)
}

// Brief writes likelihoods in few cells: that of yes, or those of all states.
func Brief(l seminar.Likelihoods, q *model.Question) string {
	if q.Across == nil {
		return world.Percent(l[0])
	}
	parts := make([]string, len(l))
	for i, p := range l {
		parts[i] = strings.TrimSuffix(world.Percent(p), "%")
	}
	return strings.Join(parts, "/")
}
