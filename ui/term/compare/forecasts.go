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

func (s *Screen) forecastHead() []board.Line {
	if _, waiting := s.pending(forecasts); waiting {
		return nil
	}
	words, c := s.w.Words.CompareScreen, s.compares.Answer()
	g := s.forecastGrid(c)
	return []board.Line{func(r *draw.Row) {
		s.heads(r, g, "", c.names())
		r.Right(theme.Faint, words.Bits, bitsWidth)
	}}
}

// forecastRows lists the scenarios and the outcomes by how far the sides lie apart.
func (s *Screen) forecastRows() []board.Row {
	if rows, waiting := s.pending(forecasts); waiting {
		return rows
	}
	c, words := s.compares.Answer(), s.w.Words.CompareScreen
	g := s.forecastGrid(c)
	var rows []board.Row
	if len(c.Scenarios) > 0 {
		rows = board.Heading(words.Scenarios)[1:]
	}
	for _, spread := range c.Scenarios {
		scenario := s.w.Set.Scenarios[spread.Scenario]
		rows = append(rows, board.Row{Item: scenarioItem(scenario), Draw: func(r *draw.Row) {
			s.drawSpread(r, g, world.ScenarioName(scenario), spread.Spread)
		}})
	}
	rows = append(rows, board.Heading(words.Outcomes)...)
	alike := 0
	for _, spread := range c.Outcomes {
		if spread.Bits < visibleBits {
			alike++
			continue
		}
		name := s.outcomeName(spread.Factor, spread.State)
		rows = append(rows, board.Row{Item: s.w.Set.Factors[spread.Factor].ID, Draw: func(r *draw.Row) { s.drawSpread(r, g, name, spread.Spread) }})
	}
	if alike > 0 {
		rows = append(rows, s.Wrapped(forecasts, theme.Faint, words.Alike.Of(alike))...)
	}
	return rows
}

const visibleBits = 0.005

// scenarioItem is the id of a scenario's row: a scenario may have the id of an outcome.
func scenarioItem(c *model.Scenario) string { return "scenario " + c.ID }

func (s *Screen) drawSpread(r *draw.Row, g grid, name string, spread probe.Spread) {
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
