package explore

import "foresee/model"

// Inherit takes over what was set and selected on this screen of another version of the
// set.
func (s *Screen) Inherit(old any) {
	before, ok := old.(*Screen)
	if !ok {
		return
	}
	if before.open != nil {
		s.open, _ = s.w.Set.Factor(before.open.ID)
	}
	s.Refresh()
	for p := range s.listings {
		if was, ok := before.listings[p].selected(); ok {
			s.listings[p].find(func(r row) bool { return s.id(r) == before.id(was) })
		}
	}
	s.turnTo(before.focus)
}

// An identity tells rows apart by the ids in them.
type identity struct {
	kind  rowKind
	about model.Ref
	state string
}

func (s *Screen) id(r row) identity {
	id := identity{kind: r.kind, about: s.targetOf(r).Ref}
	if r.factor != nil {
		id.state = r.factor.States[r.state].ID
	}
	return id
}
