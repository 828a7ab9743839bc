package command

import (
	"fmt"
	"math/big"

	"foresee/model/forecast"
	"foresee/ui/number"
)

// percent writes a likelihood as wide as the widest.
func percent(p float64) string { return fmt.Sprintf("%4s", number.Percent(p)) }

// moved writes a likelihood and its change in percentage points.
func (p *page) moved(c forecast.Chance) string { return percent(c.P) + " " + number.Points(c) }

// bits writes a shift in log odds with its sign; none is as wide as the others in a column.
func (p *page) bits(bits float64) string {
	if number.Unseen(bits) {
		return "+0.00"
	}
	return number.Bits(bits, p.all.Why.Certain, p.all.Why.Impossible)
}

// size writes how many there are to search: of more digits than these the order tells
// more.
func size(n *big.Int) string { return number.Amount(n, 18) }

// count writes how many were found, as exactly as fits a line; --json has all digits.
func count(n *big.Int) string { return number.Amount(n, 30) }
