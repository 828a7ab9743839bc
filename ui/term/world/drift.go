package world

import (
	"cmp"
	"math"

	"foresee/model"
)

// visible is the least change of a likelihood that is shown as one.
const visible = 0.0005

// JustSet reports whether the last key changed what is assumed of a factor.
func (w *World) JustSet(f *model.Factor) bool {
	return w.before != nil && w.before.Assumptions.Allowed(f.Index) != w.Now().Assumptions.Allowed(f.Index)
}

// Drift says which way the last key moved a state of a factor: -1, 0 or +1.
func (w *World) Drift(factor, state int) int {
	if w.before == nil {
		return 0
	}
	return drift(w.before.Reading.Factors[factor][state].P, w.Now().Reading.Factors[factor][state].P)
}

// ScenarioDrift says which way the last key moved the scenario at that place.
func (w *World) ScenarioDrift(i int) int {
	if w.before == nil {
		return 0
	}
	return drift(w.before.Reading.Scenarios[i].P, w.Now().Reading.Scenarios[i].P)
}

// RankDrift says which way the last key moved a recommendation in the order: +1
// is nearer to the top.
func (w *World) RankDrift(p *model.Policy) int {
	if w.before == nil {
		return 0
	}
	return cmp.Compare(w.before.rank[p], w.Now().rank[p])
}

// Reordered reports whether the last key changed the order of the recommendations.
func (w *World) Reordered() bool {
	for _, p := range w.Set.Policies {
		if w.RankDrift(p) != 0 {
			return true
		}
	}
	return false
}

func drift(before, now float64) int {
	if math.Abs(now-before) < visible {
		return 0
	}
	return cmp.Compare(now, before)
}
