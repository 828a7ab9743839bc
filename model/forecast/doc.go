// Package forecast works out the likelihood of every factor of a set under some
// assumptions, exactly.
//
// A set is a Bayesian network whose drivers are roots and whose outcomes are
// multinomial logits: with base weights q and points as model.Judgement has them,
//
//	P(y | parents) = q(y) · 2^(sum of points from the parents' states) / Z.
//
// Open solves for q so that, with every driver at its baseline, each outcome has
// exactly the likelihood the set states for it. Likelihoods are then found by
// variable elimination (Zhang and Poole 1994; Dechter 1999), each on the factors
// that bear on it, and a shift is split among its causes by Shapley values
// (Shapley 1953).
package forecast
