package scenarios_test

import (
	"math"
	"slices"
	"testing"

	"foresee/model"
)

// TestBruteForce compares the engine with a walk through every world of the
// brief's set. All outcomes at once would be too many worlds, so each outcome is
// compared on itself and what lies above it, with a few of its drivers open.
func TestBruteForce(t *testing.T) {
	e := engine(t)
	set := e.Set()
	base := fit(t, set)
	for _, outcome := range set.Outcomes() {
		above := lineage(set, outcome)
		a := set.Baseline()
		left := 3 // drivers to leave open
		for _, i := range above {
			if set.Factors[i].Kind == model.Driver && left > 0 {
				a, left = a.With(i, set.Factors[i].Open()), left-1
			}
		}
		r, err := e.Read(a)
		if err != nil {
			t.Fatal(err)
		}
		for s, want := range enumerate(set, base, above, a, outcome) {
			if got := r.Factors[outcome.Index][s].P; math.Abs(got-want) > 1e-9 {
				t.Errorf("%s=%s under %v: %v, by brute force %v", outcome.ID, outcome.States[s].ID, set.Assignments(a), got, want)
			}
		}
	}
}

// lineage lists the factor and all that lies above it, causes first.
func lineage(set *model.Set, f *model.Factor) []int {
	var list []int
	var visit func(i int)
	visit = func(i int) {
		if slices.Contains(list, i) {
			return
		}
		for _, j := range set.Factors[i].Judgements {
			visit(j.When)
		}
		if !slices.Contains(list, i) {
			list = append(list, i)
		}
	}
	visit(f.Index)
	return list
}

// fit finds the base weights of every outcome by Sinkhorn's iteration, which shares
// nothing with the engine's own way of finding them.
func fit(t *testing.T, set *model.Set) [][]float64 {
	base := make([][]float64, len(set.Factors))
	for _, f := range set.Outcomes() {
		for _, i := range lineage(set, f) {
			if base[i] == nil && set.Factors[i].Kind == model.Outcome {
				base[i] = fitOne(t, set, base, set.Factors[i])
			}
		}
	}
	return base
}

func fitOne(t *testing.T, set *model.Set, base [][]float64, f *model.Factor) []float64 {
	q := make([]float64, len(f.States))
	for s := range q {
		q[s] = f.States[s].Baseline
	}
	base[f.Index] = q
	above := lineage(set, f)
	for range 100000 {
		worst := 0.0
		for s, p := range enumerate(set, base, above, set.Baseline(), f) {
			want := f.States[s].Baseline
			q[s] *= want / p
			worst = max(worst, math.Abs(p-want))
		}
		if worst < 1e-13 {
			return q
		}
	}
	t.Fatalf("%s: the iteration did not settle", f.ID)
	return nil
}

// enumerate returns the likelihoods of f over every world of the listed factors.
func enumerate(set *model.Set, base [][]float64, list []int, a model.Assumptions, f *model.Factor) []float64 {
	total := make([]float64, len(f.States))
	world := make([]int, len(set.Factors))
	var walk func(k int, weight float64)
	walk = func(k int, weight float64) {
		if k == len(list) {
			total[world[f.Index]] += weight
			return
		}
		i := list[k]
		weights := chances(set, base, a, i, world)
		for s, w := range weights {
			if w > 0 {
				world[i] = s
				walk(k+1, weight*w)
			}
		}
	}
	walk(0, 1)
	return total
}

// chances returns P(state | causes) of a factor in a world where its causes stand.
func chances(set *model.Set, base [][]float64, a model.Assumptions, i int, world []int) []float64 {
	f := set.Factors[i]
	list := make([]float64, len(f.States))
	sum := 0.0
	for s := range list {
		if !a.Allowed(i).Has(s) {
			continue
		}
		if f.Kind == model.Driver {
			list[s] = f.States[s].IfOpen
		} else {
			list[s] = base[i][s] * math.Exp2(points(set, f, s, world))
		}
		sum += list[s]
	}
	for s := range list {
		list[s] /= sum
	}
	return list
}

func points(set *model.Set, f *model.Factor, state int, world []int) float64 {
	total := 0.0
	for _, j := range f.Judgements {
		cause := set.Factors[j.When]
		if world[j.When] == j.State {
			total += j.Points[state]
		}
		if cause.Kind == model.Driver && cause.Baseline == j.State {
			total -= j.Points[state]
		}
	}
	return total
}
