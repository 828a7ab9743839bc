package forecast

import (
	"fmt"
	"slices"

	"foresee/model"
)

// Read works out every likelihood under the assumptions. It fails only when so
// much is left open or supposed at once that a table would pass Limit.
func (e *Engine) Read(a model.Assumptions) (*Reading, error) {
	w := e.under(a)
	r := &Reading{Set: e.set, Assumptions: a, Factors: make([][]Chance, len(e.nodes))}
	for i := range e.nodes {
		p, err := w.likelihoods(i)
		if err != nil {
			return nil, fmt.Errorf("working out %s: %w", e.set.Factors[i].ID, err)
		}
		r.Factors[i] = e.chances(i, p)
	}
	for i, s := range e.set.Scenarios {
		p, err := w.likelihood(s.Event)
		if err != nil {
			return nil, fmt.Errorf("working out %s: %w", s.ID, err)
		}
		r.Scenarios = append(r.Scenarios, e.scenarioChance(i, p))
	}
	return r, nil
}

// chances sets likelihoods beside those of the baseline; while the baseline itself
// is being read they are their own.
func (e *Engine) chances(factor int, p []float64) []Chance {
	list := make([]Chance, len(p))
	for s := range p {
		list[s] = Chance{P: p[s], Base: p[s]}
		if e.base != nil {
			list[s].Base = e.base[factor][s].P
		}
	}
	return list
}

func (e *Engine) scenarioChance(i int, p float64) Chance {
	if e.event == nil {
		return Chance{P: p, Base: p}
	}
	return Chance{P: p, Base: e.event[i]}
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
	t, err := w.joint(union(slices.Clip(by), []table{{vars: eventFactors(event)}}, -1))
	if err != nil {
		return nil, err
	}
	at := make([]int, len(w.e.nodes)) // the world under the digit
	digit := make([]int, len(t.vars))
	for _, f := range eventFactors(event) {
		at[f] = w.states[f][0]
	}
	p := make([]float64, int(entries(by, w.size)))
	for i, block := range slices.Collect(slices.Chunk(t.val, len(t.val)/len(p))) {
		held, total := 0.0, 0.0
		for _, x := range block {
			for d, f := range t.vars {
				if f < len(at) { // and no switch
					at[f] = w.states[f][digit[d]]
				}
			}
			total += x
			if event.Holds(at) {
				held += x
			}
			advance(nil, digit, t.vars, w.size)
		}
		p[i] = held / total
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

func eventFactors(event model.Event) []int {
	var factors []int
	for _, all := range event {
		for _, c := range all {
			if !slices.Contains(factors, c.Factor) {
				factors = append(factors, c.Factor)
			}
		}
	}
	return factors
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
