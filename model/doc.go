// Package model holds scenario sets: what may happen, what moves it, and on whose
// word.
//
// A [Set] is drawn from a text, the brief. The brief's claims are its evidence;
// everything else in the set cites them.
//
// A [Factor] is a question with a few answers, its states, of which exactly one
// holds. Drivers are the factors that the user sets: whether a war goes on, when a
// visit takes place. Outcomes are the factors that are forecast. The baseline is
// the brief's own picture: for a driver the state that the brief describes, for an
// outcome how likely each state is, in words of likelihood or in numbers.
//
// A [Judgement] ties two factors together: while this factor is in that state, the
// odds of each state of the outcome are multiplied by 2 to the power of some
// points, from -3 to 3. It says why, and its [Basis] says whether the brief states
// it, implies it, or leaves it to the author of the set. Outcomes may move further
// outcomes, but never in a circle.
//
// A set of method balance has descriptors instead: factors that move one another, in
// circles too, so that one can ask which of their states hold together.
//
// [Assumptions] are what the user has set: for every factor the states still
// allowed. They start at the baseline, and [Set.Assume] changes one factor at a
// time. What becomes of the likelihoods is for the packages below this one to say;
// this package only describes.
//
// A [Policy] is a recommendation of the brief with the states that make it more
// and less urgent. A [Scenario] is an [Event] over outcomes, with the drivers that
// suit it.
//
// For a room a set may hold [Question]s that can be estimated beforehand, the
// [Happening]s that came after the brief and settle them, and [Lesson]s. Nothing
// else in the set rests on these.
//
// Sets are written in YAML and read by [Load], which trusts nothing in them: it
// checks every word and id, and reports all [Problems] at once, each with its line
// and with what to do about it.
package model
