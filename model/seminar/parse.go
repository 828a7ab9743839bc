package seminar

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"foresee/model"
)

// Parse reads a likelihood as people write one: a percentage (30, 30%), a share of
// one (0.3), odds of yes against no (3:1 and 3 to 1 are 75%), or a word of the
// scale, which stands for the middle of its band.
func Parse(text string, scale model.Scale) (float64, error) {
	s := strings.ToLower(model.Clean(text))
	if s == "" {
		return 0, errors.New("there is no estimate: write a percentage, as 30, odds, as 1:4, or a word, as likely")
	}
	if a, b, ok := cutOdds(s); ok {
		return parseOdds(s, a, b)
	}
	n, ok := parseAmount(s)
	if !ok {
		return parseWord(model.Clean(text), scale)
	}
	switch {
	case n.value > 100:
		return 0, fmt.Errorf("%s is more than 100%%", s)
	case n.percent || n.value > 1:
		return n.value / 100, nil
	case n.value == 1:
		return 0, fmt.Errorf("%s may mean 1%% or certainty: write 1%% or 100%%", s)
	}
	return n.value, nil
}

func cutOdds(s string) (a, b string, ok bool) {
	if a, b, ok = strings.Cut(s, ":"); ok {
		return a, b, true
	}
	return strings.Cut(s, " to ")
}

func parseOdds(s, a, b string) (float64, error) {
	yes, okYes := parseAmount(strings.TrimSpace(a))
	no, okNo := parseAmount(strings.TrimSpace(b))
	if !okYes || !okNo || yes.percent || no.percent || yes.value+no.value == 0 {
		return 0, fmt.Errorf("%q are no odds: write them as 3:1, three times as likely as not", s)
	}
	return yes.value / (yes.value + no.value), nil
}

// parseWord reads a word of likelihood.
func parseWord(s string, scale model.Scale) (float64, error) {
	var known []string
	for _, b := range scale.Bands {
		if strings.EqualFold(b.Word, s) {
			return b.Middle(), nil
		}
		known = append(known, b.Word)
	}
	hint := model.DidYouMean(strings.ToLower(s), known)
	if hint == "" {
		hint = ": write a percentage, as 30, odds, as 1:4, or one of " + strings.Join(known, ", ")
	}
	return 0, fmt.Errorf("%q is no likelihood%s", shorten(s), hint)
}

// An amount is a number that was written, perhaps with a percent sign.
type amount struct {
	value   float64
	percent bool
}

// maxDigits keeps amounts within what can be told apart.
const maxDigits = 15

// parseAmount reads a plain decimal number. A comma may stand for the point.
func parseAmount(s string) (amount, bool) {
	number, percent := strings.CutSuffix(s, "%")
	number = strings.Replace(strings.TrimSpace(number), ",", ".", 1)
	if number == "" || len(number) > maxDigits || strings.Trim(number, "0123456789.") != "" {
		return amount{}, false
	}
	x, err := strconv.ParseFloat(number, 64)
	return amount{x, percent}, err == nil
}

// shorten keeps what was typed from filling a message.
func shorten(s string) string {
	const most = 40
	for i := range s {
		if i >= most {
			return s[:i] + "…"
		}
	}
	return s
}
