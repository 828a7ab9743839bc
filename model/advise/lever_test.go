package advise

import (
	"math"
	"slices"
	"strings"
	"testing"

	"foresee/model"
)

func TestOptions(t *testing.T) {
	set := levers(t).Set()
	for name, c := range map[string]struct {
		a    model.Assumptions
		most int
		want []Option
	}{
		"none at once": {set.Baseline(), 0, []Option{nil}},
		"one at once":  {set.Baseline(), 1, []Option{nil, conditions(0, 1), conditions(1, 1), conditions(1, 2)}},
		"two at once": {set.Baseline(), 2, []Option{
			nil, conditions(0, 1), conditions(1, 1), conditions(1, 2), conditions(0, 1, 1, 1), conditions(0, 1, 1, 2),
		}},
		"a moved one can go back, an open one anywhere": {
			set.Baseline().With(0, model.Only(1)).With(1, model.AllStates(3)), 1,
			[]Option{nil, conditions(0, 0), conditions(1, 0), conditions(1, 1), conditions(1, 2)},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Options(set, c.a, "seoul", c.most)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.EqualFunc(got, c.want, func(a, b Option) bool { return slices.Equal(a, b) }) {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

func TestNoLevers(t *testing.T) {
	set := levers(t).Set()
	_, err := Options(set, set.Baseline(), "beijing", 1)
	if err == nil || !strings.Contains(err.Error(), "beijing") || !strings.Contains(err.Error(), "seoul") {
		t.Errorf("error %v, want one that says whose the drivers are", err)
	}
}

func TestEffects(t *testing.T) {
	e := levers(t)
	got, err := Effects(e, e.Set().Baseline(), conditions(0, 1))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got[0].Outcome != 3 || got[1].Outcome != 4 {
		t.Fatalf("effects %+v, want what moves most first", got)
	}
	harm, calm := got[0], got[1] // 1:1 becomes 2:1, and 2 and 0.5 are at stake
	if c := harm.Chances[0]; math.Abs(c.P-2./3) > 1e-9 || math.Abs(c.Base-0.5) > 1e-9 {
		t.Errorf("harm goes from %v to %v, want 1/2 to 2/3", c.Base, c.P)
	}
	if want := 1.5 * (2./3 - 1./2); math.Abs(harm.Stake-want) > 1e-9 || math.Abs(harm.Bits()-1) > 1e-9 {
		t.Errorf("stake moves by %v and odds by %v bits, want %v and 1", harm.Stake, harm.Bits(), want)
	}
	if calm.Stake != 0 || calm.Bits() != 0 {
		t.Errorf("calm moves: %+v", calm)
	}
}

func TestEffectsAreAgainstThePresent(t *testing.T) {
	e := levers(t)
	got, err := Effects(e, e.Set().Baseline().With(0, model.Only(1)), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, effect := range got {
		if effect.Stake != 0 || effect.Bits() != 0 {
			t.Errorf("doing nothing moves %+v", effect)
		}
	}
}
