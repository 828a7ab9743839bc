package forecast

import (
	"cmp"
	"fmt"
	"math"
	"math/bits"
	"slices"

	"foresee/model"
)

// Explain splits the shift of an event's likelihood against the baseline among the
// assumptions that were moved.
//
// Every moved assumption gets a switch, a variable of two values: off leaves the
// factor as it is at the baseline, on puts the assumption in force. One elimination
// that keeps all switches gives the likelihood under every subset of the moved
// assumptions, and with them the Shapley values: exact, chains and all.
func (e *Engine) Explain(a model.Assumptions, event model.Event) (*Explanation, error) {
	r, err := e.Read(a)
	if err != nil {
		return nil, err
	}
	x, err := e.explanation(r, event)
	if err != nil {
		return nil, fmt.Errorf("explaining: %w", err)
	}
	if !x.Chance.open() {
		return x, nil // an assumption alone decides the event
	}
	moved := e.set.Moved(a)
	live, odds, err := e.corners(a, moved, event)
	if err != nil {
		return nil, fmt.Errorf("explaining: %w", err)
	}
	for k, bits := range shapley(odds, len(live)) {
		x.Parts = append(x.Parts, Part{live[k], bits})
	}
	for _, f := range moved {
		if !slices.Contains(live, f) {
			x.Parts = append(x.Parts, Part{Factor: f})
		}
	}
	slices.SortStableFunc(x.Parts, func(a, b Part) int { return cmp.Compare(math.Abs(b.Bits), math.Abs(a.Bits)) })
	return x, nil
}

// explanation tells the shift and the judgements in force, not yet its parts.
func (e *Engine) explanation(r *Reading, event model.Event) (*Explanation, error) {
	now, err := e.Likelihood(r.Assumptions, event)
	if err != nil {
		return nil, err
	}
	before, err := e.Likelihood(e.set.Baseline(), event)
	if err != nil {
		return nil, err
	}
	x := &Explanation{Chance: Chance{P: now, Base: before}, InForce: e.forces(r, eventFactors(event))}
	x.Bits = x.Chance.Bits()
	x.Support = support(x.InForce)
	return x, nil
}

// corners returns those of the moved factors that bear on the event at all, and
// its log2 odds under every subset of them; bit k of the index says that live[k]
// is in force.
func (e *Engine) corners(a model.Assumptions, moved []int, event model.Event) (live []int, odds []float64, err error) {
	w := e.switched(a, moved)
	switches := w.reaching(eventFactors(event))
	for _, s := range switches {
		live = append(live, moved[s-len(e.nodes)])
	}
	slices.Reverse(switches) // the last variable runs fastest: make it bit 0
	odds, err = w.likelihoodBy(switches, event)
	for c, p := range odds {
		odds[c] = logOdds(p)
	}
	return live, odds, err
}

// switched prepares a world in which each moved assumption k can be off or on:
// its switch is the k-th variable after the factors.
func (e *Engine) switched(a model.Assumptions, moved []int) *world {
	w := e.under(e.set.Baseline())
	for _, i := range moved {
		f := e.set.Factors[i]
		w.restrict(i, f.Unmoved()|a.Allowed(i))
		off, on := w.share(f, f.Unmoved()), w.share(f, a.Allowed(i))
		w.switches = append(w.switches, table{[]int{len(w.size), i}, append(off, on...)})
		w.size = append(w.size, 2)
		if f.Kind == model.Driver {
			w.local[i] = table{nil, []float64{1}} // its switch brings the weights
		} else {
			w.given = append(w.given, i)
		}
	}
	return w
}

// share returns, over the states of the factor in this world, what an assumption
// weighs: a driver's weights within it, one or zero for an outcome's state.
func (w *world) share(f *model.Factor, allowed model.States) []float64 {
	if f.Kind == model.Driver {
		return w.weights(f.Index, allowed)
	}
	val := make([]float64, len(f.States))
	for s := range val {
		if allowed.Has(s) {
			val[s] = 1
		}
	}
	return val
}

// reaching returns the switches that bear on the factors at all.
func (w *world) reaching(factors []int) []int {
	var live []int
	for _, t := range w.relevant(factors) {
		if last := t.vars[0]; last >= len(w.e.nodes) {
			live = append(live, last)
		}
	}
	slices.Sort(live)
	return live
}

// shapley returns the Shapley value of each of n players, where worth[subset] is
// what the players in the subset reach together.
func shapley(worth []float64, n int) []float64 {
	share := make([]float64, n+1) // by size of the subset that a player joins
	for size := range n {
		share[size] = 1 / (float64(n) * binomial(n-1, size))
	}
	values := make([]float64, n)
	for subset, before := range worth {
		size := bits.OnesCount(uint(subset))
		for k := range values {
			if subset>>k&1 == 0 {
				values[k] += share[size] * (worth[subset|1<<k] - before)
			}
		}
	}
	return values
}

func binomial(n, k int) float64 {
	b := 1.0
	for i := range k {
		b = b * float64(n-i) / float64(i+1)
	}
	return b
}
