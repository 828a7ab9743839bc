package compare

import (
	"fmt"
	"math"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/term/ask"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A grid is the columns of a table of sides.
type grid struct {
	name, side, bits int
	words            bool // there is room for words of likelihood
	bar              int  // and for bars that wide
}

const (
	bitsWidth   = 7
	leastName   = 22
	leastWords  = 21 // percent and all words but the longest
	mostName    = 36
	leastNumber = 7
	mostNumber  = 14
	leastBar    = 6
	mostBar     = 14
)

// fit divides a width among so many sides; without bits there is no last column.
func (s *Screen) fit(width, sides, bits int) grid {
	g := grid{bits: bits}
	free := (width - bits - leastName) / sides
	if g.words = free >= leastWords; g.words {
		g.side = min(free, s.w.WordWidth()+6)
		if bar := (width-bits-mostName)/sides - g.side - 1; bar >= leastBar {
			g.bar = min(bar, mostBar)
			g.side += g.bar + 1
		}
	} else {
		g.side = max(min(free, mostNumber), leastNumber)
	}
	g.name = max(width-bits-sides*g.side, 0)
	return g
}

// pending returns what stands in a list while there is no comparison; ok is false
// when there is one.
func (s *Screen) pending(p int) (rows []board.Row, ok bool) {
	status, words := s.compares.Status(), s.w.Words.CompareScreen
	switch {
	case s.now() == nil:
		return s.Wrapped(p, theme.Faint, words.Alone), true
	case status.State != ask.Answered && status.Pending():
		return s.Pending(p, status, words.Comparing), true
	}
	return nil, s.compares.Answer() == nil
}

// heads writes the sides over their columns.
func (s *Screen) heads(r *draw.Row, g grid, title string, sides []string) {
	r.Cell(theme.Faint, title, g.name)
	for _, name := range sides {
		if g.words {
			r.Gap(1).Cell(theme.Faint, name, g.side-1)
		} else {
			r.Gap(1).Right(theme.Faint, name, g.side-1)
		}
	}
}

func (s *Screen) forecastHead() []board.Line {
	if _, waiting := s.pending(forecasts); waiting {
		return nil
	}
	words, c := s.w.Words.CompareScreen, s.compares.Answer()
	return []board.Line{func(r *draw.Row) {
		s.heads(r, s.fit(r.Left()-1, len(c.choice), bitsWidth), "", c.names())
		r.Right(theme.Faint, words.Bits, bitsWidth)
	}}
}

// forecastRows lists the scenarios and the outcomes by how far the sides lie apart.
func (s *Screen) forecastRows() []board.Row {
	if rows, waiting := s.pending(forecasts); waiting {
		return rows
	}
	c, words := s.compares.Answer(), s.w.Words.CompareScreen
	var rows []board.Row
	if len(c.Scenarios) > 0 {
		rows = board.Heading(words.Scenarios)[1:]
	}
	for _, spread := range c.Scenarios {
		scenario := s.w.Set.Scenarios[spread.Scenario]
		rows = append(rows, board.Row{Item: scenarioItem(scenario), Draw: func(r *draw.Row) {
			s.drawSpread(r, world.ScenarioName(scenario), spread.Spread)
		}})
	}
	rows = append(rows, board.Heading(words.Outcomes)...)
	alike := 0
	for _, spread := range c.Outcomes {
		if spread.Bits < visibleBits {
			alike++
			continue
		}
		name := s.w.Condition(model.Condition{Factor: spread.Factor, States: model.Only(spread.State)})
		rows = append(rows, board.Row{Item: s.w.Set.Factors[spread.Factor].ID, Draw: func(r *draw.Row) { s.drawSpread(r, name, spread.Spread) }})
	}
	if alike > 0 {
		rows = append(rows, s.Wrapped(forecasts, theme.Faint, words.Alike.Of(alike))...)
	}
	return rows
}

const visibleBits = 0.005

// scenarioItem is the id of a scenario's row: a scenario may have the id of an outcome.
func scenarioItem(c *model.Scenario) string { return "scenario " + c.ID }

func (s *Screen) drawSpread(r *draw.Row, name string, spread probe.Spread) {
	g := s.fit(r.Left()-1, len(spread.P), bitsWidth)
	r.Cell(theme.Text, name, g.name)
	least, most := ends(spread)
	for i, p := range spread.P {
		role := theme.Text
		switch {
		case spread.Bits < visibleBits:
		case i == most:
			role = theme.Up
		case i == least:
			role = theme.Down
		}
		s.drawCell(r, g, role, p)
	}
	r.Right(theme.Strong, s.apart(spread), g.bits)
}

// drawCell writes a likelihood, with its word where there is room.
func (s *Screen) drawCell(r *draw.Row, g grid, role theme.Role, p float64) {
	if !g.words {
		r.Right(role, world.Percent(p), g.side)
		return
	}
	word := g.side - 6
	r.Gap(1)
	if g.bar > 0 {
		r.Bar(p, p, g.bar).Gap(1)
		word -= g.bar + 1
	}
	r.Right(role, world.Percent(p), 4).Gap(1).Cell(theme.Text, s.w.Scale.Word(p), word)
}

// ends returns the sides on which a likelihood is least and most.
func ends(spread probe.Spread) (least, most int) {
	for i, p := range spread.P {
		if p < spread.P[least] {
			least = i
		}
		if p > spread.P[most] {
			most = i
		}
	}
	return least, most
}

// apart writes how far apart the sides lie: of two with the sign of the way from the
// first to the second.
func (s *Screen) apart(spread probe.Spread) string {
	if len(spread.P) == 2 {
		return s.w.Bits(forecast.Chance{P: spread.P[1], Base: spread.P[0]}.Bits())
	}
	if math.IsInf(spread.Bits, 0) {
		return s.w.Bits(spread.Bits)
	}
	return fmt.Sprintf("%.2f", spread.Bits)
}
