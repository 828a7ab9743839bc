package edition

import (
	"fmt"

	"foresee/ui/number"
)

// likely writes a likelihood with its word.
func (w *writer) likely(p float64) string {
	return fmt.Sprintf(w.say.Likely, number.Percent(p), w.words.Explore.Word(p, w.given.Scale.Word))
}

// bits writes a shift in log odds with its sign.
func (w *writer) bits(bits float64) string {
	return number.Bits(bits, w.words.Why.Certain, w.words.Why.Impossible)
}
