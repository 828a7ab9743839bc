package forecast

import (
	"slices"

	"foresee/model"
)

// held returns the likelihood of an event from the weight of the worlds in which it
// does not hold and of those in which it does.
func held(split []float64) float64 { return split[1] / (split[0] + split[1]) }

// splitBy returns, for every combination of the states of the variables in by, the
// weight of the worlds in which the event does not hold, then of those in which it
// does. It is good until the next question.
func (w *world) splitBy(by []int, event model.Event) ([]float64, error) {
	t, err := w.eventTable(event)
	if err != nil {
		return nil, err
	}
	t, err = w.joint(append(slices.Clip(by), w.indicator()), t)
	return t.val, err
}

// indicator is the variable that tells whether the event in question holds.
func (w *world) indicator() int { return len(w.e.nodes) }

// eventScope lists the variables that settle an event, then the indicator.
func (w *world) eventScope(event model.Event) []int {
	var vars []int
	for _, f := range event.Factors() {
		if w.size[f] > 1 {
			vars = append(vars, f)
		}
	}
	return append(vars, w.indicator())
}

// eventTable ties the indicator to the event: one where they agree, zero elsewhere.
// With it the factors of the event can be summed out like any others.
func (w *world) eventTable(event model.Event) (table, error) {
	vars := w.eventScope(event)
	if n := entries(vars, w.size); n > Limit {
		return table{}, tooLarge(n)
	}
	at := make([]int, len(w.e.nodes)) // the world under the digit
	for _, f := range event.Factors() {
		at[f] = w.states[f][0]
	}
	factors := vars[:len(vars)-1]
	digit := make([]int, len(factors))
	t := table{vars, make([]float64, int(entries(vars, w.size)))}
	for i := 0; i < len(t.val); i += 2 {
		for d, f := range factors {
			at[f] = w.states[f][digit[d]]
		}
		if event.Holds(at) {
			t.val[i+1] = 1
		} else {
			t.val[i] = 1
		}
		count(digit, factors, w.size)
	}
	return t, nil
}
