package balance

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
)

// sampleBasins follows scenarios drawn at random. Each draw has a generator of its own, so
// that the sample is the same whatever the number of workers.
func sampleBasins(ctx context.Context, m *Matrix, q BasinQuery) (Basins, error) {
	workers := q.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	samplers := make([]*sampler, workers)
	var group sync.WaitGroup
	for i := range samplers {
		samplers[i] = newSampler(m, q)
		group.Go(func() { samplers[i].draw(ctx, i, workers) })
	}
	group.Wait()
	if err := ctx.Err(); err != nil {
		return Basins{}, fmt.Errorf("drawing scenarios: %w", err)
	}
	b := Basins{Rule: q.Rule, Examined: big.NewInt(int64(q.Sample)), Restless: new(big.Int)}
	for _, s := range samplers {
		b.Restless.Add(b.Restless, big.NewInt(s.restless))
	}
	for _, basin := range merge(samplers) {
		basin.Low, basin.High = wilson(float64(basin.Size.Int64()), float64(q.Sample))
		b.Basins = append(b.Basins, *basin)
	}
	b.finish()
	return b, nil
}

// merge adds up what samplers found, by the least scenario of each attractor.
func merge(samplers []*sampler) map[string]*Basin {
	all := make(map[string]*Basin)
	for _, s := range samplers {
		for key, basin := range s.found {
			if all[key] == nil {
				all[key] = &Basin{Attractor: basin.Attractor, Size: new(big.Int)}
			}
			all[key].Size.Add(all[key].Size, basin.Size)
		}
	}
	return all
}

// A sampler draws scenarios and follows them.
type sampler struct {
	BasinQuery
	matrix *Matrix
	now    Scenario
	next   Scenario
	mark   Scenario
	sums   []int
	found  map[string]*Basin

	restless int64 // draws without an attractor
}

// patience is how many steps are taken from a draw. Real studies come to rest within
// some ten; a random matrix may take more steps than anyone can wait for.
const patience = 1000

func newSampler(m *Matrix, q BasinQuery) *sampler {
	n := len(m.Descriptors)
	return &sampler{
		BasinQuery: q,
		matrix:     m,
		now:        make(Scenario, n),
		next:       make(Scenario, n),
		mark:       make(Scenario, n),
		sums:       make([]int, m.States()),
		found:      make(map[string]*Basin),
	}
}

// draw draws every step-th scenario of the sample, beginning with one.
func (s *sampler) draw(ctx context.Context, from, step int) {
	for i := from; i < s.Sample && ctx.Err() == nil; i += step {
		r := rand.New(rand.NewPCG(s.Seed, uint64(i)))
		for d := range s.now {
			s.now[d] = r.IntN(s.matrix.Variants(d))
		}
		attractor := s.follow()
		if attractor == nil {
			s.restless++
			continue
		}
		key := attractor[0].String()
		if s.found[key] == nil {
			s.found[key] = &Basin{Attractor: attractor, Size: new(big.Int)}
		}
		s.found[key].Size.Add(s.found[key].Size, big.NewInt(1))
		if s.Progress != nil && i%1000 < step {
			s.Progress(float64(i) / float64(s.Sample))
		}
	}
}

// follow goes to the attractor of the scenario drawn, or returns nothing if that takes too
// long. It knows a cycle when it comes back to a mark, which it sets again after twice as
// many steps each time (Brent 1980).
func (s *sampler) follow() []Scenario {
	for limit, steps := 1, 0; steps < patience; limit *= 2 {
		copy(s.mark, s.now)
		for range limit {
			s.matrix.step(s.Rule, s.now, s.next, s.sums)
			s.now, s.next = s.next, s.now
			if slices.Equal(s.now, s.mark) {
				path, _ := s.matrix.Follow(s.Rule, slices.Clone(s.now), patience)
				return cycleFrom(path)
			}
		}
		steps += limit
	}
	return nil
}
