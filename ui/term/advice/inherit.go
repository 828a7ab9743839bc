package advice

import "slices"

// Inherit takes over what was set and selected on this screen of another version of the
// set.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	s.most = before.most
	if slices.Contains(s.w.Set.Movers(), before.owner) {
		s.owner = before.owner
	}
	s.Board.Inherit(before.Board, nil)
}
