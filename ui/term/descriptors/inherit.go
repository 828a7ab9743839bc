package descriptors

import (
	"foresee/ui/term/world"
)

// Inherit takes over what was selected on this screen of another version of the set.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	s.Board.Inherit(before.Board, func(list int, item string) string {
		if list == descriptors {
			return s.stateNow(before)
		}
		c, _ := before.scenario()
		now, _ := world.CarryScenario(c, before.w.Set, s.w.Set)
		return now.String()
	})
}

// stateNow returns the item of the state that was selected before.
func (s *Screen) stateNow(before *Screen) string {
	was, state, ok := before.selected()
	if !ok {
		return ""
	}
	f, ok := s.w.Set.Factor(was.ID)
	if !ok {
		return ""
	}
	return stateItem(f.Index, max(f.State(was.States[state].ID), 0))
}
