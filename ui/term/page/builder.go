package page

import (
	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Builder writes a page of a certain width from top to bottom.
type Builder struct {
	page  *Page
	wrap  *draw.Wrapper
	width int
	link  int
	about model.Ref
	gap   bool // the last line is an empty one
}

// NewBuilder starts a page of that many cells, its gutter included.
func NewBuilder(wrap *draw.Wrapper, width int) *Builder {
	return &Builder{page: &Page{}, wrap: wrap, width: width, link: -1}
}

// Page returns what was written.
func (b *Builder) Page() *Page { return b.page }

// Width returns the cells of a line, without the gutter and a blank at the right.
func (b *Builder) Width() int { return max(b.width-Gutter-1, 1) }

// Row writes one line; the row already has its gutter.
func (b *Builder) Row(draw func(*draw.Row)) {
	b.page.lines = append(b.page.lines, line{draw, b.link})
	b.gap = false
}

// Gap writes an empty line, except at the top and after another one.
func (b *Builder) Gap() {
	if len(b.page.lines) > 0 && !b.gap {
		b.Row(func(*draw.Row) {})
		b.gap = true
	}
}

// Heading writes a heading, with an empty line above it.
func (b *Builder) Heading(text string) {
	b.Gap()
	b.Text(theme.Heading, 0, text)
}

// Text writes text in as many lines as it needs.
func (b *Builder) Text(role theme.Role, indent int, text string) {
	if text == "" {
		return
	}
	for _, part := range b.wrap.Wrap(text, b.Width()-indent) {
		b.Row(func(r *draw.Row) { r.Gap(indent).Put(role, part) })
	}
}

// Verbatim writes text that is broken wherever a line is full, so that its lines joined
// are the text again: an address.
func (b *Builder) Verbatim(role theme.Role, indent int, text string) {
	for _, part := range draw.Chop(text, b.Width()-indent) {
		b.Row(func(r *draw.Row) { r.Gap(indent).Put(role, part) })
	}
}

// Hang writes text after a lead, and its further lines under its first.
func (b *Builder) Hang(indent int, role theme.Role, lead string, textRole theme.Role, text string) {
	hang := indent + draw.Width(lead)
	for i, part := range b.wrap.Wrap(text, b.Width()-hang) {
		b.Row(func(r *draw.Row) {
			if i == 0 {
				r.Gap(indent).Put(role, lead)
			}
			r.To(Gutter+hang).Put(textRole, part)
		})
	}
}

// Link makes all that write writes one link.
func (b *Builder) Link(t world.Target, write func()) {
	first := len(b.page.lines)
	b.link = len(b.page.links)
	write()
	b.link = -1
	if last := len(b.page.lines) - 1; last >= first {
		b.page.links = append(b.page.links, link{t, b.about, first, last})
	}
}

// About puts all links that write writes under what the reference names.
func (b *Builder) About(ref model.Ref, write func()) {
	before := b.about
	b.about = ref
	write()
	b.about = before
}
