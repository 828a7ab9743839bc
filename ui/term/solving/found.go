package solving

import (
	"math/big"

	"foresee/model/balance"
)

// A Found is what is known of the scenarios that are consistent under some pins. It is
// never changed.
type Found struct {
	Count    *big.Int // those there are; if the search is not complete, those it knows of
	Complete bool     // nothing was left out
	Searched float64  // the share of all scenarios that was decided

	// Counts has for every state in how many consistent scenarios it stands while all
	// other descriptors keep their pins. For a state that the pins leave out this is how
	// many there would be, had one chosen it instead; it is nil while that is not known.
	Counts [][]*big.Int

	Listed bool // List has all that are known of; there may be too many for that
	List   []balance.Scenario
}

// Unreachable reports whether no consistent scenario can be in a state while the other
// descriptors keep their pins, and that is proved.
func (f *Found) Unreachable(descriptor, state int) bool {
	n := f.Counts[descriptor][state]
	return f.Complete && n != nil && n.Sign() == 0
}

// under returns what the pins of a question leave of a complete list.
func (f *Found) under(q Question) *Found {
	left := &Found{Complete: true, Searched: 1, Listed: true}
	sums := make([][]int64, len(q.Set.Factors))
	for d, factor := range q.Set.Factors {
		sums[d] = make([]int64, len(factor.States))
	}
	for _, s := range f.List {
		broken, ok := q.broken(s)
		switch {
		case !ok:
		case broken >= 0:
			sums[broken][s[broken]]++
		default:
			left.List = append(left.List, s)
			for d, v := range s {
				sums[d][v]++
			}
		}
	}
	left.Count = big.NewInt(int64(len(left.List)))
	for _, of := range sums {
		counts := make([]*big.Int, len(of))
		for v, n := range of {
			counts[v] = big.NewInt(n)
		}
		left.Counts = append(left.Counts, counts)
	}
	return left
}

// broken returns the only descriptor of which a scenario breaks the pins, or -1; ok is
// false when it breaks those of several.
func (q Question) broken(s balance.Scenario) (descriptor int, ok bool) {
	descriptor = -1
	for d, v := range s {
		if q.Assumptions.Allowed(d).Has(v) {
			continue
		}
		if descriptor >= 0 {
			return -1, false
		}
		descriptor = d
	}
	return descriptor, true
}
