package model

import (
	"fmt"
	"slices"
)

// An Owner is somebody who moves drivers, or what stands for nobody in particular.
type Owner struct {
	ID    string
	Title string // at most MaxShort cells
}

// usualOwners lists those of a set that names none; the program has words for them.
func usualOwners() []string {
	return []string{"seoul", "moscow", "pyongyang", "beijing", "washington", "kyiv", "events"}
}

// OwnerTitle returns what the set calls an owner, or nothing where the owner is one
// of the usual ones.
func (s *Set) OwnerTitle(id string) string {
	for _, o := range s.Owners {
		if o.ID == id {
			return o.Title
		}
	}
	return ""
}

// Movers lists the ids of the owners who move a driver: in the order in which the
// set names its owners, else in that of their first drivers.
func (s *Set) Movers() []string {
	var list []string
	for _, d := range s.Drivers() {
		if !slices.Contains(list, d.Owner) {
			list = append(list, d.Owner)
		}
	}
	rank := func(id string) int { return slices.IndexFunc(s.Owners, func(o Owner) bool { return o.ID == id }) }
	slices.SortStableFunc(list, func(a, b string) int { return rank(a) - rank(b) })
	return list
}

// owners resolves who may move drivers.
func (r *resolver) owners(entries []ownerEntry) {
	ids := newRegister("owner")
	for _, e := range entries {
		r.register(&ids, e.ID)
		if w := cells(e.Title.Value); w > MaxShort {
			r.fault(e.Title.At, fmt.Sprintf("cut it to %d", MaxShort), "the title of an owner is %d cells wide", w)
		}
		r.set.Owners = append(r.set.Owners, Owner{e.ID.Value, e.Title.Value})
	}
}

// owner returns the owner of a driver after reporting one that the set does not have.
func (r *resolver) owner(id text) string {
	known := r.knownOwners()
	if id.Value != "" && !slices.Contains(known, id.Value) {
		r.fault(id.At, r.nearest(id.Value, known, "use "+either(known)), "owner cannot be %s", quote(id.Value))
	}
	return id.Value
}

func (r *resolver) knownOwners() []string {
	if len(r.set.Owners) == 0 {
		return usualOwners()
	}
	var ids []string
	for _, o := range r.set.Owners {
		ids = append(ids, o.ID)
	}
	return ids
}
