package seminar

import "math"

// The scoring rules. All are losses: zero is perfect and less is better. The answer
// that came true is given by its index.

// TwoCategory is the score of a question of yes or no: the squared distance of the
// likelihood of yes from what came, from 0 to 1; a forecast of one half scores 0.25.
// It is half of the sum that Brier (1950) gave.
func TwoCategory(l Likelihoods, answer int) float64 {
	miss := l[0]
	if answer == 0 {
		miss = 1 - l[0]
	}
	return miss * miss
}

// Sum is the score of Brier (1950): the squared distances of all answers added up,
// from 0 to 2.
func Sum(l Likelihoods, answer int) float64 {
	total := 0.0
	for i, p := range l {
		if i == answer {
			p = 1 - p
		}
		total += p * p
	}
	return total
}

// Ordered is the score of answers that stand in an order: the two-category score at
// each cut between neighbours, averaged over the cuts, from 0 to 1. It is the ranked
// probability score (Epstein 1969, Murphy 1971) divided by the number of cuts.
func Ordered(l Likelihoods, answer int) float64 {
	total, below := 0.0, 0.0
	for cut := range len(l) - 1 {
		below += l[cut]
		miss := below
		if answer <= cut {
			miss = 1 - below
		}
		total += miss * miss
	}
	return total / float64(len(l)-1)
}

// Clip is the least likelihood that the logarithmic score counts. Without it a single
// answer called impossible that came true would make every mean infinite.
const Clip = 0.01

// Log is the logarithmic score (Good 1952) in bits: how surprised the forecast was at
// what came true, with its likelihood taken as Clip where it was less.
func Log(l Likelihoods, answer int) (bits float64, clipped bool) {
	p := l[answer]
	return math.Log2(1 / max(p, Clip)), p < Clip
}
