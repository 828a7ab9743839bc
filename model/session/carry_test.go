package session

import (
	"reflect"
	"testing"

	"foresee/model"
)

// A session that is carried to the same set, read anew, is the same session.
func TestCarryToTheSame(t *testing.T) {
	from, to := small(t), small(t)
	got, misfits := Carry(busy(t, from), from, to)
	if len(misfits) > 0 {
		t.Errorf("what does not fit: %v", misfits)
	}
	if want := busy(t, to); !reflect.DeepEqual(got, want) {
		t.Errorf("carried %+v, want %+v", got, want)
	}
}

func TestCarryToARenamedSet(t *testing.T) {
	from := small(t)
	to := load(t, func(text string) string { return rename(text, "id: small", "id: large") })
	if to.ID == from.ID {
		t.Fatal("the set is not renamed")
	}
	if _, misfits := Carry(busy(t, from), from, to); len(misfits) > 0 {
		t.Errorf("what does not fit: %v", misfits)
	}
}

func TestCarryAPlace(t *testing.T) {
	from := small(t)
	to := load(t, func(text string) string { return rename(text, "id: over", "id: ended") })
	war := model.Ref{Kind: model.RefDriver, ID: "war"}
	tests := []struct {
		name  string
		place Place
		ok    bool
	}{
		{"nothing", Place{Screen: "why", State: -1}, true},
		{"a state", Place{"why", war, 0}, true},
		{"a state that is gone", Place{"why", war, 1}, false},
		{"a claim", Place{"brief", model.Ref{Kind: model.RefClaim, ID: "C2"}, -1}, true},
		{"no claim", Place{"brief", model.Ref{Kind: model.RefClaim, ID: "C99"}, -1}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, ok := test.place.Carry(from, to)
			if ok != test.ok || ok && got != test.place {
				t.Errorf("%+v, %v", got, ok)
			}
		})
	}
}
