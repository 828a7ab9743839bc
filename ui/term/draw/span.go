package draw

import (
	"strings"

	"foresee/ui/term/theme"
)

// Span writes a stretch of a scale in that many cells: from low to high, with a line
// at now, each a share of the scale. What lies below now and what lies above differ.
func (r *Row) Span(low, now, high float64, width int) *Row {
	width = min(width, r.Left())
	end := r.used + width
	at := func(share float64) int { return max(min(int(share*float64(width)+0.5), width), 0) }
	line := min(at(now), width-1)
	from, to := min(at(low), line), max(at(high), line+1)
	r.Gap(from).Put(theme.Down, strings.Repeat(theme.Lost, line-from))
	r.Put(theme.Strong, theme.Line)
	return r.Put(theme.Up, strings.Repeat(theme.Full, to-line-1)).To(end)
}
