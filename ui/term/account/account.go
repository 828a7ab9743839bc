// Package account writes on a page what is said of one question: by the room in its
// rounds, by the model and by the brief. It writes what may be seen and nothing else.
package account

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/plot"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Writer writes about questions.
type Writer struct {
	*subject.Writer
	w     *world.World
	words catalogue.Estimates
}

// New returns a writer of a page that is so many cells wide.
func New(w *world.World, width int) *Writer {
	return &Writer{subject.New(w, width), w, w.Words.Estimates}
}

// Question writes what is asked, and until when.
func (s *Writer) Question(q *model.Question) {
	s.Text(theme.Strong, 0, q.Ask)
	if q.Closes != "" {
		s.Text(theme.Faint, 0, fmt.Sprintf(s.words.Closes, s.w.Day(q.Closes)))
	}
}

// Rounds writes what the room gave, the last round first.
func (s *Writer) Rounds(q *model.Question) {
	for round := seminar.MaxRounds; round > 0; round-- {
		a, ok := s.w.Room().Asking(q.ID, round)
		if !ok || a.Stage == seminar.Ahead && round > 1 {
			continue
		}
		head := s.words.RoundHead[round-1]
		if a.Blind && a.Stage != seminar.Closed {
			head += ", " + s.words.Blind
		}
		s.Heading(head)
		switch a.Stage {
		case seminar.Ahead:
			s.Text(theme.Faint, 0, fmt.Sprintf(s.words.ToCome, s.w.Round(round)))
		case seminar.Open:
			s.open(q, a)
		case seminar.Closed:
			s.closed(q, a)
		}
	}
}

// open says who has given, and only that.
func (s *Writer) open(q *model.Question, a seminar.Asking) {
	room := s.w.Room()
	var gave []string
	for _, e := range a.Estimates {
		gave = append(gave, e.Participant)
	}
	if len(gave) > 0 {
		s.Text(theme.Text, 0, fmt.Sprintf(s.words.GivenBy, len(gave), len(room.Participants), strings.Join(gave, s.words.And)))
	}
	switch missing := room.Missing(q.ID, a.Round); {
	case len(missing) > 0:
		s.Text(theme.Faint, 0, fmt.Sprintf(s.words.WaitsFor, strings.Join(missing, s.words.And)))
	case len(gave) > 0:
		s.Text(theme.Accent, 0, s.words.AllGave)
	default:
		s.Text(theme.Faint, 0, fmt.Sprintf(s.words.NoneGave, s.w.Keys.Enter.Help().Key))
	}
}

// closed writes the spread of each answer, and then everybody's own.
func (s *Writer) closed(q *model.Question, a seminar.Asking) {
	if len(a.Estimates) == 0 {
		s.Text(theme.Faint, 0, s.words.Nobody)
		return
	}
	s.Row(func(r *draw.Row) { plot.Scale(r, s.Width()) })
	for i := range a.Estimates[0].Likelihoods {
		if q.Across == nil && i > 0 {
			break
		}
		s.answer(q, a, i)
	}
	s.legend(q)
	s.Gap()
	for _, e := range a.Estimates {
		s.estimate(q, e)
	}
}

// answer writes the plot of one answer and, in words, where its estimates lie.
func (s *Writer) answer(q *model.Question, a seminar.Asking, answer int) {
	if q.Across != nil {
		s.Text(theme.Strong, 0, q.Across.States[answer].Title)
	}
	p := plot.Of(a, answer)
	if s.w.Sight(q.ID).Forecasts {
		p.Model, p.Brief = Modelled(s.w, q, answer), Worded(q)
	}
	s.Row(func(r *draw.Row) { p.Put(r, s.Width()) })
	spread, words := a.Spread(answer), s.words
	if spread.N == 1 {
		s.Text(theme.Text, 0, fmt.Sprintf(words.One, world.Percent(spread.Median), s.w.WordOf(spread.Median)))
		return
	}
	text := fmt.Sprintf(words.Spread, world.Percent(spread.Median), s.w.WordOf(spread.Median), spread.N)
	text += "; " + fmt.Sprintf(words.Between, world.Percent(spread.Lower), world.Percent(spread.Upper), world.Percent(spread.Min), world.Percent(spread.Max))
	s.Text(theme.Text, 0, text)
}

// legend says what the marks of a plot stand for.
func (s *Writer) legend(q *model.Question) {
	text := fmt.Sprintf(s.words.Legend, plot.Dot, plot.Median)
	if s.w.Sight(q.ID).Forecasts {
		text += ", " + fmt.Sprintf(s.words.LegendOf, plot.Model, plot.Band)
	}
	s.Text(theme.Faint, 0, text)
}

// estimate writes what somebody gave, how they wrote it, and why.
func (s *Writer) estimate(q *model.Question, e seminar.Estimate) {
	text := Likely(s.w, q, e.Likelihoods)
	if e.Because != "" {
		text += " " + theme.Between + " " + e.Because
	}
	s.Hang(0, theme.Strong, e.Participant+"  ", theme.Text, text)
}

// Likely writes the likelihoods of all answers: that of yes with its word, or that of
// each state.
func Likely(w *world.World, q *model.Question, l seminar.Likelihoods) string {
	if q.Across == nil {
		return w.Likelihood(l[0])
	}
	parts := make([]string, len(l))
	for i, p := range l {
		parts[i] = world.ShortState(q.Across, i) + " " + world.Percent(p)
	}
	return strings.Join(parts, w.Words.Estimates.And)
}
