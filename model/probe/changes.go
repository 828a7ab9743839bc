package probe

import (
	"foresee/model"
	"foresee/model/forecast"
)

// changes lists what may be changed on the way to the goal.
func changes(e *forecast.Engine, a model.Assumptions, goal Goal) []Change {
	var list []Change
	for _, d := range movers(e, a, goal.Target) {
		if goal.Owner != "" && d.Owner != goal.Owner {
			continue
		}
		for s := range d.States {
			if a.Allowed(d.Index) != model.Only(s) {
				list = append(list, Change{d.Index, s, d.Owner})
			}
		}
	}
	return list
}

// count returns how many sets of none to MaxChanges changes of different drivers there are.
func count(changes []Change) int {
	sets := [MaxChanges + 1]int{1} // by size, of the drivers so far
	for i := 0; i < len(changes); {
		n := 1
		for i+n < len(changes) && changes[i+n].Driver == changes[i].Driver {
			n++
		}
		for size := MaxChanges; size > 0; size-- {
			sets[size] += sets[size-1] * n
		}
		i += n
	}
	total := 0
	for _, n := range sets {
		total += n
	}
	return total
}

// plausibility returns how likely the states of the changes are together where
// their drivers are left open. It divides once, at the end, so that changes of
// equal weight come out equal to the last bit, whatever their order.
func plausibility(set *model.Set, changes []Change) float64 {
	weight, of := 1.0, 1.0
	for _, c := range changes {
		states, total := set.Factors[c.Driver].States, 0.0
		for _, s := range states {
			total += s.IfOpen
		}
		weight *= states[c.State].IfOpen
		of *= total
	}
	return weight / of
}
