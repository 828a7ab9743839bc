package seminar

import (
	"fmt"

	"foresee/model"
	"foresee/model/forecast"
)

// A Replay is assumptions with hindsight in them: what the model is told of that was
// only known later. It is a type of its own so that none of it can be taken for a
// forecast made on the day of the set: no score and no Forecasts come from it.
type Replay struct {
	set         *model.Set
	assumptions model.Assumptions
	happenings  []*model.Happening
}

// NewReplay takes what happened as known, on top of what was assumed. Where two
// happenings speak of one factor the later one counts.
func NewReplay(set *model.Set, from model.Assumptions, happenings ...*model.Happening) Replay {
	r := Replay{set: set, assumptions: from}
	for _, h := range set.Hindsight { // in the order of their dates, whatever that of the arguments
		for _, known := range happenings {
			if known == h && len(h.Replay) > 0 {
				r.assumptions = r.assumptions.Apply(h.Replay)
				r.happenings = append(r.happenings, h)
			}
		}
	}
	return r
}

// Happenings returns what is taken as known, in the order of the dates.
func (r Replay) Happenings() []*model.Happening { return r.happenings }

// InHindsight returns the assumptions for a screen that marks them as hindsight.
func (r Replay) InHindsight() model.Assumptions { return r.assumptions }

// Told is what a happening told the model about one factor, and which one did.
type Told struct {
	Condition model.Condition
	By        *model.Happening // the last one that did
}

// Told returns what the model was told, in the order of the set's factors.
func (r Replay) Told() []Told {
	by := make(map[int]Told)
	for _, h := range r.happenings {
		for _, c := range h.Replay {
			by[c.Factor] = Told{c, h}
		}
	}
	var list []Told
	for i := range r.set.Factors {
		if t, ok := by[i]; ok {
			list = append(list, t)
		}
	}
	return list
}

// Hindsight is likelihoods of a question's answers that rest on what was only known
// later.
type Hindsight []float64

// A Retold is what the model says of one question once it was told what happened.
type Retold struct {
	Question *model.Question
	Before   Likelihoods // at the baseline
	With     Hindsight
	Given    bool // what was told settles the question by itself
}

// Retell works out every question that the model has a forecast of, at the baseline
// and in hindsight. The engine is of the same set.
func (r Replay) Retell(e *forecast.Engine) ([]Retold, error) {
	before, err := AtBaseline(e)
	if err != nil {
		return nil, err
	}
	with, err := forecastsUnder(e, r.assumptions)
	if err != nil {
		return nil, fmt.Errorf("taking what happened as known: %w", err)
	}
	var list []Retold
	for _, q := range r.set.Questions {
		if l, ok := before[q.ID]; ok {
			list = append(list, Retold{q, l, Hindsight(with[q.ID]), certain(with[q.ID])})
		}
	}
	return list, nil
}

func certain(l Likelihoods) bool {
	for _, p := range l {
		if p == 1 {
			return true
		}
	}
	return false
}
