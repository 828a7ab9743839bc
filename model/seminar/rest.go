package seminar

import "strings"

// Rest returns what amounts leave of the whole, for showing it while they are typed: it
// is negative where they are too much. Empty texts count for nothing; ok is false where
// any is no number or none is there. As ParseAnswers does it takes them for
// percentages if any has the sign or if they add up to more than one.
func Rest(texts []string) (rest float64, ok bool) {
	sum, whole := 0.0, 1.0
	for _, text := range texts {
		if strings.TrimSpace(text) == "" {
			continue
		}
		n, isNumber := parseAmount(strings.TrimSpace(text))
		if !isNumber {
			return 0, false
		}
		ok = true
		sum += n.value
		if n.percent {
			whole = 100
		}
	}
	if sum > 1+rounding {
		whole = 100
	}
	return 1 - sum/whole, ok
}
