package account

import (
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Own writes what one person gave in the open round, beside the forecasts below it, once
// nobody is left whom that could lead.
func (s *Writer) Own(q *model.Question, person string) {
	for round := seminar.MaxRounds; round > 0; round-- {
		a, ok := s.w.Room().Asking(q.ID, round)
		e, gave := a.Of(person)
		if ok && gave && a.Stage == seminar.Open && len(s.w.Room().Missing(q.ID, round)) == 0 {
			s.Text(theme.Text, 0, fmt.Sprintf(s.words.You, person, Likely(s.w, q, e.Likelihoods)))
			return
		}
	}
}

// Forecasts writes what the model and the brief say, or that it may not be seen yet.
func (s *Writer) Forecasts(q *model.Question) {
	s.Heading(s.words.Forecasts)
	if !s.w.Sight(q.ID).Forecasts || !s.given(q) {
		s.Text(theme.Faint, 0, s.words.Unseen)
		return
	}
	if l := modelled(s.w, q); l != nil {
		s.Text(theme.Text, 0, fmt.Sprintf(s.words.ByModel, Likely(s.w, q, l)))
	} else {
		s.Text(theme.Faint, 0, s.words.NoModel)
	}
	if band := Worded(q); band != nil {
		s.Text(theme.Text, 0, fmt.Sprintf(s.words.ByBrief, band.Word, world.Percent(band.From), world.Percent(band.To)))
	} else {
		s.Text(theme.Faint, 0, s.words.NoBrief)
	}
	s.Sources(q.Evidence)
}

// given reports whether the room has given once what it was asked: a forecast beside the
// question would lead whoever still has to, also where nothing is blind.
func (s *Writer) given(q *model.Question) bool {
	room := s.w.Room()
	return slices.ContainsFunc(room.Askings, func(a seminar.Asking) bool {
		all := len(a.Estimates) > 0 && len(room.Missing(q.ID, a.Round)) == 0
		return a.Question == q.ID && (a.Stage == seminar.Closed || all)
	})
}

// modelled returns what the model forecast of a question on the day of the set.
func modelled(w *world.World, q *model.Question) seminar.Likelihoods {
	all, err := w.Foretold()
	if err != nil {
		return nil
	}
	return all[q.ID]
}

// Modelled returns what the model forecast of one answer; nil where it has no forecast.
func Modelled(w *world.World, q *model.Question, answer int) *float64 {
	if l := modelled(w, q); l != nil {
		return &l[answer]
	}
	return nil
}

// Worded returns the band of the brief's own word; nil where it gives none.
func Worded(q *model.Question) *model.Band {
	if band, ok := model.ICD203().Band(q.Band); ok && q.Across == nil {
		return &band
	}
	return nil
}
