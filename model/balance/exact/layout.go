package exact

import "math/bits"

// A duel is a state against one sibling.
type duel struct {
	state, rival int
	constant     int // what the lead has before any descriptor is counted, less the margin
}

// A layout is a problem, or one island of it, set out for the search. It does not
// change once it is made and can be shared.
type layout struct {
	lanes
	members []int     // which descriptor of the problem each one is
	allowed []uint32  // states of each descriptor that may be chosen
	first   []int     // first state of each descriptor, and the number of states
	owner   []int32   // descriptor of each state
	duels   []duel    // of the allowed states, state by state
	begin   []int     // first duel of each state, and the number of duels
	leads   [][]int32 // of each duel: what each state adds to its lead
	movers  [][]int32 // of each duel: the descriptors that can change its lead
	sway    []int64   // of each descriptor: how much it can change the duels of others, see setSway

	fields fields
	rows   rows
	forbid [][]uint64 // of each state: the states it may not stand with, in fields; nil for none
	wary   []int32    // the states with such
}

// newLayout sets out the given descriptors of a problem with these states allowed.
// What the other descriptors do to their duels must not depend on their choice.
func newLayout(p *Problem, members []int, allowed []uint32) *layout {
	l := &layout{members: members, first: []int{0}}
	for i, d := range members {
		l.allowed = append(l.allowed, allowed[d])
		for range p.Sizes[d] {
			l.owner = append(l.owner, int32(i))
		}
		l.first = append(l.first, len(l.owner))
	}
	n := newNumbering(p, l)
	l.setDuels(n, allowed)
	l.setLeads(n)
	l.fields = newFields(l)
	l.rows = newRows(l)
	l.setForbidden(p, n)
	l.setSway()
	return l
}

func (l *layout) states() int { return len(l.owner) }

func (l *layout) isAllowed(s int) bool {
	d := l.owner[s]
	return l.allowed[d]>>(s-l.first[d])&1 == 1
}

// A numbering ties the states of a layout to those of its problem.
type numbering struct {
	*Problem
	first []int // of each descriptor of the problem
	state []int // the number in the problem of each state of the layout
}

func newNumbering(p *Problem, l *layout) numbering {
	n := numbering{Problem: p, first: firsts(p.Sizes)}
	for _, d := range l.members {
		for s := n.first[d]; s < n.first[d+1]; s++ {
			n.state = append(n.state, s)
		}
	}
	return n
}

// lead returns what a row of the problem adds to the lead of one state over another,
// both of the layout.
func (n numbering) lead(row, state, rival int) int {
	cells := n.Impact[row*n.first[len(n.first)-1]:]
	return cells[n.state[state]] - cells[n.state[rival]]
}

// setDuels lists the duels of every allowed state with what is certain of their lead:
// what the state itself adds, and what the descriptors left out do.
func (l *layout) setDuels(n numbering, allowed []uint32) {
	inside := make([]bool, len(n.Sizes))
	for _, d := range l.members {
		inside[d] = true
	}
	var outside []int // any allowed state of each descriptor left out
	for d, in := range inside {
		if !in {
			outside = append(outside, n.first[d]+bits.TrailingZeros32(allowed[d]))
		}
	}
	for s := range l.states() {
		l.begin = append(l.begin, len(l.duels))
		d := l.owner[s]
		for r := l.first[d]; r < l.first[d+1] && l.isAllowed(s); r++ {
			if r == s {
				continue
			}
			constant := n.lead(n.state[s], s, r) - n.Margin
			for _, row := range outside {
				constant += n.lead(row, s, r)
			}
			l.duels = append(l.duels, duel{s, r, constant})
		}
	}
	l.begin = append(l.begin, len(l.duels))
}

// setLeads works out what each allowed state adds to each duel of another descriptor.
func (l *layout) setLeads(n numbering) {
	room := make([]int32, len(l.duels)*l.states())
	for q, duel := range l.duels {
		leads := room[q*l.states() : (q+1)*l.states()]
		for s, row := range n.state {
			if l.owner[s] != l.owner[duel.state] && l.isAllowed(s) {
				leads[s] = int32(n.lead(row, duel.state, duel.rival))
			}
		}
		l.leads = append(l.leads, leads)
	}
}

// setForbidden notes the forbidden pairs, each with either of its states.
func (l *layout) setForbidden(p *Problem, n numbering) {
	l.forbid = make([][]uint64, l.states())
	local := make(map[int]int)
	for s, number := range n.state {
		local[number] = s
	}
	for _, pair := range p.Forbidden {
		a, inA := local[pair[0]]
		b, inB := local[pair[1]]
		if inA && inB && l.owner[a] != l.owner[b] {
			l.forbidBeside(a, b)
			l.forbidBeside(b, a)
		}
	}
}

func (l *layout) forbidBeside(s, other int) {
	if l.forbid[s] == nil {
		l.forbid[s] = make([]uint64, l.fields.words)
		l.wary = append(l.wary, int32(s))
	}
	l.fields.add(l.forbid[s], other)
}

// setSway adds up how far each descriptor can move the leads of others: the share of
// the strongest in 255ths, cubed. One that may not stand with some state
// of another has a say in it too.
func (l *layout) setSway() {
	strongest := int64(1)
	l.movers = make([][]int32, len(l.duels))
	for d := range l.members {
		sum := int64(0)
		for q := range l.duels {
			if swing := l.rows.swing(l, d, q); swing > 0 {
				sum += swing
				l.movers[q] = append(l.movers[q], int32(d))
			}
		}
		for s := l.first[d]; s < l.first[d+1]; s++ {
			if l.forbid[s] != nil {
				sum = max(sum, 1)
			}
		}
		l.sway = append(l.sway, sum)
		strongest = max(strongest, sum)
	}
	for d, sum := range l.sway {
		if sum > 0 {
			share := max(1, sum*255/strongest)
			l.sway[d] = share * share * share
		}
	}
}
