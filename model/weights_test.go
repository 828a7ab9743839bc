package model

import (
	"math"
	"slices"
	"testing"
)

func TestWeights(t *testing.T) {
	f := Factor{Kind: Driver, States: []State{{IfOpen: 1}, {IfOpen: 2}, {IfOpen: 5}}}
	for allowed, want := range map[States][]float64{
		0b001: {1, 0, 0},
		0b011: {1. / 3, 2. / 3, 0},
		0b110: {0, 2. / 7, 5. / 7},
		0b111: {1. / 8, 2. / 8, 5. / 8},
	} {
		near := func(a, b float64) bool { return math.Abs(a-b) < 1e-12 }
		if got := f.Weights(allowed); !slices.EqualFunc(got, want, near) {
			t.Errorf("among %03b the weights are %v, want %v", allowed, got, want)
		}
	}
}

// Whoever adds to the drivers must not write over the outcomes.
func TestDriversAreClipped(t *testing.T) {
	set := loadSmall(t)
	first := set.Outcomes()[0]
	_ = append(set.Drivers(), &Factor{ID: "more"})
	if set.Outcomes()[0] != first {
		t.Error("a longer list of drivers took the place of an outcome")
	}
}
