// Package balance is cross-impact balance analysis (Weimer-Jehle 2006), done exactly.
//
// A study has descriptors, each with variants, and a matrix of integer judgements:
// how far a variant of one descriptor, the row, promotes or hinders a variant of
// another, the column. A scenario chooses one variant of every descriptor. It is
// consistent when nowhere a sibling has more support than the chosen variant: for
// every descriptor the sum of the chosen variant's column over the chosen rows is at
// least that of each sibling. Ties are consistent.
//
// Solve finds every consistent scenario and says whether the list is complete.
// The rest reads a scenario (Sheet), follows it as it corrects itself (Step, Basins),
// and asks what a judgement is worth (Mend, Break, Sensitivity).
//
// README.md in this folder has the method on one page and what was measured.
package balance
