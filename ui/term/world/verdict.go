package world

import (
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/theme"
)

// VerdictMark returns the mark of a verdict, or of there being none.
func VerdictMark(v model.Verdict) string {
	switch v {
	case model.Yes:
		return theme.Came
	case model.No:
		return theme.CameNot
	case model.Partial:
		return theme.CamePartly
	case model.Contested:
		return theme.Contested
	case model.Unresolved:
		return theme.Unresolved
	}
	return theme.Ahead
}

// Verdicts lists the verdicts there are, the clean ones first.
func Verdicts() []model.Verdict {
	return []model.Verdict{model.Yes, model.No, model.Partial, model.Contested, model.Unresolved}
}

// Verdict writes a verdict on a question with its mark, and of one across a factor the
// state that came about, if one did.
func (w *World) Verdict(q *model.Question, v model.Verdict, state int) string {
	text := w.Words.Hindsight.Verdict(string(v))
	if q != nil && q.Across != nil && state >= 0 {
		text = fmt.Sprintf(w.Words.LaterScreen.Came, text, q.Across.States[state].Title)
	}
	return VerdictMark(v) + " " + text
}

// Told returns what the model says of the answers to a question now that it was told
// what happened; nil where it was told nothing or has no forecast. It is no forecast,
// and cannot be scored.
func (w *World) Told(q *model.Question) seminar.Hindsight {
	now := w.Now()
	switch {
	case now.Replay == "":
		return nil
	case q.Scenario != "":
		i := slices.IndexFunc(w.Set.Scenarios, func(s *model.Scenario) bool { return s.ID == q.Scenario })
		return ofYes(now.Reading.Scenarios[i].P)
	case len(q.Event) > 0:
		return ofYes(now.Reading.Chance(q.Event[0][0]).P)
	case q.Across == nil || q.Across.Kind != model.Outcome:
		return nil
	}
	var told seminar.Hindsight
	for _, c := range now.Reading.Factors[q.Across.Index] {
		told = append(told, c.P)
	}
	return told
}

func ofYes(p float64) seminar.Hindsight { return seminar.Hindsight{p, 1 - p} }
