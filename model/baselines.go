package model

import "math"

// sumTolerance is how far from one the baselines of an outcome may add up.
const sumTolerance = 1e-6

// baselines checks how likely the states of an outcome are said to be. One state
// may leave it out, and takes what the others leave.
func (r *resolver) baselines(f *Factor, states []outcomeStateEntry, at Position) {
	sum, rest, missing := 0.0, -1, 0
	for i, s := range states {
		switch {
		case s.Baseline.ok:
			sum += s.Baseline.Value
		case s.Baseline.At.Line > 0:
			return // refused already; the sum would only be wrong for that
		default:
			rest = i
			missing++
		}
	}
	switch {
	case missing > 1:
		r.fault(at, "give every state a baseline but one, which takes the rest", "%d of the %d states have no baseline", missing, len(states))
	case missing == 1 && sum > 1-sumTolerance:
		r.fault(states[rest].At, "lower the others", "no judgement can reach the state %s: it has no baseline, and the others add up to %.3g and leave nothing", clip(f.States[rest].ID), sum)
	case missing == 1:
		f.States[rest].Baseline = 1 - sum
	case math.Abs(sum-1) > sumTolerance:
		r.fault(at, "change them, or leave one out to take the rest", "the baselines add up to %.9g, not to 1", sum)
	default:
		for i := range f.States {
			f.States[i].Baseline /= sum
		}
	}
}
