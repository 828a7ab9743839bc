package balance

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// A kind is a way to draw a matrix of descriptors with three variants each.
type kind int

const (
	cells    kind = iota // half of all judgements between descriptors are 1 to 3 points either way
	sections             // half of all pairs of descriptors have nine judgements from -3 to 3
	sparse               // four descriptors bear on each one; every row of theirs adds up to zero
)

// draw returns the random matrix of a kind and seed.
func draw(t testing.TB, k kind, descriptors int, seed uint64) *Matrix {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, uint64(k)))
	m := mustNew(t, slices.Repeat([]int{3}, descriptors)...)
	for to := range descriptors {
		sources := r.Perm(descriptors)
		sources = slices.DeleteFunc(sources, func(from int) bool { return from == to })
		switch k {
		case sections:
			sources = slices.DeleteFunc(sources, func(int) bool { return r.IntN(2) == 0 })
		case sparse:
			sources = sources[:4]
		}
		for _, from := range sources {
			for v := range 3 {
				for w, points := range drawRow(r, k) {
					set(t, m, m.Number(State{from, v}), m.Number(State{to, w}), points)
				}
			}
		}
	}
	return m
}

// drawRow draws the judgements of one variant on the three of another descriptor.
func drawRow(r *rand.Rand, k kind) []int {
	for {
		row := []int{r.IntN(7) - 3, r.IntN(7) - 3, r.IntN(7) - 3}
		switch {
		case k == cells:
			for i := range row {
				row[i] = []int{-3, -2, -1, 1, 2, 3}[r.IntN(6)] * r.IntN(2)
			}
			return row
		case k == sections || row[0]+row[1]+row[2] == 0:
			return row
		}
	}
}
