package scenarios

import (
	"context"
	"strings"
	"testing"

	"foresee/model/balance"
	"foresee/model/balance/study"
)

// The ten consistent scenarios of the textbook case as they are known, counted from 1,
// with the number of scenarios that succession takes to each.
func TestSomewhereland(t *testing.T) {
	known := map[string]int64{
		"1 2 2 1 1 2": 35, "1 3 1 2 3 3": 127, "1 3 2 1 1 2": 55, "1 3 2 1 1 3": 178, "2 1 3 2 2 1": 28,
		"2 2 3 2 2 1": 19, "3 1 2 1 1 2": 3, "3 1 3 2 1 1": 24, "3 2 2 1 1 2": 3, "3 2 3 2 1 1": 14,
	}
	set, _, err := Open("somewhereland", nil)
	if err != nil {
		t.Fatal(err)
	}
	m, carried, err := study.Matrix(set)
	if err != nil {
		t.Fatal(err)
	}
	if carried.Scale != 1 || len(carried.Unmoved) > 0 {
		t.Errorf("carried %+v", carried)
	}
	list, result, err := balance.List(context.Background(), m, balance.Query{}, 0)
	if err != nil || !result.Complete || result.Count.Int64() != int64(len(known)) {
		t.Fatalf("%v scenarios, complete: %v, %v", result.Count, result.Complete, err)
	}
	for _, s := range list {
		if _, ok := known[s.String()]; !ok {
			t.Errorf("%v is not one of the ten", s)
		}
	}
	basins, err := balance.FindBasins(context.Background(), m, balance.BasinQuery{})
	if err != nil || !basins.Exact || len(basins.Basins) != len(known) {
		t.Fatalf("%d basins, exact: %v, %v", len(basins.Basins), basins.Exact, err)
	}
	for _, b := range basins.Basins {
		if at := b.Attractor[0].String(); len(b.Attractor) != 1 || b.Size.Int64() != known[at] {
			t.Errorf("%v scenarios end at %v, not %d", b.Size, b.Attractor, known[at])
		}
	}
}

// Whose case it is stands where a reader comes across it, and every judgement gives
// a reason.
func TestSomewherelandTexts(t *testing.T) {
	set, _, err := Open("somewhereland", nil)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(set.About, "Weimer-Jehle") {
		t.Errorf("about: %s", set.About)
	}
	for _, f := range set.Factors {
		for _, j := range f.Judgements {
			if j.Because == "" {
				t.Errorf("%s gives no reason", j.ID)
			}
		}
	}
}

// The brief's set is a matrix too: its drivers are moved by nothing, its outcomes lose
// their baselines, and every judgement is in its place.
func TestBriefAsMatrix(t *testing.T) {
	set, _, err := Open(Default, nil)
	if err != nil {
		t.Fatal(err)
	}
	m, carried, err := study.Matrix(set)
	if err != nil {
		t.Fatal(err)
	}
	if carried.Baselines != len(set.Outcomes()) || len(carried.Unmoved) != len(set.Drivers()) {
		t.Errorf("carried %+v", carried)
	}
	for _, f := range set.Factors {
		for _, j := range f.Judgements {
			from := balance.State{Descriptor: j.When, Variant: j.State}
			for v, points := range j.Points {
				to := balance.State{Descriptor: f.Index, Variant: v}
				if got := m.Impact(m.Number(from), m.Number(to)); float64(got) != points*float64(carried.Scale) {
					t.Errorf("%s: %v points became %d", j.ID, points, got)
				}
			}
			if got := m.Rationale(from, f.Index); got != j.Because {
				t.Errorf("%s: the reason became %q", j.ID, got)
			}
		}
	}
}
