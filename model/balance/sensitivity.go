package balance

import (
	"cmp"
	"context"
	"slices"
)

// An Effect is what changing one judgement by one point does to the list of consistent
// scenarios.
type Effect struct {
	Row, Column State
	By          int        // 1 or -1
	Added       []Scenario // not consistent before
	Removed     []Scenario // consistent before
}

// A Sensitivity has every change of one judgement by one point that changes the list of
// consistent scenarios, in the order of rows, then columns, the rise first.
type Sensitivity struct {
	Consistent []Scenario // the list itself, in order
	Effects    []Effect
	Complete   bool // whether the search was: if not, effects may be missing
}

// maxNear is the most scenarios within one point of consistency that sensitivity looks at.
const maxNear = 100_000

// Sensitivity works out what each change of one judgement by one point would add to the
// scenarios a query asks for, or remove from them. Only changes that stay within the
// scale count, 0 being the scale of the matrix; what a descriptor does to itself is not
// changed, nor is anything on a descriptor that nothing moves. Its search is that of scenarios within one point of consistency; ErrTooMany
// says that there are more than a hundred thousand.
func (m *Matrix) Sensitivity(ctx context.Context, q Query, scale int) (Sensitivity, error) {
	if scale == 0 {
		scale = m.Scale()
	}
	e := effects{matrix: m, scale: scale, margin: q.Margin, found: make(map[[3]int]*Effect)}
	for d := range m.Descriptors {
		e.moved = append(e.moved, m.isMoved(d))
	}
	q.Margin--
	near, r, err := List(ctx, m, q, maxNear+1)
	if err != nil {
		return Sensitivity{}, err
	}
	if len(near) > maxNear {
		return Sensitivity{}, ErrTooMany
	}
	var consistent []Scenario
	for _, s := range near {
		if sheet := m.Sheet(s); sheet.Margin >= e.margin {
			consistent = append(consistent, s)
			e.removals(s, sheet)
		} else {
			e.additions(s, sheet)
		}
	}
	return Sensitivity{consistent, e.list(), r.Complete}, nil
}

// effects collects the effects of changes, by row, column and direction.
type effects struct {
	matrix *Matrix
	scale  int
	margin int
	moved  []bool // by descriptor: whether anything moves it
	found  map[[3]int]*Effect
}

// removals notes what makes a consistent scenario inconsistent. That takes a lead that
// is just enough: a point less for the chosen variant, or a point more for the sibling.
func (e *effects) removals(s Scenario, sheet Sheet) {
	for _, line := range sheet.Lines {
		if line.Margin != e.margin || !e.moved[line.Descriptor] {
			continue
		}
		e.note(s, State{line.Descriptor, line.Chosen}, -1, false)
		for v, balance := range line.Balances {
			if v != line.Chosen && line.Balances[line.Chosen]-balance == e.margin {
				e.note(s, State{line.Descriptor, v}, 1, false)
			}
		}
	}
}

// additions notes what makes an inconsistent scenario consistent. One judgement bears on
// one descriptor, so that all others must be consistent, and this one a point short.
func (e *effects) additions(s Scenario, sheet Sheet) {
	short := -1
	for _, line := range sheet.Lines {
		if line.Margin >= e.margin {
			continue
		}
		if short >= 0 {
			return
		}
		short = line.Descriptor
	}
	if !e.moved[short] {
		return
	}
	line := sheet.Lines[short]
	e.note(s, State{short, line.Chosen}, 1, true)
	var ahead []int
	for v, balance := range line.Balances {
		if v != line.Chosen && line.Balances[line.Chosen]-balance < e.margin {
			ahead = append(ahead, v)
		}
	}
	if len(ahead) == 1 {
		e.note(s, State{short, ahead[0]}, -1, true)
	}
}

// note enters a scenario with every row whose judgement on a column can change so.
func (e *effects) note(s Scenario, column State, by int, added bool) {
	for d, v := range s {
		row := State{d, v}
		points := e.matrix.Impact(e.matrix.Number(row), e.matrix.Number(column)) + by
		if d == column.Descriptor || points > e.scale || points < -e.scale {
			continue
		}
		key := [3]int{e.matrix.Number(row), e.matrix.Number(column), by}
		effect := e.found[key]
		if effect == nil {
			effect = &Effect{Row: row, Column: column, By: by}
			e.found[key] = effect
		}
		if added {
			effect.Added = append(effect.Added, s)
		} else {
			effect.Removed = append(effect.Removed, s)
		}
	}
}

func (e *effects) list() []Effect {
	keys := make([][3]int, 0, len(e.found))
	for key := range e.found {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b [3]int) int {
		return cmp.Or(a[0]-b[0], a[1]-b[1], b[2]-a[2])
	})
	var list []Effect
	for _, key := range keys {
		list = append(list, *e.found[key])
	}
	return list
}
