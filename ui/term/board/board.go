// Package board lays out a screen of several lists and a page about what is
// selected in one of them: side by side where there is room, else in turns.
package board

import (
	"cmp"
	"slices"

	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/list"
	"foresee/ui/term/page"
	"foresee/ui/term/world"
)

// Page is the number of the page; the lists are numbered from zero.
const Page = -1

// A Board is the lists, the page, and which of them has the keys.
type Board struct {
	w       *world.World
	lists   []*pane
	title   string // of the page
	page    *page.Page
	arrange func(width, height int) Box
	layout  Box
	head    int // lines above the panes
	focus   int
	last    int  // the list that has the keys, or had them last
	entered bool // the keys came to the page by Enter
	told    Selection
	kept    *page.Page // how far to scroll the page about what was told of before, nil for none
	keptOf  Selection
	tops    map[int]bool
}

// A pane is a list with its title.
type pane struct {
	list.List
	title string
	head  []Line // what stays at the top
	rows  []Row
	home  bool   // the cursor has not been moved, and stays at the top whatever comes
	wish  string // the item to select once it is there, empty for none
}

// A Line draws one line.
type Line func(*draw.Row)

// A Row is a line of a list.
type Row struct {
	Draw Line
	Item string // the id of what it stands for; empty for a line that cannot be selected
}

// Text returns a row that cannot be selected.
func Text(line Line) Row { return Row{Draw: line} }

// New returns a board of lists with those titles and a page; arrange lays them out
// below so many lines of a head. The first list has the keys.
func New(w *world.World, titles []string, about string, head int, arrange func(width, height int) Box) *Board {
	b := &Board{w: w, title: about, page: &page.Page{}, head: head, arrange: arrange, tops: make(map[int]bool)}
	for _, title := range titles {
		p := &pane{title: title, home: true}
		p.Tails = true
		b.lists = append(b.lists, p)
	}
	return b
}

// Resize lays the panes out anew.
func (b *Board) Resize(width, height int) {
	height -= b.head
	b.layout = b.arrange(width, height)
	b.layout.lay(width, height)
	b.fit()
	b.Turn(b.focus)
}

// fit tells every pane its height.
func (b *Board) fit() {
	b.layout.visit(0, 0, func(box *Box, _, _ int) {
		for _, p := range box.Panes {
			if p == Page {
				b.page.SetHeight(box.height - 2)
			} else {
				b.lists[p].SetHeight(box.height - 2 - len(b.lists[p].head))
			}
		}
	})
}

// Size returns the cells and lines inside a pane's border.
func (b *Board) Size(p int) (width, height int) {
	b.layout.visit(0, 0, func(box *Box, _, _ int) {
		if slices.Contains(box.Panes, p) {
			width, height = max(box.width-2, 0), max(box.height-2, 0)
		}
	})
	return width, height
}

// SetRows puts rows into a list, under lines that stay at its top. A cursor that was
// moved stays with what it was on, wherever that is now, or else in its place.
func (b *Board) SetRows(p int, head []Line, rows []Row) {
	l := b.lists[p]
	was := cmp.Or(l.wish, b.ItemOf(p))
	l.head, l.rows = head, rows
	_, height := b.Size(p)
	l.SetHeight(height - len(head))
	selectable := make([]bool, len(rows))
	for i, r := range rows {
		selectable[i] = r.Item != ""
	}
	l.SetRows(selectable)
	if l.home {
		l.First()
	} else {
		b.Select(p, was)
	}
}

// Show puts another page in place of the one that shows, at its top.
func (b *Board) Show(p *page.Page) {
	_, height := b.Size(Page)
	b.page = p
	p.SetHeight(height)
}

// Update puts a newer version of the page in place, as far scrolled as it was.
func (b *Board) Update(p *page.Page) {
	p.Keep(b.page)
	b.Show(p)
}

// A Selection is an item of a list.
type Selection struct {
	List int
	Item string
}

// Selection returns what is selected in the list that has the keys or had them last.
func (b *Board) Selection() Selection { return Selection{b.last, b.Item()} }

// Told reports whether the page is about what is selected.
func (b *Board) Told() bool { return b.told == b.Selection() }

// Tell puts a page about an item in place. While the item is the same the page stays
// as far scrolled.
func (b *Board) Tell(about Selection, p *page.Page) {
	if about != b.told {
		b.told = about
		b.Show(&page.Page{})
	}
	if b.kept != nil && about == b.keptOf {
		b.page, b.kept = b.kept, nil
	}
	b.Update(p)
}

// Focus returns the number of the pane that has the keys.
func (b *Board) Focus() int { return b.focus }

// List returns the number of the list that has the keys, or had them last.
func (b *Board) List() int { return b.last }

// Item returns the id of what is selected in the list that has the keys or had them
// last; it is empty where nothing is.
func (b *Board) Item() string { return b.ItemOf(b.last) }

// ItemOf returns the id of what is selected in a list.
func (b *Board) ItemOf(p int) string {
	l := b.lists[p]
	if i := l.Cursor(); i >= 0 {
		return l.rows[i].Item
	}
	return ""
}

// Link returns where the selected link of the page leads.
func (b *Board) Link() (world.Target, bool) { return b.page.Target() }

// About returns what the selected link of the page stands under.
func (b *Board) About() model.Ref { return b.page.About() }

// Select moves the cursor of a list to an item, if it is there.
func (b *Board) Select(p int, item string) {
	for i, r := range b.lists[p].rows {
		if r.Item == item && item != "" {
			b.lists[p].home, b.lists[p].wish = false, ""
			b.lists[p].Select(i)
			return
		}
	}
}

// First moves the cursor of a list to its first item, and keeps it at the top while
// other rows come.
func (b *Board) First(p int) {
	b.lists[p].home, b.lists[p].wish = true, ""
	b.lists[p].First()
}
