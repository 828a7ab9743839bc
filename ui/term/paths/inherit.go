package paths

import "slices"

// Inherit takes over what was set and selected on this screen of another version of the
// set.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	s.goal, s.suits = before.goal, s.w.Aim()
	if !slices.Contains(s.w.Set.Movers(), s.goal.owner) {
		s.goal.owner = ""
	}
	s.Board.Inherit(before.Board, nil)
}
