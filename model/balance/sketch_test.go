package balance

import (
	"context"
	"math"
	"math/bits"
	"slices"
	"testing"
)

// A sketch is the plain search to compare with: depth first over the open variants; a
// variant is struck when the best that each other descriptor has left does not carry it
// past some sibling; the descriptor with the fewest variants left is decided next, and
// among those the one that moves the others most. It shares nothing with the solver.
type sketch struct {
	m     *Matrix
	n     int
	open  []uint32
	best  [][]int // of each state and sibling, by descriptor: the best lead left
	sum   []int   // of each state and sibling
	lead  [][]int // of each state and sibling, by state: what it adds to the lead
	of    [][]int // of each state: its pairs
	moves []int   // of each descriptor: how much it moves the others
	path  []snapshot
	found []Scenario
	nodes int
}

type snapshot struct {
	open []uint32
	best [][]int
	sum  []int
}

func newSketch(m *Matrix) *sketch {
	k := &sketch{m: m, n: len(m.Descriptors), moves: make([]int, len(m.Descriptors)), of: make([][]int, m.States())}
	for d := range k.n {
		k.open = append(k.open, 1<<m.Variants(d)-1)
	}
	for s := range m.States() {
		for v := range m.Variants(m.State(s).Descriptor) {
			if r := m.Number(State{m.State(s).Descriptor, v}); r != s {
				k.of[s] = append(k.of[s], len(k.lead))
				k.lead = append(k.lead, leadsOf(m, s, r))
			}
		}
	}
	for p := range k.lead {
		best, sum := make([]int, k.n), 0
		for d := range k.n {
			high, low := k.rangeOf(p, d)
			best[d] = high
			sum += high
			k.moves[d] += high - low
		}
		k.best = append(k.best, best)
		k.sum = append(k.sum, sum)
	}
	for range k.n + 1 {
		k.path = append(k.path, snapshot{slices.Clone(k.open), cloneRows(k.best), slices.Clone(k.sum)})
	}
	return k
}

func cloneRows(rows [][]int) [][]int {
	var c [][]int
	for _, row := range rows {
		c = append(c, slices.Clone(row))
	}
	return c
}

// leadsOf returns what each state adds to the lead of one state over a sibling.
func leadsOf(m *Matrix, state, sibling int) []int {
	leads := make([]int, m.States())
	d := m.State(state).Descriptor
	for row := range leads {
		leads[row] = m.Impact(row, state) - m.Impact(row, sibling)
		if m.State(row).Descriptor == d {
			leads[row] = m.Impact(state, state) - m.Impact(state, sibling)
		}
	}
	return leads
}

// rangeOf returns the highest and lowest lead a descriptor has left for a pair.
func (k *sketch) rangeOf(p, d int) (high, low int) {
	leads := k.lead[p][k.m.first[d]:]
	high, low = math.MinInt, math.MaxInt
	for set := k.open[d]; set != 0; set &= set - 1 {
		lead := leads[bits.TrailingZeros32(set)]
		high, low = max(high, lead), min(low, lead)
	}
	return high, low
}

// narrow leaves a descriptor these variants and strikes what that leaves hopeless.
func (k *sketch) narrow(d int, left uint32) bool {
	k.open[d] = left
	for changed := []int{d}; len(changed) > 0; {
		d := changed[len(changed)-1]
		changed = changed[:len(changed)-1]
		for s := range k.m.States() {
			at := k.m.State(s)
			if at.Descriptor == d || k.open[at.Descriptor]>>at.Variant&1 == 0 {
				continue
			}
			hopeless := false
			for _, p := range k.of[s] {
				high, _ := k.rangeOf(p, d)
				k.sum[p] += high - k.best[p][d]
				k.best[p][d] = high
				hopeless = hopeless || k.sum[p] < 0
			}
			if !hopeless {
				continue
			}
			if k.open[at.Descriptor] &^= 1 << at.Variant; k.open[at.Descriptor] == 0 {
				return false
			}
			changed = append(changed, at.Descriptor)
		}
	}
	return true
}

func (k *sketch) search(depth int) {
	best := -1
	for d, set := range k.open {
		size := bits.OnesCount32(set)
		if size == 1 {
			continue
		}
		if best < 0 || size < bits.OnesCount32(k.open[best]) || size == bits.OnesCount32(k.open[best]) && k.moves[d] > k.moves[best] {
			best = d
		}
	}
	if best < 0 {
		var s Scenario
		for _, set := range k.open {
			s = append(s, bits.TrailingZeros32(set))
		}
		if isConsistent(k.m, s, 0) {
			k.found = append(k.found, s)
		}
		return
	}
	at := k.path[depth]
	copy(at.open, k.open)
	copyRows(at.best, k.best)
	copy(at.sum, k.sum)
	for set := at.open[best]; set != 0; set &= set - 1 {
		k.nodes++
		if k.narrow(best, set&-set) {
			k.search(depth + 1)
		}
		copy(k.open, at.open)
		copyRows(k.best, at.best)
		copy(k.sum, at.sum)
	}
}

func copyRows(to, from [][]int) {
	for i := range to {
		copy(to[i], from[i])
	}
}

func (k *sketch) list() []Scenario {
	k.search(0)
	slices.SortFunc(k.found, func(a, b Scenario) int { return slices.Compare(a, b) })
	return k.found
}

func TestSolveAgainstSketch(t *testing.T) {
	for _, c := range []struct {
		kind  kind
		sizes []int
	}{{cells, []int{9, 12, 13}}, {sections, []int{12, 16}}, {sparse, []int{14, 22}}} {
		for _, n := range c.sizes {
			m := draw(t, c.kind, n, uint64(n))
			want := newSketch(m).list()
			got, r, err := List(context.Background(), m, Query{}, 0)
			if err != nil || !r.Complete || !slices.EqualFunc(got, want, slices.Equal) {
				t.Errorf("kind %d, %d descriptors: found %v (complete %v, %v), want %v", c.kind, n, got, r.Complete, err, want)
			}
		}
	}
}
