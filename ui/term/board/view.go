package board

import (
	"fmt"
	"slices"

	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/theme"
)

// View draws the lines above the panes, and the panes.
func (b *Board) View(head []Line) []string {
	lines := make([]string, b.head, b.head+b.layout.height)
	for i := range lines {
		r := draw.NewRow(b.w.Theme, b.layout.width, theme.Text).Gap(1)
		if i < len(head) {
			head[i](r)
		}
		lines[i] = r.String()
	}
	return append(lines, b.draw(&b.layout)...)
}

func (b *Board) draw(box *Box) []string {
	switch {
	case box.Across != nil:
		columns := make([][]string, len(box.Across))
		for i := range box.Across {
			columns[i] = b.draw(&box.Across[i])
		}
		return draw.Beside(columns...)
	case box.Down != nil:
		var lines []string
		for i := range box.Down {
			lines = append(lines, b.draw(&box.Down[i])...)
		}
		return lines
	}
	return b.drawPane(box)
}

// top returns the pane that shows in a box: the one with the keys, or else the one
// that had them last.
func (b *Board) top(box *Box) int {
	for _, p := range box.Panes {
		if b.tops[p] {
			return p
		}
	}
	return box.Panes[0]
}

func (b *Board) drawPane(box *Box) []string {
	p := b.top(box)
	frame := draw.Pane{Focused: p == b.focus, Width: box.width, Height: box.height}
	frame.Current = slices.Index(box.Panes, p)
	for _, held := range box.Panes {
		frame.Titles = append(frame.Titles, b.titleOf(held))
	}
	width, _ := frame.Inner()
	if p == Page {
		frame.Note = b.note(b.page.Shown())
		return frame.Draw(b.w.Theme, b.page.View(b.w.Theme, width, frame.Focused))
	}
	l := b.lists[p]
	from, to := l.Window()
	frame.Note = b.note(from+1, to, l.Len())
	return frame.Draw(b.w.Theme, b.drawList(l, width, frame.Focused))
}

func (b *Board) titleOf(p int) string {
	if p == Page {
		return b.title
	}
	return b.lists[p].title
}

func (b *Board) drawList(l *pane, width int, focused bool) []string {
	var lines []string
	for _, line := range l.head {
		r := draw.NewRow(b.w.Theme, width, theme.Text).Gap(page.Gutter)
		line(r)
		lines = append(lines, r.String())
	}
	from, to := l.Window()
	for i := from; i < to; i++ {
		under, selected := theme.Text, i == l.Cursor() && l == b.lists[b.last]
		if selected && focused {
			under = theme.Selected
		}
		r := draw.NewRow(b.w.Theme, width, under)
		if selected {
			r.Put(theme.Accent, theme.Pointer)
		}
		r.To(page.Gutter)
		l.rows[i].Draw(r)
		lines = append(lines, r.String())
	}
	return lines
}

// note says which rows are in view, where not all are.
func (b *Board) note(first, last, all int) string {
	if first <= 1 && last >= all {
		return ""
	}
	return fmt.Sprintf(b.w.Words.Frame.Shown, first, last, all)
}
