package review

import "foresee/model"

// A witness is a likelihood that a target has under some assumptions.
type witness struct {
	target target
	assume model.Assumptions
	p      float64
}

// most is how many combinations of drivers are all tried. Where more of them bear on a
// target it is driven up and down from the baseline and from each scenario's drivers,
// one driver at a time; what is found that way is so, but something further may be
// missed.
const most = 1 << 20

// reach returns the highest and the lowest that a target comes when drivers are moved.
func (r *review) reach(t target) (high, low witness, err error) {
	drivers, combinations := r.above(t.event)
	if combinations <= most {
		if high, low, err = r.sweep(t, drivers); err == nil {
			return high, low, nil // an error says that a table would be too large
		}
	}
	if high, err = r.climb(t, drivers, 1); err != nil {
		return high, low, err
	}
	low, err = r.climb(t, drivers, -1)
	return high, low, err
}

// above lists the drivers that bear on an event and counts the combinations of their states.
func (r *review) above(event model.Event) (drivers []int, combinations float64) {
	combinations = 1
	for _, d := range r.set.Drivers() {
		for _, f := range event.Factors() {
			if r.engine.Bears(d.Index, f) {
				drivers = append(drivers, d.Index)
				combinations *= float64(len(d.States))
				break
			}
		}
	}
	return drivers, combinations
}

// sweep tries every combination of the drivers' states.
func (r *review) sweep(t target, drivers []int) (high, low witness, err error) {
	p, err := r.engine.LikelihoodBy(r.set.Baseline(), drivers, t.event)
	if err != nil {
		return high, low, err
	}
	top, bottom := 0, 0
	for i := range p {
		if p[i] > p[top] {
			top = i
		}
		if p[i] < p[bottom] {
			bottom = i
		}
	}
	return witness{t, r.combination(drivers, top), p[top]}, witness{t, r.combination(drivers, bottom), p[bottom]}, nil
}

// combination returns the assumptions of the n-th combination of the drivers' states,
// the last driver running fastest.
func (r *review) combination(drivers []int, n int) model.Assumptions {
	a := r.set.Baseline()
	for k := len(drivers) - 1; k >= 0; k-- {
		states := len(r.set.Factors[drivers[k]].States)
		a = a.With(drivers[k], model.Only(n%states))
		n /= states
	}
	return a
}

// climb drives the target up, or down for a negative sign, from each start until no
// driver alone brings it further.
func (r *review) climb(t target, drivers []int, sign float64) (witness, error) {
	var best witness
	for i, start := range r.starts() {
		w, err := r.climbFrom(start, t, drivers, sign)
		if err != nil {
			return best, err
		}
		if i == 0 || sign*(w.p-best.p) > 0 {
			best = w
		}
	}
	return best, nil
}

// starts lists the baseline and every scenario's drivers, each driver in one state.
func (r *review) starts() []model.Assumptions {
	list := []model.Assumptions{r.set.Baseline()}
	for _, s := range r.set.Scenarios {
		a := r.set.Baseline()
		for _, c := range s.Preset {
			a = a.With(c.Factor, model.Only(c.States.First()))
		}
		list = append(list, a)
	}
	return list
}

func (r *review) climbFrom(a model.Assumptions, t target, drivers []int, sign float64) (witness, error) {
	p, err := r.engine.Likelihood(a, t.event)
	if err != nil {
		return witness{}, err
	}
	for moved := true; moved; {
		moved = false
		for _, d := range drivers {
			by, err := r.engine.LikelihoodBy(a, []int{d}, t.event)
			if err != nil {
				return witness{}, err
			}
			for s := range by {
				const rounding = 1e-12
				if sign*(by[s]-p) > rounding {
					a, p, moved = a.With(d, model.Only(s)), by[s], true
				}
			}
		}
	}
	return witness{t, a, p}, nil
}

// shorten takes back what the witness moves for nothing: each driver that is not
// needed for the likelihood to stay beyond the bound.
func (r *review) shorten(w witness, beyond func(p float64) bool) (model.Assumptions, error) {
	least := w.assume
	for _, i := range r.set.Moved(w.assume) {
		a := least.With(i, r.set.Factors[i].Unmoved())
		p, err := r.engine.Likelihood(a, w.target.event)
		if err != nil {
			return least, err
		}
		if beyond(p) {
			least = a
		}
	}
	return least, nil
}
