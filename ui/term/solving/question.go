// Package solving finds the scenarios that are consistent with what the user has pinned,
// beside the program's loop.
//
// Where all consistent scenarios of a set can be listed, that is done once, and every pin
// merely sorts the list anew: the answer is there before the next frame. Where there are
// too many, or the search takes long, each set of pins is a search of its own. It says how
// far it has come, and when it is stopped what it has found so far stays.
package solving

import (
	"strings"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/study"
)

// A Question is what is asked: which scenarios are consistent under some pins.
type Question struct {
	Set         *model.Set // without what is struck out
	Assumptions model.Assumptions
	Margin      int // by how much every chosen state must lead its siblings
}

// pins writes the pins as a text that tells them from others.
func (q Question) pins() string {
	return strings.Join(q.Set.Assignments(q.Assumptions), " ")
}

// free reports whether nothing is pinned.
func (q Question) free() bool {
	for i, f := range q.Set.Factors {
		if q.Assumptions.Allowed(i) != f.Open() {
			return false
		}
	}
	return true
}

func (q Question) query() balance.Query {
	return balance.Query{Margin: q.Margin, Allowed: study.Pins(q.Assumptions, q.Set)}
}
