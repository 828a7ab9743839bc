package balance

import (
	"cmp"
	"errors"
	"slices"
)

// A Cell is a change of one judgement.
type Cell struct {
	Row, Column State
	From, To    int
}

// A Change is a set of changed judgements. No other set does the same and is smaller by
// its measure: while single points suffice, the number of cells changed by one point
// each; where they do not, the points of all cells together, and among those with the
// fewest points the number of cells.
type Change struct {
	Cells  []Cell
	Points int  // by how much the cells change, all together
	Single bool // whether every cell changes by one point
}

// ErrOutOfReach says that no change within the scale of the judgements is enough.
var ErrOutOfReach = errors.New("no change of judgements within the scale is enough")

// Mend returns a least change of judgements that makes a scenario consistent: no cells
// if it is. Judgements stay within the scale either way; 0 is the scale of the matrix.
// What a descriptor does to itself is not changed. The scenario must fit the matrix.
// The error is ErrOutOfReach.
func (m *Matrix) Mend(s Scenario, scale int) (Change, error) {
	return m.least(s, scale, m.mend)
}

// Break returns a least change of judgements that makes a scenario inconsistent, with
// the same terms as Mend. A descriptor that nothing moves is given no influence that the
// study does not see.
func (m *Matrix) Break(s Scenario, scale int) (Change, error) {
	return m.least(s, scale, m.breakUp)
}

// least tries changes by one point first.
func (m *Matrix) least(s Scenario, scale int, find func(Scenario, reach) (Change, bool)) (Change, error) {
	if scale == 0 {
		scale = m.Scale()
	}
	for _, r := range []reach{{scale, 1}, {scale, 2 * MaxJudgement}} {
		if c, ok := find(s, r); ok {
			return c, nil
		}
	}
	return Change{}, ErrOutOfReach
}

// A reach limits the change of a judgement: it stays within the scale, and moves by so
// many points at most.
type reach struct{ scale, points int }

// room returns by how many points a judgement can rise, or fall if sign is -1.
func (r reach) room(points, sign int) int {
	return max(0, min(r.points, r.scale-sign*points))
}

// A column is one column of the chosen rows, and how far each of its cells can move in
// one direction. Taking the cells with the most room first moves it by any number of
// points with the fewest cells.
type column struct {
	sign  int    // the direction: 1 up, -1 down
	cells []Cell // with To where the cell can go at most, the most room first
	room  int    // of all cells together
}

// column returns a column of the rows that a scenario chooses, its own descriptor left
// out. Cells of the same room are taken where the study has an influence already, and
// in the order of the descriptors.
func (m *Matrix) column(s Scenario, of State, sign int, r reach) column {
	c := column{sign: sign}
	for d, v := range s {
		if d == of.Descriptor {
			continue
		}
		row := State{d, v}
		points := m.Impact(m.Number(row), m.Number(of))
		if room := r.room(points, sign); room > 0 {
			c.cells = append(c.cells, Cell{row, of, points, points + sign*room})
			c.room += room
		}
	}
	slices.SortStableFunc(c.cells, func(a, b Cell) int {
		return cmp.Or(b.points()-a.points(), m.silence(a)-m.silence(b))
	})
	return c
}

// silence is 1 where no variant of the row's descriptor has a judgement on the column's.
func (m *Matrix) silence(c Cell) int {
	if m.strength(c.Row.Descriptor, c.Column.Descriptor) == 0 {
		return 1
	}
	return 0
}

func (c Cell) points() int { return max(c.To-c.From, c.From-c.To) }

// fewest returns how few cells move the column by so many points, which it has room for.
func (c column) fewest(points int) int {
	n := 0
	for ; points > 0; n++ {
		points -= c.cells[n].points()
	}
	return n
}

// move returns those cells, with To where each of them goes.
func (c column) move(points int) []Cell {
	var moved []Cell
	for _, cell := range c.cells[:c.fewest(points)] {
		by := min(points, cell.points())
		cell.To = cell.From + c.sign*by
		moved = append(moved, cell)
		points -= by
	}
	return moved
}

// changeOf makes a change of cells.
func changeOf(cells []Cell) Change {
	c := Change{Cells: cells, Single: true}
	for _, cell := range cells {
		c.Points += cell.points()
		c.Single = c.Single && cell.points() == 1
	}
	return c
}

// less reports whether one change is smaller than another with the same reach.
func (c Change) less(other Change) bool {
	return cmp.Or(c.Points-other.Points, len(c.Cells)-len(other.Cells)) < 0
}
