package forecast

import "slices"

// Parents returns the indices of the factors that move the one with that index, in
// the order of its Table. A driver has none.
func (e *Engine) Parents(factor int) []int { return slices.Clone(e.nodes[factor].parents) }

// TableSize returns how many numbers the Table of a factor holds.
func (e *Engine) TableSize(factor int) float64 {
	w := e.open()
	return entries(w.scope(factor), w.size)
}

// Table returns what a factor is as a node of a Bayesian network, calibrated and before
// anything is assumed: the likelihood of each of its states for every combination of
// the states of its parents. The parents run as in Parents, the last of them faster
// than the others, and the factor's own states fastest; those add up to one. A driver's
// are the shares of its if_open weights.
func (e *Engine) Table(factor int) []float64 { return e.open().table(factor).val }
