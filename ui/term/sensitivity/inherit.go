package sensitivity

// Inherit takes over what was set and selected on this screen of another version of the
// set.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	s.Board.Inherit(before.Board, nil)
}
