package probe

import (
	"context"
	"fmt"
	"math"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// A way is one combination of states of the outcomes that define the scenarios:
// it settles which of them come.
type way struct {
	p       float64
	reading *forecast.Reading // with those outcomes supposed
	cell    int               // ways in which the same scenarios come share a cell
}

type ways []way

// seen gives the likelihood of an observation once it is settled which way
// things went.
type seen func(*forecast.Reading) float64

// anyway is the observation that tells nothing.
func anyway(*forecast.Reading) float64 { return 1 }

// waysOut works out every way that the assumptions allow.
func waysOut(ctx context.Context, e *forecast.Engine, a model.Assumptions) (ways, error) {
	worlds := combinations(e.Set(), a, definers(e.Set()))
	list := make(ways, len(worlds))
	err := each(ctx, len(list), func(i int) (err error) {
		if list[i].p, err = e.Likelihood(a, model.Event{worlds[i]}); err != nil {
			return fmt.Errorf("working out the outcomes of the scenarios together: %w", err)
		}
		if list[i].reading, err = e.Read(a.Apply(worlds[i])); err != nil {
			return fmt.Errorf("reading with the outcomes of the scenarios given: %w", err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	list.group()
	return list, nil
}

// definers returns the factors that the scenarios' events name.
func definers(set *model.Set) []int {
	var all model.Event
	for _, s := range set.Scenarios {
		all = append(all, s.Event...)
	}
	return all.Factors()
}

// combinations lists every combination of allowed states of the factors.
func combinations(set *model.Set, a model.Assumptions, factors []int) [][]model.Condition {
	list := [][]model.Condition{nil}
	for _, f := range factors {
		var longer [][]model.Condition
		for _, all := range list {
			for s := range set.Factors[f].States {
				if a.Allowed(f).Has(s) {
					longer = append(longer, append(slices.Clip(all), model.Condition{Factor: f, States: model.Only(s)}))
				}
			}
		}
		list = longer
	}
	return list
}

// group numbers the cells.
func (w ways) group() {
	for i := range w {
		same := func(other way) bool { return slices.Equal(other.reading.Scenarios, w[i].reading.Scenarios) }
		w[i].cell = slices.IndexFunc(w, same)
	}
}

// total returns the likelihood of the observation.
func (w ways) total(s seen) float64 {
	sum := 0.0
	for _, way := range w {
		sum += way.p * s(way.reading)
	}
	return sum
}

// scenarios returns the likelihood of each scenario after the observation.
func (w ways) scenarios(s seen) []float64 {
	all := w.total(s)
	list := make([]float64, len(w[0].reading.Scenarios))
	for i := range list {
		list[i] = w.total(func(r *forecast.Reading) float64 { return r.Scenarios[i].P * s(r) }) / all
	}
	return list
}

// entropy returns the bits of uncertainty about the scenarios after the observation.
func (w ways) entropy(s seen) float64 {
	all, cells := w.total(s), make([]float64, len(w))
	for _, way := range w {
		cells[way.cell] += way.p * s(way.reading) / all
	}
	sum := 0.0
	for _, p := range cells {
		if p > 0 {
			sum -= p * math.Log2(p)
		}
	}
	return sum
}

// signpost weighs the observation of one factor.
func (w ways) signpost(factor int, allowed model.States, defines bool) Signpost {
	post := Signpost{Factor: factor, Defines: defines, Bits: w.entropy(anyway)}
	for state := range w[0].reading.Factors[factor] {
		if !allowed.Has(state) {
			continue
		}
		s := func(r *forecast.Reading) float64 { return r.Factors[factor][state].P }
		answer := Answer{state, w.total(s), w.scenarios(s)}
		post.Answers = append(post.Answers, answer)
		post.Bits -= answer.P * w.entropy(s)
	}
	post.Bits = max(post.Bits, 0) // rounding alone takes it lower
	return post
}
