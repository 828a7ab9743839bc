package seminar

import (
	"slices"
	"testing"
)

func TestTellAndBeyond(t *testing.T) {
	set := small(t)
	first, second := set.Hindsight[0], set.Hindsight[1]
	if len(UpTo(set, first)) != 1 || len(UpTo(set, second)) != 2 || UpTo(set, nil) != nil {
		t.Errorf("up to: %v, %v, %v", UpTo(set, first), UpTo(set, second), UpTo(set, nil))
	}
	told := Tell(set, set.Baseline(), second)
	if got := set.Assignments(told); !slices.Equal(got, []string{"war=over", "trade=yes"}) {
		t.Errorf("told, it assumes %v", got)
	}
	if !Tell(set, set.Baseline(), nil).Equal(set.Baseline()) {
		t.Error("nothing tells something")
	}
	own, err := set.Assume(told, "trade=?")
	if err != nil {
		t.Fatal(err)
	}
	if got := Beyond(set, own, second); !slices.Equal(got, []string{"trade=?"}) {
		t.Errorf("beyond what is told: %v", got)
	}
	if got := Beyond(set, told, second); got != nil {
		t.Errorf("beyond what is told: %v", got)
	}
	if got := Beyond(set, told, nil); !slices.Equal(got, set.Assignments(told)) {
		t.Errorf("beyond the baseline: %v", got)
	}
}
