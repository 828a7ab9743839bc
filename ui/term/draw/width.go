// Package draw puts text into cells: it measures, cuts, wraps, and lays rows,
// bars and bordered panes out to an exact size. Everything it returns is as
// wide and as high as was asked for, because a line too wide or a frame too
// high would push others off the screen.
package draw

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"foresee/ui/term/theme"
)

// Width returns how many cells the text takes.
func Width(s string) int {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return ansi.StringWidth(s)
		}
	}
	return len(s)
}

// Cut returns the text cut to at most that many cells, with an ellipsis where
// something was left out.
func Cut(s string, width int) string {
	if width <= 0 {
		return ""
	}
	if Width(s) <= width {
		return s
	}
	return strings.TrimRight(ansi.Truncate(s, width-1, ""), " ,;:") + theme.Ellipsis
}

// Fit returns plain text at exactly that width, cut or filled with blanks.
func Fit(s string, width int) string {
	s = Cut(s, width)
	return s + blank(width-Width(s))
}

func blank(n int) string {
	if n <= 0 {
		return ""
	}
	return strings.Repeat(" ", n)
}
