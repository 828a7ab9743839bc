package world

import (
	"fmt"
	"math/big"
	"strings"

	"foresee/ui/term/theme"
)

// Amount writes a count as it is read: in full while it is short, else by its power of
// ten.
func Amount(n *big.Int) string {
	const most = 9 // digits
	return AmountIn(n, most)
}

// AmountIn writes a count in full while it has at most so many digits.
func AmountIn(n *big.Int, most int) string {
	digits := n.String()
	if len(digits) <= most {
		return Digits(n)
	}
	f, _, _ := big.ParseFloat(digits, 10, 64, big.ToNearestEven)
	mantissa, exponent, _ := strings.Cut(f.Text('e', 1), "e+")
	return mantissa + "×10^" + strings.TrimLeft(exponent, "0")
}

// Digits writes a count in full, its digits in threes.
func Digits(n *big.Int) string {
	digits := n.String()
	var groups []string
	for len(digits) > 3 {
		groups = append([]string{digits[len(digits)-3:]}, groups...)
		digits = digits[:len(digits)-3]
	}
	return strings.Join(append([]string{digits}, groups...), ",")
}

// Signed writes a whole number with its sign, zero without.
func Signed(n int) string {
	switch {
	case n > 0:
		return fmt.Sprintf("+%d", n)
	case n < 0:
		return fmt.Sprintf("%s%d", theme.Minus, -n)
	}
	return "0"
}
