package probe

import (
	"fmt"
	"slices"

	"foresee/model"
)

// Without returns a copy of the set with those judgements struck out; the set is
// left as it is. Factors, states, policies and scenarios keep their places, so
// assumptions and targets of the one serve the other. The error names an id that
// is no judgement's.
func Without(set *model.Set, ids ...string) (*model.Set, error) {
	for _, id := range ids {
		if _, ok := set.Judgement(id); !ok {
			return nil, fmt.Errorf("no judgement %q%s", id, model.DidYouMean(id, judgementIDs(set)))
		}
	}
	struck := func(j *model.Judgement) bool { return slices.Contains(ids, j.ID) }
	changed := *set
	changed.Factors = make([]*model.Factor, len(set.Factors))
	for i, f := range set.Factors {
		g := *f
		g.Judgements = slices.DeleteFunc(slices.Clone(f.Judgements), struck)
		changed.Factors[i] = &g
	}
	return model.NewSet(changed), nil
}

func judgementIDs(set *model.Set) []string {
	var ids []string
	for _, f := range set.Factors {
		for _, j := range f.Judgements {
			ids = append(ids, j.ID)
		}
	}
	return ids
}
