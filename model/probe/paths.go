package probe

import (
	"cmp"
	"slices"

	"foresee/model"
)

// MaxChanges is the most drivers that a path changes.
const MaxChanges = 3

// A Goal is where a target's likelihood is to come, and whose drivers may change.
type Goal struct {
	Target model.Event
	Level  float64 // the likelihood to reach, 0 to 1
	Below  bool    // bring it to Level or less, not to Level or more
	Owner  string  // only drivers that this owner moves; empty: anyone's
}

// reached tolerates the rounding of a baseline that stands exactly on the level.
func (g Goal) reached(p float64) bool { return g.gap(p) <= near }

// gap returns how far a likelihood falls short of the goal; negative: it is past it.
func (g Goal) gap(p float64) float64 {
	if g.Below {
		return p - g.Level
	}
	return g.Level - p
}

// A Change pins one driver to a state that it does not certainly have now; a
// driver that is open can be pinned to any.
type Change struct {
	Driver int // factor index
	State  int
	Owner  string
}

// A Path is a set of changes of different drivers, in the order of the set.
type Path struct {
	Changes []Change
	P       float64 // likelihood of the target after them, all else as assumed
	// Plausibility is how likely these states are together where the drivers are
	// left open: the product of their shares of the if_open weights.
	Plausibility float64
}

// Paths is the answer to a Goal.
type Paths struct {
	Goal Goal
	P    float64 // likelihood of the target as things stand
	// Found holds all minimal paths: each reaches the goal, and no part of it does.
	// Fewer changes come first, then the more plausible ones, then those of earlier
	// drivers. A goal that is reached already has one path, of no changes.
	Found []Path
	// Nearest is the path that comes nearest to the goal, of equals the shortest and
	// then the most plausible. It reaches it just if Found is not empty.
	Nearest Path
	Tried   int // sets of changes worked out, that of no changes among them
	All     int // sets of up to MaxChanges changes there are; more than Tried where parts were enough
}

// compare orders paths by number of changes, then by plausibility, then as the set does.
func compare(a, b Path) int {
	return cmp.Or(
		cmp.Compare(len(a.Changes), len(b.Changes)),
		cmp.Compare(b.Plausibility, a.Plausibility),
		slices.CompareFunc(a.Changes, b.Changes, func(a, b Change) int {
			return cmp.Or(cmp.Compare(a.Driver, b.Driver), cmp.Compare(a.State, b.State))
		}),
	)
}

// add takes up a path that was worked out and reports whether it reaches the goal.
func (x *Paths) add(p Path) bool {
	x.Tried++
	gain := x.Goal.gap(x.Nearest.P) - x.Goal.gap(p.P)
	if gain > near || gain > -near && compare(p, x.Nearest) < 0 {
		x.Nearest = p
	}
	if !x.Goal.reached(p.P) {
		return false
	}
	x.Found = append(x.Found, p)
	return true
}
