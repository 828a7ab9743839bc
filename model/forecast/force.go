package forecast

import (
	"cmp"
	"math"
	"slices"

	"foresee/model"
)

// forces lists the judgements whose condition became more or less likely: those on
// the outcomes asked for, on the supposed ones that bear on them, and on what lies
// above either. Direct ones come first, and the strongest first within each.
func (e *Engine) forces(r *Reading, asked, live []int) []Force {
	const rounding = 1e-9
	var list []Force
	for i, relevant := range e.aboveAll(asked, live) {
		if !relevant {
			continue
		}
		for _, j := range e.set.Factors[i].Judgements {
			f := Force{Judgement: j, When: r.Factors[j.When][j.State], Direct: slices.Contains(asked, i)}
			if math.Abs(f.When.P-f.When.Base) > rounding {
				list = append(list, f)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Force) int {
		if a.Direct != b.Direct {
			if a.Direct {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.Weight(), a.Weight())
	})
	return list
}

// aboveAll marks the factors in either list and all that moves them.
func (e *Engine) aboveAll(a, b []int) []bool {
	marked := make([]bool, len(e.nodes))
	for _, i := range slices.Concat(a, b) {
		e.markAbove(marked, i)
	}
	return marked
}

// Weight says how hard the judgement bears on the change: the bits between the
// states it raises most and least, times the change in its condition's likelihood.
func (f Force) Weight() float64 {
	spread := slices.Max(f.Judgement.Points) - slices.Min(f.Judgement.Points)
	return spread * math.Abs(f.When.P-f.When.Base)
}

// support adds up the weights by basis.
func (e *Engine) support(list []Force) map[model.Basis]float64 {
	total := make(map[model.Basis]float64)
	for _, f := range list {
		total[e.basis(f)] += f.Weight()
	}
	return total
}

// basis returns on whose word the force stands. Where the brief says what a
// driver's state does and the user leaves that state, what follows is implied at
// most: the brief does not say what happens without it.
func (e *Engine) basis(f Force) model.Basis {
	basis := f.Judgement.Basis
	left := e.set.Factors[f.Judgement.When].Kind == model.Driver && f.When.P < f.When.Base
	if left && basis == model.ByBrief {
		return model.ByInference
	}
	return basis
}
