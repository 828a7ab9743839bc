package exact

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// brute lists all consistent scenarios of a problem by trying each one.
func brute(p *Problem) []string {
	var found []string
	scenario := make([]int, len(p.Sizes))
	for more := true; more; more = advance(p, scenario) {
		if consistent(p, scenario) {
			found = append(found, fmt.Sprint(scenario))
		}
	}
	slices.Sort(found)
	return found
}

// advance makes the next scenario, and returns false after the last.
func advance(p *Problem, scenario []int) bool {
	for d := range scenario {
		if scenario[d]++; scenario[d] < p.Sizes[d] {
			return true
		}
		scenario[d] = 0
	}
	return false
}

func consistent(p *Problem, scenario []int) bool {
	first := firsts(p.Sizes)
	n := first[len(first)-1]
	chosen := make(map[int]bool)
	for d, v := range scenario {
		if p.Allowed[d]>>v&1 == 0 {
			return false
		}
		chosen[first[d]+v] = true
	}
	for _, pair := range p.Forbidden {
		if chosen[pair[0]] && chosen[pair[1]] {
			return false
		}
	}
	for d, v := range scenario {
		for r := range p.Sizes[d] {
			lead := 0
			for row := range chosen {
				lead += p.Impact[row*n+first[d]+v] - p.Impact[row*n+first[d]+r]
			}
			if r != v && lead < p.Margin {
				return false
			}
		}
	}
	return true
}

// solve lists what the search finds, all islands put together, and checks its counts.
func solve(t *testing.T, p *Problem, workers int) []string {
	t.Helper()
	islands, ok := Split(p)
	if !ok {
		return nil
	}
	partial := [][]int{make([]int, len(p.Sizes))}
	for _, island := range islands {
		boxes := searchAll(t, island, Options{Workers: workers, Shards: 1})
		partial = combine(partial, island, boxes)
	}
	var scenarios []string
	for _, s := range partial {
		scenarios = append(scenarios, fmt.Sprint(s))
	}
	slices.Sort(scenarios)
	return scenarios
}

func searchAll(t *testing.T, island *Island, o Options) [][]int {
	t.Helper()
	var found [][]int
	o.Found = func(b Box) bool {
		found = append(found, unpack(b)...)
		return true
	}
	out := island.Search(context.Background(), o)
	if !out.Complete || out.Settled != 1 {
		t.Fatalf("the search says complete %v, settled %v", out.Complete, out.Settled)
	}
	checkCounts(t, island, out, found)
	return found
}

// unpack lists the combinations of a box.
func unpack(b Box) [][]int {
	list := [][]int{nil}
	for _, set := range b {
		var longer [][]int
		for v := range 32 {
			for _, s := range list {
				if set>>v&1 == 1 {
					longer = append(longer, append(slices.Clone(s), v))
				}
			}
		}
		list = longer
	}
	return list
}

func checkCounts(t *testing.T, island *Island, out Outcome, found [][]int) {
	t.Helper()
	if out.Count.Int64() != int64(len(found)) {
		t.Fatalf("counted %v, listed %d", out.Count, len(found))
	}
	for d := range island.Descriptors {
		for v, count := range out.Standing[d] {
			stands := 0
			for _, s := range found {
				if s[d] == v {
					stands++
				}
			}
			if count.Int64() != int64(stands) {
				t.Fatalf("state %d of descriptor %d stands in %d, counted %v", v, d, stands, count)
			}
		}
	}
}

func combine(partial [][]int, island *Island, found [][]int) [][]int {
	var combined [][]int
	for _, base := range partial {
		for _, s := range found {
			scenario := slices.Clone(base)
			for i, d := range island.Descriptors {
				scenario[d] = s[i]
			}
			combined = append(combined, scenario)
		}
	}
	return combined
}

// randomProblem makes a small problem of any kind.
func randomProblem(r *rand.Rand) *Problem {
	p := &Problem{}
	scenarios := 1
	for scenarios < 200 && len(p.Sizes) < 9 {
		size := 1 + r.IntN(4)
		if r.IntN(8) == 0 {
			size = 5 + r.IntN(2)
		}
		p.Sizes = append(p.Sizes, size)
		scenarios *= size
	}
	first := firsts(p.Sizes)
	n := first[len(first)-1]
	p.Impact = make([]int, n*n)
	scale := []int{1, 3, 3, 20, 100_000}[r.IntN(5)]
	dense := []float64{0.1, 0.3, 0.6, 1}[r.IntN(4)]
	for i := range p.Sizes {
		for j := range p.Sizes {
			if r.Float64() > dense || i == j && r.IntN(5) > 0 {
				continue
			}
			for row := first[i]; row < first[i+1]; row++ {
				for column := first[j]; column < first[j+1]; column++ {
					p.Impact[row*n+column] = r.IntN(2*scale+1) - scale
				}
			}
		}
	}
	for _, size := range p.Sizes {
		allowed := uint32(1)<<size - 1
		if r.IntN(5) == 0 {
			allowed &= r.Uint32()
		}
		p.Allowed = append(p.Allowed, allowed)
	}
	for range r.IntN(4) {
		a, b := r.IntN(n), r.IntN(n)
		if owner(first, a) != owner(first, b) {
			p.Forbidden = append(p.Forbidden, [2]int{a, b})
		}
	}
	p.Margin = []int{0, 0, 0, 1, -1, -2 * scale}[r.IntN(6)]
	return p
}

func owner(first []int, state int) int {
	d, _ := slices.BinarySearch(first, state+1)
	return d - 1
}

func TestAgainstBrute(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 1))
	some := 0
	for i := range 600 {
		p := randomProblem(r)
		want := brute(p)
		if len(want) > 0 {
			some++
		}
		if got := solve(t, p, 1+i%3); !slices.Equal(got, want) {
			t.Fatalf("problem %d, %+v:\nfound %v\nwant  %v", i, p, got, want)
		}
	}
	if some < 200 {
		t.Errorf("only %d of the problems have a consistent scenario", some)
	}
}

func TestShards(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 2))
	for i := range 150 {
		p := randomProblem(r)
		islands, _ := Split(p)
		for _, island := range islands {
			want := searchAll(t, island, Options{Workers: 1, Shards: 1})
			shards := 1 + r.IntN(5)
			var got [][]int
			for shard := range shards {
				got = append(got, searchAll(t, island, Options{Workers: 2, Shard: shard, Shards: shards})...)
			}
			slices.SortFunc(want, slices.Compare)
			slices.SortFunc(got, slices.Compare)
			if !slices.EqualFunc(got, want, slices.Equal) {
				t.Fatalf("problem %d in %d shards: found %v, want %v", i, shards, got, want)
			}
		}
	}
}
