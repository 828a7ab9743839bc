package probe

import (
	"fmt"
	"math"

	"foresee/model"
	"foresee/model/forecast"
)

// Grounds splits a target's shift against the baseline by whose word it rests on.
type Grounds struct {
	Chance forecast.Chance // of the target
	Bits   float64         // the whole shift; infinite when the target itself is assumed
	// By basis, the Shapley values of the three: the shift is worked out with the
	// judgements of each subset of the bases in force, recalibrated each time. With
	// Assumed they add up to Bits; they are zero when Bits is infinite.
	By map[model.Basis]float64
	// Assumed is the shift with no judgement in force, in bits: not zero only where
	// the assumptions settle part of the target by themselves.
	Assumed float64
}

// Split works out on whose word the target's shift rests.
func Split(e *forecast.Engine, a model.Assumptions, target model.Event) (*Grounds, error) {
	c, err := cut(e, a, target)
	if err != nil {
		return nil, err
	}
	g := &Grounds{Chance: c.present, Bits: c.present.Bits(), By: make(map[model.Basis]float64)}
	if math.IsInf(g.Bits, 0) {
		return g, nil
	}
	bases := [3]model.Basis{model.ByBrief, model.ByInference, model.ByJudgement}
	var worth [8]float64
	for subset := range worth {
		chance, err := c.chance(func(j *model.Judgement) []float64 {
			for k, b := range bases {
				if j.Basis == b && subset>>k&1 == 1 {
					return j.Points
				}
			}
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("recalibrating with some bases alone: %w", err)
		}
		worth[subset] = chance.Bits()
	}
	g.Assumed = worth[0]
	for k, value := range shapley3(worth) {
		g.By[bases[k]] = value
	}
	return g, nil
}

// shapley3 returns the Shapley values of three players; bit k of the index of
// worth says that player k takes part. Alone and last weigh a third each, and
// joining one of the other two a sixth.
func shapley3(worth [8]float64) [3]float64 {
	var values [3]float64
	for k := range values {
		me, one, two := 1<<k, 1<<((k+1)%3), 1<<((k+2)%3)
		joins := func(others int) float64 { return worth[others|me] - worth[others] }
		values[k] = joins(0)/3 + joins(one)/6 + joins(two)/6 + joins(one|two)/3
	}
	return values
}
