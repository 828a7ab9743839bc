package exact

import (
	"math/bits"
	"slices"
)

// A search has the working memory of the bounds. Each goroutine has its own.
type search struct {
	*layout
	dead  []uint64 // states to be struck
	from  []uint64 // room for a row
	to    []uint64 // room for a row
	close []int32  // words with a settled duel that a single descriptor could lose
}

func newSearch(l *layout) *search {
	return &search{
		layout: l,
		dead:   make([]uint64, l.fields.words),
		from:   make([]uint64, l.rows.words),
		to:     make([]uint64, l.rows.words),
	}
}

// strike takes the dead states from the open ones, and whatever that leaves hopeless,
// until nothing changes. It returns false when a descriptor has no state left.
func (s *search) strike(n *node) bool {
	for {
		w := s.anyDead(n)
		if w < 0 {
			return true
		}
		d := int(s.owner[s.fields.state(w, s.dead[w]&n.open[w])])
		left := s.fields.of(n.open, d) &^ s.fields.of(s.dead, d)
		if left == 0 {
			clear(s.dead)
			return false
		}
		s.narrow(n, d, left)
	}
}

// anyDead returns a word with states to be struck, or -1 and forgets the dead.
func (s *search) anyDead(n *node) int {
	for w, dead := range s.dead {
		if dead&n.open[w] != 0 {
			return w
		}
	}
	clear(s.dead)
	return -1
}

// narrow leaves a descriptor just these of its open states, lowers the headroom of all
// duels accordingly and marks the states whose duels are now hopeless.
func (s *search) narrow(n *node, d int, left uint64) {
	at := &s.fields.field[d]
	old := n.open[at.word] >> at.shift & at.mask
	n.open[at.word] ^= (old ^ left) << at.shift
	n.part *= float64(bits.OnesCount64(left)) / float64(bits.OnesCount64(old))
	for gone := old &^ left; gone != 0; gone &= gone - 1 {
		for _, sign := range s.rows.signs[s.first[d]+bits.TrailingZeros64(gone)] {
			n.live[sign.word] &^= sign.mask
		}
	}
	from, to := s.rows.of(s.layout, d, old, s.from), s.rows.of(s.layout, d, left, s.to)
	for _, w := range s.rows.touch[d] {
		x := n.headroom[w] - (from[w] - to[w])
		n.headroom[w] = x
		if lost := n.live[w] &^ x; lost != 0 {
			s.lose(int(w), lost)
		}
	}
	if chosen := int(n.choice[d]); left>>(chosen-s.first[d])&1 == 0 {
		n.choose(s.layout, d, left, n.pull[chosen])
	}
	if single(left) {
		s.settle(n, d, s.first[d]+bits.TrailingZeros64(left))
	}
}

// lose marks the states of the duels with these signs.
func (s *search) lose(word int, lost uint64) {
	for ; lost != 0; lost &= lost - 1 {
		s.fields.add(s.dead, s.duels[s.duelAt(word, lost)].state)
	}
}

// duelAt returns the duel of the lowest of some signs of a word.
func (s *search) duelAt(word int, signs uint64) int {
	return word*s.per + bits.TrailingZeros64(signs)/s.lanes.bits
}

// settle notes that a state is the only one left of a descriptor.
func (s *search) settle(n *node, d, state int) {
	if at := slices.Index(n.loose, int32(d)); at >= 0 {
		n.loose = slices.Delete(n.loose, at, at+1)
	}
	for _, sign := range s.rows.signs[state] {
		n.firm[sign.word] |= sign.mask
	}
	for w, forbidden := range s.forbid[state] {
		s.dead[w] |= forbidden
	}
}
