package forecast

import "foresee/model"

// An Explanation splits the shift of one likelihood among what was moved.
type Explanation struct {
	Chance Chance
	Bits   float64 // the whole shift in log2 odds; infinite when the state itself is assumed
	Parts  []Part  // largest first; their bits add up to Bits exactly; nothing moved: empty
	// InForce lists the judgements that bear on the outcome now: first its own,
	// then those further up, along the paths that lead to it.
	InForce []Force
	// Support adds up the absolute points in force on the outcome itself by basis.
	Support map[model.Basis]float64
}

// A Part is what one moved assumption contributes, its Shapley value.
type Part struct {
	Factor int
	Bits   float64
}

// A Force is one judgement with how likely its condition is, now and at the baseline.
type Force struct {
	Judgement *model.Judgement
	When      Chance
	Direct    bool // it moves the explained outcome itself
}
