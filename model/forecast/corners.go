package forecast

import (
	"cmp"
	"math"
	"slices"

	"foresee/model"
)

// corners is an event under every subset of the moved assumptions that bear on it:
// bit k of an index says that live[k] is in force.
type corners struct {
	live   []int
	odds   []float64 // log2
	chance Chance    // of the last corner, beside the first
}

func (e *Engine) corners(a model.Assumptions, moved []int, event model.Event) (*corners, error) {
	w := e.switched(a, moved)
	c := &corners{}
	switches := w.reaching(event.Factors())
	for _, s := range switches {
		c.live = append(c.live, moved[s-w.indicator()-1])
	}
	slices.Reverse(switches) // the last variable runs fastest: make it bit 0
	split, err := w.splitBy(switches, event)
	if err != nil {
		return nil, err
	}
	c.odds = make([]float64, len(split)/2)
	for i := range c.odds {
		c.odds[i] = math.Log2(split[2*i+1] / split[2*i])
	}
	c.chance = Chance{P: held(split[len(split)-2:]), Base: held(split[:2])}
	return c, nil
}

// shift returns the bits between the first corner and the last.
func (c *corners) shift() float64 {
	first, last := c.odds[0], c.odds[len(c.odds)-1]
	if first == last {
		return 0 // settled from the beginning, it may be
	}
	return last - first
}

// settled reports whether some of the assumptions alone decide the event. Odds near
// certainty are no such case: they are found from both weights, however small.
func (c *corners) settled() bool {
	return slices.ContainsFunc(c.odds, func(o float64) bool { return math.IsInf(o, 0) })
}

// parts returns what each of the moved factors contributes, the largest first.
func (c *corners) parts(moved []int) []Part {
	var parts []Part
	for k, bits := range shapley(c.odds, len(c.live)) {
		parts = append(parts, Part{c.live[k], bits})
	}
	for _, f := range moved {
		if !slices.Contains(c.live, f) {
			parts = append(parts, Part{Factor: f})
		}
	}
	slices.SortStableFunc(parts, func(a, b Part) int { return cmp.Compare(math.Abs(b.Bits), math.Abs(a.Bits)) })
	return parts
}

// switched prepares a world in which each moved assumption k can be off or on:
// its switch is the k-th variable after the indicator.
func (e *Engine) switched(a model.Assumptions, moved []int) *world {
	w := e.under(e.set.Baseline())
	for _, i := range moved {
		f := e.set.Factors[i]
		allowed := a.Allowed(i) & f.Open()
		w.restrict(i, f.Unmoved()|allowed)
		off, on := w.share(f, f.Unmoved()), w.share(f, allowed)
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
		if last := t.vars[0]; last > w.indicator() {
			live = append(live, last)
		}
	}
	slices.Sort(live)
	return live
}
