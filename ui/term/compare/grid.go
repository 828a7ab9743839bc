package compare

import (
	"foresee/model"
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
	leastNumber = 7
	mostNumber  = 14
	leastBar    = 6
	mostBar     = 14
	margins     = 3 // the gutter, and a blank at the right
)

// plain divides a width among so many columns of numbers; names get what the longest
// needs, if the numbers can do with the least.
func plain(width, sides, longest int) grid {
	g := grid{side: max(min((width-longest)/sides, mostNumber), leastNumber)}
	g.name = max(width-sides*g.side, 0)
	return g
}

// likely divides a width among so many columns of likelihoods: with words where there
// is room, and with bars where there is more.
func (s *Screen) likely(width, sides, longest int) grid {
	width -= bitsWidth
	full := s.w.WordWidth() + 6
	if (width-leastName)/sides < leastWords {
		g := plain(width, sides, longest)
		g.bits = bitsWidth
		return g
	}
	g := grid{bits: bitsWidth, words: true, side: max(min((width-longest)/sides, full), leastWords)}
	if bar := (width-longest)/sides - full - 1; bar >= leastBar {
		g.bar = min(bar, mostBar)
		g.side += g.bar + 1
	}
	g.name = max(width-sides*g.side, 0)
	return g
}

// forecastGrid returns the columns of the forecasts.
func (s *Screen) forecastGrid(c *comparison) grid {
	longest := 0
	for _, spread := range c.Scenarios {
		longest = max(longest, draw.Width(world.ScenarioName(s.w.Set.Scenarios[spread.Scenario]))+1)
	}
	for _, spread := range c.Outcomes {
		if spread.Bits >= visibleBits {
			longest = max(longest, draw.Width(s.outcomeName(spread.Factor, spread.State))+1)
		}
	}
	width, _ := s.Size(forecasts)
	return s.likely(width-margins, len(c.choice), longest)
}

// outcomeName writes an outcome with one of its states.
func (s *Screen) outcomeName(factor, state int) string {
	return s.w.Condition(model.Condition{Factor: factor, States: model.Only(state)})
}

// adviceGrid returns the columns of the ranks.
func (s *Screen) adviceGrid(c *comparison) grid {
	longest := 0
	for _, standing := range c.Advice {
		longest = max(longest, draw.Width(standing.Policy.Title)+1)
	}
	width, _ := s.Size(advice)
	return plain(width-margins, len(c.choice), longest)
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
