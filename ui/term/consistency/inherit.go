package consistency

import (
	"slices"

	"foresee/model"
)

// Inherit takes over the user's own scenario and what is selected from the screen of
// another version of the set, as far as that has the same descriptors.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	if slices.EqualFunc(before.w.Set.Factors, s.w.Set.Factors, alike) {
		s.own, s.edited, s.chosen = slices.Clone(before.own), before.edited, before.chosen
	}
	s.Board.Inherit(before.Board)
	s.write()
}

func alike(a, b *model.Factor) bool { return a.ID == b.ID && len(a.States) == len(b.States) }
