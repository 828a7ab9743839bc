package balance

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestHold holds that a step of a held matrix is the step of the whole one in which only
// the variants that are left can be taken.
func TestHold(t *testing.T) {
	for seed := range uint64(100) {
		r := rand.New(rand.NewPCG(seed, 7))
		m := randomMatrix(t, r)
		allowed := map[int][]int{}
		for d := range m.Descriptors {
			if r.IntN(2) == 0 {
				allowed[d] = []int{m.Variants(d) - 1, r.IntN(m.Variants(d))} // neither in order nor always two
			}
		}
		h, err := m.Hold(allowed)
		if err != nil {
			t.Fatal(err)
		}
		s := make(Scenario, len(m.Descriptors))
		for d := range s {
			s[d] = r.IntN(h.Variants(d))
		}
		if got, want := h.Lift(h.Step(Global, s)), stepWithin(m, allowed, h.Lift(s)); !slices.Equal(got, want) {
			t.Errorf("seed %d: %v steps to %v, want %v", seed, h.Lift(s), got, want)
		}
	}
}

// stepWithin is global succession among the variants allowed.
func stepWithin(m *Matrix, allowed map[int][]int, s Scenario) Scenario {
	sums, next := m.Balances(s), slices.Clone(s)
	for d := range s {
		for v := range m.Variants(d) {
			list, pinned := allowed[d]
			if pinned && !slices.Contains(list, v) {
				continue
			}
			if sums[m.Number(State{d, v})] > sums[m.Number(State{d, next[d]})] {
				next[d] = v
			}
		}
	}
	return next
}

func TestHoldRefuses(t *testing.T) {
	m := mustNew(t, 2, 2)
	for _, allowed := range []map[int][]int{{2: {0}}, {0: {2}}, {1: {}}} {
		if _, err := m.Hold(allowed); err == nil {
			t.Errorf("%v was held", allowed)
		}
	}
}

// TestHeldBasins holds that nothing which is pinned moves.
func TestHeldBasins(t *testing.T) {
	h, err := chasing(t).Hold(map[int][]int{0: {1}})
	if err != nil {
		t.Fatal(err)
	}
	b, err := FindBasins(context.Background(), h.Matrix, BasinQuery{})
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Basins) != 1 || !slices.Equal(h.Lift(b.Basins[0].Attractor[0]), Scenario{1, 1}) || b.Basins[0].Size.Int64() != 2 {
		t.Errorf("basins %v, want all that is left to end at 2 2", b.Basins)
	}
}
