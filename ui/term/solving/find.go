package solving

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"sync/atomic"

	"foresee/model"
	"foresee/model/balance"
)

// The most scenarios that a list is made of, and the most variants in all of them.
const (
	mostListed = 20_000
	mostCells  = 2_000_000
)

// A watch is told how far a search has come.
type watch struct {
	progress func(done, all int)
	soFar    *atomic.Int64 // scenarios found
}

// find searches the scenarios of a query: it lists them if they are not too many, and
// else counts them. When the context ends it returns what it has found by then.
func find(ctx context.Context, m *balance.Matrix, q balance.Query, w watch) (*Found, error) {
	q.Progress = func(p balance.Progress) {
		const steps = 1000
		w.progress(int(steps*(float64(p.Island)+p.Settled)/float64(max(p.Islands, 1))), steps)
	}
	limit := min(mostListed, mostCells/len(m.Descriptors))
	var list []balance.Scenario
	r, err := balance.Solve(ctx, m, q, func(s balance.Scenario) bool {
		list = append(list, s)
		w.soFar.Store(int64(len(list)))
		return len(list) <= limit
	})
	if errors.Is(err, balance.ErrTooMany) || len(list) > limit {
		least := big.NewInt(int64(len(list)))
		list = nil
		if r, err = balance.Solve(ctx, m, q, nil); err == nil && r.Count.Cmp(least) < 0 {
			r.Count = least // counting was stopped before it got that far
		}
	}
	if err != nil {
		return nil, err
	}
	f := &Found{Count: r.Count, Complete: r.Complete, Searched: r.Searched, Counts: r.Standing}
	f.Listed = r.Count.Cmp(big.NewInt(int64(len(list)))) == 0
	slices.SortFunc(list, func(a, b balance.Scenario) int { return slices.Compare(a, b) })
	f.List = list
	return f, nil
}

// pinned is find under pins: of what the pins leave out nothing is known yet.
func pinned(ctx context.Context, m *balance.Matrix, q Question, w watch) (*Found, error) {
	f, err := find(ctx, m, q.query(), w)
	if err != nil {
		return nil, err
	}
	for d, factor := range q.Set.Factors {
		for v := range factor.States {
			if !q.Assumptions.Allowed(d).Has(v) {
				f.Counts[d][v] = nil
			}
		}
	}
	return f, nil
}

// completed adds what would be, had one chosen each of the states that the pins leave
// out. When the context ends it leaves out the rest.
func completed(ctx context.Context, m *balance.Matrix, q Question, f *Found) (*Found, error) {
	more := *f
	more.Counts = make([][]*big.Int, len(f.Counts))
	copy(more.Counts, f.Counts)
	for d := range q.query().Allowed {
		counts, err := instead(ctx, m, q, d)
		if err != nil {
			return nil, err
		}
		if ctx.Err() != nil {
			break
		}
		more.Counts[d] = make([]*big.Int, len(counts))
		for v, n := range counts {
			if more.Counts[d][v] = f.Counts[d][v]; n != nil {
				more.Counts[d][v] = n
			}
		}
	}
	return &more, nil
}

// instead counts the scenarios in each state of a descriptor that its pin leaves out,
// all others keeping theirs.
func instead(ctx context.Context, m *balance.Matrix, q Question, descriptor int) ([]*big.Int, error) {
	factor := q.Set.Factors[descriptor]
	others := model.AllStates(len(factor.States)) &^ q.Assumptions.Allowed(descriptor)
	freed := q
	freed.Assumptions = q.Assumptions.With(descriptor, others)
	r, err := balance.Solve(ctx, m, freed.query(), nil)
	if err != nil {
		return nil, err
	}
	for v := range factor.States {
		if !others.Has(v) {
			r.Standing[descriptor][v] = nil
		}
	}
	return r.Standing[descriptor], nil
}
