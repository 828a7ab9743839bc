package paper

import (
	"fmt"
	"strings"
)

// A Chart is bars along one axis. It says nothing that a table beside it does not, and
// Markdown leaves it out.
type Chart struct {
	ID     string // as a Section's
	Title  string
	Axis   Axis
	Groups []Bars
	Key    string // what bars and marks mean
}

// An Axis is the numbers that bars run along.
type Axis struct {
	From, To float64
	Ticks    []Tick
}

// A Tick is a labelled number on an axis.
type Tick struct {
	At    float64
	Label string
}

// Bars is bars under a heading, which may be empty.
type Bars struct {
	Title string
	List  []Bar
}

// A Bar runs from one number to another, with a mark at a third.
type Bar struct {
	Label, Value string
	From, To     float64
	Mark         *float64 // nil: none
	Tone         Tone
}

// A Tone tells bars apart; a sign or a word always says the same beside it.
type Tone string

// The tones.
const (
	Even Tone = "even"
	Up   Tone = "up"
	Down Tone = "down"
)

// Describe writes the numbers of a chart in words, for whoever cannot see it.
func (c Chart) Describe() string {
	var parts []string
	for _, g := range c.Groups {
		var bars []string
		for _, b := range g.List {
			bars = append(bars, b.Label+": "+b.Value)
		}
		text := strings.Join(bars, "; ")
		if g.Title != "" {
			text = g.Title + ": " + text
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ". ") + "."
}

// Heights of the rows of a drawn chart, in CSS pixels. Along the axis all is in percent,
// so that a chart takes any width and its letters keep their size.
const (
	barHeight   = 38 // label, bar and gap
	labelDrop   = 13 // from a row's top to its label's baseline
	barDrop     = 18
	groupHeight = 26
	axisHeight  = 22
)

// A plot is a chart with its places worked out.
type plot struct {
	Chart
	Height     int
	AxisY      int
	TickLabelY int
	TickMarks  []tickMark
	Heads      []plotHead
	Rows       []plotRow
}

type plotHead struct {
	Y    int
	Text string
}

type plotRow struct {
	LabelY, BarY, MarkTop, MarkEnd int
	Bar                            Bar
	X, Width, MarkX                string // in percent; MarkX is empty where there is no mark
}

type tickMark struct{ X, Label, Anchor string }

// Plot works out where everything in a chart stands.
func (c Chart) Plot() plot {
	p := plot{Chart: c}
	y := 0
	for _, g := range c.Groups {
		if g.Title != "" {
			p.Heads = append(p.Heads, plotHead{y + groupHeight - 9, g.Title})
			y += groupHeight
		}
		for _, b := range g.List {
			p.Rows = append(p.Rows, c.Axis.row(b, y))
			y += barHeight
		}
	}
	p.AxisY, p.TickLabelY, p.Height = y, y+axisHeight-6, y+axisHeight
	for i, t := range c.Axis.Ticks {
		p.TickMarks = append(p.TickMarks, tickMark{c.Axis.percent(t.At), t.Label, anchor(i, len(c.Axis.Ticks))})
	}
	return p
}

// Meter works out where a likelihood's bar in a cell stands, from 0 to 1.
func (b Bar) Meter() plotRow { return Axis{From: 0, To: 1}.row(b, 0) }

func (a Axis) row(b Bar, y int) plotRow {
	low, high := min(b.From, b.To), max(b.From, b.To)
	row := plotRow{
		LabelY: y + labelDrop, BarY: y + barDrop, MarkTop: y + barDrop - 3, MarkEnd: y + barDrop + 13,
		Bar: b, X: a.percent(low), Width: width(a.share(high) - a.share(low)),
	}
	if b.Mark != nil {
		row.MarkX = a.percent(*b.Mark)
	}
	return row
}

// share returns how far along the axis a number stands, 0 to 1.
func (a Axis) share(x float64) float64 {
	if a.To <= a.From {
		return 0
	}
	return min(max((x-a.From)/(a.To-a.From), 0), 1)
}

func (a Axis) percent(x float64) string { return width(a.share(x)) }

func width(share float64) string { return fmt.Sprintf("%.2f%%", 100*share) }

// anchor keeps the labels at the ends of an axis within it.
func anchor(i, n int) string {
	switch i {
	case 0:
		return "start"
	case n - 1:
		return "end"
	}
	return "middle"
}
