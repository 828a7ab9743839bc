// Package split lays out a screen that is a list and a page about the selected
// row: side by side; on top of each other where the list is short; or one at a
// time where there is no room for both.
package split

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/draw"
	"foresee/ui/term/list"
	"foresee/ui/term/page"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Split is the list, the page, and which of them has the keys.
type Split struct {
	List   list.List
	OnPage bool
	Titles [2]string // of the list and of the page

	w             *world.World
	page          *page.Page
	width, height int
	entered       bool // the keys came to the page by Enter

	listWidth, listHeight int // with their borders
	pageWidth, pageHeight int
}

// New returns a split whose page has the keys, or its list.
func New(w *world.World, titles [2]string, onPage bool) *Split {
	return &Split{w: w, Titles: titles, OnPage: onPage, page: &page.Page{}}
}

const (
	wide      = 100 // the least width for both side by side
	veryWide  = 150 // the least at which that holds for a short list too
	leastList = 38
	mostList  = 64
)

// Resize says how large the whole is.
func (s *Split) Resize(width, height int) {
	s.width, s.height = width, height
	s.listWidth, s.listHeight = width, height
	s.pageWidth, s.pageHeight = width, height
	switch {
	case s.beside():
		s.listWidth = min(max(width*2/5, leastList), mostList)
		s.pageWidth = width - s.listWidth
	case s.stacked():
		s.listHeight = s.List.Len() + 2
		s.pageHeight = height - s.listHeight
	}
	s.List.SetHeight(s.listHeight - 2)
	s.page.SetHeight(s.pageHeight - 2)
}

func (s *Split) beside() bool { return s.width >= wide && !s.stacked() }

func (s *Split) stacked() bool {
	return s.width < veryWide && s.List.Len()+2 <= s.height/2
}

// Both reports whether there is room for both parts at once.
func (s *Split) Both() bool { return s.beside() || s.stacked() }

// ListWidth returns the cells inside the list's border.
func (s *Split) ListWidth() int { return s.listWidth - 2 }

// PageWidth returns the cells inside the page's border.
func (s *Split) PageWidth() int { return s.pageWidth - 2 }

// Enter gives the keys to the page; it reports whether the list had them.
func (s *Split) Enter() bool {
	if s.OnPage {
		return false
	}
	s.OnPage, s.entered = true, true
	return true
}

// Back takes the last Enter back; it reports whether there was one.
func (s *Split) Back() bool {
	back := s.entered && s.OnPage
	s.OnPage, s.entered = s.OnPage && !back, false
	return back
}

// Page returns the page that shows.
func (s *Split) Page() *page.Page { return s.page }

// Show puts another page in place of the one that shows, at its top.
func (s *Split) Show(p *page.Page) {
	s.page = p
	p.SetHeight(s.pageHeight - 2)
}

// Update puts a newer version of the page in place, as far scrolled as it was.
func (s *Split) Update(p *page.Page) {
	p.Keep(s.page)
	s.Show(p)
}

// Press moves in the part that has the keys, or from one to the other; it
// reports whether the key was one of its own.
func (s *Split) Press(msg tea.KeyMsg) bool {
	m := s.w.Keys
	if key.Matches(msg, m.NextPane, m.PreviousPane) {
		s.OnPage = !s.OnPage
		return true
	}
	if s.OnPage {
		return s.page.Press(msg, m)
	}
	return s.List.Press(msg, m)
}

// Click gives the keys to the part at that place and selects the row there; it
// reports whether that was in the list.
func (s *Split) Click(x, y int) bool {
	if s.Both() {
		s.OnPage = x >= s.listWidth || y >= s.listHeight
	}
	from, to := s.List.Window()
	row := from + y - 1
	if s.OnPage || y < 1 || row >= to {
		return false
	}
	s.List.Select(row)
	return true
}

// View draws both parts; row draws a row of the list.
func (s *Split) View(row func(r *draw.Row, i int)) []string {
	switch {
	case s.beside():
		return draw.Beside(s.drawList(row), s.drawPage())
	case s.stacked():
		return append(s.drawList(row), s.drawPage()...)
	case s.OnPage:
		return s.drawPage()
	}
	return s.drawList(row)
}

func (s *Split) titles(current int) ([]string, int) {
	if s.Both() {
		return s.Titles[current : current+1], 0
	}
	return s.Titles[:], current
}

func (s *Split) drawList(row func(r *draw.Row, i int)) []string {
	from, to := s.List.Window()
	focused := !s.OnPage
	var lines []string
	for i := from; i < to; i++ {
		under := theme.Text
		selected := i == s.List.Cursor()
		if selected && focused {
			under = theme.Selected
		}
		r := draw.NewRow(s.w.Theme, s.listWidth-2, under)
		if selected {
			r.Put(theme.Accent, theme.Pointer)
		}
		r.To(page.Gutter)
		row(r, i)
		lines = append(lines, r.String())
	}
	titles, current := s.titles(0)
	pane := draw.Pane{Titles: titles, Current: current, Focused: focused, Width: s.listWidth, Height: s.listHeight}
	pane.Note = s.note(from+1, to, s.List.Len())
	return pane.Draw(s.w.Theme, lines)
}

func (s *Split) drawPage() []string {
	titles, current := s.titles(1)
	pane := draw.Pane{Titles: titles, Current: current, Focused: s.OnPage, Width: s.pageWidth, Height: s.pageHeight}
	pane.Note = s.note(s.page.Shown())
	return pane.Draw(s.w.Theme, s.page.View(s.w.Theme, s.PageWidth(), s.OnPage))
}

// note says which rows are in view, where not all are.
func (s *Split) note(first, last, all int) string {
	if first <= 1 && last >= all {
		return ""
	}
	return fmt.Sprintf(s.w.Words.Frame.Shown, first, last, all)
}
