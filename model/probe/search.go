package probe

import (
	"context"
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// A search goes through all sets of up to MaxChanges changes, the small ones
// first, and passes over those of which a part is enough already.
type search struct {
	e        *forecast.Engine
	assume   model.Assumptions
	changes  []Change // all that may be made, by driver
	result   *Paths
	progress func(done, all int)
}

// A combo is a set of changes by place, in rising order; places not used are -1.
type combo [MaxChanges]int

// FindPaths searches every set of changes for the minimal ones that reach the
// goal. It calls progress, unless that is nil, now and then from this goroutine
// with how many of all sets are settled, and ends early with the context's error
// when that ends.
func FindPaths(ctx context.Context, e *forecast.Engine, a model.Assumptions, goal Goal, progress func(done, all int)) (*Paths, error) {
	now, err := e.Likelihood(a, goal.Target)
	if err != nil {
		return nil, fmt.Errorf("working out the target: %w", err)
	}
	s := &search{e: e, assume: a, changes: changes(e, a, goal), progress: progress}
	still := Path{P: now, Plausibility: 1}
	s.result = &Paths{Goal: goal, P: now, Nearest: still, All: count(s.changes)}
	if s.result.add(still) {
		return s.result, nil
	}
	failed := []combo{{-1, -1, -1}}
	for size := range MaxChanges {
		if failed, err = s.level(ctx, size, s.extended(failed, size)); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(s.result.Found, compare)
	return s.result, nil
}

// extended returns the sets one change larger than those that failed, without
// the ones that hold a set which did not fail.
func (s *search) extended(failed []combo, size int) []combo {
	known := make(map[combo]bool, len(failed))
	for _, c := range failed {
		known[c] = true
	}
	var list []combo
	for _, c := range failed {
		for k := s.after(c, size); k < len(s.changes); k++ {
			c[size] = k
			if partsFailed(known, c, size) {
				list = append(list, c)
			}
		}
	}
	return list
}

// after returns the place of the first change of a driver behind those of the combo.
func (s *search) after(c combo, size int) int {
	if size == 0 {
		return 0
	}
	last := s.changes[c[size-1]].Driver
	k := c[size-1] + 1
	for k < len(s.changes) && s.changes[k].Driver == last {
		k++
	}
	return k
}

// partsFailed reports whether the combo failed with any one of its changes taken
// away; that it does without the last one is known.
func partsFailed(known map[combo]bool, c combo, last int) bool {
	for drop := range last {
		part := c
		copy(part[drop:], c[drop+1:])
		part[MaxChanges-1] = -1
		if !known[part] {
			return false
		}
	}
	return true
}

// level works out all the combos, which have one change at the place size and
// others before it, and returns those that fail.
func (s *search) level(ctx context.Context, size int, combos []combo) ([]combo, error) {
	const batch = 16 // groups between two reports of progress
	var failed []combo
	for part := range slices.Chunk(s.grouped(combos, size), batch) {
		paths := make([][]Path, len(part))
		err := each(ctx, len(part), func(i int) (err error) {
			paths[i], err = s.paths(part[i], size)
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("searching paths: %w", err)
		}
		for i, group := range part {
			for k, c := range group {
				if !s.result.add(paths[i][k]) {
					failed = append(failed, c)
				}
			}
		}
		if s.progress != nil {
			s.progress(s.result.Tried, s.result.All)
		}
	}
	return failed, nil
}

// grouped puts together the combos that change the same drivers.
func (s *search) grouped(combos []combo, size int) [][]combo {
	place := make(map[combo]int) // by the drivers, in groups
	var groups [][]combo
	for _, c := range combos {
		drivers := c
		for i, k := range c[:size+1] {
			drivers[i] = s.changes[k].Driver
		}
		k, known := place[drivers]
		if !known {
			k, place[drivers] = len(groups), len(groups)
			groups = append(groups, nil)
		}
		groups[k] = append(groups[k], c)
	}
	return groups
}

// paths works out a group: one elimination tells the target for all states of its drivers.
func (s *search) paths(group []combo, size int) ([]Path, error) {
	var drivers []int
	for _, k := range group[0][:size+1] {
		drivers = append(drivers, s.changes[k].Driver)
	}
	p, err := s.e.LikelihoodBy(s.assume, drivers, s.result.Goal.Target)
	if err != nil {
		return nil, err
	}
	list := make([]Path, len(group))
	for i, c := range group {
		list[i] = s.path(c[:size+1], p)
	}
	return list, nil
}

// path finds a combo in the likelihoods of its group.
func (s *search) path(places []int, p []float64) Path {
	var path Path
	at := 0
	for _, k := range places {
		c := s.changes[k]
		path.Changes = append(path.Changes, c)
		at = at*len(s.e.Set().Factors[c.Driver].States) + c.State
	}
	path.P, path.Plausibility = p[at], plausibility(s.e.Set(), path.Changes)
	return path
}
