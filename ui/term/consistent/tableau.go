package consistent

import (
	"fmt"

	"foresee/model/balance"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Tableau lays scenarios out in columns, one for each factor: with the names of the
// states where they fit, else with their numbers. Columns in which all are alike make
// room for the others, and what still does not fit is looked at in turns.
type Tableau struct {
	w    *world.World
	list []balance.Scenario

	width   int
	columns []column
	numbers bool
	from    int // first column in view
	fits    int // columns in view
	alike   int // columns left out
}

// A column is a factor and the cells it takes, with a blank after it.
type column struct{ factor, width int }

// The cells of a name in a column.
const (
	leastCell = 6
	mostCell  = 16
)

// NewTableau returns the tableau of some scenarios. It looks at the columns that the one
// before it did, if there was one.
func NewTableau(w *world.World, list []balance.Scenario, before *Tableau) *Tableau {
	t := &Tableau{w: w, list: list}
	if before != nil {
		t.from = before.from
	}
	return t
}

// Fit lays the columns out in so many cells.
func (t *Tableau) Fit(width int) {
	all, differing := t.factors()
	t.width, t.alike, t.numbers = width, 0, false
	if t.columns = t.named(all, width); t.columns == nil {
		t.columns = t.named(differing, width)
		t.alike = len(all) - len(differing)
	}
	if t.columns == nil {
		t.columns, t.alike, t.numbers = t.numbered(all), 0, true
	}
	if t.numbers && total(t.columns) > width && len(differing) > 0 {
		t.columns, t.alike = t.numbered(differing), len(all)-len(differing)
	}
	t.view()
}

// view finds out how many columns fit from the first in view on; the last does not leave
// room for one before the first.
func (t *Tableau) view() {
	t.from = max(min(t.from, len(t.columns)-1), 0)
	for t.from > 0 && total(t.columns[t.from-1:]) <= t.width {
		t.from--
	}
	t.fits = 1
	for t.from+t.fits < len(t.columns) && total(t.columns[t.from:t.from+t.fits+1]) <= t.width {
		t.fits++
	}
}

// factors returns all factors, and those in which the scenarios differ.
func (t *Tableau) factors() (all, differing []int) {
	for d := range t.w.Set.Factors {
		all = append(all, d)
		for _, s := range t.list {
			if s[d] != t.list[0][d] {
				differing = append(differing, d)
				break
			}
		}
	}
	return all, differing
}

// named returns columns for names, as wide as they fit; nil where they do not.
func (t *Tableau) named(factors []int, width int) []column {
	for most := mostCell; most >= leastCell && len(factors) > 0; most-- {
		var columns []column
		for _, d := range factors {
			columns = append(columns, column{d, min(t.natural(d), most)})
		}
		if total(columns) <= width {
			return columns
		}
	}
	return nil
}

// natural returns the cells that the names of a column take in full. Its heading may be
// cut to as many as the least column has.
func (t *Tableau) natural(d int) int {
	f := t.w.Set.Factors[d]
	widest := min(draw.Width(world.Short(f)), leastCell)
	for v := range f.States {
		widest = max(widest, draw.Width(world.ShortState(f, v)))
	}
	return widest
}

func (t *Tableau) numbered(factors []int) []column {
	var columns []column
	for _, d := range factors {
		width := max(len(fmt.Sprint(d+1)), len(fmt.Sprint(len(t.w.Set.Factors[d].States))))
		columns = append(columns, column{d, width})
	}
	return columns
}

// total returns the cells that columns take with a blank between any two.
func total(columns []column) int {
	sum := -1
	for _, c := range columns {
		sum += c.width + 1
	}
	return sum
}

// Shift looks at columns further to the right or the left; it reports whether there are
// any.
func (t *Tableau) Shift(by int) bool {
	before := t.from
	t.from += by * max(t.fits-1, 1)
	t.view()
	return t.from != before
}

// Note says which columns are out of view; it is empty where none are.
func (t *Tableau) Note() string {
	words := t.w.Words.Consistent
	switch {
	case t.fits < len(t.columns):
		return fmt.Sprintf(words.Columns, t.from+1, t.from+t.fits, len(t.columns))
	case t.alike > 0:
		return words.Alike.Of(t.alike)
	}
	return ""
}

func (t *Tableau) inView() []column {
	return t.columns[t.from:min(t.from+t.fits, len(t.columns))]
}

// Head writes the headings of the columns.
func (t *Tableau) Head(r *draw.Row) {
	for _, c := range t.inView() {
		if t.numbers {
			r.Right(theme.Faint, fmt.Sprint(c.factor+1), c.width).Gap(1)
			continue
		}
		r.Cell(theme.Faint, world.Short(t.w.Set.Factors[c.factor]), c.width).Gap(1)
	}
}

// Put writes a scenario. What it has in common with the one above it is grey.
func (t *Tableau) Put(r *draw.Row, s, above balance.Scenario, role theme.Role) {
	for _, c := range t.inView() {
		cell := role
		if above != nil && above[c.factor] == s[c.factor] {
			cell = theme.Faint
		}
		if t.numbers {
			r.Right(cell, fmt.Sprint(s[c.factor]+1), c.width).Gap(1)
			continue
		}
		r.Cell(cell, world.ShortState(t.w.Set.Factors[c.factor], s[c.factor]), c.width).Gap(1)
	}
}
