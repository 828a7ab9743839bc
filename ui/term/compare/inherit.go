package compare

// Inherit takes over what was set and selected on this screen of another version of the
// set.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	s.chosen, s.marked = before.chosen, s.w.Marked()
	s.Board.Inherit(before.Board, nil)
}
