package command

import (
	"bytes"
	"context"
	"slices"
	"strconv"
	"strings"
	"testing"

	"foresee/model/balance"
	"foresee/model/balance/study"
)

// loose returns a matrix without judgements, of which every scenario is consistent.
func loose(t *testing.T, descriptors int) (*program, *balanceScene) {
	t.Helper()
	var list []balance.Descriptor
	for d := range descriptors {
		list = append(list, balance.Descriptor{Name: "D" + strconv.Itoa(d), Variants: []balance.Variant{{Name: "a"}, {Name: "b"}}})
	}
	m, err := balance.New(list)
	if err != nil {
		t.Fatal(err)
	}
	set := study.Set(m, "loose")
	return silent(), &balanceScene{scene: scene{name: "loose", set: set, assume: set.Baseline()}, matrix: m}
}

// Of a number that nobody can read its order is said, and no list is offered that cannot
// be made.
func TestCountBeyondReading(t *testing.T) {
	for descriptors, want := range map[int][]string{
		3:   {"All 8 scenarios are consistent; the list is complete."},
		7:   {"All 128 scenarios are consistent; all were counted", "--limit 0"},
		120: {"All 1.3×10^36 scenarios are consistent; all were counted", "they are too many for one list"},
	} {
		p, s := loose(t, descriptors)
		var out bytes.Buffer
		p.Out = &out
		if err := p.listScenarios(context.Background(), s, searchFlags{}); err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(out.String()), " ")
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%d descriptors: %.300q has no %q", descriptors, text, w)
			}
		}
		if strings.Contains(text, "Every other one") || strings.Contains(text, "--limit 0") != slices.Contains(want, "--limit 0") {
			t.Errorf("%d descriptors: %.300q", descriptors, text)
		}
	}
}

// A file with weights that cannot be had is refused before anything is searched.
func TestNoWeights(t *testing.T) {
	p, s := loose(t, 31)
	if err := p.weighable(s); err == nil || !strings.Contains(err.Error(), "each of 2,147,483,648 scenarios would have to be followed") {
		t.Errorf("the error is %v", err)
	}
	p, s = loose(t, 30)
	if err := p.weighable(s); err != nil {
		t.Error(err)
	}
}
