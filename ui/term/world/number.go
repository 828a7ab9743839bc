package world

import (
	"fmt"
	"math"

	"foresee/model/forecast"
	"foresee/ui/number"
	"foresee/ui/term/theme"
)

// Percent writes a likelihood in whole percent.
func Percent(p float64) string { return number.Percent(p) }

// Change writes what became of a likelihood since the baseline, in points.
func Change(c forecast.Chance) (string, theme.Role) {
	points := c.Points()
	switch {
	case points > 0:
		return fmt.Sprintf("%s+%d", theme.Rose, points), theme.Up
	case points < 0:
		return fmt.Sprintf("%s%s%d", theme.Fell, theme.Minus, -points), theme.Down
	case c.P-c.Base >= visible:
		return theme.Rose + "<1", theme.Up
	case c.Base-c.P >= visible:
		return theme.Fell + "<1", theme.Down
	}
	return "=", theme.Faint
}

// UrgencyChange writes what became of a recommendation's urgency since the baseline.
func UrgencyChange(by float64) (string, theme.Role) {
	switch tenths := math.Round(10 * by); {
	case tenths > 0:
		return fmt.Sprintf("%s+%.1f", theme.Rose, by), theme.Up
	case tenths < 0:
		return fmt.Sprintf("%s%s%.1f", theme.Fell, theme.Minus, -by), theme.Down
	}
	return "=", theme.Faint
}

// Drifted returns the mark of what just rose or fell, or a blank.
func Drifted(way int) (string, theme.Role) {
	switch {
	case way > 0:
		return theme.JustUp, theme.Up
	case way < 0:
		return theme.JustDown, theme.Down
	}
	return " ", theme.Text
}

// Bits writes a shift of log2 odds, as a number with its sign.
func (w *World) Bits(bits float64) string {
	return number.Bits(bits, w.Words.Why.Certain, w.Words.Why.Impossible)
}

// Odds writes what a shift does to the odds: times or divided by.
func (w *World) Odds(bits float64) string {
	if math.IsInf(bits, 0) || math.IsNaN(bits) {
		return ""
	}
	return fmt.Sprintf(w.Words.Why.Odds, number.Times(bits))
}
