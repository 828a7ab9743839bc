package balance

import (
	"reflect"
	"testing"
)

func TestInfluences(t *testing.T) {
	m := build(t, []int{2, 1, 2},
		[]int{9, 9, 1, -2, 0},
		[]int{9, 9, 0, 3, 0},
		[]int{0, 0, 9, 0, -1},
		[]int{0, 0, 0, 0, 0},
		[]int{0, 0, 0, 0, 0})
	want := []Influence{{0, 6, 0, 2, 0}, {1, 1, 1, 1, 1}, {2, 0, 6, 0, 2}}
	if got := m.Influences(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := m.Scale(); got != 9 {
		t.Errorf("scale %d, want 9", got)
	}
	if got := mustNew(t, 2).Scale(); got != 3 {
		t.Errorf("scale of nothing %d, want 3", got)
	}
}
