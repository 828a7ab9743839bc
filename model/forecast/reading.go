package forecast

import (
	"math"

	"foresee/model"
)

// A Reading is everything the engine has to say under some assumptions. It is
// never changed once made, so faces may keep and share it.
type Reading struct {
	Set         *model.Set
	Assumptions model.Assumptions
	Factors     [][]Chance // by factor index, then state index
	Scenarios   []Chance   // by place in Set.Scenarios
}

// A Chance is a likelihood beside the one at the baseline.
type Chance struct {
	P    float64 // 0 to 1
	Base float64 // 0 to 1
}

// Bits returns the shift of the odds against the baseline as a power of two: one
// bit up is odds doubled. It is infinite where an assumption makes a thing
// certain or impossible, and zero where nothing changed.
func (c Chance) Bits() float64 {
	if c.P == c.Base {
		return 0
	}
	return logOdds(c.P) - logOdds(c.Base)
}

// Points returns the change in whole percentage points, as a screen shows it: the
// difference of the two rounded percentages, so that it adds up for the reader.
func (c Chance) Points() int { return Percent(c.P) - Percent(c.Base) }

// Percent rounds a likelihood to whole percent, but never to 0 or 100 unless it
// is certain.
func Percent(p float64) int {
	n := int(math.Round(100 * p))
	if n == 0 && p > 0 {
		return 1
	}
	if n == 100 && p < 1 {
		return 99
	}
	return n
}

func logOdds(p float64) float64 { return math.Log2(p) - math.Log2(1-p) }

// Chance returns the likelihood that the factor is in one of the condition's
// states: exactly one if they are all that is assumed possible, and exactly zero if
// none of them is.
func (r *Reading) Chance(c model.Condition) Chance {
	f := r.Set.Factors[c.Factor]
	var now, base []float64
	for _, chance := range r.Factors[c.Factor] {
		now, base = append(now, chance.P), append(base, chance.Base)
	}
	return Chance{
		P:    among(now, c.States, r.Assumptions.Allowed(c.Factor)&f.Open()),
		Base: among(base, c.States, f.Unmoved()),
	}
}

// among adds up the likelihoods of the wanted states, without what adding would
// leave above one.
func among(p []float64, wanted, allowed model.States) float64 {
	if wanted&allowed == allowed {
		return 1
	}
	total := 0.0
	for s := range p {
		if (wanted & allowed).Has(s) {
			total += p[s]
		}
	}
	return min(total, 1)
}
