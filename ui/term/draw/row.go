package draw

import (
	"strings"

	"foresee/ui/term/theme"
)

// A Row is one line being written from left to right. Whatever is put into it,
// it ends up exactly as wide as it was made.
type Row struct {
	b           strings.Builder
	theme       *theme.Theme
	under       theme.Role
	width, used int
}

// NewRow returns an empty row of that many cells. Under lies beneath all that is
// put into it: theme.Selected for the line under the cursor, else theme.Text.
func NewRow(t *theme.Theme, width int, under theme.Role) *Row {
	r := &Row{theme: t, under: under, width: max(width, 0)}
	r.b.Grow(2*r.width + 64)
	return r
}

// Used returns the cells written so far.
func (r *Row) Used() int { return r.used }

// Left returns the cells still free.
func (r *Row) Left() int { return r.width - r.used }

// Put writes text, cut to what is free.
func (r *Row) Put(role theme.Role, text string) *Row {
	text = Cut(text, r.Left())
	if text == "" {
		return r
	}
	r.used += Width(text)
	open := r.theme.Open(r.under)
	if role != theme.Text {
		open += r.theme.Open(role)
	}
	if open == "" {
		r.b.WriteString(text)
		return r
	}
	r.b.WriteString(open)
	r.b.WriteString(text)
	r.b.WriteString(theme.Shut)
	return r
}

// Cell writes text in a column of that width, from its left edge.
func (r *Row) Cell(role theme.Role, text string, width int) *Row {
	return r.Put(role, Fit(text, min(width, r.Left())))
}

// Marked writes a name in a column of that width, with a mark right behind it that is
// not cut off.
func (r *Row) Marked(name, mark string, width int) *Row {
	end := min(r.used+width, r.width)
	r.Put(theme.Text, Cut(name, end-r.used-Width(mark)))
	return r.Put(theme.Moved, mark).To(end)
}

// Right writes text in a column of that width, against its right edge.
func (r *Row) Right(role theme.Role, text string, width int) *Row {
	text = Cut(text, min(width, r.Left()))
	return r.Gap(min(width, r.Left())-Width(text)).Put(role, text)
}

// Gap writes that many blanks.
func (r *Row) Gap(n int) *Row {
	if n <= 0 {
		return r
	}
	return r.Put(theme.Text, blank(min(n, r.Left())))
}

// To writes blanks up to a column, counted from zero.
func (r *Row) To(column int) *Row { return r.Gap(column - r.used) }

// String returns the line, filled to its width.
func (r *Row) String() string {
	r.Gap(r.Left())
	return r.b.String()
}
