package probe_test

import (
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/probe"
)

func TestWithout(t *testing.T) {
	set := oneLink()
	on := set.Baseline().With(0, model.Only(1))
	less, err := probe.Without(set, "outcome:driver=on")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		set  *model.Set
		want float64
	}{"struck out": {less, 0.5}, "the set itself is unchanged": {set, 0.8}} {
		if got, err := open(t, c.set).Likelihood(on, yes()); err != nil || !same(got, c.want) {
			t.Errorf("%s: %v (error %v), want %v", name, got, err, c.want)
		}
	}
	if _, err := probe.Without(set, "outcome:driver=off"); err == nil || !strings.Contains(err.Error(), `"outcome:driver=off"`) {
		t.Errorf("error %v, want one that names the judgement", err)
	}
}
