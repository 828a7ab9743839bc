package later

// Inherit takes over what was selected on this screen of another version of the set.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok || !s.w.Revealed() {
		return
	}
	s.Board.Inherit(before.Board, nil)
	s.write()
}
