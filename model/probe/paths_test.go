package probe_test

import (
	"context"
	"errors"
	"math"
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/probe"
)

func TestPathsAgreeWithBruteForce(t *testing.T) {
	found, missed := 0, 0
	sets(t, 4, func(t *testing.T, c sample) {
		goal := probe.Goal{Target: c.target, Level: c.rnd.Float64(), Below: c.rnd.IntN(2) == 0}
		if c.rnd.IntN(4) == 0 {
			goal.Owner = "seoul"
		}
		got, err := probe.FindPaths(context.Background(), c.e, c.a, goal, nil)
		if err != nil {
			t.Fatal(err)
		}
		all := everyPath(c, goal)
		want := minimal(all, goal)
		if len(got.Found) != len(want) {
			t.Fatalf("%d paths, by brute force %d", len(got.Found), len(want))
		}
		for _, p := range want {
			k := slices.IndexFunc(got.Found, func(f probe.Path) bool { return slices.Equal(f.Changes, p.Changes) })
			if k < 0 || !same(got.Found[k].P, p.P) || !same(got.Found[k].Plausibility, p.Plausibility) {
				t.Errorf("path %+v is missing or differs", p)
			}
		}
		checkOrder(t, got.Found)
		checkNearest(t, got, all)
		if len(want) == 0 {
			missed++
		}
		found += len(want)
	})
	if found == 0 || missed == 0 {
		t.Fatalf("%d paths found and %d searches in vain: one of them is not tested", found, missed)
	}
}

// everyPath works out all sets of up to three changes of drivers; of those that
// cannot bear on the target too.
func everyPath(c sample, goal probe.Goal) []probe.Path {
	var all []probe.Path
	var next func(driver int, a model.Assumptions, p probe.Path)
	next = func(driver int, a model.Assumptions, p probe.Path) {
		if driver == len(c.set.Drivers()) {
			p.P = c.twin.likelihood(a, goal.Target)
			all = append(all, p)
			return
		}
		next(driver+1, a, p)
		d := c.set.Drivers()[driver]
		if len(p.Changes) == 3 || goal.Owner != "" && d.Owner != goal.Owner {
			return
		}
		weight := 0.0
		for _, s := range d.States {
			weight += s.IfOpen
		}
		for s, state := range d.States {
			if a.Allowed(driver) == model.Only(s) {
				continue
			}
			longer := append(slices.Clone(p.Changes), probe.Change{Driver: driver, State: s, Owner: d.Owner})
			next(driver+1, a.With(driver, model.Only(s)), probe.Path{Changes: longer, Plausibility: p.Plausibility * state.IfOpen / weight})
		}
	}
	next(0, c.a, probe.Path{Plausibility: 1})
	return all
}

// minimal keeps the paths that reach the goal while none of their parts does.
func minimal(all []probe.Path, goal probe.Goal) []probe.Path {
	reaches := func(p probe.Path) bool {
		if goal.Below {
			return p.P <= goal.Level+1e-9
		}
		return p.P >= goal.Level-1e-9
	}
	var list []probe.Path
	for _, p := range all {
		part := func(q probe.Path) bool {
			has := func(c probe.Change) bool { return slices.Contains(p.Changes, c) }
			without := slices.DeleteFunc(slices.Clone(q.Changes), has)
			return len(q.Changes) < len(p.Changes) && len(without) == 0 && reaches(q)
		}
		if reaches(p) && !slices.ContainsFunc(all, part) {
			list = append(list, p)
		}
	}
	return list
}

func checkOrder(t *testing.T, found []probe.Path) {
	t.Helper()
	for i := 1; i < len(found); i++ {
		a, b := found[i-1], found[i]
		if len(a.Changes) > len(b.Changes) || len(a.Changes) == len(b.Changes) && a.Plausibility < b.Plausibility {
			t.Errorf("%+v comes before %+v", a, b)
		}
	}
}

