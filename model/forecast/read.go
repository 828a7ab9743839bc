package forecast

import (
	"fmt"

	"foresee/model"
)

// Read works out every likelihood under the assumptions, which come from the set's
// Baseline and leave every factor at least one state. It fails only when so much is
// left open or supposed at once that a table would pass Limit.
func (e *Engine) Read(a model.Assumptions) (*Reading, error) {
	factors, events, err := e.under(a).readAll()
	if err != nil {
		return nil, err
	}
	r := &Reading{Set: e.set, Assumptions: a, Factors: make([][]Chance, len(factors)), Scenarios: chances(events, e.baseEvents)}
	for i, p := range factors {
		r.Factors[i] = chances(p, e.base[i])
	}
	return r, nil
}

// chances sets likelihoods beside those of the baseline.
func chances(now, base []float64) []Chance {
	list := make([]Chance, len(now))
	for i := range now {
		list[i] = Chance{P: now[i], Base: base[i]}
	}
	return list
}

// readAll returns the likelihood of every state of every factor, and of every scenario.
func (w *world) readAll() (factors [][]float64, events []float64, err error) {
	set := w.e.set
	factors, events = make([][]float64, len(set.Factors)), make([]float64, len(set.Scenarios))
	for i, f := range set.Factors {
		if factors[i], err = w.likelihoods(i); err != nil {
			return nil, nil, fmt.Errorf("working out %s: %w", f.ID, err)
		}
	}
	for i, s := range set.Scenarios {
		if events[i], err = w.likelihood(s.Event); err != nil {
			return nil, nil, fmt.Errorf("working out %s: %w", s.ID, err)
		}
	}
	return factors, events, nil
}

// likelihoods returns the likelihood of every state of a factor.
func (w *world) likelihoods(factor int) ([]float64, error) {
	p := make([]float64, len(w.e.nodes[factor].prior))
	if w.size[factor] == 1 {
		p[w.states[factor][0]] = 1
		return p, nil
	}
	t, err := w.joint([]int{factor})
	if err != nil {
		return nil, err
	}
	total := sum(t.val)
	for k, s := range w.states[factor] {
		p[s] = t.val[k] / total
	}
	return p, nil
}

// likelihoodBy returns the likelihood of an event for every combination of the
// states of the factors in by, the last of them running fastest.
func (w *world) likelihoodBy(by []int, event model.Event) ([]float64, error) {
	split, err := w.splitBy(by, event)
	if err != nil {
		return nil, err
	}
	p := make([]float64, len(split)/2)
	for i := range p {
		p[i] = held(split[2*i : 2*i+2])
	}
	return p, nil
}

// likelihood returns the likelihood of an event.
func (w *world) likelihood(event model.Event) (float64, error) {
	p, err := w.likelihoodBy(nil, event)
	if err != nil {
		return 0, err
	}
	return p[0], nil
}

func sum(list []float64) float64 {
	total := 0.0
	for _, x := range list {
		total += x
	}
	return total
}

// Likelihood works out one event alone, for questions that ask many times: a
// fraction of the cost of a Reading.
func (e *Engine) Likelihood(a model.Assumptions, event model.Event) (float64, error) {
	return e.under(a).likelihood(event)
}

// LikelihoodBy works out one event for every combination of the states of some
// drivers, each taken as given, all else as assumed: one number for each, the last
// driver running fastest. Together they cost little more than one of them alone.
func (e *Engine) LikelihoodBy(a model.Assumptions, drivers []int, event model.Event) ([]float64, error) {
	for _, d := range drivers {
		a = a.With(d, e.set.Factors[d].Open())
	}
	return e.under(a).likelihoodBy(drivers, event)
}

// Bears reports whether the driver or outcome with index cause lies above the one
// with index effect, so that moving it can move the other.
func (e *Engine) Bears(cause, effect int) bool {
	above := make([]bool, len(e.nodes))
	e.markAbove(above, effect)
	return above[cause]
}
