package probe_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/probe"
)

func TestLinchpinsAgreeWithBruteForce(t *testing.T) {
	listed := 0
	sets(t, 2, func(t *testing.T, c sample) {
		got, err := probe.FindLinchpins(context.Background(), c.e, c.a, c.target)
		if err != nil {
			t.Fatal(err)
		}
		all := 0
		for _, f := range c.set.Factors {
			for _, j := range f.Judgements {
				all++
				checkLinchpin(t, c, j, got.List)
			}
		}
		if len(got.List)+got.Idle != all {
			t.Errorf("%d linchpins and %d idle judgements of %d", len(got.List), got.Idle, all)
		}
		listed += len(got.List)
	})
	if listed == 0 {
		t.Fatal("no judgement carried anything")
	}
}

func checkLinchpin(t *testing.T, c sample, j *model.Judgement, list []probe.Linchpin) {
	t.Helper()
	doubted := func(points []float64) float64 {
		return newTwin(revised(c.set, func(k *model.Judgement) []float64 {
			if k == j {
				return points
			}
			return k.Points
		})).likelihood(c.a, c.target)
	}
	now, without := c.twin.likelihood(c.a, c.target), doubted(nil)
	weaker, stronger := doubted(stretched(j.Points, -1)), doubted(stretched(j.Points, 1))
	k := slices.IndexFunc(list, func(l probe.Linchpin) bool { return l.Judgement == j })
	if k < 0 {
		if !same(now, without) || !same(weaker, stronger) {
			t.Errorf("%s is left out: %v, without %v, weaker %v, stronger %v", j.ID, now, without, weaker, stronger)
		}
		return
	}
	l := list[k]
	if !same(l.Without, without) || !same(l.Weaker, weaker) || !same(l.Stronger, stronger) ||
		!same(l.Carries, apart(now, without)) || !same(l.Swing, apart(stronger, weaker)) {
		t.Errorf("%s: %+v, by brute force without %v, weaker %v, stronger %v", j.ID, l, without, weaker, stronger)
	}
}

// stretched adds bits between the largest and the smallest of the points; points
// that are all alike say nothing and stay.
func stretched(points []float64, more float64) []float64 {
	contrast := slices.Max(points) - slices.Min(points)
	list := slices.Clone(points)
	for y := range list {
		if contrast > 0 {
			list[y] += points[y] / contrast * more
		}
	}
	return list
}

func TestOnePointOfOneJudgement(t *testing.T) {
	set := oneLink()
	on := set.Baseline().With(0, model.Only(1))
	got, err := probe.FindLinchpins(context.Background(), open(t, set), on, yes())
	if err != nil {
		t.Fatal(err)
	}
	if len(got.List) != 1 {
		t.Fatalf("%d linchpins, want the one judgement", len(got.List))
	}
	l := got.List[0] // odds of 1:1, doubled twice; once; three times
	if !same(got.P, 4./5) || !same(l.Without, 1./2) || !same(l.Weaker, 2./3) || !same(l.Stronger, 8./9) || !same(l.Carries, 2) || !same(l.Swing, 2) {
		t.Errorf("now %v, %+v", got.P, l)
	}
}

// yes is the target of oneLink.
func yes() model.Event { return model.Condition{Factor: 1, States: model.Only(0)}.Event() }

func TestNothingCarriesTheBaseline(t *testing.T) {
	set := oneLink()
	got, err := probe.FindLinchpins(context.Background(), open(t, set), set.Baseline(), yes())
	if err != nil {
		t.Fatal(err)
	}
	if len(got.List) != 0 || got.Idle != 1 {
		t.Errorf("%+v, want the judgement idle while its driver stands at the baseline", got)
	}
}

func TestLinchpinsStop(t *testing.T) {
	set := oneLink()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := probe.FindLinchpins(ctx, open(t, set), set.Baseline().With(0, model.Only(1)), yes())
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want the context's", err)
	}
}
