package network_test

import (
	"slices"
	"testing"
)

// A net is a Bayesian network as a reader found it in a file.
type net struct {
	name   string
	states map[string][]string
	tables map[string]factor // by node: its parents, then itself, which runs fastest
}

// A factor holds a number for every combination of its variables' states, the last
// variable running fastest.
type factor struct {
	vars []string
	val  []float64
}

func newNet() *net { return &net{states: make(map[string][]string), tables: make(map[string]factor)} }

// check holds the net to what a Bayesian network is.
func (n *net) check(t *testing.T) {
	t.Helper()
	if len(n.states) != len(n.tables) {
		t.Fatalf("%d nodes and %d tables", len(n.states), len(n.tables))
	}
	for name, f := range n.tables {
		if f.vars[len(f.vars)-1] != name {
			t.Fatalf("the table of %s is over %v", name, f.vars)
		}
		if size := n.size(f.vars); size != len(f.val) {
			t.Fatalf("the table of %s has %d numbers, want %d", name, len(f.val), size)
		}
		own := len(n.states[name])
		for at := 0; at < len(f.val); at += own {
			if sum := add(f.val[at : at+own]); sum < 1-1e-12 || sum > 1+1e-12 {
				t.Fatalf("a row of %s adds up to %v", name, sum)
			}
		}
	}
}

func (n *net) size(vars []string) int {
	size := 1
	for _, v := range vars {
		size *= len(n.states[v])
	}
	return size
}

func add(list []float64) float64 {
	total := 0.0
	for _, x := range list {
		total += x
	}
	return total
}

// likelihoods returns how likely the states of a node are, given for some nodes the
// states that they may be in; the states that it may not be in are left out. It
// eliminates what is not asked, smallest product first.
func (n *net) likelihoods(node string, given map[string][]string) map[string]float64 {
	n = n.within(n.ancestors(node, given), given)
	var factors []factor
	for _, f := range n.tables {
		factors = append(factors, f)
	}
	for {
		v, ok := n.next(factors, node)
		if !ok {
			break
		}
		var with, without []factor
		for _, f := range factors {
			if slices.Contains(f.vars, v) {
				with = append(with, f)
			} else {
				without = append(without, f)
			}
		}
		factors = append(without, n.sumOut(n.product(with), v))
	}
	joint := n.product(factors).val
	p, total := make(map[string]float64), add(joint)
	for i, s := range n.states[node] {
		p[s] = joint[i] / total
	}
	return p
}

// within returns the net of some nodes with only the states that are given.
func (n *net) within(nodes map[string]bool, given map[string][]string) *net {
	small := newNet()
	for v := range nodes {
		small.states[v] = n.states[v]
		if allowed, ok := given[v]; ok {
			small.states[v] = allowed
		}
	}
	for v := range nodes {
		f := factor{vars: n.tables[v].vars}
		f.val = make([]float64, small.size(f.vars))
		for i := range f.val {
			f.val[i] = n.tables[v].val[n.place(f.vars, small.digits(f.vars, i))]
		}
		small.tables[v] = f
	}
	return small
}

// digits returns the states of the variables in the combination with place i.
func (n *net) digits(vars []string, i int) map[string]string {
	states := make(map[string]string, len(vars))
	for k := len(vars) - 1; k >= 0; k-- {
		own := n.states[vars[k]]
		states[vars[k]] = own[i%len(own)]
		i /= len(own)
	}
	return states
}

// place returns the place of a combination of states in a table over vars.
func (n *net) place(vars []string, states map[string]string) int {
	at := 0
	for _, v := range vars {
		at = at*len(n.states[v]) + slices.Index(n.states[v], states[v])
	}
	return at
}

// ancestors returns the node, what is given, and all above them.
func (n *net) ancestors(node string, given map[string][]string) map[string]bool {
	found := make(map[string]bool)
	var visit func(v string)
	visit = func(v string) {
		if !found[v] {
			found[v] = true
			for _, p := range n.tables[v].vars {
				visit(p)
			}
		}
	}
	visit(node)
	for v := range given {
		visit(v)
	}
	return found
}

// next returns the variable whose elimination makes the smallest product.
func (n *net) next(factors []factor, keep string) (best string, ok bool) {
	products := make(map[string][]string)
	for _, f := range factors {
		for _, v := range f.vars {
			for _, other := range f.vars {
				if v != keep && !slices.Contains(products[v], other) {
					products[v] = append(products[v], other)
				}
			}
		}
	}
	for v, vars := range products {
		if v != keep && (!ok || n.size(vars) < n.size(products[best])) {
			best, ok = v, true
		}
	}
	return best, ok
}

func (n *net) product(factors []factor) factor {
	var vars []string
	for _, f := range factors {
		for _, v := range f.vars {
			if !slices.Contains(vars, v) {
				vars = append(vars, v)
			}
		}
	}
	out := factor{vars, make([]float64, n.size(vars))}
	for i := range out.val {
		out.val[i] = 1
	}
	for _, f := range factors {
		n.walk(vars, f.vars, func(i, at int) { out.val[i] *= f.val[at] })
	}
	return out
}

// walk calls do for the place of every combination of all variables and its place in a
// table over some of them.
func (n *net) walk(all, some []string, do func(i, at int)) {
	stride := make([]int, len(all))
	step := 1
	for k := len(some) - 1; k >= 0; k-- {
		stride[slices.Index(all, some[k])] = step
		step *= len(n.states[some[k]])
	}
	digits, at := make([]int, len(all)), 0
	for i := range n.size(all) {
		do(i, at)
		for k := len(all) - 1; k >= 0; k-- {
			digits[k]++
			at += stride[k]
			if digits[k] < len(n.states[all[k]]) {
				break
			}
			at -= stride[k] * digits[k]
			digits[k] = 0
		}
	}
}

func (n *net) sumOut(f factor, v string) factor {
	vars := slices.DeleteFunc(slices.Clone(f.vars), func(other string) bool { return other == v })
	out := factor{vars, make([]float64, n.size(vars))}
	n.walk(f.vars, vars, func(i, at int) { out.val[at] += f.val[i] })
	return out
}
