// Package exact finds all consistent scenarios of a cross-impact matrix, and knows
// when it has them all.
//
// A chosen state has to hold its own against each sibling: each such pair is a duel,
// and its lead, the sum over the chosen rows of the one column less the other, must
// reach the margin. A search node leaves every descriptor a set of open states, and
// settles one more descriptor at a time. Three bounds cut it short:
//
//   - headroom: the lead a duel would reach if every descriptor took the open state
//     best for it. A state with a hopeless duel is struck.
//   - defence: the duels of a settled state must be won. A state that would take more
//     from one of them than its headroom is struck.
//   - joint: the duels of all settled states must be won by one and the same choice. A
//     weighted sum of them has its own best choice; if even that is negative nothing
//     consistent is left, and a state under which it is, is struck. Any weights prove
//     it; a few steps towards the duels that the best choice loses find good ones, and
//     a node starts from those of the node above.
//
// Leads are kept several to a machine word, so that a bound is a few additions.
package exact
