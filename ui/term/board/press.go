package board

import (
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// Turn gives the keys to a pane.
func (b *Board) Turn(p int) {
	b.focus = p
	if p != Page {
		b.last, b.entered = p, false
	}
	b.layout.visit(0, 0, func(box *Box, _, _ int) {
		if slices.Contains(box.Panes, p) {
			for _, held := range box.Panes {
				b.tops[held] = held == p
			}
		}
	})
}

// Enter gives the keys to the page; it reports whether a list had them.
func (b *Board) Enter() bool {
	if b.focus == Page {
		return false
	}
	b.Turn(Page)
	b.entered = true
	return true
}

// Back takes the last Enter back; it reports whether there was one.
func (b *Board) Back() bool {
	back := b.entered && b.focus == Page
	if back {
		b.Turn(b.last)
	}
	return back
}

// Press moves in the pane that has the keys, or to the next one; it reports whether
// the key was one of its own.
func (b *Board) Press(msg tea.KeyMsg) bool {
	m := b.w.Keys
	switch {
	case key.Matches(msg, m.NextPane):
		b.step(+1)
	case key.Matches(msg, m.PreviousPane):
		b.step(-1)
	case b.focus == Page:
		return b.page.Press(msg, m)
	case b.lists[b.focus].Press(msg, m):
		b.lists[b.focus].home, b.lists[b.focus].wish = false, ""
	default:
		return false
	}
	return true
}

// step goes to the next pane: after the lists comes the page.
func (b *Board) step(by int) {
	n := len(b.lists) + 1
	at := (b.focus + n) % n // the page comes last
	if at = (at + by + n) % n; at == n-1 {
		at = Page
	}
	b.Turn(at)
}

// Click gives the keys to the pane at that place and selects the row there.
func (b *Board) Click(x, y int) {
	y -= b.head
	b.layout.visit(0, 0, func(box *Box, left, top int) {
		if x < left || x >= left+box.width || y < top || y >= top+box.height {
			return
		}
		p := b.top(box)
		b.Turn(p)
		if p == Page {
			return
		}
		from, to := b.lists[p].Window()
		if row := from + y - top - 1 - len(b.lists[p].head); row >= from && row < to {
			b.lists[p].home, b.lists[p].wish = false, ""
			b.lists[p].Select(row)
		}
	})
}
