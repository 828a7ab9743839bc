package scenarios_test

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
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

// The set knows nothing that came after the brief. Dates that had been announced
// by then may stand.
func TestNothingAfterTheBrief(t *testing.T) {
	later := regexp.MustCompile(`\b20(2[5-9]|[3-9][0-9])\b|\b([6-9]|[12][0-9]|30) June 2024\b|\b2024-(0[7-9]|1[0-2])\b|\b2024-06-(0[6-9]|[12][0-9]|30)\b`)
	for _, name := range []string{
		"brief", "drivers", "outcomes", "policies",
		"gradual-evolution", "partnership-upgrade", "mutual-assistance-treaty",
	} {
		text, err := os.ReadFile(filepath.Join("russia-dprk-2024", name+".yaml"))
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range later.FindAllString(string(text), -1) {
			t.Errorf("%s.yaml mentions %s", name, found)
		}
	}
}
