package seminar

import (
	"cmp"
	"math"
	"slices"
)

// A Spread says where the estimates of one answer lie.
type Spread struct {
	N                              int
	Min, Lower, Median, Upper, Max float64 // Lower and Upper are the quartiles
}

// SpreadOf returns the spread of likelihoods; all but N is zero where there are none.
func SpreadOf(p []float64) Spread {
	if len(p) == 0 {
		return Spread{}
	}
	sorted := slices.Sorted(slices.Values(p))
	return Spread{
		N: len(p), Min: sorted[0], Max: sorted[len(p)-1],
		Lower: quantile(sorted, 0.25), Median: quantile(sorted, 0.5), Upper: quantile(sorted, 0.75),
	}
}

// quantile interpolates between the two neighbours of place q (n−1) of a sorted list.
func quantile(sorted []float64, q float64) float64 {
	at := q * float64(len(sorted)-1)
	below := int(math.Floor(at))
	above := min(below+1, len(sorted)-1)
	return sorted[below] + (at-float64(below))*(sorted[above]-sorted[below])
}

// Spread returns where the estimates of an answer lie.
func (a Asking) Spread(answer int) Spread {
	p := make([]float64, len(a.Estimates))
	for i, e := range a.Estimates {
		p[i] = e.Likelihoods[answer]
	}
	return SpreadOf(p)
}

// A Dot is one participant's likelihood of one answer.
type Dot struct {
	Participant string
	P           float64
}

// Dots returns every participant's likelihood of an answer, the lowest first and
// equal ones in the order of giving.
func (a Asking) Dots(answer int) []Dot {
	dots := make([]Dot, len(a.Estimates))
	for i, e := range a.Estimates {
		dots[i] = Dot{e.Participant, e.Likelihoods[answer]}
	}
	slices.SortStableFunc(dots, func(a, b Dot) int { return cmp.Compare(a.P, b.P) })
	return dots
}

// Median returns the room's own likelihoods: the median of each answer, scaled to add
// up to one. It is nil where nobody answered. Where no answer is thought possible by
// half of the room, all medians are zero, and the mean takes their place.
func (a Asking) Median() Likelihoods {
	if len(a.Estimates) == 0 {
		return nil
	}
	answers := len(a.Estimates[0].Likelihoods)
	medians, means := make([]float64, answers), make([]float64, answers)
	for i := range medians {
		medians[i] = a.Spread(i).Median
		for _, e := range a.Estimates {
			means[i] += e.Likelihoods[i]
		}
	}
	if l := normalised(medians); l != nil {
		return l
	}
	return normalised(means)
}
