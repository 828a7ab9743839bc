package command

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// digits writes a whole number in groups of three, however large.
func digits(n *big.Int) string {
	text := n.String()
	var groups []string
	for len(text) > 3 {
		groups = append([]string{text[len(text)-3:]}, groups...)
		text = text[:len(text)-3]
	}
	return strings.Join(append([]string{text}, groups...), ",")
}

// longest is the most digits that are read as a number and not as a wall.
const longest = 18

// size writes a whole number, or its order where it has too many digits to be read.
func size(n *big.Int) string {
	text := n.String()
	if len(text) <= longest {
		return digits(n)
	}
	return text[:1] + "." + text[1:3] + "·10^" + strconv.Itoa(len(text)-1)
}

// mostDigits is the most digits of a count that fit a line; all of them are data.
const mostDigits = 30

// count writes how many scenarios there are, as exactly as fits a line.
func count(n *big.Int) string {
	if len(n.String()) <= mostDigits {
		return digits(n)
	}
	return size(n)
}

// grouped writes a number of things.
func grouped(n int64) string { return digits(big.NewInt(n)) }

// shareOf writes a share in percent so that nothing is called all, or none, that is not.
func shareOf(share float64) string {
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
