package edition

import (
	"fmt"
	"math"
	"strings"

	"foresee/model/forecast"
)

func percent(p float64) string { return fmt.Sprintf("%d%%", forecast.Percent(p)) }

// likely writes a likelihood with its word.
func (w *writer) likely(p float64) string {
	return fmt.Sprintf(w.say.Likely, percent(p), w.words.Explore.Word(p, w.given.Scale.Word))
}

// points writes a change in percentage points.
func points(c forecast.Chance) string {
	if n := c.Points(); n != 0 {
		return minus(fmt.Sprintf("%+d", n))
	}
	return "="
}

// bits writes a shift in log odds with its sign.
func (w *writer) bits(bits float64) string {
	switch {
	case math.IsInf(bits, 1):
		return w.words.Why.Certain
	case math.IsInf(bits, -1):
		return w.words.Why.Impossible
	case unseen(bits):
		return "0.00"
	}
	return minus(fmt.Sprintf("%+.2f", bits))
}

// unseen reports whether so many bits are none at two decimals.
func unseen(bits float64) bool { return math.Abs(bits) < 0.005 }

// odds writes what a shift does to the odds: times or divided by.
func odds(bits float64) string {
	sign := "×"
	if bits < 0 {
		sign = "÷"
	}
	times := math.Exp2(math.Abs(bits))
	format := "%.0f"
	if times < 9.95 {
		format = "%.1f"
	}
	return sign + fmt.Sprintf(format, times)
}

// tenths writes a number with its sign and one decimal.
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
