// Package number writes numbers as people read them, the same on a screen, in a page of
// the command line and on a handout: whole percents, changes with their sign, counts in
// groups of three. What a likelihood is called in words is not its business.
package number

import (
	"fmt"
	"math"
	"strings"

	"foresee/model/forecast"
)

// minus is as wide as a plus and is not taken for a hyphen.
const minus = "−"

// Signs writes a number that fmt wrote with the true minus.
func Signs(number string) string { return strings.Replace(number, "-", minus, 1) }

// Percent writes a likelihood in whole percent.
func Percent(p float64) string { return fmt.Sprintf("%d%%", forecast.Percent(p)) }

// Points writes a change in percentage points, or = for none.
func Points(c forecast.Chance) string {
	if n := c.Points(); n != 0 {
		return Signed(n)
	}
	return "="
}

// Signed writes a whole number with its sign, zero without.
func Signed(n int) string {
	if n == 0 {
		return "0"
	}
	return Signs(fmt.Sprintf("%+d", n))
}

// Tenth writes a number with one decimal.
func Tenth(x float64) string {
	return Signs(fmt.Sprintf("%.1f", math.Round(10*x)/10+0)) // a negative zero becomes a plain one
}

// Tenths writes a change with its sign and one decimal, or = for none.
func Tenths(x float64) string {
	if math.Abs(x) < 0.05 {
		return "="
	}
	return Signs(fmt.Sprintf("%+.1f", x))
}

// Bits writes a shift in log odds with its sign, and in those words where it is infinite.
func Bits(bits float64, certain, impossible string) string {
	switch {
	case math.IsInf(bits, 1):
		return certain
	case math.IsInf(bits, -1):
		return impossible
	case Unseen(bits):
		return "0.00" // whatever the sign of what rounding left
	}
	return Signs(fmt.Sprintf("%+.2f", bits))
}

// Unseen reports whether so many bits are none at two decimals.
func Unseen(bits float64) bool { return math.Abs(bits) < 0.005 }

// Times writes what a shift does to the odds: times or divided by.
func Times(bits float64) string {
	sign := "×"
	switch {
	case Unseen(bits):
		return sign + "1"
	case bits < 0:
		sign = "÷"
	}
	times := math.Exp2(math.Abs(bits))
	decimals := 0
	switch {
	case times < 1.95:
		decimals = 2
	case times < 9.95:
		decimals = 1
	}
	return fmt.Sprintf("%s%.*f", sign, decimals, times)
}