// checkNearest looks for a path that comes nearer than the nearest; where the goal
// is reached, sets with more changes may go further and were rightly not tried.
func checkNearest(t *testing.T, got *probe.Paths, all []probe.Path) {
	t.Helper()
	reached := len(got.Found) > 0
	if nearest := slices.ContainsFunc(got.Found, func(p probe.Path) bool { return slices.Equal(p.Changes, got.Nearest.Changes) }); nearest != reached {
		t.Errorf("nearest %+v, found %+v", got.Nearest, got.Found)
	}
	if reached {
		return
	}
	sign := 1.0
	if got.Goal.Below {
		sign = -1
	}
	for _, p := range all {
		gain := sign * (p.P - got.Nearest.P)
		if gain > 1e-7 || math.Abs(gain) < 1e-12 && len(p.Changes) < len(got.Nearest.Changes) {
			t.Errorf("%+v comes nearer than %+v", p, got.Nearest)
		}
	}
	if got.Tried != got.All {
		t.Errorf("tried %d of %d in vain", got.Tried, got.All)
	}
}

func TestPathAlreadyThere(t *testing.T) {
	set := oneLink()
	got, err := probe.FindPaths(context.Background(), open(t, set), set.Baseline(), probe.Goal{Target: yes(), Level: 0.5}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Found) != 1 || len(got.Found[0].Changes) != 0 || got.Tried != 1 || got.All != 2 {
		t.Errorf("%+v, want one path of no changes", got)
	}
}

func TestNobodyCanMoveIt(t *testing.T) {
	set := oneLink()
	got, err := probe.FindPaths(context.Background(), open(t, set), set.Baseline(), probe.Goal{Target: yes(), Level: 0.9, Owner: "nobody"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Found) != 0 || len(got.Nearest.Changes) != 0 || got.Nearest.P != got.P || got.All != 1 {
		t.Errorf("%+v, want the present as the nearest", got)
	}
}

func TestPathsShowProgressAndStop(t *testing.T) {
	e := brief(t)
	ctx, cancel := context.WithCancel(context.Background())
	calls := 0
	progress := func(done, all int) {
		calls++
		if done <= 0 || done > all {
			t.Errorf("%d of %d done", done, all)
		}
		cancel()
	}
	_, err := probe.FindPaths(ctx, e, e.Set().Baseline(), probe.Goal{Target: target(e), Level: 0.999}, progress)
	if !errors.Is(err, context.Canceled) || calls != 1 {
		t.Errorf("error %v after %d calls, want the context's after the first", err, calls)
	}
}

func TestNearestOfEqualsIsTheMostPlausible(t *testing.T) {
	set := model.NewSet(model.Set{Factors: []*model.Factor{
		{ID: "driver", Kind: model.Driver, States: []model.State{{ID: "off", IfOpen: 1}, {ID: "odd", IfOpen: 1}, {ID: "usual", IfOpen: 3}}},
		{ID: "outcome", Kind: model.Outcome,
			States: []model.State{{ID: "yes", Baseline: 0.5}, {ID: "no", Baseline: 0.5}},
			Judgements: []*model.Judgement{
				{ID: "a", Outcome: 1, State: 1, Points: []float64{1, 0}},
				{ID: "b", Outcome: 1, State: 2, Points: []float64{1, 0}},
			}},
	}})
	got, err := probe.FindPaths(context.Background(), open(t, set), set.Baseline(), probe.Goal{Target: yes(), Level: 0.9}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := probe.Path{Changes: []probe.Change{{Driver: 0, State: 2}}, P: 2. / 3, Plausibility: 3. / 5}
	if !slices.Equal(got.Nearest.Changes, want.Changes) || !same(got.Nearest.P, want.P) || !same(got.Nearest.Plausibility, want.Plausibility) {
		t.Errorf("nearest %+v, want %+v", got.Nearest, want)
	}
}
