package scenarios_test

import (
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
)

// These hold the set to the brief: what it says at its own date, what may move it
// and what may not.

// read takes the assignments as given, on the baseline.
func read(t *testing.T, e *forecast.Engine, assignments ...string) *forecast.Reading {
	t.Helper()
	a := e.Set().Baseline()
	for _, assignment := range assignments {
		var err error
		if a, err = e.Set().Assume(a, assignment); err != nil {
			t.Fatal(err)
		}
	}
	return readAll(t, e, a)
}

func readAll(t *testing.T, e *forecast.Engine, a model.Assumptions) *forecast.Reading {
	t.Helper()
	r, err := e.Read(a)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// chance reads the likelihood of an assignment such as visit=held or label=strategic|partnership.
func chance(t *testing.T, r *forecast.Reading, assignment string) forecast.Chance {
	t.Helper()
	return r.Chance(condition(t, r.Set, assignment))
}

func condition(t *testing.T, set *model.Set, assignment string) model.Condition {
	t.Helper()
	a, err := set.Assume(set.Baseline(), assignment)
	if err != nil {
		t.Fatal(err)
	}
	moved := set.Moved(a)
	if len(moved) != 1 {
		t.Fatalf("%s does not name some states of one factor", assignment)
	}
	return model.Condition{Factor: moved[0], States: a.Allowed(moved[0])}
}

func word(p float64) string { return model.ICD203().Word(p) }

func TestBaselineWords(t *testing.T) {
	r := read(t, engine(t))
	words := map[string][]string{
		"direction=strengthening":                   {"likely"},
		"pace=gradual":                              {"likely"},
		"visit=held":                                {"likely"},
		"agenda=yes":                                {"likely"},
		"roadmap=adopted":                           {"likely"},
		"declaration=published":                     {"likely"},
		"treaty-revision=revised":                   {"roughly even chance"},
		"label=partnership|strategic|comprehensive": {"likely"},
		"bargaining-chip=used":                      {"likely", "very likely"},
		"arms-trade=persists":                       {"likely", "very likely"},
		"arms-channel=private":                      {"likely", "very likely"},
		"military-mode=covert":                      {"very likely"},
		"gray-zone=grows":                           {"likely", "very likely"},
		"political-ties=widens":                     {"likely"},
		"trade=capped":                              {"likely"},
		"tourism=grows":                             {"likely"},
		"workers=sent":                              {"roughly even chance"},
		"rajin=developed":                           {"roughly even chance"},
		"trilateral-economy=emerges":                {"roughly even chance"},
		"rok-challenge=serious":                     {"almost certain"},
		"regional-shock=major":                      {"unlikely"},
		"campaign-material=taken-up":                {"roughly even chance"},
	}
	for _, step := range drastic() {
		words[step] = []string{"unlikely"}
	}
	for assignment, want := range words {
		c := chance(t, r, assignment)
		if got := word(c.P); !slices.Contains(want, got) {
			t.Errorf("%s is %s (%.2f), want %v", assignment, got, c.P, want)
		}
	}
}

// What the brief calls likely at the summit is likely, not more, once the summit is given.
func TestLikelyGivenTheVisit(t *testing.T) {
	r := read(t, engine(t), "visit=held")
	for _, assignment := range []string{
		"agenda=yes", "roadmap=adopted", "declaration=published", "label=partnership|strategic|comprehensive",
	} {
		if c := chance(t, r, assignment); word(c.P) != "likely" || c.P <= c.Base {
			t.Errorf("given the visit %s is %s (%.2f, from %.2f), want likely and more than before", assignment, word(c.P), c.P, c.Base)
		}
	}
}

// The verdict of the brief covers the scenarios without a pledge together.
func TestGradualScenariosAreLikelyTogether(t *testing.T) {
	r := read(t, engine(t))
	p := 0.0
	for i, s := range r.Set.Scenarios {
		if s.ID == "gradual-evolution" || s.ID == "partnership-upgrade" {
			p += r.Scenarios[i].P
		}
	}
	if word(p) != "likely" {
		t.Errorf("the two gradual scenarios are %s together (%.2f), want likely", word(p), p)
	}
}

func TestRecommendationsAtBaseline(t *testing.T) {
	var got []string
	for _, r := range advise.Rank(read(t, engine(t))) {
		got = append(got, r.Policy.ID)
	}
	want := []string{"R4", "R3", "R5", "R6", "R7", "R8", "R9", "R1", "R2"}
	if !slices.Equal(got, want) {
		t.Errorf("recommendations in the order %v, want %v", got, want)
	}
}

// Shifts that any reader of the brief would look for, in bits at least.
func TestPlainShifts(t *testing.T) {
	tests := []struct {
		set, outcome string
		bits         float64
	}{
		{"rok-arms=direct-offensive", "weapons-technology=transferred", 0.5},
		{"rok-arms=direct-offensive", "rok-russia=ruptured", 1},
		{"ukraine-war=winding-down", "arms-trade=persists", -1},
		{"ukraine-war=escalating", "obligation=mutual-assistance", 0.5},
		{"ukraine-war=escalating", "arms-trade=persists", 0.5},
		{"arms-exposure=incontrovertible", "military-mode=covert", -1.5},
		{"obligation=mutual-assistance", "military-mode=covert", -1},
		{"obligation=mutual-assistance", "treaty-revision=revised", 3},
		{"visit-timing=us-vote", "campaign-material=taken-up", 0.5},
		{"visit-timing=july", "visit-window=july", 2},
	}
	e := engine(t)
	for _, test := range tests {
		c := chance(t, read(t, e, test.set), test.outcome)
		if c.Bits()*test.bits < test.bits*test.bits {
			t.Errorf("%s moves %s by %+.2f bits, want %+.1f at least", test.set, test.outcome, c.Bits(), test.bits)
		}
	}
}

func TestProofBreaksDenial(t *testing.T) {
	c := chance(t, read(t, engine(t), "arms-exposure=incontrovertible"), "military-mode=covert")
	if word(c.P) == word(c.Base) || c.P >= c.Base {
		t.Errorf("covert stays %s (%.2f to %.2f)", word(c.P), c.Base, c.P)
	}
}

// A revised treaty need not hold a defence pledge; a pledge needs a new treaty.
func TestPledgeImpliesRevisionNotTheReverse(t *testing.T) {
	e := engine(t)
	if c := chance(t, read(t, e, "obligation=mutual-assistance"), "treaty-revision=revised"); c.P < 0.9 {
		t.Errorf("a pledge leaves revision at %.2f", c.P)
	}
	if c := chance(t, read(t, e, "treaty-revision=revised"), "obligation=mutual-assistance"); c.P > 0.55 {
		t.Errorf("revision takes the pledge to %.2f", c.P)
	}
}
