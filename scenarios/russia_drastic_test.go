package scenarios_test

import (
	"math"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

// These hold the six drastic steps to the brief: each improbable, all from one cause,
// and none of them brought nearer by the visit.

// drastic are the brief's six drastic steps, as an assignment each.
func drastic() []string {
	return []string{
		"obligation=mutual-assistance",
		"lift-sanctions=lifted",
		"nuclear-recognition=recognised",
		"nuclear-cooperation=begun",
		"weapons-technology=transferred",
		"trilateral-alliance=formed",
	}
}

// Improbable is read as the lower half of unlikely.
func TestDrasticStepsAreImprobable(t *testing.T) {
	r := read(t, engine(t))
	band, _ := model.ICD203().Band("unlikely")
	for _, step := range drastic() {
		if c := chance(t, r, step); c.P > band.Middle() {
			t.Errorf("%s stands at %.2f, above the lower half of unlikely", step, c.P)
		}
	}
}

// A screen shows whole percents, and each step must read as unlikely, not very unlikely.
func TestDrasticStepsShowAsUnlikely(t *testing.T) {
	r := read(t, engine(t))
	for _, step := range drastic() {
		if c := chance(t, r, step); c.P <= 0.20 || forecast.Percent(c.P) < 21 {
			t.Errorf("%s stands at %.3f, at or below the foot of unlikely", step, c.P)
		}
	}
}

// The six hang together: that any of them comes is unlikely too, and less than that
// while the course stays gradual.
func TestAnyDrasticStepIsUnlikely(t *testing.T) {
	e := engine(t)
	tests := []struct {
		given []string
		most  float64
	}{
		{nil, 0.42},
		{[]string{"pace=gradual"}, 0.20},
		{[]string{"visit=held"}, 0.42},
	}
	for _, test := range tests {
		p := anyDrastic(t, e, test.given...)
		if p > test.most {
			t.Errorf("any drastic step, given %v, stands at %.3f, above %.2f", test.given, p, test.most)
		}
		if none := noneDrastic(t, e, test.given...); math.Abs(p+none-1) > 1e-9 {
			t.Errorf("given %v, any stands at %.6f and none, step by step, at %.6f", test.given, p, none)
		}
	}
	if got := word(anyDrastic(t, e)); got != "unlikely" {
		t.Errorf("any drastic step is %s, want unlikely", got)
	}
}

// anyDrastic returns the likelihood of at least one drastic step.
func anyDrastic(t *testing.T, e *forecast.Engine, given ...string) float64 {
	t.Helper()
	var event model.Event
	for _, step := range drastic() {
		event = append(event, []model.Condition{condition(t, e.Set(), step)})
	}
	p, err := e.Likelihood(read(t, e, given...).Assumptions, event)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// noneDrastic returns the likelihood of no drastic step, as the product of each one's
// likelihood to stay away, given that those before it do.
func noneDrastic(t *testing.T, e *forecast.Engine, given ...string) float64 {
	t.Helper()
	r := read(t, e, given...)
	none := 1.0
	for _, step := range drastic() {
		c := condition(t, e.Set(), step)
		none *= 1 - r.Chance(c).P
		all := e.Set().Factors[c.Factor].Open()
		r = readAll(t, e, r.Assumptions.With(c.Factor, all&^c.States))
	}
	return none
}

func TestVisitMovesNoDrasticStep(t *testing.T) {
	e := engine(t)
	for _, visit := range []string{"visit=held", "visit=not-held"} {
		r := read(t, e, visit)
		for _, step := range drastic() {
			c := chance(t, r, step)
			if word(c.P) != "unlikely" || math.Abs(c.P-c.Base) > 1e-9 {
				t.Errorf("%s takes %s from %.4f to %.4f", visit, step, c.Base, c.P)
			}
		}
	}
}

func TestTimingMovesNoDrasticStep(t *testing.T) {
	e := engine(t)
	timing, _ := e.Set().Factor("visit-timing")
	for s := range timing.States {
		r := readAll(t, e, e.Set().Baseline().With(timing.Index, model.Only(s)))
		for _, step := range drastic() {
			if c := chance(t, r, step); math.Abs(c.P-c.Base) > 1e-9 {
				t.Errorf("visit-timing=%s takes %s from %.4f to %.4f", timing.States[s].ID, step, c.Base, c.P)
			}
		}
	}
}
