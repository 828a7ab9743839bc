package draw

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
)

// A Wrapper breaks text into lines and remembers what it broke, because the same
// text is drawn many times at one width.
type Wrapper struct {
	lines map[wrapped][]string
}

type wrapped struct {
	text  string
	width int
}

// NewWrapper returns a wrapper that remembers nothing yet.
func NewWrapper() *Wrapper { return &Wrapper{make(map[wrapped][]string)} }

// Wrap returns the text in lines of at most that many cells.
func (w *Wrapper) Wrap(text string, width int) []string {
	const most = 4096 // entries; a few sizes of every text of a large set
	key := wrapped{text, max(width, 1)}
	if lines, ok := w.lines[key]; ok {
		return lines
	}
	if len(w.lines) >= most {
		clear(w.lines)
	}
	lines := wrap(text, key.width)
	w.lines[key] = lines
	return lines
}

// Chop cuts text into pieces of at most that many cells, wherever they end; joined they
// are the text again.
func Chop(text string, width int) []string {
	return strings.Split(ansi.Hardwrap(text, max(width, 1), true), "\n")
}

func wrap(text string, width int) []string {
	if Width(text) <= width {
		return []string{text}
	}
	block := lipgloss.NewStyle().Width(width).Render(text)
	lines := strings.Split(block, "\n")
	for i, line := range lines {
		lines[i] = Cut(strings.TrimRight(line, " "), width)
	}
	return lines
}
