package draw

import (
	"strings"

	"foresee/ui/term/theme"
)

// A Pane is a bordered box. Titles are more than one where panes share the
// place; Current says which of them shows.
type Pane struct {
	Titles  []string
	Current int
	Focused bool
	Note    string // at the right of the lower border: where one has scrolled to
	Width   int    // with the border
	Height  int    // with the border
}

// Inner returns the size within the border.
func (p Pane) Inner() (width, height int) { return max(p.Width-2, 0), max(p.Height-2, 0) }

// Draw returns the pane around lines that are as wide as its inside; what is
// missing is left blank and what is too much is left out.
func (p Pane) Draw(t *theme.Theme, lines []string) []string {
	if p.Width < 2 || p.Height < 2 {
		return blanks(p.Width, p.Height)
	}
	border := theme.Border
	if p.Focused {
		border = theme.Focus
	}
	width, height := p.Inner()
	box := make([]string, 0, p.Height)
	box = append(box, p.top(t, border))
	side := NewRow(t, 1, theme.Text).Put(border, "│").String()
	for i := range height {
		inside := blank(width)
		if i < len(lines) {
			inside = lines[i]
		}
		box = append(box, side+inside+side)
	}
	return append(box, p.bottom(t, border))
}

func (p Pane) top(t *theme.Theme, border theme.Role) string {
	r := NewRow(t, p.Width-1, theme.Text).Put(border, "╭")
	for i, title := range p.Titles {
		r.Put(border, " ")
		if i == p.Current {
			if p.Focused {
				r.Put(theme.Accent, theme.Pointer)
			}
			r.Put(theme.Strong, title)
			continue
		}
		r.Put(theme.Faint, title)
	}
	if len(p.Titles) > 0 {
		r.Put(border, " ")
	}
	return r.Put(border, strings.Repeat("─", r.Left())).String() + NewRow(t, 1, theme.Text).Put(border, "╮").String()
}

func (p Pane) bottom(t *theme.Theme, border theme.Role) string {
	r := NewRow(t, p.Width, theme.Text).Put(border, "╰")
	note := p.Note
	if note != "" {
		note = Cut(" "+note+" ", p.Width-4)
	}
	r.Put(border, strings.Repeat("─", max(r.Left()-Width(note)-2, 0)))
	r.Put(theme.Faint, note)
	return r.Put(border, strings.Repeat("─", max(r.Left()-1, 0))+"╯").String()
}

// Beside puts columns of lines next to each other. All must be equally high.
func Beside(columns ...[]string) []string {
	if len(columns) == 1 {
		return columns[0]
	}
	lines := make([]string, len(columns[0]))
	for i := range lines {
		var b strings.Builder
		for _, c := range columns {
			b.WriteString(c[i])
		}
		lines[i] = b.String()
	}
	return lines
}

// Height returns exactly that many lines: the first ones, or all and blanks of
// that width.
func Height(lines []string, width, height int) []string {
	if len(lines) >= height {
		return lines[:max(height, 0)]
	}
	return append(lines, blanks(width, height-len(lines))...)
}

func blanks(width, height int) []string {
	lines := make([]string, max(height, 0))
	for i := range lines {
		lines[i] = blank(width)
	}
	return lines
}
