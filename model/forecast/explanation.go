package forecast

import "foresee/model"

// An Explanation splits the shift of one likelihood among what was moved.
type Explanation struct {
	Chance Chance
	Bits   float64 // the whole shift in log2 odds; infinite when the event itself is assumed
	Parts  []Part  // largest first; their bits add up to Bits exactly; empty when nothing is moved or Bits is infinite
	// InForce lists the judgements that bear on the event now: first its outcomes' own,
	// then those further up, along the paths that lead to it.
	InForce []Force
	// Support adds up the weights of the judgements in force by basis.
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
	Direct    bool // it moves an outcome of the event itself
}
