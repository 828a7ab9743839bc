package exact

import "math/bits"

// joint is the weighted sum of the duels of settled states that a node carries along.
type joint struct {
	play   []uint64 // of each duel: its lead if every descriptor makes the choice best for the sum
	weight []int64  // of each duel in the sum
	pull   []int64  // of each open state: what it adds to the sum, but for what all of its descriptor add alike
	choice []int64  // of each descriptor: the open state with the most pull
	total  []int64  // one number: all weights added up
	level  []int64  // one number: the sum itself, under the best choice
}

const (
	steps    = 5       // towards better weights, at a node
	scale    = 64      // the first weight
	tooHeavy = 1 << 30 // total of the weights at which they are made lighter
	lighter  = 1 << 14 // by this factor
)

// choose makes a descriptor's choice anew, after its open states or their pull have
// changed. The sum has it at the pull before.
func (n *node) choose(l *layout, d int, set uint64, before int64) {
	first := l.first[d]
	at := first + bits.TrailingZeros64(set)
	most := n.pull[at]
	for set &= set - 1; set != 0; set &= set - 1 {
		if s := first + bits.TrailingZeros64(set); n.pull[s] > most {
			at, most = s, n.pull[s]
		}
	}
	n.level[0] += most - before
	if old := int(n.choice[d]); old != at {
		n.choice[d] = int64(at)
		after, before := l.rows.state[at], l.rows.state[old]
		for _, w := range l.rows.touch[d] {
			n.play[w] = n.play[w] - before[w] + after[w]
		}
	}
}

// weigh looks for weights under which the settled duels cannot all be won, and marks
// the open states under which they cannot. It returns false when nothing is left.
func (s *search) weigh(n *node) bool {
	for step := 0; n.level[0] >= 0; step++ {
		if s.markHeavy(n) || step == steps {
			return true
		}
		q := s.worstDuel(n)
		if q < 0 {
			return true
		}
		s.press(n, q)
	}
	return false
}

// markHeavy marks the open states that would bring the sum below zero.
func (s *search) markHeavy(n *node) bool {
	any := false
	for _, d := range n.loose {
		set := s.fields.of(n.open, int(d))
		least := n.pull[n.choice[d]] - n.level[0]
		for first := s.first[d]; set != 0; set &= set - 1 {
			if state := first + bits.TrailingZeros64(set); n.pull[state] < least {
				s.fields.add(s.dead, state)
				any = true
			}
		}
	}
	return any
}

// worstDuel returns the settled duel that the present choice loses by most, or -1.
func (s *search) worstDuel(n *node) int {
	worst, least := -1, s.excess()
	for w, x := range n.play {
		for lost := n.firm[w] &^ x; lost != 0; lost &= lost - 1 {
			if q := s.duelAt(w, lost); s.at(n.play, q) < least {
				worst, least = q, s.at(n.play, q)
			}
		}
	}
	return worst
}

// press gives a lost duel more weight: half of what would bring the sum to zero if the
// choice stayed, but no more than all have together, so that the sums stay in range.
func (s *search) press(n *node, q int) {
	lost := s.excess() - s.at(n.play, q)
	add := max(1, min((n.level[0]+n.total[0]/16+scale)/(2*lost), n.total[0]+scale))
	n.weight[q] += add
	n.total[0] += add
	n.level[0] -= add * lost
	leads := s.leads[q]
	for _, d := range s.movers[q] {
		set := s.fields.of(n.open, int(d))
		if single(set) {
			continue
		}
		before := n.pull[n.choice[d]] + add*int64(leads[n.choice[d]])
		for state := s.first[d]; state < s.first[d+1]; state++ {
			n.pull[state] += add * int64(leads[state])
		}
		n.choose(s.layout, int(d), set, before)
	}
	if n.total[0] > tooHeavy {
		s.lighten(n, lighter)
	}
}

// lighten divides all weights alike.
func (s *search) lighten(n *node, by int64) {
	clear(n.pull)
	n.total[0], n.level[0] = 0, 0
	for q := range n.weight {
		n.weight[q] /= by
		if n.weight[q] == 0 {
			continue
		}
		n.total[0] += n.weight[q]
		n.level[0] += n.weight[q] * (s.at(n.play, q) - s.excess())
		for state, lead := range s.leads[q] {
			n.pull[state] += n.weight[q] * int64(lead)
		}
	}
	for _, d := range n.loose {
		n.choose(s.layout, int(d), s.fields.of(n.open, int(d)), n.pull[n.choice[d]])
	}
}
