package forecast

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"foresee/model"
)

// moved makes an outcome of those baselines that every outcome in parents moves.
func moved(baselines []float64, parents []*model.Factor, points func(parent, state int) []float64) *model.Set {
	o := &model.Factor{ID: "moved", Kind: model.Outcome}
	for s, p := range baselines {
		o.States = append(o.States, model.State{ID: fmt.Sprint(s), Baseline: p})
	}
	for i, p := range parents {
		for s := range p.States {
			o.Judgements = append(o.Judgements, &model.Judgement{When: i, State: s, Points: points(i, s)})
		}
	}
	return model.NewSet(model.Set{Factors: append(parents, o)})
}

func yesNo(id string, p float64) *model.Factor {
	return &model.Factor{ID: id, Kind: model.Outcome, States: []model.State{{ID: "yes", Baseline: p}, {ID: "no", Baseline: 1 - p}}}
}

// misses returns how far the baseline of the last outcome lies from the stated one.
func misses(e *Engine) float64 {
	last, miss := e.set.Factors[len(e.set.Factors)-1], 0.0
	for s, c := range e.base[last.Index] {
		miss = max(miss, math.Abs(c-last.States[s].Baseline))
	}
	return miss
}

// A whole step of Newton's method leaps into saturation here.
func TestCalibrationIsNotOvershot(t *testing.T) {
	points := [][][]float64{{{1.5, -2.5}, {0.5, -2}}, {{-0.5, -1.5}, {1, -2.5}}}
	set := moved([]float64{0.45, 0.55}, []*model.Factor{yesNo("p0", 0.9), yesNo("p1", 0.1)}, func(p, s int) []float64 { return points[p][s] })
	if miss := misses(open(t, set)); miss > 1e-10 {
		t.Errorf("the baseline is off by %v", miss)
	}
}

func TestCalibrationIsFoundAndAccurate(t *testing.T) {
	for seed := range uint64(600) {
		rnd := rand.New(rand.NewPCG(seed, 11))
		states := 2 + rnd.IntN(model.MaxStates-1)
		var parents []*model.Factor
		for i := range 1 + rnd.IntN(5) {
			parents = append(parents, yesNo(fmt.Sprint("p", i), 0.05+0.9*rnd.Float64()))
		}
		set := moved(randomLikelihoods(rnd, states), parents, func(int, int) []float64 { return randomPoints(rnd, states) })
		e, err := Open(set)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if miss := misses(e); miss > 1e-10 {
			t.Errorf("seed %d: the baseline is off by %v", seed, miss)
		}
	}
}

func randomLikelihoods(rnd *rand.Rand, n int) []float64 {
	list := make([]float64, n)
	for i := range list {
		list[i] = 0.02 + rnd.Float64()
	}
	total := sum(list)
	for i := range list {
		list[i] /= total
	}
	return list
}

func randomPoints(rnd *rand.Rand, n int) []float64 {
	points := make([]float64, n)
	for i := range points {
		points[i] = float64(rnd.IntN(13)-6) / 2
	}
	return points
}

func TestCalibrationBeyondArithmeticIsRefused(t *testing.T) {
	q := []float64{0.5, 0.5}
	rows := [][]float64{{1e300, 1e-300}, {1e-300, 1e300}}
	err := scale(q, rows, []float64{0.4, 0.6})
	if err == nil || !strings.Contains(err.Error(), "accurately enough") {
		t.Errorf("weights %v and error %v, want a refusal", q, err)
	}
}

// The target lies a millionth beyond what all weights together can reach.
func TestCalibrationOffByAMillionthIsRefused(t *testing.T) {
	if err := scale([]float64{0.5 + 1e-6, 0.5 - 1e-6}, [][]float64{{1, 1}}, []float64{0.5}); err == nil {
		t.Error("a gap of a millionth was accepted")
	}
}
