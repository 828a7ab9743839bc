// Package page shows a text of many lines, some of which lead somewhere: a
// cursor steps from link to link, and the text scrolls along.
package page

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Gutter is the cells left free at the left of each line, for the cursor.
const Gutter = 2

// A Page is a text made by a Builder. The zero Page is empty.
type Page struct {
	lines  []line
	links  []link
	cursor int // in links
	top    int
	height int
}

type line struct {
	draw func(*draw.Row)
	link int // the link it belongs to, or -1
}

type link struct {
	target world.Target
	about  model.Ref // what it stands under, empty for nothing
	first  int       // its first line
	last   int
}

// SetHeight says how many lines are in view.
func (p *Page) SetHeight(height int) {
	p.height = max(height, 0)
	p.scroll(0)
}

// Keep takes over where another page was being read.
func (p *Page) Keep(old *Page) {
	p.height, p.top = old.height, old.top
	p.cursor = max(min(old.cursor, len(p.links)-1), 0)
	p.scroll(0)
}

// Target returns where the selected link leads; ok is false where there is none in view.
func (p *Page) Target() (t world.Target, ok bool) {
	if !p.visible(p.cursor) {
		return world.Target{}, false
	}
	return p.links[p.cursor].target, true
}

// About returns what the selected link stands under; it is empty where there is no
// link in view or it stands under nothing.
func (p *Page) About() model.Ref {
	if !p.visible(p.cursor) {
		return model.Ref{}
	}
	return p.links[p.cursor].about
}

// Select moves the cursor to the first link that leads to what the reference names,
// or stands under it.
func (p *Page) Select(ref model.Ref) {
	for i, l := range p.links {
		if l.target.Ref == ref || l.about == ref {
			p.cursor = i
			p.bring()
			return
		}
	}
}

// bring scrolls the selected link, and some of what stands below it, into view.
func (p *Page) bring() {
	const below = 6 // lines, as long as a judgement mostly is
	l := p.links[p.cursor]
	if l.first < p.top || l.last+below >= p.top+p.height {
		p.top = l.first - p.height/3
		p.scroll(0)
	}
	p.reveal()
}

// Press moves through the page; it reports whether the key was one of its own.
func (p *Page) Press(msg tea.KeyMsg, m *keys.Map) bool {
	switch {
	case key.Matches(msg, m.Down):
		p.step(+1)
	case key.Matches(msg, m.Up):
		p.step(-1)
	case key.Matches(msg, m.PageDown):
		p.leap(p.height - 1)
	case key.Matches(msg, m.PageUp):
		p.leap(1 - p.height)
	case key.Matches(msg, m.First):
		p.scroll(-len(p.lines))
		p.leap(-1)
	case key.Matches(msg, m.Last):
		p.scroll(len(p.lines))
		p.leap(1)
	default:
		return false
	}
	return true
}

// step goes to the next link in that direction when it is near, else scrolls a line.
func (p *Page) step(by int) {
	next := p.cursor + by
	if next >= 0 && next < len(p.links) && p.near(next) {
		p.cursor = next
		p.reveal()
		return
	}
	p.scroll(by)
	p.settle(by)
}

// near reports whether a link can be brought into view without skipping a line unread.
func (p *Page) near(i int) bool {
	first := p.links[i].first
	return first >= p.top-1 && first <= p.top+p.height
}

// leap scrolls by many lines; where the page ends it goes to the outermost link.
func (p *Page) leap(by int) {
	before := p.top
	p.scroll(by)
	p.settle(by)
	if p.top != before {
		return
	}
	for next := p.cursor; p.visible(next); next += sign(by) {
		p.cursor = next
	}
}

func sign(by int) int {
	if by < 0 {
		return -1
	}
	return 1
}

// settle moves the cursor to a link in view, when there is one.
func (p *Page) settle(by int) {
	if p.visible(p.cursor) {
		return
	}
	for i := range p.links {
		if by < 0 {
			i = len(p.links) - 1 - i
		}
		if p.visible(i) {
			p.cursor = i
			return
		}
	}
}

func (p *Page) visible(i int) bool {
	return i >= 0 && i < len(p.links) && p.links[i].first >= p.top && p.links[i].first < p.top+p.height
}

// reveal scrolls as little as brings the whole selected link into view.
func (p *Page) reveal() {
	l := p.links[p.cursor]
	if l.last >= p.top+p.height {
		p.top = l.last - p.height + 1
	}
	p.top = min(p.top, l.first)
	p.scroll(0)
}

func (p *Page) scroll(by int) {
	p.top = max(min(p.top+by, len(p.lines)-p.height), 0)
}

// Shown returns the lines in view: the first and the last, counted from one, and
// how many there are in all.
func (p *Page) Shown() (first, last, all int) {
	return p.top + 1, min(p.top+p.height, len(p.lines)), len(p.lines)
}

// View returns the lines in view, each exactly as wide as asked for.
func (p *Page) View(t *theme.Theme, width int, focused bool) []string {
	var view []string
	for i := p.top; i < min(p.top+p.height, len(p.lines)); i++ {
		l := p.lines[i]
		under := theme.Text
		selected := focused && l.link >= 0 && l.link == p.cursor
		if selected {
			under = theme.Selected
		}
		r := draw.NewRow(t, width, under)
		if selected && p.links[l.link].first == i {
			r.Put(theme.Accent, theme.Pointer)
		}
		r.To(Gutter)
		l.draw(r)
		view = append(view, r.String())
	}
	return view
}
