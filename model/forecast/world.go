package forecast

import (
	"fmt"
	"slices"

	"foresee/model"
)

// A world is the network under one set of assumptions: every variable keeps only
// the states still allowed, and one with a single state left is no variable any
// more. Variables are factor indices; explain adds switches after them.
type world struct {
	e      *Engine
	states [][]int // by factor: the states still allowed
	size   []int   // by variable: how many values it has
	given  []bool  // by factor: an outcome that is supposed
	local  []*table
	extra  []table // switches and what they weigh
}

// under prepares the world of some assumptions.
func (e *Engine) under(a model.Assumptions) *world {
	n := len(e.nodes)
	w := &world{
		e:      e,
		states: make([][]int, n),
		size:   make([]int, n),
		given:  make([]bool, n),
		local:  make([]*table, n),
	}
	for i, f := range e.set.Factors {
		allowed := a.Allowed(i)
		w.restrict(i, allowed)
		w.given[i] = f.Kind == model.Outcome && allowed != f.Open()
	}
	return w
}

func (w *world) restrict(factor int, allowed model.States) {
	list := make([]int, 0, allowed.Len())
	for s := range w.e.nodes[factor].prior {
		if allowed.Has(s) {
			list = append(list, s)
		}
	}
	w.states[factor] = list
	w.size[factor] = len(list)
}

// table returns what factor i contributes to the product: the weights of an open
// driver, or an outcome given its parents.
func (w *world) table(i int) table {
	if w.local[i] == nil {
		t := w.build(i)
		w.local[i] = &t
	}
	return *w.local[i]
}

func (w *world) build(i int) table {
	if w.e.set.Factors[i].Kind == model.Driver {
		return table{w.scope(i), w.weights(i)}
	}
	t := table{vars: w.scope(i)}
	t.val = make([]float64, 0, int(entries(t.vars, w.size)))
	q := slices.Clone(w.e.nodes[i].prior)
	return table{t.vars, w.conditional(t.val, i, 0, q)}
}

// scope lists the variables of the table of factor i: its parents, then itself.
func (w *world) scope(i int) []int {
	parents := w.e.nodes[i].parents
	vars := make([]int, 0, len(parents)+1)
	for _, p := range parents {
		if w.size[p] > 1 {
			vars = append(vars, p)
		}
	}
	if w.size[i] > 1 {
		vars = append(vars, i)
	}
	return vars
}

// weights returns the weights of the driver's allowed states, adding up to one.
func (w *world) weights(i int) []float64 {
	val := make([]float64, 0, w.size[i])
	total := 0.0
	for _, s := range w.states[i] {
		val = append(val, w.e.nodes[i].prior[s])
		total += w.e.nodes[i].prior[s]
	}
	for k := range val {
		val[k] /= total
	}
	return val
}

// conditional appends P(allowed states of i | parents) for every combination of the
// parents from the k-th on; q carries the weights of those before.
func (w *world) conditional(val []float64, i, k int, q []float64) []float64 {
	n := w.e.nodes[i]
	if k == len(n.parents) {
		return w.normalised(val, i, q)
	}
	next := make([]float64, len(q))
	for _, s := range w.states[n.parents[k]] {
		weight := n.weight[k][s*len(q) : (s+1)*len(q)]
		for y := range q {
			next[y] = q[y] * weight[y]
		}
		val = w.conditional(val, i, k+1, next)
	}
	return val
}

func (w *world) normalised(val []float64, i int, q []float64) []float64 {
	z := 0.0
	for _, x := range q {
		z += x
	}
	for _, s := range w.states[i] {
		val = append(val, q[s]/z)
	}
	return val
}

// relevant returns the tables of what bears on the variables asked for: what is
// neither asked, nor supposed, nor above either is left out, and so is whatever
// shares no variable, through others, with what is asked.
func (w *world) relevant(asked []int) []table {
	return connected(w.tables(w.above(asked)), asked)
}

// above marks the factors asked for or supposed, and all that moves them.
func (w *world) above(asked []int) []bool {
	marked := make([]bool, len(w.e.nodes))
	var mark func(i int)
	mark = func(i int) {
		if marked[i] {
			return
		}
		marked[i] = true
		for _, p := range w.e.nodes[i].parents {
			mark(p)
		}
	}
	for _, i := range asked {
		if i < len(marked) {
			mark(i)
		}
	}
	for i, given := range w.given {
		if given {
			mark(i)
		}
	}
	return marked
}

func (w *world) tables(marked []bool) []table {
	list := make([]table, 0, len(marked)+len(w.extra))
	for i, m := range marked {
		if m {
			list = append(list, w.table(i))
		}
	}
	for _, t := range w.extra {
		if f := t.vars[len(t.vars)-1]; marked[f] {
			list = append(list, t)
		}
	}
	return list
}

// connected keeps the tables that hang together with the variables asked for.
func connected(tables []table, asked []int) []table {
	reached := slices.Clone(asked)
	var kept []table
	rest := tables
	for grew := true; grew; {
		grew = false
		var left []table
		for _, t := range rest {
			if !slices.ContainsFunc(t.vars, func(v int) bool { return slices.Contains(reached, v) }) {
				left = append(left, t)
				continue
			}
			grew = true
			kept = append(kept, t)
			reached = append(reached, t.vars...)
		}
		rest = left
	}
	return kept
}

// joint returns a table proportional to the joint likelihood of the variables
// asked for, which come out in that order without those that have one value left.
func (w *world) joint(asked []int) (table, error) {
	vars := make([]int, 0, len(asked))
	for _, v := range asked {
		if w.size[v] > 1 {
			vars = append(vars, v)
		}
	}
	tables := w.relevant(vars)
	for {
		v, n := w.cheapest(tables, vars)
		if n > Limit {
			return table{}, fmt.Errorf("too much is left open at once: the next step needs a table of %.0f entries, more than %d; pin a driver or drop a supposition", n, Limit)
		}
		if v < 0 {
			return product(tables, vars, -1, w.size), nil
		}
		tables = w.eliminate(tables, v)
	}
}
