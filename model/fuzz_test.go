package model

import (
	"math"
	"os"
	"path/filepath"
	"testing"
)

func FuzzLoad(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte(small + taught))
	f.Add([]byte(weather))
	f.Add([]byte(aliasBomb()))
	f.Add([]byte("set: {id: a, title: \"\\e[2J\", as_of: 2024-06-05}"))
	names, err := filepath.Glob("testdata/bad/*.yaml")
	if err != nil || len(names) == 0 {
		f.Fatal(names, err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		set, problems := Load(File{"fuzz.yaml", text})
		if (set == nil) != (len(problems.Faults()) > 0) {
			t.Fatalf("set %v with the faults %v", set, problems.Faults())
		}
		for _, p := range problems {
			if p.At.File != "fuzz.yaml" || p.What == "" || p.Fix == "" {
				t.Errorf("incomplete problem %+v", p)
			}
			checkClean(t, p.Error())
		}
		if set != nil {
			checkSet(t, set)
		}
	})
}

// checkSet checks what a user of a loaded set relies on.
func checkSet(t *testing.T, set *Set) {
	t.Helper()
	drivers, outcomes, descriptors := len(set.Drivers()), len(set.Outcomes()), len(set.Descriptors())
	balanced := descriptors > 0
	if balanced != (set.Method == Balance) || balanced == (drivers > 0) || balanced == (outcomes > 0) || drivers+outcomes+descriptors != len(set.Factors) {
		t.Errorf("%d drivers, %d outcomes and %d descriptors in a set of method %s", drivers, outcomes, descriptors, set.Method)
	}
	for i, f := range set.Factors {
		if found, ok := set.Factor(f.ID); !ok || found != f || f.Index != i {
			t.Errorf("%s is not found under its id", f.ID)
		}
		checkFactor(t, set, f)
	}
	for _, c := range set.Claims {
		if found, ok := set.Claim(c.ID); !ok || found != c {
			t.Errorf("claim %s is not found under its id", c.ID)
		}
	}
	for _, p := range set.Policies {
		if found, ok := set.Policy(p.ID); !ok || found != p {
			t.Errorf("policy %s is not found under its id", p.ID)
		}
		checkConditions(t, set, p.RisesWith, p.FallsWith, p.Lever)
	}
	for _, s := range set.Scenarios {
		if found, ok := set.Scenario(s.ID); !ok || found != s || len(s.Event) == 0 {
			t.Errorf("scenario %s is not found under its id, or never holds", s.ID)
		}
		checkConditions(t, set, s.Preset)
		checkConditions(t, set, s.Event...)
	}
	checkTeaching(t, set)
}

func checkFactor(t *testing.T, set *Set, f *Factor) {
	t.Helper()
	n := len(f.States)
	least, most := 2, MaxStates
	if f.Kind == Descriptor {
		least, most = 1, MaxVariants
	}
	if n < least || n > most || f.Baseline < 0 || f.Baseline >= n {
		t.Errorf("%s has %d states and the baseline %d", f.ID, n, f.Baseline)
	}
	sum := 0.0
	for _, s := range f.States {
		sum += s.Baseline
		if f.Kind == Outcome && (s.Baseline <= 0 || s.Baseline >= 1) || f.Kind == Driver && s.IfOpen <= 0 {
			t.Errorf("state %s of %s is %+v", s.ID, f.ID, s)
		}
	}
	if f.Kind == Outcome && (sum < 1-1e-9 || sum > 1+1e-9) {
		t.Errorf("the baselines of %s add up to %v", f.ID, sum)
	}
	for _, j := range f.Judgements {
		if j.Outcome != f.Index || j.When < 0 || j.When >= len(set.Factors) || j.When == f.Index && f.Kind == Outcome ||
			j.State < 0 || j.State >= len(set.Factors[j.When].States) || len(j.Points) != n {
			t.Errorf("judgement %+v of %s is out of range", j, f.ID)
		}
		for _, points := range j.Points {
			if f.Kind == Descriptor && (points != math.Trunc(points) || math.Abs(points) > 1_000_000) {
				t.Errorf("judgement %+v of %s has no whole points", j, f.ID)
			}
		}
		if found, ok := set.Judgement(j.ID); !ok || found != j {
			t.Errorf("judgement %s is not found under its id", j.ID)
		}
	}
}

func checkConditions(t *testing.T, set *Set, lists ...[]Condition) {
	t.Helper()
	for _, list := range lists {
		for _, c := range list {
			if open := set.Factors[c.Factor].Open(); c.States == 0 || c.States&^open != 0 {
				t.Errorf("condition %+v of %s is out of range", c, set.Factors[c.Factor].ID)
			}
		}
	}
}
