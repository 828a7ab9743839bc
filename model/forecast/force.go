package forecast

import (
	"cmp"
	"math"
	"slices"

	"foresee/model"
)

// forces lists the judgements whose condition became more or less likely, on the
// outcomes themselves and on what lies above them, the strongest first within each.
func (e *Engine) forces(r *Reading, outcomes []int) []Force {
	var list []Force
	above := make([]bool, len(e.nodes))
	for _, i := range outcomes {
		e.markAbove(above, i)
	}
	for i, relevant := range above {
		if !relevant {
			continue
		}
		for _, j := range e.set.Factors[i].Judgements {
			f := Force{Judgement: j, When: r.Factors[j.When][j.State], Direct: slices.Contains(outcomes, i)}
			if f.When.P != f.When.Base {
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

// Weight says how hard the judgement bears on the change: the bits between the
// states it raises most and least, times the change in its condition's likelihood.
func (f Force) Weight() float64 {
	spread := slices.Max(f.Judgement.Points) - slices.Min(f.Judgement.Points)
	return spread * math.Abs(f.When.P-f.When.Base)
}

func support(list []Force) map[model.Basis]float64 {
	total := make(map[model.Basis]float64)
	for _, f := range list {
		total[f.Judgement.Basis] += f.Weight()
	}
	return total
}
