package command

import (
	"fmt"
	"math"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/term/draw"
)

const (
	nameWidth = 24 // cells of a short title
	axisWidth = 32 // cells of the line that likelihoods are drawn on
)

// An axis is the part of all likelihoods that a tornado needs.
type axis struct{ from, to float64 }

// newAxis spans all ranges, out to the next tenth.
func newAxis(x *probe.Sensitivity) axis {
	low, high := x.P, x.P
	for _, r := range x.Ranges {
		low, high = min(low, r.P[r.Low]), max(high, r.P[r.High])
	}
	return axis{math.Floor(10*low) / 10, math.Ceil(10*high) / 10}
}

func (a axis) cell(p float64) int {
	return int(math.Round((p - a.from) / (a.to - a.from) * (axisWidth - 1)))
}

// bar draws a range with a mark at the present likelihood.
func (a axis) bar(low, high, now float64) string {
	var b strings.Builder
	for i := range axisWidth {
		within := i >= a.cell(low) && i <= a.cell(high)
		switch {
		case i == a.cell(now) && within:
			b.WriteString("┿")
		case i == a.cell(now):
			b.WriteString("│")
		case within:
			b.WriteString("━")
		default:
			b.WriteString(" ")
		}
	}
	return b.String()
}

// tornado draws how far each driver alone would take a forecast, the widest first.
func (p *page) tornado(set *model.Set, x *probe.Sensitivity) {
	words := p.all.Questions.Sensitivity
	if len(x.Ranges) == 0 {
		p.line("  %s", words.NoDrivers)
		return
	}
	axis := newAxis(x)
	for _, r := range x.Ranges {
		d := set.Factors[r.Driver]
		low, high := r.P[r.Low], r.P[r.High]
		p.line("  %s  %s %s %s  %s", draw.Fit(d.Short, nameWidth), percent(low), axis.bar(low, high, x.P), percent(high), p.bits(r.Swing))
		p.line("  %s  %s", draw.Fit("  "+d.Owner, nameWidth), ends(d.States[r.Low].Title, d.States[r.High].Title, axisWidth+10))
	}
	p.line(words.Legend, forecast.Percent(axis.from), forecast.Percent(axis.to), forecast.Percent(x.P))
	if x.Idle > 0 {
		p.line("%s", words.Idle.Of(x.Idle))
	}
}

// ends writes two texts at the two ends of a line.
func ends(left, right string, width int) string {
	gap := max(width-draw.Width(left)-draw.Width(right), 1)
	return fmt.Sprint(left, strings.Repeat(" ", gap), right)
}
