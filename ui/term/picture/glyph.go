package picture

import (
	"fmt"
	"strings"
	"unicode"
)

// An arm is a line from the middle of a cell to one of its edges.
type arm uint8

const (
	left arm = 1 << iota
	right
	up
	down
	round // where the two arms meet they bend
)

// arms returns the lines of which a border is made; none for what is no border.
func arms(r rune) arm {
	switch r {
	case '─':
		return left | right
	case '│':
		return up | down
	case '╭':
		return right | down | round
	case '╮':
		return left | down | round
	case '╰':
		return right | up | round
	case '╯':
		return left | up | round
	case '├':
		return up | down | right
	case '┤':
		return up | down | left
	case '┬':
		return left | right | down
	case '┴':
		return left | right | up
	case '┼':
		return left | right | up | down
	}
	return 0
}

// path returns the lines of a border in the cell at x and y. Those that bend are one
// curve, others cross in the middle.
func (a arm) path(x, y float64) string {
	cx, cy := x+cellWidth/2.0, y+cellHeight/2.0
	if a == up|down {
		return fmt.Sprintf("M%sv%d", point{cx, y}, cellHeight)
	}
	ends := map[arm]point{left: {x, cy}, right: {x + cellWidth, cy}, up: {cx, y}, down: {cx, y + cellHeight}}
	var list []point
	for _, one := range []arm{left, up, right, down} {
		if a&one != 0 {
			list = append(list, ends[one])
		}
	}
	if a&round != 0 {
		return "M" + list[0].String() + "Q" + point{cx, cy}.String() + " " + list[1].String()
	}
	var b strings.Builder
	for _, end := range list {
		b.WriteString("M" + point{cx, cy}.String() + "L" + end.String())
	}
	return b.String()
}

// A point is a place in the picture.
type point struct{ x, y float64 }

func (p point) String() string { return number(p.x) + " " + number(p.y) }

// A block is a filled part of a cell, from its left edge.
type block struct {
	eighths int
	opacity string // as an attribute, empty for full
}

// blockOf returns the part of a cell that a bar fills.
func blockOf(r rune) (block, bool) {
	switch {
	case r >= '█' && r <= '▏': // from the full block to the eighth, one after the other
		return block{eighths: 8 - int(r-'█')}, true
	case r == '░':
		return block{8, ` fill-opacity=".25"`}, true
	case r == '▒':
		return block{8, ` fill-opacity=".5"`}, true
	case r == '▓':
		return block{8, ` fill-opacity=".75"`}, true
	}
	return block{}, false
}

// running reports whether a character may stand in a run of text: every monospaced
// font has it, at one width.
func running(r rune) bool {
	return r < unicode.MaxLatin1 && unicode.IsPrint(r) || r >= '‐' && r <= '”' || r == '…' || unicode.Is(unicode.Latin, r)
}
