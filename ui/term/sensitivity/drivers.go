package sensitivity

import (
	"fmt"
	"math"

	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A scale is the stretch of likelihoods that the bars of a list show.
type scale struct{ from, to, now float64 }

// stretch returns the likelihoods that all drivers together span.
func stretch(s *probe.Sensitivity) scale {
	c := scale{s.P, s.P, s.P}
	for _, r := range s.Ranges {
		c.from, c.to = min(c.from, r.P[r.Low]), max(c.to, r.P[r.High])
	}
	return c
}

func (s *Screen) driverHead() []board.Line {
	d := s.decides.Answer()
	if d == nil || s.decides.Status().Pending() || len(d.sweep.Ranges) == 0 {
		return nil
	}
	c, words := stretch(d.sweep), s.w.Words.SensitivityScreen
	return []board.Line{func(r *draw.Row) {
		r.Put(theme.Faint, fmt.Sprintf(words.Scale, world.Percent(c.now), world.Percent(c.from), world.Percent(c.to)))
		r.To(r.Used()+r.Left()-bitsWidth).Right(theme.Faint, words.Bits, bitsWidth-1)
	}}
}

// driverRows lists the drivers by how far each would take the forecast. Where the
// states at both ends do not fit beside the bar they stand below it, if there is room.
func (s *Screen) driverRows() []board.Row {
	d, status := s.decides.Answer(), s.decides.Status()
	switch {
	case status.Pending():
		return s.Pending(drivers, status, s.w.Words.SensitivityScreen.Asking)
	case d == nil:
		return nil
	case len(d.sweep.Ranges) == 0:
		return s.Wrapped(drivers, theme.Faint, s.noDrivers(d))
	}
	width, height := s.Size(drivers)
	c, bars := stretch(d.sweep), fit(width-2, s.longest(d.sweep))
	below := bars.state == 0 && 2*len(d.sweep.Ranges)+2 <= height
	var rows []board.Row
	for _, each := range d.sweep.Ranges {
		rows = append(rows, board.Row{Item: s.w.Set.Factors[each.Driver].ID, Draw: func(r *draw.Row) { s.drawRange(r, each, c, bars) }})
		if below {
			rows = append(rows, board.Text(func(r *draw.Row) { s.drawEnds(r, each) }))
		}
	}
	if d.sweep.Idle > 0 {
		rows = append(rows, s.Wrapped(drivers, theme.Faint, s.w.Words.SensitivityScreen.Idle.Of(d.sweep.Idle))...)
	}
	return rows
}

// noDrivers says why no driver moves the forecast.
func (s *Screen) noDrivers(d *decision) string {
	words := s.w.Words.SensitivityScreen
	switch {
	case math.IsInf(d.grounds.Bits, 1):
		return words.IsAssumed + " " + words.ToFree
	case math.IsInf(d.grounds.Bits, -1):
		return words.IsRuledOut + " " + words.ToFree
	}
	return words.NothingMove
}

func (s *Screen) longest(sweep *probe.Sensitivity) int {
	longest := 0
	for _, each := range sweep.Ranges {
		longest = max(longest, draw.Width(world.Short(s.w.Set.Factors[each.Driver])))
	}
	return longest
}

// columns are the widths of the parts of a driver's row; without state the states at
// the ends of its bar are left out.
type columns struct{ name, state, bar int }

const (
	percentWidth = 5 // with a blank
	bitsWidth    = 6
	mostName     = 20
	mostState    = 14
	leastState   = 9
	leastBar     = 8
)

func fit(width, longest int) columns {
	free := width - 2*percentWidth - bitsWidth - 1
	c := columns{name: min(longest, mostName, free-leastBar)}
	free -= c.name
	if state := (free-leastBar)/2 - 1; state >= leastState {
		c.state = min(state, mostState)
		free -= 2 * (c.state + 1)
	}
	c.bar = free
	return c
}

func (s *Screen) drawRange(r *draw.Row, each probe.Range, c scale, bars columns) {
	f, low, high := s.w.Set.Factors[each.Driver], each.P[each.Low], each.P[each.High]
	r.Marked(world.Short(f), s.w.NotedFactor(f), bars.name)
	if bars.state > 0 {
		r.Gap(1).Right(theme.Faint, world.ShortState(f, each.Low), bars.state)
	}
	r.Right(theme.Strong, world.Percent(low), percentWidth).Gap(1)
	r.Span(c.share(low), c.share(c.now), c.share(high), bars.bar)
	r.Right(theme.Strong, world.Percent(high), percentWidth)
	if bars.state > 0 {
		r.Gap(1).Cell(theme.Faint, world.ShortState(f, each.High), bars.state)
	}
	r.Right(theme.Text, fmt.Sprintf("%.2f", each.Swing), bitsWidth-1)
}

// drawEnds writes the states that cause the least and the most, below the bar.
func (s *Screen) drawEnds(r *draw.Row, each probe.Range) {
	f := s.w.Set.Factors[each.Driver]
	r.Gap(2).Put(theme.Faint, world.ShortState(f, each.Low)+" "+theme.Less+" "+theme.More+" "+world.ShortState(f, each.High))
}

// share returns how far along the scale a likelihood lies.
func (c scale) share(p float64) float64 {
	if c.to == c.from {
		return 0.5
	}
	return (p - c.from) / (c.to - c.from)
}

// driven returns what is known of a driver in the list.
func (s *Screen) driven(id string) (each probe.Range, ok bool) {
	d := s.decides.Answer()
	if d == nil {
		return probe.Range{}, false
	}
	for _, each := range d.sweep.Ranges {
		if s.w.Set.Factors[each.Driver].ID == id {
			return each, true
		}
	}
	return probe.Range{}, false
}
