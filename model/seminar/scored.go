package seminar

import (
	"cmp"
	"slices"
)

// scores returns what each forecaster's answer to one question scored, the best
// first. The bounds of the brief's bands are no answers.
func scores(cards []Card, a Asked) []Scored {
	var list []Scored
	for _, c := range cards {
		l, ok := c.Forecasts[a.Question.ID]
		if !ok || c.Kind == BriefBest || c.Kind == BriefWorst {
			continue
		}
		s := Scored{Forecaster: c.Forecaster, Likelihoods: l, Score: ScoreOf(a.Resolution, l)}
		s.Missed = l[a.Answer] < 1/float64(len(l))
		if c.Kind == Participant {
			given, _ := a.Rounds[c.Round-1].Of(c.Name)
			s.Because = given.Because
		}
		list = append(list, s)
	}
	slices.SortStableFunc(list, func(a, b Scored) int { return cmp.Compare(a.Score.Half, b.Score.Half) })
	return list
}
