package estimates

// Inherit takes over what is selected from the screen of another version of the set.
func (s *Screen) Inherit(old any) {
	if before, ok := old.(*Screen); ok {
		s.Board.Inherit(before.Board, nil)
	}
}
