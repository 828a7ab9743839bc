package forecast

import (
	"fmt"

	"foresee/model"
)

// Explain splits the shift of an event's likelihood against the baseline among the
// assumptions that were moved.
//
// Every moved assumption gets a switch, a variable of two values: off leaves the
// factor as it is at the baseline, on puts the assumption in force. One elimination
// that keeps all switches gives the likelihood under every subset of the moved
// assumptions, and with them the Shapley values: exact, chains and all. It fails
// where Read fails, and when so many are moved that their subsets would pass Limit.
func (e *Engine) Explain(a model.Assumptions, event model.Event) (*Explanation, error) {
	r, err := e.Read(a)
	if err != nil {
		return nil, err
	}
	moved := e.set.Moved(a)
	c, err := e.corners(a, moved, event)
	if err != nil {
		return nil, fmt.Errorf("explaining: %d assumptions are moved, too many at once to split the shift exactly; reset some", len(moved))
	}
	x := &Explanation{Chance: c.chance, Bits: c.shift(), InForce: e.forces(r, event.Factors(), c.live)}
	x.Support = e.support(x.InForce)
	if !c.settled() {
		x.Parts = c.parts(moved)
	}
	return x, nil
}
