package session

import "foresee/model"

// Carry returns a session of one version of a set as far as it fits another version,
// and lists what does not fit. That the set itself was renamed is no matter.
func Carry(s Session, from, to *model.Set) (Session, []Misfit) {
	f := describe(from, SetID{ID: to.ID}, s)
	return f.Fit(to)
}

// Carry returns the place in another version of the set; ok is false where nothing is
// there.
func (p Place) Carry(from, to *model.Set) (carried Place, ok bool) {
	t := &tailor{set: to}
	ref, state, ok := t.ref(describeRef(from, p.Ref, p.State))
	return Place{p.Screen, ref, state}, ok
}
