package balance

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// with returns the matrix after a change.
func (m *Matrix) with(t testing.TB, c Change) *Matrix {
	t.Helper()
	changed := m.Clone()
	points, single := 0, true
	for _, cell := range c.Cells {
		if m.Impact(m.Number(cell.Row), m.Number(cell.Column)) != cell.From || cell.From == cell.To {
			t.Fatalf("the cell %+v does not change what is there", cell)
		}
		set(t, changed, m.Number(cell.Row), m.Number(cell.Column), cell.To)
		points += max(cell.To-cell.From, cell.From-cell.To)
		single = single && max(cell.To-cell.From, cell.From-cell.To) == 1
	}
	if points != c.Points || single != c.Single {
		t.Fatalf("the change says %d points, single %v: %+v", c.Points, c.Single, c.Cells)
	}
	return changed
}

// A hunt looks for a change within some limits by trying all there are in the rows that
// the scenario chooses: the others count for nothing.
type hunt struct {
	m        *Matrix
	scenario Scenario
	want     bool // consistent, or not
	scale    int
	most     int    // points to a cell
	moved    []bool // by descriptor: what nothing moves stays so
}

// finds reports whether some change of the cells from the given one on does it.
func (h hunt) finds(cell, points, cells int) bool {
	if isConsistent(h.m, h.scenario, 0) == h.want {
		return true
	}
	n := h.m.States()
	for ; cell < n*n && cells > 0; cell++ {
		from := h.m.State(cell / n)
		if from.Descriptor == h.m.owner[cell%n] || !h.moved[h.m.owner[cell%n]] || h.scenario[from.Descriptor] != from.Variant {
			continue
		}
		before := h.m.impact[cell]
		for by := -min(points, h.most); by <= min(points, h.most); by++ {
			if after := before + by; by == 0 || after > h.scale || after < -h.scale {
				continue
			}
			h.m.impact[cell] = before + by
			found := h.finds(cell+1, points-max(by, -by), cells-1)
			h.m.impact[cell] = before
			if found {
				return true
			}
		}
	}
	return false
}

// isLeast reports whether nothing smaller than a change does the same.
func (h hunt) isLeast(c Change) bool {
	const all = 1 << 20
	if c.Single {
		h.most = 1
		return len(c.Cells) == 0 || !h.finds(0, all, len(c.Cells)-1)
	}
	single := h
	single.most = 1
	h.most = all
	return !single.finds(0, all, all) && !h.finds(0, c.Points-1, all) && !h.finds(0, c.Points, len(c.Cells)-1)
}

// movedIn tells of each descriptor whether any of its columns has a judgement.
func movedIn(m *Matrix) []bool {
	moved := make([]bool, len(m.Descriptors))
	for i, points := range m.impact {
		if points != 0 {
			moved[m.owner[i%m.States()]] = true
		}
	}
	return moved
}

func TestLeastChanges(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 7))
	single, larger := 0, 0
	for i := range 500 {
		sizes := [][]int{{2, 2}, {2, 3}, {3, 2}, {2, 2, 2}, {1, 4}, {2, 1, 2}}[r.IntN(6)]
		m := mustNew(t, sizes...)
		scale := 1 + r.IntN(2)
		for row := range m.States() {
			for column := range m.States() {
				if m.owner[row] != m.owner[column] {
					set(t, m, row, column, r.IntN(2*scale+1)-scale)
				}
			}
		}
		s := make(Scenario, len(sizes))
		for d, size := range sizes {
			s[d] = r.IntN(size)
		}
		for _, want := range []bool{true, false} {
			find := m.Break
			if want {
				find = m.Mend
			}
			h := hunt{m.Clone(), s, want, scale, 1 << 20, movedIn(m)}
			c, err := find(s, scale)
			switch {
			case errors.Is(err, ErrOutOfReach) && !slices.Contains(h.moved, true):
				continue
			case err != nil:
				t.Fatalf("matrix %d, %v to %v: %v", i, s, want, err)
			case c.Single:
				single++
			default:
				larger++
			}
			if isConsistent(m.with(t, c), s, 0) != want {
				t.Errorf("matrix %d, %v to %v: %+v does not do it", i, s, want, c)
			}
			if (c.Single || len(sizes) == 2) && !h.isLeast(c) {
				t.Errorf("matrix %d, %v to %v: %+v is not the least", i, s, want, c)
			}
		}
	}
	if single < 200 || larger < 20 {
		t.Errorf("%d single and %d larger changes: too few of some", single, larger)
	}
}

func TestMend(t *testing.T) {
	// The first descriptor is 5 short of its second variant and 2 of its third.
	m := build(t, []int{3, 1, 1},
		[]int{0, 0, 0, 0, 0},
		[]int{0, 0, 0, 0, 0},
		[]int{0, 0, 0, 0, 0},
		[]int{-3, 2, -1, 0, 0},
		[]int{0, 0, 0, 0, 0})
	s := Scenario{0, 0, 0}
	got, err := m.Mend(s, 0)
	want := Change{Points: 5, Cells: []Cell{
		{State{1, 0}, State{0, 0}, -3, 2},
	}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("within the scale: got %+v (%v), want %+v", got, err, want)
	}
	alone := build(t, []int{2}, []int{-1, 0}, []int{0, 0}) // hinders itself, and that is not changed
	if _, err := alone.Mend(Scenario{0}, 0); !errors.Is(err, ErrOutOfReach) {
		t.Errorf("where no other descriptor can help: got the error %v", err)
	}
	got, err = m.Mend(Scenario{1, 0, 0}, 0)
	if err != nil || len(got.Cells) != 0 || !got.Single {
		t.Errorf("of a consistent scenario: got %+v (%v)", got, err)
	}
}

// Neither raising alone nor lowering alone takes the fewest cells.
func TestMendBothWays(t *testing.T) {
	m := build(t, []int{2, 1, 1, 1},
		[]int{-23, 0, 0, 0, 0},
		nil,
		[]int{0, 0, 0, 0, 0},
		[]int{4, -4, 0, 0, 0},
		[]int{4, -4, 0, 0, 0})
	got, err := m.Mend(Scenario{0, 0, 0, 0}, 5)
	want := Change{Points: 7, Cells: []Cell{
		{State{1, 0}, State{0, 0}, 0, 5},
		{State{1, 0}, State{0, 1}, 0, -2},
	}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v (%v), want %+v", got, err, want)
	}
}

func TestBreak(t *testing.T) {
	m := build(t, []int{2, 1, 1},
		[]int{0, 0, 0, 0},
		[]int{0, 0, 0, 0},
		[]int{1, 0, 0, 0},
		[]int{0, 0, 0, 0})
	got, err := m.Break(Scenario{0, 0, 0}, 0)
	want := Change{Points: 2, Single: true, Cells: []Cell{
		{State{1, 0}, State{0, 0}, 1, 0},
		{State{2, 0}, State{0, 0}, 0, -1},
	}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v (%v), want %+v", got, err, want)
	}
	m = build(t, []int{2, 2}, []int{0, 0, 3, 0}, nil, nil, nil)
	got, err = m.Break(Scenario{1, 0}, 0)
	want = Change{Points: 1, Single: true, Cells: []Cell{{State{0, 1}, State{1, 0}, 0, -1}}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("where nothing moves the first: got %+v (%v), want %+v", got, err, want)
	}
	if _, err := mustNew(t, 1, 1).Break(Scenario{0, 0}, 0); !errors.Is(err, ErrOutOfReach) {
		t.Errorf("where nothing can be otherwise: %v", err)
	}
}
