package why

// Inherit takes over what was set and selected on this screen of another version of the
// set.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	s.Split.Inherit(before.Split)
	if before.asked.Ref == s.asked.Ref {
		s.Split.Show(before.Page()) // until the answer comes, and then as far scrolled
	}
}
