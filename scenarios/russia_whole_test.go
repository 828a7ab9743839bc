package scenarios_test

import (
	"math"
	"slices"
	"testing"

	"foresee/model"
)

// These go over the whole of the set: every driver state, preset, claim and line.

// singles lists the assumptions in which one driver alone is moved to one state.
func singles(set *model.Set) []model.Assumptions {
	var list []model.Assumptions
	for _, d := range set.Drivers() {
		for s := range d.States {
			if s != d.Baseline {
				list = append(list, set.Baseline().With(d.Index, model.Only(s)))
			}
		}
	}
	return list
}

func presets(set *model.Set) []model.Assumptions {
	var list []model.Assumptions
	for _, s := range set.Scenarios {
		list = append(list, set.Baseline().Apply(s.Preset))
	}
	return list
}

func TestScenariosArePartition(t *testing.T) {
	e := engine(t)
	for _, a := range append(presets(e.Set()), append(singles(e.Set()), e.Set().Baseline())...) {
		sum := 0.0
		for _, c := range readAll(t, e, a).Scenarios {
			sum += c.P
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("under %v the scenarios add up to %v", e.Set().Assignments(a), sum)
		}
	}
}

func TestPresetsFavourTheirScenario(t *testing.T) {
	e := engine(t)
	for i, a := range presets(e.Set()) {
		s := e.Set().Scenarios[i]
		c := readAll(t, e, a).Scenarios[i]
		if c.Bits() < 0.5 {
			t.Errorf("the preset of %s moves it from %.2f to %.2f only", s.ID, c.Base, c.P)
		}
		if s.ID == "mutual-assistance-treaty" && c.P < 0.45 {
			t.Errorf("the preset of %s takes it to %.2f only", s.ID, c.P)
		}
	}
}

// Nothing becomes a certainty because one driver moves, or a preset's few.
func TestNoCertainties(t *testing.T) {
	e := engine(t)
	for _, a := range append(singles(e.Set()), presets(e.Set())...) {
		r := readAll(t, e, a)
		for _, f := range e.Set().Outcomes() {
			for s, c := range r.Factors[f.Index] {
				if c.P < 0.01 || c.P > 0.99 {
					t.Errorf("under %v %s=%s stands at %.4f", e.Set().Assignments(a), f.ID, f.States[s].ID, c.P)
				}
			}
		}
	}
}

func TestEveryDriverStateMatters(t *testing.T) {
	e := engine(t)
	for _, a := range singles(e.Set()) {
		r := readAll(t, e, a)
		most := 0.0
		for _, f := range e.Set().Outcomes() {
			for _, c := range r.Factors[f.Index] {
				most = max(most, math.Abs(c.Bits()))
			}
		}
		if most < 0.5-1e-9 {
			t.Errorf("%v moves nothing by more than %.2f bits", e.Set().Assignments(a), most)
		}
	}
}

// Every claim is at work somewhere, or is named as background. An erratum alone
// does not count: it corrects a claim and uses it for nothing.
func TestEveryClaimIsUsed(t *testing.T) {
	set := engine(t).Set()
	if len(set.Claims) != 161 {
		t.Errorf("%d claims, want 161", len(set.Claims))
	}
	for _, c := range set.Claims {
		atWork := slices.ContainsFunc(set.Uses(c.ID), func(r model.Ref) bool { return r.Kind != model.RefErratum })
		if background := slices.Contains(set.Background, c.ID); atWork == background {
			t.Errorf("claim %s: at work %t, background %t; want just one of the two", c.ID, atWork, background)
		}
	}
}

// A judgement counts from the one on its driver's baseline. Its own sign, which is
// what a reader sees beside its reason, is the sign with which it acts.
func TestJudgementsActAsWritten(t *testing.T) {
	set := engine(t).Set()
	for _, f := range set.Outcomes() {
		for _, j := range f.Judgements {
			cause := set.Factors[j.When]
			base := baselineJudgement(f, cause)
			if base == nil || j.State == cause.Baseline {
				continue
			}
			for s, points := range j.Points {
				if points != 0 && points*(points-base.Points[s]) <= 0 {
					t.Errorf("%s is written %+.1f for %s and acts %+.1f", j.ID, points, f.States[s].ID, points-base.Points[s])
				}
			}
		}
	}
}

func baselineJudgement(f, driver *model.Factor) *model.Judgement {
	for _, j := range f.Judgements {
		if driver.Kind == model.Driver && j.When == driver.Index && j.State == driver.Baseline {
			return j
		}
	}
	return nil
}
