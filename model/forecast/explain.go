package forecast

import (
	"cmp"
	"fmt"
	"math"
	"math/bits"
	"slices"

	"foresee/model"
)

// Explain splits the shift of a state's likelihood against the baseline among
// the assumptions that were moved.
//
// Every moved assumption gets a switch, a variable of two values: off leaves the
// factor as it is at the baseline, on puts the assumption in force. One elimination
// that keeps all switches gives the likelihood under every subset of the moved
// assumptions, and with them the Shapley values: exact, chains and all.
func (e *Engine) Explain(a model.Assumptions, factor, state int) (*Explanation, error) {
	r, err := e.Read(a)
	if err != nil {
		return nil, err
	}
	chance := r.Factors[factor][state]
	x := &Explanation{Chance: chance, Bits: chance.Bits()}
	x.InForce = e.forces(r, factor)
	x.Support = support(x.InForce)
	moved := e.set.Moved(a)
	if e.set.Factors[factor].Kind == model.Driver || slices.Contains(moved, factor) {
		return x, nil
	}
	live, odds, err := e.corners(a, moved, factor, state)
	if err != nil {
		return nil, fmt.Errorf("explaining %s: %w", e.set.Factors[factor].ID, err)
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

// corners returns those of the moved factors that bear on the state at all, and
// its log2 odds under every subset of them; bit k of the index says that live[k]
// is in force.
func (e *Engine) corners(a model.Assumptions, moved []int, factor, state int) (live []int, odds []float64, err error) {
	w := e.switched(a, moved)
	switches := w.reaching(factor)
	for _, s := range switches {
		live = append(live, moved[s-len(e.nodes)])
	}
	slices.Reverse(switches) // the last variable runs fastest: make it bit 0
	t, err := w.joint(append(switches, factor))
	if err != nil {
		return nil, nil, err
	}
	states := w.size[factor]
	odds = make([]float64, len(t.val)/states)
	for c := range odds {
		p := t.val[c*states+state]
		odds[c] = math.Log2(p / (sum(t.val[c*states:(c+1)*states]) - p))
	}
	return live, odds, nil
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
		return w.weights(f.Index, w.e.lists[allowed])
	}
	val := make([]float64, len(f.States))
	for s := range val {
		if allowed.Has(s) {
			val[s] = 1
		}
	}
	return val
}

// reaching returns the switches that bear on the factor at all.
func (w *world) reaching(factor int) []int {
	var live []int
	for _, t := range w.relevant([]int{factor}) {
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
