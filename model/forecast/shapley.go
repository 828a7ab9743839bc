package forecast

import "math/bits"

// shapley returns the Shapley value of each of n players, where worth[subset] is
// what the players in the subset reach together. Of a subset of some size every
// player in it gains a share, and every player outside loses one: that is, all
// lose the one and those within gain both.
func shapley(worth []float64, n int) []float64 {
	gain, lose := shares(n)
	list, all := make([]float64, len(worth)), 0.0
	for subset, v := range worth {
		size := bits.OnesCount(uint(subset))
		list[subset] = (gain[size] + lose[size]) * v
		all += lose[size] * v
	}
	values := make([]float64, n)
	for k := n - 1; k >= 0; k-- { // the upper half of the list holds player k
		half := 1 << k
		for subset, v := range list[half:] {
			values[k] += v
			list[subset] += v
		}
		values[k] -= all
		list = list[:half]
	}
	return values
}

// shares returns by size of a subset what it weighs for a player within, and for
// one outside.
func shares(n int) (gain, lose []float64) {
	gain, lose = make([]float64, n+1), make([]float64, n+1)
	for size := range n {
		lose[size] = 1 / (float64(n) * binomial(n-1, size))
		gain[size+1] = lose[size]
	}
	return gain, lose
}

func binomial(n, k int) float64 {
	b := 1.0
	for i := range k {
		b = b * float64(n-i) / float64(i+1)
	}
	return b
}
