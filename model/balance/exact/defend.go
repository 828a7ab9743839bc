package exact

import "math/bits"

// defend marks the open states that would lose a duel of a settled state, and returns
// whether there are any.
func (s *search) defend(n *node) bool {
	s.findClose(n)
	any := false
	for _, d := range n.loose {
		if s.findCostly(n, int(d)) {
			any = true
		}
	}
	return any
}

// findClose lists the words with a settled duel that a single descriptor could lose.
func (s *search) findClose(n *node) {
	s.close = s.close[:0]
	for w, x := range n.headroom {
		if n.firm[w]&^(x-s.rows.spread) != 0 {
			s.close = append(s.close, int32(w))
		}
	}
}

// findCostly marks the states of a descriptor that would take more from a settled duel
// than its headroom.
func (s *search) findCostly(n *node, d int) bool {
	words := s.close
	if touch := s.rows.touch[d]; len(touch) < len(words) {
		words = touch
	}
	set, first := s.fields.of(n.open, d), s.first[d]
	best := s.rows.of(s.layout, d, set, s.from)
	costly := uint64(0)
	for _, w := range words {
		rest, firm := n.headroom[w]-best[w], n.firm[w]
		for left := set &^ costly; left != 0; left &= left - 1 {
			state := first + bits.TrailingZeros64(left)
			if firm&^(rest+s.rows.state[state][w]) != 0 {
				costly |= left & -left
			}
		}
	}
	at := &s.fields.field[d]
	s.dead[at.word] |= costly << at.shift
	return costly != 0
}
