// Package chance draws a likelihood in one row: name, bar, percent, word and the
// change since the baseline, as many of them as there is room for. The number is
// always there, and no word stands without it.
package chance

import (
	"foresee/model/forecast"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Columns are the widths of the parts of a row; zero leaves a part out.
type Columns struct {
	Name, Bar, Word int
}

const (
	number    = 6 // a mark, the percent, and a blank on its left
	change    = 5 // ▲+12 and a blank on its left
	leastName = 17
	shortName = 24 // a name that long reads well; more only once there is a bar
	leastBar  = 4
	shortBar  = 12
	mostBar   = 32
)

// Fit divides a width: names first get what can be read, then come the words,
// then the bars, then names in full, then longer bars.
func Fit(w *world.World, width, longestName int) Columns {
	name := min(longestName, shortName)
	free := width - number - change
	var c Columns
	if word := w.WordWidth() + 1; free-word >= min(name, leastName) {
		c.Word = word
		free -= word
	}
	if free-name-1 >= leastBar {
		c.Bar = min(free-name-1, shortBar)
		c.Bar = max(c.Bar, min(free-longestName-1, mostBar))
		free -= c.Bar + 1
	}
	c.Name = max(free, 0)
	return c
}

// A Likelihood is what a row says beside the name.
type Likelihood struct {
	forecast.Chance
	Word  string
	Drift int // which way the last key moved it
}

// Put writes a likelihood into what is left of a row, after the name.
func (c Columns) Put(r *draw.Row, l Likelihood) {
	if c.Bar > 0 {
		r.Gap(1).Bar(l.P, l.Base, c.Bar)
	}
	mark, way := world.Drifted(l.Drift)
	r.Gap(1).Put(way, mark).Right(theme.Strong, world.Percent(l.P), number-2)
	if c.Word > 0 {
		r.Gap(1).Cell(theme.Text, l.Word, c.Word-1)
	}
	by, role := world.Change(l.Chance)
	r.Gap(1).Cell(role, by, change-1)
}

// Of returns the likelihood of a factor's state.
func Of(w *world.World, factor, state int) Likelihood {
	f := w.Set.Factors[factor]
	return Likelihood{w.Now().Reading.Factors[factor][state], w.Word(f, state), w.Drift(factor, state)}
}

// OfScenario returns the likelihood of the scenario at that place in the set.
func OfScenario(w *world.World, i int) Likelihood {
	c := w.Now().Reading.Scenarios[i]
	return Likelihood{c, w.WordOf(c.P), w.ScenarioDrift(i)}
}
