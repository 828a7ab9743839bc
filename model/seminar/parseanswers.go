package seminar

import (
	"errors"
	"fmt"
	"strings"

	"foresee/model"
)

// ParseAnswers reads the likelihoods of all answers to a question. Across a factor
// there are several: in the order of its states (20 50 30), or by their ids (high=20
// some=50). One that is left out takes the rest.
func ParseAnswers(text string, q *model.Question, scale model.Scale) (Likelihoods, error) {
	if q.Across == nil {
		p, err := Parse(text, scale)
		if err != nil {
			return nil, err
		}
		return OfYes(p), nil
	}
	amounts, err := parseList(text, q.Across)
	if err != nil {
		return nil, err
	}
	return share(amounts)
}

// parseList reads an amount for every state; nil where there is none.
func parseList(text string, across *model.Factor) ([]*amount, error) {
	words := strings.FieldsFunc(model.Clean(text), func(c rune) bool { return strings.ContainsRune(" ,;/|", c) })
	if len(words) == 0 || len(words) > len(across.States) {
		return nil, fmt.Errorf("%d numbers are wanted, one for each of %s, as in %s", len(across.States), listStates(across), exampleOf(across))
	}
	amounts := make([]*amount, len(across.States))
	for i, word := range words {
		number := word
		if id, value, ok := strings.Cut(word, "="); ok {
			if i = across.State(strings.ToLower(id)); i < 0 {
				return nil, fmt.Errorf("%s has no state %q: it has %s", across.ID, shorten(id), listStates(across))
			}
			number = value
		} else if strings.Contains(text, "=") {
			return nil, fmt.Errorf("%q stands without its state: write %s", shorten(word), exampleOf(across))
		}
		n, ok := parseAmount(number)
		if !ok {
			return nil, fmt.Errorf("%q is no number: write percentages, as in %s", shorten(word), exampleOf(across))
		}
		if amounts[i] != nil {
			return nil, fmt.Errorf("%s is given twice", across.States[i].ID)
		}
		amounts[i] = &n
	}
	return amounts, nil
}

// rounding is how far from the whole percentages may add up that were rounded one
// by one.
const rounding = 0.01 + 1e-9

// share turns amounts into likelihoods. They are percentages if any has the sign or
// if they add up to more than one.
func share(amounts []*amount) (Likelihoods, error) {
	sum, whole, left, bareOne := 0.0, 1.0, 0, false
	weights := make([]float64, len(amounts))
	rest := -1
	for i, n := range amounts {
		if n == nil {
			left, rest = left+1, i
			continue
		}
		sum, weights[i] = sum+n.value, n.value
		bareOne = bareOne || n.value == 1
		if n.percent {
			whole = 100
		}
	}
	if sum > 1+rounding {
		whole = 100
	}
	over := sum/whole - 1
	switch {
	case whole == 1 && left > 0 && bareOne:
		return nil, errors.New("1 may mean 1% or certainty: write 1% or 100%")
	case over > rounding || left == 0 && over < -rounding:
		return nil, fmt.Errorf("they add up to %.4g%%, not to 100%%", 100*sum/whole)
	case left == 1:
		weights[rest] = max(0, whole-sum)
	case left > 1 && over < -rounding:
		return nil, fmt.Errorf("%d answers have no number: leave out one at most, which takes the rest", left)
	}
	return normalised(weights), nil
}
