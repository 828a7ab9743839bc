package probe_test

import (
	"math"
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/probe"
)

func TestSplitAgreesWithBruteForce(t *testing.T) {
	sets(t, 3, func(t *testing.T, c sample) {
		got, err := probe.Split(c.e, c.a, c.target)
		if err != nil {
			t.Fatal(err)
		}
		whole := apart(c.twin.likelihood(c.a, c.target), c.twin.likelihood(c.set.Baseline(), c.target))
		if math.IsInf(whole, 0) {
			if got.Bits != whole || len(got.By) != 0 {
				t.Errorf("%+v, want the infinite shift left unsplit", got)
			}
			return
		}
		want, given := sharesByOrder(c)
		total := got.Assumed
		for basis, bits := range want {
			total += got.By[basis]
			if !same(got.By[basis], bits) {
				t.Errorf("%s: %v bits, by brute force %v", basis, got.By[basis], bits)
			}
		}
		if !same(got.Assumed, given) || !same(got.Bits, whole) || !same(total, whole) {
			t.Errorf("%+v: assumed %v, whole %v by brute force", got, given, whole)
		}
	})
}

// sharesByOrder lets the bases come into force in every order and averages what
// each adds: the definition of Shapley.
func sharesByOrder(c sample) (shares map[model.Basis]float64, given float64) {
	shift := func(force ...model.Basis) float64 {
		twin := newTwin(revised(c.set, func(j *model.Judgement) []float64 {
			if slices.Contains(force, j.Basis) {
				return j.Points
			}
			return nil
		}))
		return apart(twin.likelihood(c.a, c.target), twin.likelihood(c.set.Baseline(), c.target))
	}
	x, y, z := model.ByBrief, model.ByInference, model.ByJudgement
	shares = make(map[model.Basis]float64)
	for _, order := range [][]model.Basis{{x, y, z}, {x, z, y}, {y, x, z}, {y, z, x}, {z, x, y}, {z, y, x}} {
		for k, basis := range order {
			shares[basis] += (shift(order[:k+1]...) - shift(order[:k]...)) / 6
		}
	}
	return shares, shift()
}

func TestSplitOfTheBaseline(t *testing.T) {
	set := oneLink()
	got, err := probe.Split(open(t, set), set.Baseline(), yes())
	if err != nil {
		t.Fatal(err)
	}
	if got.Bits != 0 || got.Assumed != 0 || got.By[model.ByBrief] != 0 {
		t.Errorf("%+v, want nothing to split", got)
	}
}
