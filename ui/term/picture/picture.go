// Package picture takes a frame of the explorer to where there is no terminal: as an
// SVG, as plain text, or as text with its colours.
//
// A frame is cells. In the SVG every run of text stands at the column of its first
// cell and is as long as its cells, so that it fits whatever font is found; a
// character that takes two cells, or that fonts draw at widths of their own, stands
// alone in the middle of its cells. Borders and bars are not text but shapes, which
// meet without gaps at any line height.
package picture

import (
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/cellbuf"
)

// A Picture is a frame and what is to be said of it.
type Picture struct {
	Frame         string // lines of text with the colours and the weight that they switch on
	Width, Height int    // cells
	Light         bool   // the frame was drawn for a light background
	Title, Desc   string // for those who cannot see it
}

// Text writes the frame as plain text, without the blanks at the ends of its lines.
func (p Picture) Text(w io.Writer) error {
	return p.lines(w, func(line string) string { return strings.TrimRight(ansi.Strip(line), " ") })
}

// ANSI writes the frame as a terminal shows it, with its colours.
func (p Picture) ANSI(w io.Writer) error {
	return p.lines(w, func(line string) string { return line })
}

func (p Picture) lines(w io.Writer, line func(string) string) error {
	var b strings.Builder
	for text := range strings.SplitSeq(p.Frame, "\n") {
		b.WriteString(line(text) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// SVG writes the frame as a picture.
func (p Picture) SVG(w io.Writer) error {
	buffer := cellbuf.NewBuffer(p.Width, p.Height)
	cellbuf.SetContent(buffer, p.Frame)
	s := &sheet{Picture: p, palette: paletteOf(p.Light), lines: make(map[string]*strings.Builder)}
	s.open()
	for y := range p.Height {
		cells := make([]cellbuf.Cell, p.Width)
		for x := range cells {
			cells[x] = *buffer.Cell(x, y)
		}
		s.row(y, cells)
	}
	s.strokes()
	s.b.WriteString("</svg>\n")
	_, err := io.WriteString(w, s.b.String())
	return err
}
