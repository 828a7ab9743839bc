package split

// Inherit takes over which part has the keys, and how far the page is scrolled, from a
// split of another version of the set.
func (s *Split) Inherit(old *Split) {
	s.OnPage, s.entered = old.OnPage, old.entered
	s.page.Keep(old.page)
}
