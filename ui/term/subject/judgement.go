package subject

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// judgement writes a judgement under a lead: what it does, why, on whose word,
// and the claims it rests on.
func (s *Writer) judgement(lead string, j *model.Judgement) {
	outcome := s.w.Set.Factors[j.Outcome]
	s.Text(theme.Strong, 2, lead+Points(outcome, j))
	s.Text(theme.Text, 4, j.Because)
	s.Text(theme.Faint, 4, s.w.Words.Model.Basis(string(j.Basis)))
	s.claims(4, j.Evidence)
}

// Points writes what a judgement does to the states of an outcome.
func Points(outcome *model.Factor, j *model.Judgement) string {
	var parts []string
	for i, points := range j.Points {
		if points != 0 {
			parts = append(parts, outcome.States[i].Title+" "+signed(points))
		}
	}
	return strings.Join(parts, ", ")
}

// signed writes points, which come in halves.
func signed(points float64) string {
	text := strings.TrimSuffix(fmt.Sprintf("%+.1f", points), ".0")
	return strings.Replace(text, "-", theme.Minus, 1)
}

// condition writes what a judgement hangs on.
func condition(w *world.World, j *model.Judgement) string {
	return w.Condition(model.Condition{Factor: j.When, States: model.Only(j.State)})
}

// strength is how far apart a judgement puts the states of its outcome.
func strength(j *model.Judgement) float64 {
	least, most := 0.0, 0.0
	for _, points := range j.Points {
		least, most = min(least, points), max(most, points)
	}
	return most - least
}
