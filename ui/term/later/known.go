package later

import (
	"cmp"
	"slices"

	"foresee/model"
	"foresee/model/seminar"
)

// event returns the event that is selected, or was last.
func (s *Screen) event() *model.Happening { return s.w.Set.Hindsight[s.at] }

// asked returns the selected question, where the questions have the keys or had them last.
func (s *Screen) asked() (r seminar.Resolution, ok bool) {
	if s.List() != questions {
		return r, false
	}
	i := slices.IndexFunc(s.known, func(r seminar.Resolution) bool { return r.Question.ID == s.Item() })
	if i < 0 {
		return r, false
	}
	return s.known[i], true
}

// settle works out how the questions stood once the selected event was known: first those
// with a verdict in the order in which they got it, then those without.
func (s *Screen) settle() {
	all := s.w.Set.Hindsight
	s.at = max(slices.IndexFunc(all, func(h *model.Happening) bool { return h.ID == s.ItemOf(events) }), 0)
	known := *s.w.Set
	known.Hindsight = all[:s.at+1] // several may share a day, of which this need not be the last
	s.known = seminar.Resolve(&known, "")
	place := func(r seminar.Resolution) int {
		if r.By == nil {
			return len(all)
		}
		return slices.Index(all, r.By)
	}
	slices.SortStableFunc(s.known, func(a, b seminar.Resolution) int { return cmp.Compare(place(a), place(b)) })
}

// A group of questions by how they stand.
type group int

const (
	byThis group = iota
	before
	ahead
	groups
)

// of returns the group that a question is in, once the selected event was known.
func (s *Screen) of(r seminar.Resolution) group {
	switch r.By {
	case nil:
		return ahead
	case s.event():
		return byThis
	}
	return before
}
