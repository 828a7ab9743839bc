package exact

import "math/bits"

// infer applies the bounds to a node until none of them finds more. It returns false
// when nothing consistent is left.
func (s *search) infer(n *node) bool {
	for {
		if !s.strike(n) {
			return false
		}
		if s.defend(n) {
			continue
		}
		if !s.weigh(n) {
			return false
		}
		if s.anyDead(n) < 0 {
			return true
		}
	}
}

// take makes child the node below n where a descriptor takes one of its open states,
// and returns false if nothing consistent is left there.
func (s *search) take(child, n *node, d int, state uint64) bool {
	child.copy(n)
	s.narrow(child, d, state)
	return s.infer(child)
}

// branch returns the open descriptor to decide on next: one that moves the duels of
// others much, whose own duels are close and that has few states. It returns -1 when
// none that is left can change a duel of another, so that any choice is consistent.
func (s *search) branch(n *node) int {
	best, most := -1, int64(-1)
	for _, d := range n.loose {
		if s.sway[d] == 0 {
			continue
		}
		set := s.fields.of(n.open, int(d))
		size := int64(bits.OnesCount64(set))
		score := s.closeness(n, int(d), set) * s.sway[d] / (size * size * size * size)
		if score > most {
			best, most = int(d), score
		}
	}
	return best
}

// closeness adds up, over the duels of a descriptor's open states, how close they are.
func (s *search) closeness(n *node, d int, set uint64) int64 {
	sum := int64(0)
	for ; set != 0; set &= set - 1 {
		state := s.first[d] + bits.TrailingZeros64(set)
		for q := s.begin[state]; q < s.begin[state+1]; q++ {
			sum += 4096 / (1 + s.at(n.headroom, q) - s.excess())
		}
	}
	return sum
}
