package draw

import (
	"math"
	"strings"

	"foresee/ui/term/theme"
)

// Bar writes a likelihood as a bar of that many cells, beside the one at the
// baseline: what it gained and what it lost look different.
func (r *Row) Bar(now, base float64, width int) *Row {
	width = min(width, r.Left())
	kept, gained, lost := bar(now, base, width)
	end := r.used + width
	return r.Put(theme.Bar, kept).Put(theme.Up, gained).Put(theme.Down, lost).To(end)
}

// Bars writes a plain bar: a share of that many cells in one role.
func (r *Row) Bars(role theme.Role, share float64, width int) *Row {
	kept, _, _ := bar(share, 1, min(width, r.Left()))
	return r.Put(role, kept)
}

// bar splits a bar into the part below the baseline, the part above it, and the
// part that only the baseline had. What is more than nothing shows.
func bar(now, base float64, width int) (kept, gained, lost string) {
	if width <= 0 {
		return "", "", ""
	}
	eighths := int(math.Round(8 * now * float64(width)))
	if eighths == 0 && now > 0 {
		eighths = 1
	}
	was := int(math.Round(base * float64(width)))
	full := min(eighths/8, width)
	cells := strings.Repeat(theme.Full, min(full, was))
	over := strings.Repeat(theme.Full, max(full-was, 0))
	end := full
	if part := eighths % 8; part > 0 && full < width {
		glyph := theme.Eighths()[part-1]
		if full >= was && now > base {
			over += glyph
		} else {
			cells += glyph
		}
		end++
	}
	return cells, over, strings.Repeat(theme.Lost, max(was-end, 0))
}
