package balance

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// exactBasins follows every one of the scenarios.
func exactBasins(ctx context.Context, m *Matrix, q BasinQuery, scenarios int) (Basins, error) {
	for bits := 8; ; bits *= 2 {
		b := newBasinMap(m, q, scenarios, bits)
		err := b.fill(ctx)
		if errors.Is(err, errCrowded) && bits < 32 {
			continue
		}
		if err != nil {
			return Basins{}, fmt.Errorf("examining every scenario: %w", err)
		}
		return b.basins(m), nil
	}
}

// A basinMap has a label for every scenario: 0, or the number of its attractor.
type basinMap struct {
	BasinQuery
	scenarios int
	bits      int             // of a label
	labels    []atomic.Uint32 // several labels to a word
	matrix    *Matrix

	next atomic.Int64 // the first scenario of the next stretch

	mu         sync.Mutex
	numbers    map[int]uint32 // of each attractor, by its least scenario
	attractors [][]int        // by number, from 1 on
}

// errCrowded says that there are more attractors than labels.
var errCrowded = errors.New("too many attractors")

// stretch is how many scenarios a worker takes at a time.
const stretch = 1 << 14

func newBasinMap(m *Matrix, q BasinQuery, scenarios, bits int) *basinMap {
	return &basinMap{
		BasinQuery: q,
		scenarios:  scenarios,
		bits:       bits,
		labels:     make([]atomic.Uint32, scenarios/(32/bits)+1),
		matrix:     m,
		numbers:    make(map[int]uint32),
	}
}

func (b *basinMap) label(scenario int) uint32 {
	per := 32 / b.bits
	return b.labels[scenario/per].Load() >> (scenario % per * b.bits) & (1<<b.bits - 1)
}

// setLabel labels a scenario. Workers that come upon the same one give it the same label.
func (b *basinMap) setLabel(scenario int, label uint32) {
	per := 32 / b.bits
	b.labels[scenario/per].Or(label << (scenario % per * b.bits))
}

// fill labels every scenario.
func (b *basinMap) fill(ctx context.Context) error {
	workers := b.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	errs := make([]error, workers)
	var group sync.WaitGroup
	for i := range workers {
		group.Go(func() { errs[i] = b.work(ctx) })
	}
	group.Wait()
	return errors.Join(errs...)
}

func (b *basinMap) work(ctx context.Context) error {
	f := newFlow(b.matrix, b.Rule)
	var path []int
	for {
		from := int(b.next.Add(stretch)) - stretch
		if from >= b.scenarios {
			return nil
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		for s := from; s < min(from+stretch, b.scenarios); s++ {
			if b.label(s) != 0 {
				continue
			}
			var label uint32
			var err error
			if path, label, err = b.follow(f, s, path[:0]); err != nil {
				return err
			}
			for _, passed := range path {
				b.setLabel(passed, label)
			}
		}
		if b.Progress != nil {
			b.Progress(float64(from) / float64(b.scenarios))
		}
	}
}

// follow goes from a scenario to one that is labelled, or round an attractor that is
// not. It knows a cycle when it comes back to a mark, which it sets again whenever the
// path has doubled (Brent 1980).
func (b *basinMap) follow(f *flow, s int, path []int) ([]int, uint32, error) {
	mark := 0
	for {
		if label := b.label(s); label != 0 {
			return path, label, nil
		}
		if len(path) > 0 && path[mark] == s {
			label, err := b.number(path[mark:])
			return path, label, err
		}
		if len(path) >= 2*mark {
			mark = len(path)
		}
		path = append(path, s)
		s = f.next(s)
	}
}

// number returns the number of an attractor, given as the scenarios of its cycle.
func (b *basinMap) number(cycle []int) (uint32, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	least := slices.Min(cycle)
	if n, ok := b.numbers[least]; ok {
		return n, nil
	}
	if len(b.attractors)+1 >= 1<<b.bits {
		return 0, errCrowded
	}
	b.attractors = append(b.attractors, slices.Clone(cycle))
	b.numbers[least] = uint32(len(b.attractors))
	return b.numbers[least], nil
}

// basins adds up the labels.
func (b *basinMap) basins(m *Matrix) Basins {
	sizes := make([]int64, len(b.attractors)+1)
	for s := range b.scenarios {
		sizes[b.label(s)]++
	}
	f := newFlow(m, b.Rule)
	result := Basins{Rule: b.Rule, Examined: big.NewInt(int64(b.scenarios)), Restless: new(big.Int), Exact: true}
	for i, cycle := range b.attractors {
		var attractor []Scenario
		for _, s := range cycle {
			attractor = append(attractor, f.scenario(s))
		}
		result.Basins = append(result.Basins, Basin{Attractor: cycleFrom(attractor), Size: big.NewInt(sizes[i+1])})
	}
	result.finish()
	return result
}
