// Package probe asks a set the questions that take many forecasts to answer.
//
// A target is a model.Event: one state of one outcome, or what a scenario
// comes down to. Every question takes an engine, the present assumptions and
// perhaps a target, and is answered exactly, by working out every case there is:
//
//   - Sweep: how far each driver could move the target (a tornado diagram).
//   - FindLinchpins: which judgements carry the target, and how far one more point
//     on one of them, or one less, would take it.
//   - Split: how much of the target's shift rests on the brief, and how much on
//     the set author's own judgement.
//   - FindPaths: the fewest changes of drivers that bring the target where one asks.
//   - Compare: what differs between two states of the world or more.
//   - FindSignposts: which observation would tell most about the scenario to come.
//
// Likelihoods run from 0 to 1. Bits are differences of log2 odds: one bit up is
// odds doubled. They are infinite where something becomes certain or impossible,
// and only there.
package probe
