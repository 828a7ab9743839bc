package probe_test

import (
	"context"
	"fmt"
	"math"
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/probe"
)

func TestSignpostsAgreeWithBruteForce(t *testing.T) {
	told := 0
	sets(t, 5, func(t *testing.T, c sample) {
		a := c.a
		if c.rnd.IntN(2) == 0 {
			a = probe.LeaveOpen(c.set, a)
		}
		got, err := probe.FindSignposts(context.Background(), c.e, a)
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range c.set.Scenarios {
			if want := c.twin.likelihood(a, s.Event); !same(got.Scenarios[i], want) {
				t.Errorf("scenario %d is %v, by brute force %v", i, got.Scenarios[i], want)
			}
		}
		uncertain := 0
		for i := range c.set.Factors {
			if a.Allowed(i).Len() > 1 {
				uncertain++
			}
		}
		if len(got.List) != uncertain {
			t.Errorf("%d signposts for %d uncertain factors", len(got.List), uncertain)
		}
		for k, post := range got.List {
			checkSignpost(t, c, a, post)
			if post.Bits > got.Entropy+1e-9 || k > 0 && post.Bits > got.List[k-1].Bits {
				t.Errorf("%v bits of %v, after %+v", post.Bits, got.Entropy, got.List[:k])
			}
			if post.Bits > 0.01 && !post.Defines {
				told++
			}
		}
	})
	if told == 0 {
		t.Fatal("no signpost told anything")
	}
}

// checkSignpost takes mutual information by its definition, from the table of
// what is seen and which scenarios hold.
func checkSignpost(t *testing.T, c sample, a model.Assumptions, post probe.Signpost) {
	t.Helper()
	joint := make(map[string]float64)
	seen, come := make(map[int]float64), make(map[string]float64)
	all := 0.0
	c.twin.worlds(a, len(c.set.Factors), func(world []int, weight float64) { all += weight })
	c.twin.worlds(a, len(c.set.Factors), func(world []int, weight float64) {
		var holds []bool
		for _, s := range c.set.Scenarios {
			holds = append(holds, s.Event.Holds(world))
		}
		joint[fmt.Sprint(holds, world[post.Factor])] += weight / all
		seen[world[post.Factor]] += weight / all
		come[fmt.Sprint(holds)] += weight / all
	})
	information := 0.0
	for holds, p := range come {
		for state, q := range seen {
			if both := joint[fmt.Sprint(holds, " ", state)]; both > 0 {
				information += both * math.Log2(both/p/q)
			}
		}
	}
	if !same(post.Bits, information) {
		t.Errorf("factor %d tells %v bits, by brute force %v", post.Factor, post.Bits, information)
	}
	for _, answer := range post.Answers {
		if !same(answer.P, seen[answer.State]) {
			t.Errorf("factor %d is %d with %v, by brute force %v", post.Factor, answer.State, answer.P, seen[answer.State])
		}
		for i, s := range c.set.Scenarios {
			if want := c.twin.likelihood(a.With(post.Factor, model.Only(answer.State)), s.Event); !same(answer.Scenarios[i], want) {
				t.Errorf("after factor %d is %d scenario %d is %v, by brute force %v", post.Factor, answer.State, i, answer.Scenarios[i], want)
			}
		}
	}
}

// whichWay is oneLink with two scenarios, yes and no.
func whichWay() *model.Set {
	s := *oneLink()
	s.Scenarios = []*model.Scenario{
		{ID: "yes", Event: yes()},
		{ID: "no", Event: model.Condition{Factor: 1, States: model.Only(1)}.Event()},
	}
	return model.NewSet(s)
}

func TestWhatDefinesAScenarioTellsAll(t *testing.T) {
	set := whichWay()
	got, err := probe.FindSignposts(context.Background(), open(t, set), set.Baseline())
	if err != nil {
		t.Fatal(err)
	}
	if len(got.List) != 1 || !got.List[0].Defines || !same(got.List[0].Bits, 1) || !same(got.Entropy, 1) {
		t.Errorf("%+v, want the outcome alone to tell the one bit there is", got)
	}
}

func TestNoScenariosToTellApart(t *testing.T) {
	set := oneLink()
	if _, err := probe.FindSignposts(context.Background(), open(t, set), set.Baseline()); err == nil {
		t.Error("want an error for a set without scenarios")
	}
}

func TestLeaveOpen(t *testing.T) {
	set := brief(t).Set()
	moved := set.Baseline().With(0, model.Only((set.Factors[0].Baseline+1)%2))
	for name, c := range map[string]struct {
		a    model.Assumptions
		open []int
	}{
		"what stands at its baseline": {probe.LeaveOpen(set, moved), others(set, 0)},
		"one that is named":           {probe.LeaveOpen(set, moved, 3), []int{3}},
		"one that was moved":          {probe.LeaveOpen(set, moved, 0), []int{0}},
	} {
		for _, d := range set.Drivers() {
			if got, want := c.a.Allowed(d.Index) == d.Open(), slices.Contains(c.open, d.Index); got != want {
				t.Errorf("%s: driver %d open is %v, want %v", name, d.Index, got, want)
			}
		}
	}
}

func others(set *model.Set, but int) []int {
	var list []int
	for _, d := range set.Drivers() {
		if d.Index != but {
			list = append(list, d.Index)
		}
	}
	return list
}
