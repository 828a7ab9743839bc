package exact

import "math/bits"

// A node is what the search knows at one point: which states are still open and how
// far each duel can still go.
type node struct {
	open     []uint64 // states that may still be chosen, in fields
	headroom []uint64 // of each duel: the highest lead still within reach, with excess
	live     []uint64 // the sign of each duel whose state is open
	firm     []uint64 // the sign of each duel of a settled state: one that has no open sibling
	loose    []int32  // the descriptors with several open states
	part     float64  // the share of all scenarios that is still open
	joint

	words []uint64 // all of the words above, and those of joint
	sums  []int64  // all of the sums of joint
}

func newNode(l *layout) *node {
	w := l.rows.words
	n := &node{
		words: make([]uint64, l.fields.words+4*w),
		sums:  make([]int64, len(l.duels)+l.states()+len(l.members)+2),
		loose: make([]int32, 0, len(l.members)),
	}
	words := n.words
	n.open, words = cut(words, l.fields.words)
	n.headroom, words = cut(words, w)
	n.live, words = cut(words, w)
	n.firm, n.play = cut(words, w)
	sums := n.sums
	n.weight, sums = cut(sums, len(l.duels))
	n.pull, sums = cut(sums, l.states())
	n.choice, sums = cut(sums, len(l.members))
	n.total, n.level = cut(sums, 1)
	return n
}

func cut[T any](s []T, n int) (head, rest []T) { return s[:n:n], s[n:] }

// copy makes n the same as other.
func (n *node) copy(other *node) {
	copy(n.words, other.words)
	copy(n.sums, other.sums)
	n.loose = append(n.loose[:0], other.loose...)
	n.part = other.part
}

// root returns the node at which nothing is decided, with what can be inferred there,
// and false if nothing consistent is left.
func (s *search) root() (*node, bool) {
	n := newNode(s.layout)
	n.part = 1
	copy(n.headroom, s.rows.start)
	copy(n.play, s.rows.start)
	for d, allowed := range s.allowed {
		s.openAll(n, d, uint64(allowed))
	}
	for state, signs := range s.rows.signs {
		for _, sign := range signs {
			n.live[sign.word] |= sign.mask
		}
		if s.isAllowed(state) && single(s.fields.of(n.open, int(s.owner[state]))) {
			s.settle(n, int(s.owner[state]), state)
		}
	}
	for w, x := range n.headroom {
		s.lose(w, n.live[w]&^x)
	}
	return n, s.infer(n)
}

// openAll opens the allowed states of a descriptor at the root.
func (s *search) openAll(n *node, d int, allowed uint64) {
	at := s.fields.field[d]
	n.open[at.word] |= allowed << at.shift
	n.choice[d] = int64(s.first[d] + bits.TrailingZeros64(allowed))
	best := s.rows.of(s.layout, d, allowed, s.from)
	chosen := s.rows.state[n.choice[d]]
	for w := range best {
		n.headroom[w] += best[w]
		n.play[w] += chosen[w]
	}
	if !single(allowed) {
		n.loose = append(n.loose, int32(d))
	}
}
