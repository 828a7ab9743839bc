package exact

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"
)

// checkNode works out anew what a node carries along.
func checkNode(t *testing.T, s *search, n *node) {
	t.Helper()
	level, total := int64(0), int64(0)
	pull := make([]int64, s.states())
	for q, duel := range s.duels {
		headroom, play := duel.constant, duel.constant
		for d := range s.members {
			_, high := s.leadsOf(n, d, q)
			headroom += high
			play += int(s.leads[q][n.choice[d]])
		}
		if got := s.at(n.headroom, q) - s.excess(); got != int64(headroom) {
			t.Fatalf("the headroom of duel %d is %d, want %d", q, got, headroom)
		}
		if got := s.at(n.play, q) - s.excess(); got != int64(play) {
			t.Fatalf("the play of duel %d is %d, want %d", q, got, play)
		}
		if n.weight[q] < 0 {
			t.Fatalf("duel %d has the weight %d", q, n.weight[q])
		}
		total += n.weight[q]
		level += n.weight[q] * int64(play)
		for state, lead := range s.leads[q] {
			pull[state] += n.weight[q] * int64(lead)
		}
	}
	if n.level[0] != level || n.total[0] != total {
		t.Fatalf("the sum is %d of weight %d, want %d of %d", n.level[0], n.total[0], level, total)
	}
	for _, d := range n.loose {
		for set := s.fields.of(n.open, int(d)); set != 0; set &= set - 1 {
			state := s.first[d] + bits.TrailingZeros64(set)
			got, want := n.pull[state]-n.pull[n.choice[d]], pull[state]-pull[n.choice[d]]
			if got != want || want > 0 {
				t.Fatalf("state %d has %d more pull than the choice, want %d", state, got, want)
			}
		}
	}
}

// dense makes a problem in which everything bears on everything.
func dense(r *rand.Rand, descriptors int) *Problem {
	p := &Problem{Impact: make([]int, 9*descriptors*descriptors)}
	for range descriptors {
		p.Sizes = append(p.Sizes, 3)
		p.Allowed = append(p.Allowed, 7)
	}
	for i := range p.Impact {
		p.Impact[i] = r.IntN(7) - 3
	}
	return p
}

// Along random paths every node is what it should be, and still is when the weights are
// made lighter.
func TestNodes(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 9))
	nodes, heavy := 0, 0
	for i := range 200 {
		p := randomProblem(r)
		if i%2 == 0 {
			p = dense(r, 12)
		}
		if slices.Contains(p.Allowed, 0) {
			continue
		}
		members := make([]int, len(p.Sizes))
		for d := range members {
			members[d] = d
		}
		s := newSearch(newLayout(p, members, p.Allowed))
		n, ok := s.root()
		for ok {
			checkNode(t, s, n)
			nodes++
			if n.total[0] > 0 {
				heavy++
				lighter := newNode(s.layout)
				lighter.copy(n)
				for q := range lighter.weight {
					lighter.weight[q] *= 2*scale + 1 // so that something is left
				}
				s.lighten(lighter, scale)
				checkNode(t, s, lighter)
			}
			d := s.branch(n)
			if d < 0 {
				break
			}
			child := newNode(s.layout)
			set := s.fields.of(n.open, d)
			for range r.IntN(bits.OnesCount64(set)) {
				set &= set - 1
			}
			ok = s.take(child, n, d, set&-set)
			n = child
		}
	}
	if nodes < 500 || heavy < 100 {
		t.Errorf("only %d nodes, %d of them with weights", nodes, heavy)
	}
}

// A descriptor that moves others hardly at all, next to one that moves them far, still
// has its say.
func TestWeakDescriptor(t *testing.T) {
	p := &Problem{Sizes: []int{2, 2, 2, 2}, Allowed: []uint32{3, 3, 3, 3}, Impact: make([]int, 64)}
	p.Impact[0*8+4] = 10_000 // the first variant of descriptor 0 carries the first of descriptor 2
	p.Impact[2*8+6] = 1      // that of descriptor 1 carries that of descriptor 3
	p.Impact[4*8+6] = 1      // and so does that of descriptor 2, all on one island
	want := brute(p)
	if got := solve(t, p, 1); len(got) != len(want) {
		t.Errorf("found %v, want %v", got, want)
	}
}

func TestStoppedBeforeItBegins(t *testing.T) {
	p := randomProblem(rand.New(rand.NewPCG(4, 10)))
	islands, ok := Split(p)
	if !ok {
		t.Fatal("nothing to search")
	}
	var stop atomic.Bool
	stop.Store(true)
	w := &walker{search: newSearch(islands[0].layout), stop: &stop, found: func(*node) {}, pulse: func() {}}
	if n, ok := w.root(); ok && w.branch(n) >= 0 && w.walk(n, 0) {
		t.Error("walks on")
	}
}
