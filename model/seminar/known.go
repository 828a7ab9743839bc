package seminar

import "foresee/model"

// UpTo returns what happened up to a happening, itself included, in the order of the
// dates; of several on one day those before it in the set. It is empty for nil.
func UpTo(set *model.Set, h *model.Happening) []*model.Happening {
	for i, other := range set.Hindsight {
		if other == h {
			return set.Hindsight[: i+1 : i+1]
		}
	}
	return nil
}

// Tell returns assumptions with all that happened up to a happening taken as known, and
// as they were for nil. Whoever shows what follows marks it as hindsight.
func Tell(set *model.Set, from model.Assumptions, h *model.Happening) model.Assumptions {
	return NewReplay(set, from, UpTo(set, h)...).InHindsight()
}

// Beyond lists what assumptions hold beyond what is told to the baseline by all that
// happened up to a happening, as model.Set.Assume reads it. For nil that is all that was
// moved.
func Beyond(set *model.Set, a model.Assumptions, h *model.Happening) []string {
	told := Tell(set, set.Baseline(), h)
	var list []string
	for i, f := range set.Factors {
		if states := a.Allowed(i); states != told.Allowed(i) {
			list = append(list, f.Assignment(states))
		}
	}
	return list
}
