package forecast

import "slices"

// cheapest returns the variable, not among those kept, whose elimination makes the
// smallest table, and the entries of that step; a variable of -1 means that only
// the last product is left.
func (w *world) cheapest(tables []table, keep []int) (v int, cost float64) {
	v = -1
	for _, t := range tables {
		for _, u := range t.vars {
			if u == v || slices.Contains(keep, u) {
				continue
			}
			n := entries(union(with(tables, u), -1), w.size)
			if v < 0 || n < cost {
				v, cost = u, n
			}
		}
	}
	if v < 0 {
		return v, entries(keep, w.size)
	}
	return v, cost
}

func with(tables []table, v int) []table {
	var list []table
	for _, t := range tables {
		if t.has(v) {
			list = append(list, t)
		}
	}
	return list
}

// eliminate replaces the tables that hold v by their product with v summed out.
func (w *world) eliminate(tables []table, v int) []table {
	in := with(tables, v)
	out := make([]table, 0, len(tables)-len(in)+1)
	for _, t := range tables {
		if !t.has(v) {
			out = append(out, t)
		}
	}
	return append(out, product(in, union(in, v), v, w.size))
}

// plan returns the entries of the largest step that joint would take, without
// taking it.
func (w *world) plan(asked []int) float64 {
	marked := w.above(asked)
	var tables []table
	for i, m := range marked {
		if m {
			tables = append(tables, table{vars: w.scope(i)})
		}
	}
	largest := 0.0
	for {
		v, n := w.cheapest(tables, asked)
		largest = max(largest, n)
		if v < 0 {
			return largest
		}
		in := with(tables, v)
		rest := slices.DeleteFunc(tables, func(t table) bool { return t.has(v) })
		tables = append(rest, table{vars: union(in, v)})
	}
}
