package number

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Digits writes a count in full, its digits in threes.
func Digits(n *big.Int) string {
	text := n.String()
	var groups []string
	for len(text) > 3 {
		groups = append([]string{text[len(text)-3:]}, groups...)
		text = text[:len(text)-3]
	}
	return strings.Join(append([]string{text}, groups...), ",")
}

// Grouped writes a number of things, its digits in threes.
func Grouped(n int64) string { return Digits(big.NewInt(n)) }

// Amount writes a count in full while it has at most so many digits, else by its power of
// ten.
func Amount(n *big.Int, most int) string {
	text := n.String()
	if len(text) <= most {
		return Digits(n)
	}
	f, _, _ := big.ParseFloat(text, 10, 64, big.ToNearestEven) // a big.Int is a number
	mantissa, exponent, _ := strings.Cut(f.Text('e', 1), "e+")
	return mantissa + "×10^" + strings.TrimLeft(exponent, "0")
}

// Share writes a share in percent, without the sign, so that nothing is called all, or
// none, that is not.
func Share(share float64) string {
	percent := 100 * share
	switch {
	case share <= 0:
		return "0"
	case share >= 1:
		return "100"
	case percent < 0.1:
		return "<0.1"
	case percent > 99.9:
		return ">99.9"
	}
	return strconv.FormatFloat(math.Round(10*percent)/10, 'f', 1, 64)
}
