package balance

import (
	"context"
	"errors"
	"math/big"
	"math/bits"
	"runtime"
	"slices"

	"foresee/model/balance/exact"
)

// ErrTooMany says that a list would be too long to be made. The scenarios can still be
// counted.
var ErrTooMany = errors.New("the list would be too long; count the scenarios, or pin some descriptors")

// maxHeld is how many results of one island are held while another is searched.
const maxHeld = 4 << 20

// Solve finds the scenarios a query asks for and gives them to each, one by one, as they
// are found. Their order is that of the search tree: it is the same in every run,
// whatever the number of workers. Solve stops early when each returns false or the
// context is done; the result says so, and that is no error. Without each it only counts,
// which needs no memory for scenarios however many there are. An error is a query that
// does not fit the matrix, or ErrTooMany.
func Solve(ctx context.Context, m *Matrix, q Query, each func(Scenario) bool) (Result, error) {
	p, err := m.problem(q)
	if err != nil {
		return Result{}, err
	}
	islands, ok := exact.Split(p)
	if !ok {
		return m.nothing(), nil
	}
	s := &solver{
		Query:    q,
		matrix:   m,
		islands:  islands,
		each:     each,
		held:     make([][]exact.Box, len(islands)),
		outcomes: make([]exact.Outcome, len(islands)),
	}
	s.last = s.largest(p)
	if err := s.search(ctx); err != nil {
		return Result{}, err
	}
	return s.result(), nil
}

// List returns the scenarios a query asks for in the order of their variants, those of
// the first descriptor first. It stops the search at limit scenarios, if that is not 0.
func List(ctx context.Context, m *Matrix, q Query, limit int) ([]Scenario, Result, error) {
	var list []Scenario
	r, err := Solve(ctx, m, q, func(s Scenario) bool {
		list = append(list, s)
		return len(list) != limit
	})
	slices.SortFunc(list, func(a, b Scenario) int { return slices.Compare(a, b) })
	return list, r, err
}

// nothing is the result where no scenario can be consistent.
func (m *Matrix) nothing() Result {
	r := Result{Count: new(big.Int), Complete: true, Searched: 1}
	for d := range m.Descriptors {
		var standing []*big.Int
		for range m.Variants(d) {
			standing = append(standing, new(big.Int))
		}
		r.Standing = append(r.Standing, standing)
	}
	return r
}

// A solver goes through the islands of a matrix. The largest is the last: it is the one
// that is divided into shards, and what is found there is combined at once with what was
// found on the others.
type solver struct {
	Query
	matrix   *Matrix
	islands  []*exact.Island
	last     int
	each     func(Scenario) bool
	held     [][]exact.Box // of each island but the last: what was found, if each wants it
	outcomes []exact.Outcome
}

// largest returns the island with the most scenarios, the first of several.
func (s *solver) largest(p *exact.Problem) int {
	largest, most := 0, new(big.Int)
	for i, island := range s.islands {
		n := big.NewInt(1)
		for _, d := range island.Descriptors {
			n.Mul(n, big.NewInt(int64(bits.OnesCount32(p.Allowed[d]))))
		}
		if n.Cmp(most) > 0 {
			largest, most = i, n
		}
	}
	return largest
}

func (s *solver) search(ctx context.Context) error {
	for i := range s.islands {
		if i == s.last {
			continue
		}
		s.outcomes[i] = s.searchIsland(ctx, i, s.holder(i))
		if len(s.held[i]) > maxHeld {
			return ErrTooMany
		}
	}
	s.outcomes[s.last] = s.searchIsland(ctx, s.last, s.combiner())
	return nil
}

func (s *solver) searchIsland(ctx context.Context, i int, found func(exact.Box) bool) exact.Outcome {
	o := exact.Options{Workers: s.Workers, Shards: 1, Found: found}
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if i == s.last && s.Shards > 0 {
		o.Shard, o.Shards = s.Shard, s.Shards
	}
	if s.Progress != nil {
		o.Progress = func(p exact.Progress) {
			s.Progress(Progress{Island: i, Islands: len(s.islands), Settled: p.Settled, Nodes: p.Nodes})
		}
	}
	return s.islands[i].Search(ctx, o)
}

// holder returns what keeps the results of an island for the list.
func (s *solver) holder(i int) func(exact.Box) bool {
	if s.each == nil {
		return nil
	}
	return func(b exact.Box) bool {
		s.held[i] = append(s.held[i], b)
		return len(s.held[i]) <= maxHeld
	}
}

// combiner returns what makes scenarios of the results of the last island.
func (s *solver) combiner() func(exact.Box) bool {
	if s.each == nil {
		return nil
	}
	scenario := make(Scenario, len(s.matrix.Descriptors))
	return func(b exact.Box) bool {
		return s.place(scenario, s.last, b, 0, 0)
	}
}

// place fills in, in every way, the choices of an island's box from the k-th on, and
// goes on to the next island that is held.
func (s *solver) place(scenario Scenario, island int, b exact.Box, k, next int) bool {
	if k < len(b) {
		for set := b[k]; set != 0; set &= set - 1 {
			scenario[s.islands[island].Descriptors[k]] = bits.TrailingZeros32(set)
			if !s.place(scenario, island, b, k+1, next) {
				return false
			}
		}
		return true
	}
	if next == s.last {
		next++
	}
	if next == len(s.islands) {
		return s.each(slices.Clone(scenario))
	}
	for _, box := range s.held[next] {
		if !s.place(scenario, next, box, 0, next+1) {
			return false
		}
	}
	return true
}

func (s *solver) result() Result {
	r := Result{Count: big.NewInt(1), Complete: true, Searched: 1}
	for i, o := range s.outcomes {
		r.Islands = append(r.Islands, Island{s.islands[i].Descriptors, o.Count, o.Complete, o.Settled})
		r.Count.Mul(r.Count, o.Count)
		r.Complete = r.Complete && o.Complete
		r.Searched = min(r.Searched, o.Settled)
		r.Nodes += o.Nodes
	}
	r.Standing = make([][]*big.Int, len(s.matrix.Descriptors))
	for i, o := range s.outcomes {
		others := big.NewInt(1)
		for k := range s.outcomes {
			if k != i {
				others.Mul(others, s.outcomes[k].Count)
			}
		}
		for k, d := range s.islands[i].Descriptors {
			for _, n := range o.Standing[k] {
				r.Standing[d] = append(r.Standing[d], new(big.Int).Mul(n, others))
			}
		}
	}
	return r
}
