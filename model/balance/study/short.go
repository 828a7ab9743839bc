package study

import (
	"strings"

	"github.com/mattn/go-runewidth"

	"foresee/model"
)

// shortNames returns a short name for every title that fits a narrow pane: the title
// itself, else its beginning, or its two ends where several begin alike.
func shortNames(titles []string) []string {
	shorts := make([]string, len(titles))
	alike := make(map[string]int)
	for i, title := range titles {
		shorts[i] = beginning(title, model.MaxShort)
		alike[shorts[i]]++
	}
	for i, title := range titles {
		if alike[shorts[i]] > 1 {
			shorts[i] = ends(title, model.MaxShort)
		}
	}
	return shorts
}

// beginning cuts a title to a width, after a whole word where that is not too short.
func beginning(title string, width int) string {
	if cells(title) <= width {
		return title
	}
	short := narrow().Truncate(title, width-1, "")
	if space := strings.LastIndexByte(short, ' '); space > len(short)/2 {
		short = short[:space]
	}
	return strings.TrimRight(short, " ,;:-") + "…"
}

// ends keeps the first and the last letters of a title.
func ends(title string, width int) string {
	total := cells(title)
	if total <= width {
		return title
	}
	head := narrow().Truncate(title, width/2, "")
	tail := narrow().TruncateLeft(title, total-(width-width/2-1), "")
	return strings.TrimSpace(head) + "…" + strings.TrimSpace(tail)
}

// cells returns the width of a text, whatever the reader's locale.
func cells(s string) int { return narrow().StringWidth(s) }

func narrow() *runewidth.Condition { return &runewidth.Condition{} }
