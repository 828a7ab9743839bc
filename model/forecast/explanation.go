package forecast

import "foresee/model"

// An Explanation splits the shift of one likelihood among what was moved.
type Explanation struct {
	Chance Chance
	// Bits is the whole shift in log2 odds, also where Chance rounds to certainty;
	// infinite when assumptions alone decide the event.
	Bits float64
	// Parts has one entry for every moved assumption, the largest first; their bits
	// add up to Bits but for rounding. It is empty when nothing is moved, and when
	// some of the assumptions alone decide the event.
	Parts []Part
	// InForce lists the judgements that bear on the shift, those whose condition is
	// more or less likely than at the baseline: first the event's own, then those on
	// what lies above it or is supposed and speaks for or against it; by weight in each.
	InForce []Force
	// Support adds up the weights of the judgements in force by basis. Leaving a
	// driver's state of which the brief speaks counts as inferred at most.
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
