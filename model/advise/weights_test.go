package advise

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// randomStakes are whole numbers now and then, so that options tie.
func randomStakes(rnd *rand.Rand) [][]float64 {
	stakes := make([][]float64, 1+rnd.IntN(6))
	futures, whole := 1+rnd.IntN(4), rnd.IntN(2) == 0
	for o := range stakes {
		for range futures {
			x := 4 * rnd.Float64()
			if whole {
				x = math.Floor(x)
			}
			stakes[o] = append(stakes[o], x)
		}
	}
	return stakes
}

func TestRegionsHaveTheirCorners(t *testing.T) {
	best, never := 0, 0
	for seed := range uint64(2000) {
		stakes := randomStakes(rand.New(rand.NewPCG(seed, 1)))
		for o := range stakes {
			got, want := favourable(stakes, o), everyCorner(stakes, o)
			missing := slices.ContainsFunc(want, func(w []float64) bool {
				return !slices.ContainsFunc(got, func(c corner) bool { return alike(c.weights, w) })
			})
			if missing || len(got) != len(want) {
				t.Fatalf("seed %d, option %d of %v: %v, by solving for every corner %v", seed, o, stakes, got, want)
			}
			if len(want) == 0 {
				never++
			} else {
				best++
			}
		}
	}
	if best == 0 || never == 0 {
		t.Fatalf("%d options that can be best and %d that cannot: one of them is not tested", best, never)
	}
}

func alike(a, b []float64) bool {
	return slices.EqualFunc(a, b, func(x, y float64) bool { return math.Abs(x-y) < 1e-7 })
}

// everyCorner solves for the weights at which any conditions hold with equality, as
// many as there are futures less one, and keeps those that meet the rest.
func everyCorner(stakes [][]float64, option int) [][]float64 {
	futures := len(stakes[option])
	conditions := conditionsFor(stakes, option)
	var list [][]float64
	subsets(len(conditions), futures-1, nil, func(chosen []int) {
		w := weightsAt(conditions, chosen, futures)
		fails := func(row []float64) bool { return expected(w, row) < -1e-8 }
		known := func(c []float64) bool { return alike(c, w) }
		if w != nil && !slices.ContainsFunc(conditions, fails) && !slices.ContainsFunc(list, known) {
			list = append(list, w)
		}
	})
	return list
}

// conditionsFor returns rows that, each times the weights, must not be negative:
// a weight itself, and how much more another option leaves at stake.
func conditionsFor(stakes [][]float64, option int) [][]float64 {
	var rows [][]float64
	for f := range stakes[option] {
		row := make([]float64, len(stakes[option]))
		row[f] = 1
		rows = append(rows, row)
	}
	for _, other := range stakes {
		row := slices.Clone(other)
		for f := range row {
			row[f] -= stakes[option][f]
		}
		rows = append(rows, row)
	}
	return rows
}

func subsets(n, size int, chosen []int, visit func([]int)) {
	if size == 0 {
		visit(chosen)
		return
	}
	for i := n - 1; i >= size-1; i-- {
		subsets(i, size-1, append(chosen, i), visit)
	}
}

// weightsAt solves by Gauss and Jordan for weights that add up to one and meet the
// chosen conditions with equality; nil when those do not settle them.
func weightsAt(conditions [][]float64, chosen []int, n int) []float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n+1)
		if i == n-1 {
			for k := range m[i] {
				m[i][k] = 1
			}
			continue
		}
		copy(m[i], conditions[chosen[i]])
	}
	for i := range n {
		pivot := i
		for k := i; k < n; k++ {
			if math.Abs(m[k][i]) > math.Abs(m[pivot][i]) {
				pivot = k
			}
		}
		if math.Abs(m[pivot][i]) < 1e-10 {
			return nil
		}
		m[i], m[pivot] = m[pivot], m[i]
		for k := range n {
			if k == i {
				continue
			}
			factor := m[k][i] / m[i][i]
			for c := range m[k] {
				m[k][c] -= factor * m[i][c]
			}
		}
	}
	w := make([]float64, n)
	for i := range w {
		w[i] = m[i][n] / m[i][i]
	}
	return w
}

func TestExampleWeightsMakeAnOptionTheBest(t *testing.T) {
	for seed := range uint64(500) {
		stakes := randomStakes(rand.New(rand.NewPCG(seed, 2)))
		for o := range stakes {
			w := middle(favourable(stakes, o))
			if w == nil {
				continue
			}
			sum := 0.0
			for _, x := range w {
				sum += x
			}
			if math.Abs(sum-1) > 1e-9 {
				t.Fatalf("seed %d: weights %v do not add up to one", seed, w)
			}
			for other := range stakes {
				if expected(w, stakes[other]) < expected(w, stakes[o])-1e-7 {
					t.Fatalf("seed %d: with %v option %d of %v does better than %d", seed, w, other, stakes, o)
				}
			}
		}
	}
}
