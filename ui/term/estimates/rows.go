package estimates

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/account"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/plot"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A layout is the cells of the columns in the list of questions.
type layout struct{ title, plot, number, status int }

const (
	statusCells = 8
	numberCells = 5
	mostTitle   = 40
)

// fit shares the cells of a row: the plot takes what the title leaves.
func fit(cells int) layout {
	rest := max(cells-statusCells-numberCells-2, 0)
	l := layout{number: numberCells, status: statusCells}
	l.title = min(mostTitle, rest*9/20)
	l.plot = rest - l.title
	return l
}

// head says which round is open, and who gives.
func (s *Screen) head() []board.Line {
	return []board.Line{func(r *draw.Row) {
		round, asked := s.w.OpenRound()
		words := s.w.Words.Estimates
		if name := s.person(); name != "" {
			r.Put(theme.Accent, theme.Pointer+" ").Put(theme.Strong, name).Gap(2)
		}
		if round == 0 {
			return
		}
		text := strings.ToLower(words.RoundHead[round-1]) + ", " + words.Questions.Of(len(asked))
		if s.w.Blind() {
			text += ", " + words.Blind
		}
		r.Put(theme.Faint, text)
		if awaited := s.w.Awaited(); len(awaited) > 0 {
			r.Put(theme.Faint, ". "+fmt.Sprintf(words.WaitsFor, strings.Join(awaited, words.And)))
		}
	}}
}

// questionHead writes the scale over the plots.
func (s *Screen) questionHead() []board.Line {
	return []board.Line{func(r *draw.Row) {
		l := fit(r.Left())
		r.Gap(l.title + 1)
		plot.Scale(r, l.plot)
	}}
}

// questionRows lists what is asked first, in the order of asking, then the rest.
func (s *Screen) questionRows() []board.Row {
	words, room := s.w.Words.Estimates, s.w.Room()
	var rows []board.Row
	listed := make(map[string]bool)
	for _, a := range room.Askings {
		q, ok := s.w.Set.Question(a.Question)
		if !ok || listed[q.ID] {
			continue
		}
		if len(listed) == 0 {
			rows = append(rows, board.Heading(words.Asked)...)
		}
		listed[q.ID] = true
		rows = append(rows, s.questionRow(q))
	}
	if len(listed) < len(s.w.Set.Questions) {
		rows = append(rows, board.Heading(words.NotAsked)...)
	}
	for _, q := range s.w.Set.Questions {
		if !listed[q.ID] {
			rows = append(rows, s.questionRow(q))
		}
	}
	if len(rows) == 0 {
		return nil
	}
	return rows[1:] // no empty line at the top
}

func (s *Screen) questionRow(q *model.Question) board.Row {
	return board.Row{Item: q.ID, Draw: func(r *draw.Row) {
		l := fit(r.Left())
		closed, ok := s.closed(q)
		if !ok {
			r.Cell(theme.Text, q.Title, l.title+1+l.plot+l.number).Gap(1).Put(theme.Faint, s.status(q))
			return
		}
		end := r.Used() + l.title + 1 + l.plot + l.number
		r.Cell(theme.Text, q.Title, l.title).Gap(1)
		median := closed.Median()
		if q.Across != nil {
			i := likeliest(median)
			r.Cell(theme.Faint, fmt.Sprintf(s.w.Words.Estimates.Likeliest, world.ShortState(q.Across, i), world.Percent(median[i])), l.plot+l.number)
		} else {
			s.plot(q, closed, 0).Put(r, l.plot)
			r.Right(theme.Strong, world.Percent(median[0]), l.number)
		}
		r.To(end+1).Put(theme.Faint, s.status(q))
	}}
}

// status says how far the asking of a question has come.
func (s *Screen) status(q *model.Question) string {
	words, room := s.w.Words.Estimates, s.w.Room()
	for round := seminar.MaxRounds; round > 0; round-- {
		a, ok := room.Asking(q.ID, round)
		switch {
		case !ok || a.Stage == seminar.Ahead && round > 1:
		case a.Stage == seminar.Ahead:
			return words.Ahead
		case a.Stage == seminar.Closed:
			return fmt.Sprintf(words.Done, s.w.Round(round))
		case len(room.Participants) == 0:
			return fmt.Sprintf(words.Counts, s.w.Round(round), 0)
		default:
			return fmt.Sprintf(words.Counted, s.w.Round(round), len(a.Estimates), len(room.Participants))
		}
	}
	return ""
}

// closed returns the last asking of a question that may be seen.
func (s *Screen) closed(q *model.Question) (seminar.Asking, bool) {
	for round := seminar.MaxRounds; round > 0; round-- {
		if a, ok := s.w.Room().Asking(q.ID, round); ok && a.Stage == seminar.Closed && len(a.Estimates) > 0 {
			return a, true
		}
	}
	return seminar.Asking{}, false
}

// plot returns the plot of a closed asking, with the forecasts where they may be seen.
func (s *Screen) plot(q *model.Question, a seminar.Asking, answer int) plot.Plot {
	p := plot.Of(a, answer)
	if s.w.Sight(q.ID).Forecasts {
		p.Model, p.Brief = account.Modelled(s.w, q, answer), account.Worded(q)
	}
	return p
}

func likeliest(l seminar.Likelihoods) int {
	best := 0
	for i, p := range l {
		if p > l[best] {
			best = i
		}
	}
	return best
}
