// Package advise orders a set's recommendations by how urgent a reading makes them.
//
// A recommendation starts from the strength that the brief gives it. What it
// answers then adds or takes away: the mean shift, in bits, of the states it rises
// with, less that of the states it falls with. At the baseline nothing has shifted,
// so the order is the brief's own.
package advise

import (
	"cmp"
	"math"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// Ranked is one recommendation under a reading.
type Ranked struct {
	Policy   *model.Policy
	Rank     int // from 1
	BaseRank int // from 1, at the baseline
	Urgency  float64
	Reasons  []Reason
}

// Shift returns how far the urgency lies from the strength, in points.
func (r Ranked) Shift() float64 { return r.Urgency - r.Policy.Strength }

// A Reason is one condition that makes a recommendation more or less urgent.
type Reason struct {
	Condition model.Condition
	Chance    forecast.Chance // of the condition
	Points    float64         // what it adds to the urgency; negative: takes away
}

// Cap is the most that one condition's shift may count, either way: the points of
// the strongest judgement. Without it a supposed outcome, whose odds are infinite,
// would drown all else.
const Cap = 3

// DriverPoints is what a driver's state counts when it becomes certain: half of the
// strongest judgement. A driver has no odds whose shift could be counted, and that
// the reader sets one says less than that an outcome follows.
const DriverPoints = 1.5

// Rank returns the recommendations of the reading's set, the most urgent first.
// Equally urgent ones keep the order of the baseline, and there the order of the set.
func Rank(r *forecast.Reading) []Ranked {
	list := make([]Ranked, len(r.Set.Policies))
	for i, p := range r.Set.Policies {
		list[i] = weigh(r, p)
	}
	slices.SortStableFunc(list, func(a, b Ranked) int { return cmp.Compare(b.Policy.Strength, a.Policy.Strength) })
	for i := range list {
		list[i].BaseRank = i + 1
	}
	slices.SortStableFunc(list, compareUrgency)
	for i := range list {
		list[i].Rank = i + 1
	}
	return list
}

// compareUrgency takes urgencies within rounding of each other as equal.
func compareUrgency(a, b Ranked) int {
	if math.Abs(a.Urgency-b.Urgency) < 1e-9 {
		return 0
	}
	return cmp.Compare(b.Urgency, a.Urgency)
}

func weigh(r *forecast.Reading, p *model.Policy) Ranked {
	reasons := append(mean(r, p.RisesWith, 1), mean(r, p.FallsWith, -1)...)
	urgency := p.Strength
	for _, reason := range reasons {
		urgency += reason.Points
	}
	return Ranked{Policy: p, Urgency: urgency, Reasons: reasons}
}

// mean returns each condition's part in the mean shift of them all, with the sign.
func mean(r *forecast.Reading, conditions []model.Condition, sign float64) []Reason {
	var reasons []Reason
	for _, c := range conditions {
		chance := r.Chance(c)
		points := sign * shift(r, c, chance) / float64(len(conditions))
		reasons = append(reasons, Reason{c, chance, points})
	}
	return reasons
}

// shift returns what a condition counts: the shift of an outcome's odds up to Cap,
// and of a driver's states the change of their likelihood, at DriverPoints for all.
func shift(r *forecast.Reading, c model.Condition, chance forecast.Chance) float64 {
	if r.Set.Factors[c.Factor].Kind == model.Driver {
		return DriverPoints * (chance.P - chance.Base)
	}
	return min(max(chance.Bits(), -Cap), Cap)
}
