// Package plot draws where the estimates of one thing lie: a line from 0 to 100
// percent, with a dot for each participant.
package plot

import (
	"math"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// The marks of a plot.
const (
	Dot    = theme.Dot
	Median = theme.Pinned
	Model  = "M"
	Band   = theme.Lost
	many   = "+" // more than nine in one place
	axis   = "─"
	left   = "├"
	right  = "┤"
)

// A Plot is what one line shows, likelihoods from 0 to 1. What must not be seen is not
// put into it.
type Plot struct {
	Dots   []float64
	Median *float64    // nil for none
	Model  *float64    // nil for none
	Brief  *model.Band // nil for none
}

// Least is the fewest cells in which a plot can be read.
const Least = 12

type cell struct {
	role theme.Role
	text string
}

// Put draws the plot in that many cells of a row.
func (p Plot) Put(r *draw.Row, width int) {
	width = min(width, r.Left())
	if width < 3 {
		r.Gap(width)
		return
	}
	for _, c := range p.cells(width) {
		r.Put(c.role, c.text)
	}
}

// cells lays the marks over each other, what matters most on top.
func (p Plot) cells(width int) []cell {
	cells := make([]cell, width)
	for i := range cells {
		cells[i] = cell{theme.Border, axis}
	}
	cells[0].text, cells[width-1].text = left, right
	if b := p.Brief; b != nil {
		for i := At(b.From, width); i <= At(b.To, width); i++ {
			cells[i] = cell{theme.Bar, Band}
		}
	}
	counts := make([]int, width)
	for _, d := range p.Dots {
		counts[At(d, width)]++
	}
	for i, n := range counts {
		if n > 0 {
			cells[i] = cell{theme.Strong, dot(n)}
		}
	}
	if p.Model != nil {
		cells[At(*p.Model, width)] = cell{theme.Accent, Model}
	}
	if p.Median != nil {
		cells[At(*p.Median, width)] = cell{theme.Moved, Median}
	}
	return cells
}

func dot(n int) string {
	switch {
	case n == 1:
		return Dot
	case n > 9:
		return many
	}
	return string(rune('0' + n))
}

// At returns the cell at which a likelihood stands.
func At(p float64, width int) int {
	return max(min(int(math.Round(p*float64(width-1))), width-1), 0)
}

// Scale draws what the line stands for, above or below it.
func Scale(r *draw.Row, width int) {
	const none, half, all = "0", "50", "100%"
	width = min(width, r.Left())
	start := r.Used()
	if width < Least {
		r.Gap(width)
		return
	}
	r.Put(theme.Faint, none).To(start+At(0.5, width)-1).Put(theme.Faint, half)
	r.To(start+width-len(all)).Put(theme.Faint, all)
}

// Of returns the plot of what was given of one answer, with its median.
func Of(a seminar.Asking, answer int) Plot {
	var p Plot
	for _, d := range a.Dots(answer) {
		p.Dots = append(p.Dots, d.P)
	}
	if median := a.Median(); median != nil {
		p.Median = &median[answer]
	}
	return p
}
