package exact

import "slices"

// An Island is a group of descriptors that can be solved apart: no choice within it
// bears on a duel outside, and none outside on a duel within. The consistent scenarios
// of a problem are the combinations of those of its islands.
type Island struct {
	Descriptors []int // of the problem, ascending
	layout      *layout
}

// Split infers what it can about a problem as a whole and splits the rest into its
// islands, in the order of their first descriptors. It returns false when nothing is
// consistent.
func Split(p *Problem) ([]*Island, bool) {
	if slices.Contains(p.Allowed, 0) {
		return nil, false
	}
	members := make([]int, len(p.Sizes))
	for d := range members {
		members[d] = d
	}
	s := newSearch(newLayout(p, members, p.Allowed))
	n, ok := s.root()
	if !ok {
		return nil, false
	}
	left := make([]uint32, len(members))
	for d := range left {
		left[d] = uint32(s.fields.of(n.open, d))
	}
	var islands []*Island
	for _, group := range s.groups(n) {
		islands = append(islands, &Island{group, newLayout(p, group, left)})
	}
	return islands, true
}

// groups joins descriptors that bear on each other's duels, or have a forbidden pair.
func (s *search) groups(n *node) [][]int {
	g := newGroups(len(s.members))
	for q, duel := range s.duels {
		if s.fields.has(n.open, duel.state) {
			s.joinMovers(g, n, q)
		}
	}
	for _, state := range s.wary {
		for w, forbidden := range s.forbid[state] {
			for both := forbidden & n.open[w]; both != 0 && s.fields.has(n.open, int(state)); both &= both - 1 {
				g.join(int(s.owner[state]), int(s.owner[s.fields.state(w, both)]))
			}
		}
	}
	return g.list()
}

// joinMovers joins the descriptor of a duel with those whose choice can still decide it.
func (s *search) joinMovers(g groups, n *node, q int) {
	lowest := s.duels[q].constant
	var movers []int
	for d := range s.members {
		low, high := s.leadsOf(n, d, q)
		lowest += low
		if low < high {
			movers = append(movers, d)
		}
	}
	if lowest >= 0 {
		return // the duel is won whatever they choose
	}
	for _, d := range movers {
		g.join(d, int(s.owner[s.duels[q].state]))
	}
}

// leadsOf returns the lowest and the highest lead an open state of a descriptor adds.
func (s *search) leadsOf(n *node, d, q int) (low, high int) {
	none := true
	for state := s.first[d]; state < s.first[d+1]; state++ {
		if !s.fields.has(n.open, state) {
			continue
		}
		lead := int(s.leads[q][state])
		if none {
			low, high, none = lead, lead, false
		}
		low, high = min(low, lead), max(high, lead)
	}
	return low, high
}

// groups is a partition of descriptors: of each one, another of its group or itself.
type groups []int

func newGroups(n int) groups {
	g := make(groups, n)
	for i := range g {
		g[i] = i
	}
	return g
}

func (g groups) find(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

func (g groups) join(a, b int) { g[g.find(a)] = g.find(b) }

// list returns the groups, each ascending, in the order of their first members.
func (g groups) list() [][]int {
	of := make(map[int][]int)
	for i := range g {
		of[g.find(i)] = append(of[g.find(i)], i)
	}
	var list [][]int
	for _, group := range of {
		list = append(list, group)
	}
	slices.SortFunc(list, func(a, b []int) int { return a[0] - b[0] })
	return list
}
