package subject

import (
	"fmt"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// forecasts writes what was forecast of a question: by the model at the baseline and by
// the brief, and what the model says in hindsight where it was told what happened. Of a
// question across a factor it is the state that came about, and the likeliest.
func (s *Writer) forecasts(indent int, q *model.Question, state int) {
	words := s.w.Words.LaterScreen
	foretold, err := s.w.Foretold()
	if err != nil {
		s.Text(theme.Warn, indent, err.Error())
		return
	}
	model, ok := foretold[q.ID]
	switch {
	case !ok:
		s.Text(theme.Faint, indent, words.NoForecast)
	case q.Across == nil:
		s.Text(theme.Text, indent, fmt.Sprintf(words.ByModel, s.w.Likelihood(model[0])))
	default:
		s.across(indent, q, model, state)
	}
	s.band(indent, q)
	if told := s.w.Told(q); told != nil {
		s.Text(theme.Warn, indent, fmt.Sprintf(words.InHindsight, s.answer(q, told, state)))
	}
}

func (s *Writer) across(indent int, q *model.Question, l seminar.Likelihoods, state int) {
	words, likeliest := s.w.Words.LaterScreen, most(l)
	if state >= 0 {
		s.Text(theme.Text, indent, fmt.Sprintf(words.ByModelAcross, q.Across.States[state].Title, s.w.Likelihood(l[state])))
	}
	if state != likeliest {
		s.Text(theme.Text, indent, fmt.Sprintf(words.Likeliest, q.Across.States[likeliest].Title, s.w.Likelihood(l[likeliest])))
	}
}

// answer writes one answer's likelihood in hindsight: that of yes, of the state that came
// about, or of the likeliest one.
func (s *Writer) answer(q *model.Question, told seminar.Hindsight, state int) string {
	if q.Across == nil {
		return s.w.Likelihood(told[0])
	}
	if state < 0 {
		state = most(told)
	}
	return fmt.Sprintf(s.w.Words.LaterScreen.Came, q.Across.States[state].Title, s.w.Likelihood(told[state]))
}

// most returns the place of the largest likelihood.
func most(l []float64) int {
	best := 0
	for i, p := range l {
		if p > l[best] {
			best = i
		}
	}
	return best
}

// band writes the brief's own word of likelihood, which is of ICD 203.
func (s *Writer) band(indent int, q *model.Question) {
	words := s.w.Words.LaterScreen
	band, ok := model.ICD203().Band(q.Band)
	if !ok {
		s.Text(theme.Faint, indent, words.NoWord)
		return
	}
	s.Text(theme.Text, indent, fmt.Sprintf(words.ByBrief, band.Word, world.Percent(band.From), world.Percent(band.To)))
}

// Question writes a question, what was forecast of it, and how it stands by some day.
func (s *Writer) Question(r seminar.Resolution, day string) {
	q, words := r.Question, s.w.Words.LaterScreen
	s.title(q.Title, join(words.Question, fmt.Sprintf(words.Closes, s.w.Day(q.Closes))))
	s.note(0, ToQuestion(q))
	s.Gap()
	s.Text(theme.Text, 0, q.Ask)
	s.Heading(words.Forecasts)
	s.forecasts(0, q, r.Answer)
	if q.Event != nil || q.Across != nil {
		s.Link(asked(s.w.Set, q), func() { s.Text(theme.Accent, 0, words.AllAbout) })
	}
	s.Heading(fmt.Sprintf(words.Standing, s.w.Day(day)))
	s.standing(r)
	if len(q.Evidence) > 0 {
		s.Heading(words.Evidence)
		s.claims(0, q.Evidence)
	}
}

func (s *Writer) standing(r seminar.Resolution) {
	if r.By == nil {
		s.Text(theme.Faint, 0, s.w.Words.LaterScreen.StillOpen)
		return
	}
	s.Text(theme.Strong, 0, s.w.Verdict(r.Question, r.Verdict, r.Answer))
	s.Text(theme.Text, 0, r.Because)
	s.happened(r.By)
}
