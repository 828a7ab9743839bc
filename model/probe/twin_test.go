package probe_test

import (
	"math"

	"foresee/model"
)

// A twin works out likelihoods by going through every world, straight from the
// formula; it shares nothing with the engine, not even the calibration, which it
// does by scaling again and again. It takes sets whose outcomes are moved by
// earlier factors only.
type twin struct {
	set *model.Set
	q   [][]float64
}

func newTwin(set *model.Set) twin {
	t := twin{set, make([][]float64, len(set.Factors))}
	for _, f := range set.Outcomes() {
		t.calibrate(f)
	}
	return t
}

func (t twin) calibrate(f *model.Factor) {
	var rows [][]float64 // of every world of the earlier factors: 2^points
	var weights []float64
	t.worlds(t.set.Baseline(), f.Index, func(world []int, weight float64) {
		rows, weights = append(rows, t.lifts(f, world)), append(weights, weight)
	})
	q := make([]float64, len(f.States))
	for y, s := range f.States {
		q[y] = s.Baseline
	}
	for off := 1.0; off > 1e-13; {
		p := make([]float64, len(q))
		for i, row := range rows {
			z := 0.0
			for y := range q {
				z += q[y] * row[y]
			}
			for y := range q {
				p[y] += weights[i] * q[y] * row[y] / z
			}
		}
		off = 0
		for y, s := range f.States {
			off = max(off, math.Abs(p[y]-s.Baseline))
			q[y] *= s.Baseline / p[y]
		}
	}
	t.q[f.Index] = q
}

// lifts returns 2^points for each state of the outcome.
func (t twin) lifts(f *model.Factor, world []int) []float64 {
	lifts := make([]float64, len(f.States))
	for y := range lifts {
		points := 0.0
		for _, j := range f.Judgements {
			when := t.set.Factors[j.When]
			if world[j.When] == j.State {
				points += j.Points[y]
			}
			if when.Kind == model.Driver && when.Baseline == j.State {
				points -= j.Points[y]
			}
		}
		lifts[y] = math.Exp2(points)
	}
	return lifts
}

// worlds calls visit with every world of the first n factors that the assumptions
// allow, and its weight.
func (t twin) worlds(a model.Assumptions, n int, visit func(world []int, weight float64)) {
	world := make([]int, len(t.set.Factors))
	var next func(i int, weight float64)
	next = func(i int, weight float64) {
		if i == n {
			visit(world, weight)
			return
		}
		for s, p := range t.conditional(a, i, world) {
			if a.Allowed(i).Has(s) {
				world[i] = s
				next(i+1, weight*p)
			}
		}
	}
	next(0, 1)
}

func (t twin) conditional(a model.Assumptions, i int, world []int) []float64 {
	f := t.set.Factors[i]
	p, total := make([]float64, len(f.States)), 0.0
	if f.Kind == model.Outcome {
		p = t.lifts(f, world)
	}
	for s, state := range f.States {
		switch {
		case f.Kind == model.Outcome:
			p[s] *= t.q[i][s]
		case a.Allowed(i).Has(s):
			p[s] = state.IfOpen
		}
		total += p[s]
	}
	for s := range p {
		p[s] /= total
	}
	return p
}

func (t twin) likelihood(a model.Assumptions, event model.Event) float64 {
	held, total := 0.0, 0.0
	t.worlds(a, len(t.set.Factors), func(world []int, weight float64) {
		total += weight
		if event.Holds(world) {
			held += weight
		}
	})
	return held / total
}

// revised copies the set with other points for some judgements; nil strikes one out.
func revised(set *model.Set, points func(*model.Judgement) []float64) *model.Set {
	s := model.Set{ID: set.ID, Scenarios: set.Scenarios}
	for _, f := range set.Factors {
		g := *f
		g.Judgements = nil
		for _, j := range f.Judgements {
			if p := points(j); p != nil {
				k := *j
				k.Points = p
				g.Judgements = append(g.Judgements, &k)
			}
		}
		s.Factors = append(s.Factors, &g)
	}
	return model.NewSet(s)
}

// apart returns the difference of two log2 odds, without the engine's help.
func apart(of, from float64) float64 {
	if math.Abs(of-from) < 1e-15 {
		return 0
	}
	return math.Log2(of/(1-of)) - math.Log2(from/(1-from))
}

// same compares two numbers that may be infinite.
func same(a, b float64) bool { return a == b || math.Abs(a-b) < 1e-7 }
