package probe

import (
	"math"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// near is how far apart two numbers may lie and count as equal: calibration
// holds a set's baselines to this.
const near = 1e-9

// bits returns the log2 odds of one likelihood less those of another; nothing
// when they are equal, even if both are certain.
func bits(of, from float64) float64 { return forecast.Chance{P: of, Base: from}.Bits() }

// matters reports whether so many bits are more than rounding.
func matters(bits float64) bool { return math.Abs(bits) > near }

// anchors returns the factors by whose ancestors alone the target can be moved:
// its own and, since what is supposed tells of its causes, the supposed outcomes.
func anchors(set *model.Set, a model.Assumptions, target model.Event) []int {
	list := target.Factors()
	for _, f := range set.Outcomes() {
		if a.Allowed(f.Index) != f.Unmoved() && !slices.Contains(list, f.Index) {
			list = append(list, f.Index)
		}
	}
	return list
}

// bears reports whether the factor is one of the anchors or lies above one.
func bears(e *forecast.Engine, factor int, anchors []int) bool {
	return slices.ContainsFunc(anchors, func(effect int) bool { return e.Bears(factor, effect) })
}

// movers returns the drivers that may move the target, in the order of the set.
func movers(e *forecast.Engine, a model.Assumptions, target model.Event) []*model.Factor {
	from := anchors(e.Set(), a, target)
	var list []*model.Factor
	for _, d := range e.Set().Drivers() {
		if bears(e, d.Index, from) {
			list = append(list, d)
		}
	}
	return list
}
