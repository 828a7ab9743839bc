package picture

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/cellbuf"
)

// A shape is how the contents of a cell are drawn.
type shape int

const (
	nothing shape = iota
	run           // text that stands with its neighbours
	alone         // a character that stands by itself
	bar
	border
)

// An ink is all that cells have in common that are drawn at once.
type ink struct {
	shape  shape
	colour string
	bold   bool
	rune   rune // of what stands by itself, and of shapes
}

// ink returns how a cell is drawn.
func (s *sheet) ink(c cellbuf.Cell) ink {
	colour, _ := s.palette.colours(c.Style)
	i := ink{shape: run, colour: colour, bold: c.Style.Attrs.Contains(cellbuf.BoldAttr)}
	_, filled := blockOf(c.Rune)
	switch {
	case c.Rune == 0 || c.Rune == ' ':
		return ink{}
	case arms(c.Rune) != 0:
		return ink{shape: border, colour: colour, rune: c.Rune}
	case filled:
		return ink{shape: bar, colour: colour, rune: c.Rune}
	case c.Width != 1 || len(c.Comb) > 0 || !running(c.Rune):
		i.shape, i.rune = alone, c.Rune
	}
	return i
}

func (i ink) draw(s *sheet, x, y int, cells []cellbuf.Cell) {
	switch i.shape {
	case run:
		s.text(i, x, y, cells)
	case alone:
		for k, c := range cells {
			if c.Width > 0 {
				s.single(i, x+k, y, c)
			}
		}
	case bar:
		i.fill(s, x, y, len(cells))
	case border:
		s.border(i, x, y, len(cells))
	}
}

// fill draws blocks: full ones as one rectangle, others one by one. A little air above
// and below tells bars in neighbouring rows apart.
func (i ink) fill(s *sheet, x, y, n int) {
	const air = 1
	b, _ := blockOf(i.rune)
	width, count := float64(b.eighths)*cellWidth/8, n
	if b.eighths == 8 {
		width, count = width*float64(n), 1
	}
	for k := range count {
		fmt.Fprintf(&s.b, `<rect x="%d" y="%d" width="%s" height="%d" fill="%s"%s/>`+"\n",
			margin+(x+k)*cellWidth, margin+y*cellHeight+air, number(width), cellHeight-2*air, i.colour, b.opacity)
	}
}

// text writes a run, as long as its cells.
func (s *sheet) text(i ink, x, y int, cells []cellbuf.Cell) {
	var text strings.Builder
	for _, c := range cells {
		text.WriteString(c.String())
	}
	length := ""
	if len(cells) > 1 {
		length = fmt.Sprintf(` textLength="%d"`, len(cells)*cellWidth)
	}
	s.write(i, fmt.Sprintf(`x="%d"%s`, margin+x*cellWidth, length), y, text.String())
}

// single writes one character in the middle of its cells.
func (s *sheet) single(i ink, x, y int, c cellbuf.Cell) {
	middle := margin + (float64(x)+float64(c.Width)/2)*cellWidth
	s.write(i, fmt.Sprintf(`x="%s" text-anchor="middle"`, number(middle)), y, c.String())
}

func (s *sheet) write(i ink, place string, y int, text string) {
	look := ""
	if i.colour != s.palette.text {
		look += ` fill="` + i.colour + `"`
	}
	if i.bold {
		look += ` font-weight="bold"`
	}
	fmt.Fprintf(&s.b, `<text %s y="%d"%s>%s</text>`+"\n", place, margin+y*cellHeight+baseline, look, escape(text))
}

// border adds lines to those of its colour; those that go on from cell to cell are
// one.
func (s *sheet) border(i ink, x, y, n int) {
	path := s.lines[i.colour]
	if path == nil {
		path = &strings.Builder{}
		s.lines[i.colour] = path
	}
	top, a := float64(margin+y*cellHeight), arms(i.rune)
	if a == left|right {
		fmt.Fprintf(path, "M%sh%d", point{margin + float64(x)*cellWidth, top + cellHeight/2.0}, n*cellWidth)
		return
	}
	for k := range n {
		path.WriteString(a.path(margin+float64(x+k)*cellWidth, top))
	}
}
