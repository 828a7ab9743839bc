package consistency

import (
	"foresee/model"
	"foresee/ui/term/world"
)

// Inherit takes over what was selected on this screen of another version of the set, and
// the user's own scenario.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	from, to := before.w.Set, s.w.Set
	s.chosen, s.edited = before.chosen, false
	s.own = s.begin()
	if own, ok := world.CarryScenario(before.own, from, to); ok && before.edited {
		s.own, s.edited = own, true
	}
	s.stale = true
	s.Board.Inherit(before.Board, func(list int, item string) string {
		if list == sheet {
			return lineNow(before, to)
		}
		c, ok := before.w.Scenario(model.Ref{Kind: world.RefConsistent, ID: item})
		if !ok {
			return item // the user's own
		}
		now, _ := world.CarryScenario(c, from, to)
		return now.String()
	})
}

// lineNow returns the item of the line that was selected before.
func lineNow(before *Screen, to *model.Set) string {
	d, ok := before.line()
	if !ok {
		return ""
	}
	f, ok := to.Factor(before.w.Set.Factors[d].ID)
	if !ok {
		return ""
	}
	return lineItem(f.Index)
}
