package model

import (
	"reflect"
	"testing"
)

func loadSmall(t *testing.T) *Set {
	t.Helper()
	set, problems := Load(File{"small.yaml", []byte(small)})
	if set == nil {
		t.Fatal(problems)
	}
	return set
}

func TestAssume(t *testing.T) {
	set := loadSmall(t)
	tests := []struct {
		assignment string
		want       []string // as Assignments lists it
	}{
		{"war=over", []string{"war=over"}},
		{"war=ongoing", nil},
		{"war=?", []string{"war=?"}},
		{"war=over|ongoing", []string{"war=?"}},
		{"trust=some|high", []string{"trust=high|some"}},
		{"trust=?", nil},
		{" trade = no ", []string{"trade=no"}},
	}
	for _, test := range tests {
		a, err := set.Assume(set.Baseline(), test.assignment)
		if err != nil || !reflect.DeepEqual(set.Assignments(a), test.want) {
			t.Errorf("%s: got %v, %v, want %v", test.assignment, set.Assignments(a), err, test.want)
		}
	}
}

func TestAssumeRefuses(t *testing.T) {
	set := loadSmall(t)
	tests := []struct{ assignment, want string }{
		{"war", `"war": want factor=state, as in war=over`},
		{"wra=over", "no driver or outcome \"wra\", did you mean \"war\"?"},
		{"war=ovr", `war has no state "ovr", did you mean "over"?; it has ongoing, over`},
		{"war=over|", `war has no state ""; it has ongoing, over`},
		{"war=\x1b[2J", `war has no state "\x1b[2J"; it has ongoing, over`},
	}
	for _, test := range tests {
		a, err := set.Assume(set.Baseline(), test.assignment)
		if err == nil || err.Error() != test.want {
			t.Errorf("%s: got %v, want %s", test.assignment, err, test.want)
		}
		if !a.Equal(set.Baseline()) {
			t.Errorf("%s: the assumptions changed all the same", test.assignment)
		}
	}
}

// Assumptions are values: a list of them is an undo history.
func TestAssumptionsDoNotShare(t *testing.T) {
	set := loadSmall(t)
	base := set.Baseline()
	over := base.With(0, Only(1))
	preset := over.Apply(set.Scenarios[0].Preset)
	if !base.Equal(set.Baseline()) || over.Allowed(0) != Only(1) || preset.Allowed(0) != Only(0) {
		t.Errorf("got %v, %v, %v", base, over, preset)
	}
	if moved := set.Moved(over); !reflect.DeepEqual(moved, []int{0}) {
		t.Errorf("moved %v", moved)
	}
	if got, want := set.IDs(over), map[string][]string{"war": {"over"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestEventHolds(t *testing.T) {
	set := loadSmall(t)
	event := set.Scenarios[0].Event // trade=yes and trust=high, or trust=high|some
	for _, test := range []struct {
		world []int
		want  bool
	}{{[]int{0, 0, 0}, true}, {[]int{0, 1, 1}, true}, {[]int{0, 0, 2}, false}} {
		if got := event.Holds(test.world); got != test.want {
			t.Errorf("in %v the event holds: %v", test.world, got)
		}
	}
}

func TestStateSets(t *testing.T) {
	all := AllStates(MaxStates)
	if all.Len() != MaxStates || !all.Has(7) || all.First() != 0 {
		t.Errorf("all states are %b", all)
	}
	if i, ok := Only(5).Single(); i != 5 || !ok {
		t.Errorf("the only state is %d, %v", i, ok)
	}
	if i, ok := all.Single(); i != -1 || ok {
		t.Errorf("of several the only state is %d, %v", i, ok)
	}
	if States(0).First() != -1 {
		t.Error("the empty set has a first state")
	}
}
