package command

import (
	"fmt"
	"math"
	"strings"

	"foresee/model/forecast"
)

func percent(p float64) string { return fmt.Sprintf("%3d%%", forecast.Percent(p)) }

// points writes a change in percentage points.
func points(c forecast.Chance) string {
	if n := c.Points(); n != 0 {
		return minus(fmt.Sprintf("%+d", n))
	}
	return "="
}

// moved writes a likelihood and its change in percentage points.
func (p *page) moved(c forecast.Chance) string { return percent(c.P) + " " + points(c) }

// tenths writes a change with its sign and one decimal, or that there is none.
func tenths(x float64) string {
	if math.Abs(x) < 0.05 {
		return "="
	}
	return minus(fmt.Sprintf("%+.1f", x))
}

// tenth writes a number with one decimal.
func tenth(x float64) string {
	return minus(fmt.Sprintf("%.1f", math.Round(10*x)/10+0)) // a negative zero becomes a plain one
}

// minus writes a number with the sign that is as wide as a plus.
func minus(number string) string { return strings.Replace(number, "-", "−", 1) }

// bits writes a shift in log odds with its sign.
func (p *page) bits(bits float64) string {
	switch {
	case math.IsInf(bits, 1):
		return p.all.Why.Certain
	case math.IsInf(bits, -1):
		return p.all.Why.Impossible
	case unseen(bits):
		return "+0.00" // whatever the sign of what rounding left
	}
	return minus(fmt.Sprintf("%+.2f", bits))
}

// unseen reports whether so many bits are none at two decimals.
func unseen(bits float64) bool { return math.Abs(bits) < 0.005 }
