package picture

import (
	"encoding/xml"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/cellbuf"
)

// The measures of the picture, in its own units. A cell is as wide as the letters of
// most monospaced fonts are at this size, and both sides are odd, so that a line
// through its middle falls on whole pixels.
const (
	cellWidth  = 9
	cellHeight = 19
	margin     = 10
	baseline   = 14
	fontSize   = "14.95"
	fonts      = "DejaVu Sans Mono, Menlo, Consolas, Liberation Mono, Noto Sans Mono CJK KR, monospace"
)

// A sheet is an SVG being written.
type sheet struct {
	Picture
	palette palette
	b       strings.Builder
	lines   map[string]*strings.Builder // paths of borders, by colour
}

func (s *sheet) open() {
	w, h := s.Width*cellWidth+2*margin, s.Height*cellHeight+2*margin
	fmt.Fprintf(&s.b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" font-family="%s" font-size="%s" fill="%s">`+"\n",
		w, h, w, h, fonts, fontSize, s.palette.text)
	fmt.Fprintf(&s.b, "<title>%s</title>\n<desc>%s</desc>\n", escape(s.Title), escape(s.Desc))
	fmt.Fprintf(&s.b, `<rect width="%d" height="%d" rx="8" fill="%s"/>`+"\n", w, h, s.palette.ground)
}

// row draws a line of cells: what lies beneath first, then bars and text.
func (s *sheet) row(y int, cells []cellbuf.Cell) {
	for x, n := range stretches(cells, s.ground) {
		if ground := s.ground(cells[x]); ground != "" {
			fmt.Fprintf(&s.b, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n", margin+x*cellWidth, margin+y*cellHeight, n*cellWidth, cellHeight, ground)
		}
	}
	for x, n := range stretches(cells, s.ink) {
		s.ink(cells[x]).draw(s, x, y, cells[x:x+n])
	}
}

// stretches yields the places of cells that are alike one after the other, and how
// many they are. The second cell of a wide character belongs to the first.
func stretches[K comparable](cells []cellbuf.Cell, kind func(cellbuf.Cell) K) iter.Seq2[int, int] {
	return func(yield func(x, n int) bool) {
		for x := 0; x < len(cells); {
			n := max(cells[x].Width, 1)
			for x+n < len(cells) && kind(cells[x+n]) == kind(cells[x]) {
				n += max(cells[x+n].Width, 1)
			}
			if !yield(x, n) {
				return
			}
			x += n
		}
	}
}

func (s *sheet) ground(c cellbuf.Cell) string {
	_, ground := s.palette.colours(c.Style)
	return ground
}

// strokes draws the borders, all of one colour at once.
func (s *sheet) strokes() {
	for _, colour := range slices.Sorted(maps.Keys(s.lines)) {
		fmt.Fprintf(&s.b, `<path fill="none" stroke="%s" d="%s"/>`+"\n", colour, s.lines[colour].String())
	}
}

func escape(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a builder takes everything
	return b.String()
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
