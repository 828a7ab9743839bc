package scenarios_test

import (
	"math"
	"testing"

	"foresee/model/forecast"
	"foresee/scenarios"
)

// These hold the example of the guide to its invented brief.

func vell(t *testing.T) *forecast.Engine {
	t.Helper()
	set, _, err := scenarios.Open("vell-low-water", nil)
	if err != nil {
		t.Fatal(err)
	}
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestVellKeepsTheBriefsWords(t *testing.T) {
	e := vell(t)
	for _, test := range []struct{ set, outcome, word string }{
		{"rain=usual", "site=yes", "unlikely"},
		{"rain=usual", "freight=road", "very likely"},
		{"dredging=decided", "dredged=yes", "roughly even chance"},
	} {
		if c := chance(t, read(t, e, test.set), test.outcome); word(c.P) != test.word {
			t.Errorf("under %s %s is %s (%.2f), want %s", test.set, test.outcome, word(c.P), c.P, test.word)
		}
	}
}

// Each thing that the brief says moves a forecast does, in that direction.
func TestVellMovesAsTheBriefSays(t *testing.T) {
	e := vell(t)
	for _, test := range []struct {
		set, outcome string
		up           bool
	}{
		{"rain=scarce", "low-water=yes", true},
		{"release=agreed", "low-water=yes", false},
		{"dredging=decided", "low-water=yes", false},
		{"rain=scarce", "site=yes", true},
		{"passing-loop=open", "freight=road", false},
		{"passing-loop=open", "site=yes", false},
		{"permits=ready", "shortages=yes", false},
	} {
		if c := chance(t, read(t, e, test.set), test.outcome); c.Bits() == 0 || c.Bits() > 0 != test.up {
			t.Errorf("%s moves %s by %+.2f bits", test.set, test.outcome, c.Bits())
		}
	}
}

func TestVellScenarios(t *testing.T) {
	e := vell(t)
	for i, a := range presets(e.Set()) {
		r := readAll(t, e, a)
		sum := 0.0
		for _, c := range r.Scenarios {
			sum += c.P
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("under %v the scenarios add up to %v", e.Set().Assignments(a), sum)
		}
		if r.Scenarios[i].Bits() < 0.5 {
			t.Errorf("the preset of %s moves it by %.2f bits only", e.Set().Scenarios[i].ID, r.Scenarios[i].Bits())
		}
	}
}
