package forecast

import (
	"fmt"
	"slices"
)

// joint returns a table proportional to the joint likelihood of the variables
// asked for, in that order, without those that have one value left; the further
// tables are multiplied in. Its numbers are good until the next call.
func (w *world) joint(asked []int, further ...table) (table, error) {
	w.scratch.reset()
	keep := w.scratch.ints(len(asked))[:0]
	for _, v := range asked {
		if w.size[v] > 1 {
			keep = append(keep, v)
		}
	}
	tables := w.relevant(keep, further...)
	rest := w.others(tables, keep)
	for len(rest) > 0 {
		i, n := w.cheapest(tables, rest)
		if n > Limit {
			return table{}, tooLarge(n)
		}
		tables = w.eliminate(tables, rest[i])
		rest = slices.Delete(rest, i, i+1)
	}
	if n := entries(keep, w.size); n > Limit {
		return table{}, tooLarge(n)
	}
	return w.product(tables, keep, -1), nil
}

func tooLarge(n float64) error {
	return fmt.Errorf("too much is left open at once: the next step needs a table of %.0f entries, more than %d; pin a driver or drop a supposition", n, Limit)
}

// others lists the variables of the tables that are not kept.
func (w *world) others(tables []table, keep []int) []int {
	all := union(append(w.scratch.rest[:0], keep...), tables, -1)
	w.scratch.rest = all
	return all[len(keep):]
}

// cheapest returns the place in rest of the variable whose elimination makes the
// smallest step, and the entries of that step. A small step within a table that is
// there already makes nothing larger, so it is taken without looking further: a
// long chain would otherwise be searched once for each of its links.
func (w *world) cheapest(tables []table, rest []int) (place int, cost float64) {
	const small = 64
	for i, v := range rest {
		n, within := w.step(tables, v)
		if within && n <= small {
			return i, n
		}
		if i == 0 || n < cost {
			place, cost = i, n
		}
	}
	return place, cost
}

// step returns the entries of the product of all tables that hold v, and whether
// one of them is over all its variables.
func (w *world) step(tables []table, v int) (n float64, within bool) {
	vars, widest := w.scratch.merged[:0], 0
	for i := range tables {
		if tables[i].has(v) {
			vars = union(vars, tables[i:i+1], -1)
			widest = max(widest, len(tables[i].vars))
		}
	}
	w.scratch.merged = vars
	return entries(vars, w.size), widest == len(vars)
}

// eliminate replaces the tables that hold v by their product with v summed out.
func (w *world) eliminate(tables []table, v int) []table {
	without, with := partition(tables, v)
	vars := union(w.scratch.ints(len(w.size))[:0], with, v)
	return append(without, w.product(with, vars, v))
}

// plan returns the entries of the largest step that joint would take for one
// variable, without taking it; further lists the variables of a further table.
func (w *world) plan(asked int, further []int) float64 {
	tables := []table{{vars: further}}
	for i, m := range w.above(append(slices.Clip(further), asked)) {
		if m {
			tables = append(tables, table{vars: w.scope(i)})
		}
	}
	rest := slices.Clone(w.others(tables, []int{asked}))
	largest := entries(further, w.size)
	for len(rest) > 0 {
		i, n := w.cheapest(tables, rest)
		largest = max(largest, n)
		without, with := partition(tables, rest[i])
		tables = append(without, table{vars: union(nil, with, rest[i])})
		rest = slices.Delete(rest, i, i+1)
	}
	return largest
}
