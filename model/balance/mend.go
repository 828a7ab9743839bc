package balance

import (
	"cmp"
	"slices"
)

// mend makes a scenario consistent within a reach. Descriptors do not get in each
// other's way here: whether one holds its own rests on its own columns alone.
func (m *Matrix) mend(s Scenario, r reach) (Change, bool) {
	var cells []Cell
	for _, line := range m.Sheet(s).Lines {
		if line.Margin >= 0 {
			continue
		}
		change, ok := m.newMending(s, line, r).least()
		if !ok {
			return Change{}, false
		}
		cells = append(cells, change.Cells...)
	}
	return changeOf(cells), true
}

// A mending lets the chosen variant of one descriptor hold its own. Raising its column by
// some points takes it that far against every sibling. What is then still missing
// against one has to come from lowering that one.
type mending struct {
	raise column
	above []sibling // the siblings ahead of the chosen variant, the furthest first
}

type sibling struct {
	lower column
	ahead int // by so many points
}

func (m *Matrix) newMending(s Scenario, line Line, r reach) mending {
	mend := mending{raise: m.column(s, State{line.Descriptor, line.Chosen}, 1, r)}
	for v, balance := range line.Balances {
		if ahead := balance - line.Balances[line.Chosen]; ahead > 0 {
			mend.above = append(mend.above, sibling{m.column(s, State{line.Descriptor, v}, -1, r), ahead})
		}
	}
	slices.SortStableFunc(mend.above, func(a, b sibling) int { return cmp.Compare(b.ahead, a.ahead) })
	return mend
}

// least returns the smallest change. Up to where just one sibling is left ahead, every
// point of raising saves at least two of lowering; from there to where none is, it saves
// one, so that the points are the same and only the number of cells counts. Whatever that
// number is at its lowest, it is the same where raising has just used up a cell, or at
// the ends.
func (b mending) least() (Change, bool) {
	first, second := b.above[0], 0
	if len(b.above) > 1 {
		second = b.above[1].ahead
	}
	to := min(b.raise.room, first.ahead)
	from := min(second, to)
	for _, sibling := range b.above {
		from = max(from, sibling.ahead-sibling.lower.room)
	}
	if from > to {
		return Change{}, false
	}
	tries := []int{from, to}
	used := 0
	for _, cell := range b.raise.cells {
		used += cell.points()
		tries = append(tries, used)
	}
	best := b.change(from)
	for _, by := range tries {
		if from <= by && by <= to && b.count(by) < len(best.Cells) {
			best = b.change(by)
		}
	}
	return best, true
}

// count returns how many cells it takes when the column is raised by some points.
func (b mending) count(by int) int {
	n := b.raise.fewest(by)
	for _, sibling := range b.above {
		n += sibling.lower.fewest(sibling.ahead - by)
	}
	return n
}

func (b mending) change(by int) Change {
	cells := b.raise.move(by)
	for _, sibling := range b.above {
		cells = append(cells, sibling.lower.move(sibling.ahead-by)...)
	}
	return changeOf(cells)
}

// breakUp makes a scenario inconsistent within a reach: at one descriptor, against one
// sibling, where the lead and one point more can be taken away most easily.
func (m *Matrix) breakUp(s Scenario, r reach) (Change, bool) {
	best, found := Change{}, false
	for _, line := range m.Sheet(s).Lines {
		if line.Margin < 0 {
			return Change{Single: true}, true
		}
		if !m.isMoved(line.Descriptor) {
			continue
		}
		lower := m.column(s, State{line.Descriptor, line.Chosen}, -1, r)
		for v, balance := range line.Balances {
			if v == line.Chosen {
				continue
			}
			raise := m.column(s, State{line.Descriptor, v}, 1, r)
			c, ok := loseLead(lower, raise, line.Balances[line.Chosen]-balance+1)
			if ok && (!found || c.less(best)) {
				best, found = c, true
			}
		}
	}
	return best, found
}

// loseLead moves two columns towards each other by so many points, with the fewest cells.
func loseLead(lower, raise column, points int) (Change, bool) {
	if points > lower.room+raise.room {
		return Change{}, false
	}
	both := append(slices.Clone(lower.cells), raise.cells...)
	slices.SortStableFunc(both, func(a, b Cell) int { return b.points() - a.points() })
	var cells []Cell
	for _, cell := range both {
		by := min(points, cell.points())
		if by == 0 {
			break
		}
		if cell.To < cell.From {
			by = -by
		}
		cell.To = cell.From + by
		cells = append(cells, cell)
		points -= max(by, -by)
	}
	return changeOf(cells), true
}
