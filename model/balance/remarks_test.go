package balance

import (
	"reflect"
	"testing"
)

func TestRemarks(t *testing.T) {
	m := build(t, []int{2, 2, 2}, []int{1, 0, 1, -1}, []int{0, 0, 2, -1}, nil, []int{-3, 3}, nil, []int{0, 0, 0, 1, 0, -20})
	if got := mustNew(t, 2, 2).Remarks(); got != nil {
		t.Errorf("of a plain matrix: %v", got)
	}
	m.Descriptors[1].Name = "D01"
	m.Descriptors[2].Variants[0].Name = " "
	m.Descriptors[2].Variants[1].Name = ""
	want := []string{
		"2 names are blank",
		"one name occurs twice",
		"2 descriptors have judgements on themselves, which count",
		"2 times the judgements of a variant on a descriptor do not add up to zero",
		"judgements go up to 20 points, beyond the customary 3",
	}
	if got := m.Remarks(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
