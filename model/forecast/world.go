package forecast

import (
	"slices"

	"foresee/model"
)

// A world is the network under one set of assumptions: every variable keeps only
// the states still allowed, and one with a single state left is no variable any
// more. Variables are factor indices, then the indicator of the event in question;
// explain adds switches after it.
type world struct {
	e        *Engine
	allowed  []model.States // by factor
	states   [][]int        // by factor: the allowed states
	size     []int          // by variable: how many values it has
	given    []int          // the outcomes that are supposed
	local    []table        // by factor, once built: what it contributes to a product
	switches []table        // of explain, each over a switch and its factor
	scratch  scratch
}

// under prepares the world of some assumptions.
func (e *Engine) under(a model.Assumptions) *world {
	n := len(e.nodes)
	w := &world{e: e, allowed: make([]model.States, n), states: make([][]int, n), size: make([]int, n+1, 2*n+1), local: make([]table, n)}
	w.size[w.indicator()] = 2
	for i, f := range e.set.Factors {
		allowed := a.Allowed(i) & f.Open()
		w.restrict(i, allowed)
		if f.Kind == model.Outcome && allowed != f.Open() {
			w.given = append(w.given, i)
		}
	}
	return w
}

func (w *world) restrict(factor int, allowed model.States) {
	w.allowed[factor] = allowed
	w.states[factor] = w.e.lists[allowed]
	w.size[factor] = len(w.states[factor])
}

// table returns what factor i contributes to the product: the weights of an open
// driver, or an outcome given its parents.
func (w *world) table(i int) table {
	if w.local[i].val == nil {
		w.local[i] = w.build(i)
	}
	return w.local[i]
}

func (w *world) build(i int) table {
	vars := w.scope(i)
	if w.e.set.Factors[i].Kind == model.Driver {
		return table{vars, w.weights(i, w.allowed[i])}
	}
	val := make([]float64, 0, int(entries(vars, w.size)))
	return table{vars, w.conditional(val, i, 0, w.e.nodes[i].prior)}
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

// weights returns, over the driver's states in this world, the weights of those
// that are allowed.
func (w *world) weights(i int, allowed model.States) []float64 {
	all := w.e.set.Factors[i].Weights(allowed)
	val := make([]float64, len(w.states[i]))
	for k, s := range w.states[i] {
		val[k] = all[s]
	}
	return val
}

// conditional appends P(allowed states of i | parents) for every combination of the
// parents from the k-th on; q carries the weights of those before.
func (w *world) conditional(val []float64, i, k int, q []float64) []float64 {
	n := &w.e.nodes[i]
	if k == len(n.parents) {
		return w.normalised(val, i, q)
	}
	var next [model.MaxStates]float64
	for _, s := range w.states[n.parents[k]] {
		weight := n.weight[k][s*len(q) : (s+1)*len(q)]
		for y, x := range q {
			next[y] = x * weight[y]
		}
		val = w.conditional(val, i, k+1, next[:len(q)])
	}
	return val
}

func (w *world) normalised(val []float64, i int, q []float64) []float64 {
	z := sum(q)
	for _, s := range w.states[i] {
		val = append(val, q[s]/z)
	}
	return val
}

// relevant returns the tables of what bears on the variables asked for: what is
// neither asked, nor supposed, nor above either is left out, and so is whatever
// shares no variable, through others, with what is asked. The further tables are
// taken in, and what bears on them with them.
func (w *world) relevant(asked []int, further ...table) []table {
	list := append(w.scratch.tables[:0], further...)
	for i, m := range w.above(union(slices.Clip(asked), further, -1)) {
		if !m || w.size[i] == 1 && len(w.given) == 0 {
			continue // a pinned driver weighs nothing
		}
		if t := w.table(i); len(t.vars) > 0 {
			list = append(list, t)
		}
	}
	for _, t := range w.switches {
		if w.scratch.marked[t.vars[1]] {
			list = append(list, t)
		}
	}
	w.scratch.tables = list
	if len(w.given) == 0 {
		return list // all of it lies above what is asked, and so hangs together
	}
	return connected(list, asked)
}

// above marks the factors asked for or supposed, and all that moves them.
func (w *world) above(asked []int) []bool {
	marked := w.scratch.marks(len(w.e.nodes))
	for _, i := range asked {
		if i < len(marked) {
			w.e.markAbove(marked, i)
		}
	}
	for _, i := range w.given {
		w.e.markAbove(marked, i)
	}
	return marked
}

func (e *Engine) markAbove(marked []bool, i int) {
	if marked[i] {
		return
	}
	marked[i] = true
	for _, p := range e.nodes[i].parents {
		e.markAbove(marked, p)
	}
}

// connected keeps the tables that hang together with the variables asked for.
func connected(tables []table, asked []int) []table {
	reached := slices.Clone(asked)
	shares := func(v int) bool { return slices.Contains(reached, v) }
	kept := 0
	for grew := true; grew; {
		grew = false
		for i := kept; i < len(tables); i++ {
			if slices.ContainsFunc(tables[i].vars, shares) {
				tables[kept], tables[i] = tables[i], tables[kept]
				reached = union(reached, tables[kept:kept+1], -1)
				kept++
				grew = true
			}
		}
	}
	return tables[:kept]
}
