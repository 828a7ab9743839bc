package review

import (
	"math"
	"testing"

	"foresee/model/forecast"
	"foresee/scenarios"
)

// Where all combinations can be tried, climbing finds the same ends on the brief's set,
// so it may be trusted on the few forecasts that are too wide to try them all.
func TestClimbFindsWhatSweepFinds(t *testing.T) {
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		t.Fatal(err)
	}
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	r := &review{engine: e, set: set}
	wide := 0
	for _, f := range set.Outcomes() {
		goal := target{f.ID, f.Is(0).Event()}
		drivers, combinations := r.above(goal.event)
		if combinations > 1e5 {
			wide++
			continue
		}
		high, low, err := r.sweep(goal, drivers)
		if err != nil {
			t.Fatal(err)
		}
		for sign, swept := range map[float64]witness{1: high, -1: low} {
			climbed, err := r.climb(goal, drivers, sign)
			if err != nil {
				t.Fatal(err)
			}
			if math.Abs(climbed.p-swept.p) > 1e-9 {
				t.Errorf("%s: climbing comes to %v, the end is %v", f.ID, climbed.p, swept.p)
			}
			if p, err := e.Likelihood(swept.assume, goal.event); err != nil || math.Abs(p-swept.p) > 1e-12 {
				t.Errorf("%s: the witness stands at %v, not at %v (%v)", f.ID, p, swept.p, err)
			}
		}
	}
	if wide == len(set.Outcomes()) {
		t.Error("nothing was compared")
	}
}
