package seminar

import (
	"fmt"

	"foresee/model"
	"foresee/model/forecast"
)

// Forecasts are one forecaster's likelihoods by the id of the question; those of
// which they say nothing are not there.
type Forecasts map[string]Likelihoods

// AtBaseline returns what the model forecast on the day of the set, with nothing moved
// and nothing known. Questions without a forecast of an outcome are left out.
func AtBaseline(e *forecast.Engine) (Forecasts, error) {
	return forecastsUnder(e, e.Set().Baseline())
}

// forecastsUnder stays in this package: assumptions may hold what was only known
// afterwards, and only Replay says so.
func forecastsUnder(e *forecast.Engine, a model.Assumptions) (Forecasts, error) {
	all := make(Forecasts)
	for _, q := range e.Set().Questions {
		l, err := modelled(e, a, q)
		if err != nil {
			return nil, fmt.Errorf("forecasting %s: %w", q.ID, err)
		}
		if l != nil {
			all[q.ID] = l
		}
	}
	return all, nil
}

// modelled returns the model's likelihoods of a question, nil where it has none.
func modelled(e *forecast.Engine, a model.Assumptions, q *model.Question) (Likelihoods, error) {
	if q.Event != nil {
		p, err := e.Likelihood(a, q.Event)
		return OfYes(p), err
	}
	if q.Across == nil || q.Across.Kind != model.Outcome {
		return nil, nil
	}
	l := make(Likelihoods, len(q.Across.States))
	for i := range l {
		p, err := e.Likelihood(a, q.Across.Is(i).Event())
		if err != nil {
			return nil, err
		}
		l[i] = p
	}
	return l, nil
}

// Uniform returns the same likelihood for every answer, for somebody who knows nothing.
func Uniform(resolutions []Resolution) Forecasts {
	all := make(Forecasts, len(resolutions))
	for _, r := range resolutions {
		all[r.Question.ID] = uniform(r.Question.Answers())
	}
	return all
}

// A Reach is where within the band of the brief's word its likelihood is taken.
type Reach int

// The middle of the band stands for the word. Nobody forecasts the others: they are
// the most that can be said for the brief once the answer is known, and the least.
const (
	Middle Reach = iota
	Best
	Worst
)

// InWords returns the likelihoods of the brief's own words of yes, on the scale of ICD
// 203. Best and Worst can be said of resolutions with a clean verdict alone.
func InWords(resolutions []Resolution, reach Reach) Forecasts {
	all := make(Forecasts)
	for _, r := range resolutions {
		band, ok := model.ICD203().Band(r.Question.Band)
		if !ok || r.Question.Across != nil || reach != Middle && r.Answer < 0 {
			continue
		}
		p := band.Middle()
		switch {
		case reach == Middle:
		case (reach == Best) == (r.Answer == 0):
			p = band.To
		default:
			p = band.From
		}
		all[r.Question.ID] = OfYes(p)
	}
	return all
}

// Forecasts returns what a participant gave in a round.
func (r Room) Forecasts(participant string, round int) Forecasts {
	all := make(Forecasts)
	for _, a := range r.Askings {
		if e, ok := a.Of(participant); ok && a.Round == round {
			all[a.Question] = e.Likelihoods
		}
	}
	return all
}

// Medians returns the room's medians in a round.
func (r Room) Medians(round int) Forecasts {
	all := make(Forecasts)
	for _, a := range r.Askings {
		if l := a.Median(); l != nil && a.Round == round {
			all[a.Question] = l
		}
	}
	return all
}
