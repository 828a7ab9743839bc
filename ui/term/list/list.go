// Package list keeps a cursor among the rows of a pane: it steps over headings
// and scrolls so that the cursor is always in view. It draws nothing.
package list

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/keys"
)

// A List is a cursor over rows of which some, the headings, cannot be selected.
// The zero List has no rows.
type List struct {
	Tails bool // the rows below one that cannot be selected belong to it, and are kept in view with it

	selectable  []bool
	cursor, top int
	height      int
}

// SetRows says which rows there are now. The cursor stays where it was, or moves
// to the nearest row that can be selected.
func (l *List) SetRows(selectable []bool) {
	l.selectable = selectable
	l.Select(l.cursor)
}

// SetHeight says how many rows are in view.
func (l *List) SetHeight(height int) {
	l.height = max(height, 0)
	l.follow()
}

// Cursor returns the selected row, or -1 when no row can be selected.
func (l *List) Cursor() int {
	if l.cursor < len(l.selectable) && l.selectable[l.cursor] {
		return l.cursor
	}
	return -1
}

// Select moves the cursor to a row, or to the nearest below or above it that can
// be selected.
func (l *List) Select(row int) {
	last := len(l.selectable) - 1
	row = max(min(row, last), 0)
	if i := l.next(row, +1); i >= 0 {
		l.cursor = i
	} else if i := l.next(row, -1); i >= 0 {
		l.cursor = i
	}
	l.follow()
}

// next returns the first row from here in that direction that can be selected, or -1.
func (l *List) next(row, step int) int {
	for ; row >= 0 && row < len(l.selectable); row += step {
		if l.selectable[row] {
			return row
		}
	}
	return -1
}

// Move moves the cursor by one row that can be selected; at an end it stays.
func (l *List) Move(step int) {
	if i := l.next(l.cursor+step, step); i >= 0 {
		l.cursor = i
	}
	l.follow()
}

// Page moves the cursor by a view full of rows.
func (l *List) Page(step int) {
	row := l.cursor + step*max(l.height-1, 1)
	if step > 0 || row < 0 {
		l.Select(row)
		return
	}
	if i := l.next(row, -1); i >= 0 {
		l.cursor = i
		l.follow()
		return
	}
	l.Select(row)
}

// First moves the cursor to the first row, Last to the last one.
func (l *List) First() { l.top = 0; l.Select(0) }

// Last moves the cursor to the last row.
func (l *List) Last() { l.Select(len(l.selectable) - 1) }

// Window returns the rows in view: from, and up to but not including to.
func (l *List) Window() (from, to int) {
	return l.top, min(l.top+l.height, len(l.selectable))
}

// follow scrolls as little as keeps the cursor in view, and with it the heading
// right above it.
func (l *List) follow() {
	l.top = min(l.top, max(len(l.selectable)-l.height, 0))
	first := l.cursor
	for first > 0 && first <= len(l.selectable) && !l.selectable[first-1] && l.cursor-first+1 < l.height {
		first--
	}
	l.top = min(l.top, first)
	if last := l.tail(); last >= l.top+l.height {
		l.top = last - l.height + 1
	}
	l.top = max(l.top, 0)
}

// tail returns the last row that is to be in view with the cursor.
func (l *List) tail() int {
	last := l.cursor
	for l.Tails && last+1 < len(l.selectable) && !l.selectable[last+1] && last+1-l.cursor < l.height {
		last++
	}
	return last
}

// Len returns how many rows there are.
func (l *List) Len() int { return len(l.selectable) }

// Press moves the cursor; it reports whether the key was one of its own.
func (l *List) Press(msg tea.KeyMsg, m *keys.Map) bool {
	switch {
	case key.Matches(msg, m.Down):
		l.Move(+1)
	case key.Matches(msg, m.Up):
		l.Move(-1)
	case key.Matches(msg, m.PageDown):
		l.Page(+1)
	case key.Matches(msg, m.PageUp):
		l.Page(-1)
	case key.Matches(msg, m.First):
		l.First()
	case key.Matches(msg, m.Last):
		l.Last()
	default:
		return false
	}
	return true
}
