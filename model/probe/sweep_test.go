package probe_test

import (
	"cmp"
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/probe"
)

func TestSweepAgreesWithBruteForce(t *testing.T) {
	sets(t, 1, func(t *testing.T, c sample) {
		got, err := probe.Sweep(c.e, c.a, c.target)
		if err != nil {
			t.Fatal(err)
		}
		if want := c.twin.likelihood(c.a, c.target); !same(got.P, want) {
			t.Errorf("now %v, by brute force %v", got.P, want)
		}
		if len(got.Ranges)+got.Idle != len(c.set.Drivers()) {
			t.Errorf("%d ranges and %d idle drivers of %d", len(got.Ranges), got.Idle, len(c.set.Drivers()))
		}
		for _, d := range c.set.Drivers() {
			checkRange(t, c, d, got.Ranges)
		}
		if !slices.IsSortedFunc(got.Ranges, func(a, b probe.Range) int { return cmp.Compare(b.Swing, a.Swing) }) {
			t.Error("ranges are not sorted by swing")
		}
	})
}

func checkRange(t *testing.T, c sample, d *model.Factor, ranges []probe.Range) {
	t.Helper()
	var p []float64
	for s := range d.States {
		p = append(p, c.twin.likelihood(c.a.With(d.Index, model.Only(s)), c.target))
	}
	swing := apart(slices.Max(p), slices.Min(p))
	k := slices.IndexFunc(ranges, func(r probe.Range) bool { return r.Driver == d.Index })
	if k < 0 {
		if swing > 1e-7 {
			t.Errorf("%s moves the target by %v bits and is left out", d.ID, swing)
		}
		return
	}
	r := ranges[k]
	if !slices.EqualFunc(r.P, p, same) || !same(r.Swing, swing) || !same(r.P[r.Low], slices.Min(p)) || !same(r.P[r.High], slices.Max(p)) {
		t.Errorf("%s: %+v, by brute force %v and %v bits", d.ID, r, p, swing)
	}
}

func TestSweepOfWhatIsSettled(t *testing.T) {
	set := oneLink()
	e := open(t, set)
	got, err := probe.Sweep(e, set.Baseline().With(1, model.Only(0)), model.Condition{Factor: 1, States: 1}.Event())
	if err != nil {
		t.Fatal(err)
	}
	if got.P != 1 || len(got.Ranges) != 0 || got.Idle != 1 {
		t.Errorf("%+v, want a certain target that nothing moves", got)
	}
}

// oneLink is a set of one driver, off or on, and one outcome at 1:1 that gains
// two points when the driver is on.
func oneLink() *model.Set {
	return model.NewSet(model.Set{Factors: []*model.Factor{
		{ID: "driver", Kind: model.Driver, States: []model.State{{ID: "off", IfOpen: 1}, {ID: "on", IfOpen: 3}}},
		{ID: "outcome", Kind: model.Outcome,
			States:     []model.State{{ID: "yes", Baseline: 0.5}, {ID: "no", Baseline: 0.5}},
			Judgements: []*model.Judgement{{ID: "outcome:driver=on", Outcome: 1, When: 0, State: 1, Points: []float64{2, 0}, Basis: model.ByBrief}}},
	}})
}
