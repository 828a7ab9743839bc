package balance

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// named makes descriptors with so many variants each.
func named(sizes ...int) []Descriptor {
	var list []Descriptor
	for d, size := range sizes {
		descriptor := Descriptor{Name: fmt.Sprintf("D%02d", d+1)}
		for v := range size {
			descriptor.Variants = append(descriptor.Variants, Variant{Name: fmt.Sprintf("s%d", v+1)})
		}
		list = append(list, descriptor)
	}
	return list
}

func mustNew(t testing.TB, sizes ...int) *Matrix {
	t.Helper()
	m, err := New(named(sizes...))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// build makes a matrix of rows of judgements.
func build(t testing.TB, sizes []int, rows ...[]int) *Matrix {
	t.Helper()
	m := mustNew(t, sizes...)
	for r, row := range rows {
		for c, points := range row {
			set(t, m, r, c, points)
		}
	}
	return m
}

func set(t testing.TB, m *Matrix, row, column, points int) {
	t.Helper()
	if err := m.SetImpact(row, column, points); err != nil {
		t.Fatal(err)
	}
}

// randomMatrix makes a small matrix of any kind.
func randomMatrix(t testing.TB, r *rand.Rand) *Matrix {
	t.Helper()
	var sizes []int
	for scenarios := 1; scenarios < 150 && len(sizes) < 8; scenarios *= sizes[len(sizes)-1] {
		sizes = append(sizes, 1+r.IntN(4))
	}
	m := mustNew(t, sizes...)
	scale, density := []int{1, 3, 20}[r.IntN(3)], []float64{0.15, 0.5, 1}[r.IntN(3)]
	for i := range sizes {
		for j := range sizes {
			if r.Float64() > density || i == j && r.IntN(5) > 0 {
				continue
			}
			for v := range sizes[i] {
				for w := range sizes[j] {
					set(t, m, m.first[i]+v, m.first[j]+w, r.IntN(2*scale+1)-scale)
				}
			}
		}
	}
	return m
}

// every calls f with each scenario of a matrix, the first descriptor changing last.
func every(m *Matrix, f func(Scenario)) {
	s := make(Scenario, len(m.Descriptors))
	for {
		f(s)
		d := len(s) - 1
		for ; d >= 0; d-- {
			if s[d]++; s[d] < m.Variants(d) {
				break
			}
			s[d] = 0
		}
		if d < 0 {
			return
		}
	}
}

// isConsistent is the definition, on its own.
func isConsistent(m *Matrix, s Scenario, margin int) bool {
	for d, v := range s {
		for r := range m.Variants(d) {
			lead := 0
			for e, w := range s {
				row := m.Number(State{e, w})
				lead += m.Impact(row, m.Number(State{d, v})) - m.Impact(row, m.Number(State{d, r}))
			}
			if r != v && lead < margin {
				return false
			}
		}
	}
	return true
}
