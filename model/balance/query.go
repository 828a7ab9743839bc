package balance

import (
	"fmt"
	"math/big"

	"foresee/model/balance/exact"
)

// MaxShards is the most parts a search can be divided into.
const MaxShards = 1000

// A Query says which scenarios are asked for. The zero Query asks for every
// consistent one.
type Query struct {
	Margin    int           // by how much a chosen variant must lead each sibling; 0 lets ties stand, less tolerates faults
	Allowed   map[int][]int // by descriptor: the variants that may be chosen; any, where nothing is given
	Forbidden [][2]State    // pairs that may not be chosen together

	// Shard says which of Shards parts of the search to carry out, counted from 0; with
	// Shards 0 it is everything. It is the largest island that is divided: each part
	// solves the others too, and lists its share of all scenarios.
	Shard, Shards int

	Workers int // goroutines; 0 for as many as there are processors

	Progress func(Progress) // if not nil, is called some ten times a second, by another goroutine
}

// Progress is how far a search has come: it goes through the islands one by one.
type Progress struct {
	Island, Islands int     // the island being searched, from 0, and how many there are
	Settled         float64 // the share of that island's scenarios that is decided, 0 to 1
	Nodes           int64   // nodes of its search tree visited
}

// maxLeads is the most leads, states times duels, that a search keeps.
const maxLeads = 1 << 25

// problem checks a query and puts it into the solver's terms.
func (m *Matrix) problem(q Query) (*exact.Problem, error) {
	if q.Margin > MaxJudgement || q.Margin < -MaxJudgement {
		return nil, fmt.Errorf("the margin %d is beyond ±%d", q.Margin, MaxJudgement)
	}
	if q.Shards < 0 || q.Shards > MaxShards {
		return nil, fmt.Errorf("a search cannot be divided into %d parts; the limit is %d", q.Shards, MaxShards)
	}
	if q.Shard < 0 || q.Shard >= max(q.Shards, 1) {
		return nil, fmt.Errorf("there is no part %d of %d", q.Shard+1, max(q.Shards, 1))
	}
	p := &exact.Problem{Impact: m.impact, Margin: q.Margin}
	duels := 0
	for d := range m.Descriptors {
		duels += m.Variants(d) * (m.Variants(d) - 1)
		p.Sizes = append(p.Sizes, m.Variants(d))
		p.Allowed = append(p.Allowed, uint32(uint64(1)<<m.Variants(d)-1))
	}
	if duels*m.States() > maxLeads {
		return nil, fmt.Errorf("the matrix is too large to be searched: %d variants with %d comparisons between siblings", m.States(), duels)
	}
	if err := m.allow(p, q.Allowed); err != nil {
		return nil, err
	}
	for _, pair := range q.Forbidden {
		for _, s := range pair {
			if err := m.checkState(s); err != nil {
				return nil, fmt.Errorf("a forbidden pair: %w", err)
			}
		}
		if pair[0].Descriptor == pair[1].Descriptor {
			return nil, fmt.Errorf("a forbidden pair has two variants of descriptor %d, of which a scenario has just one anyway", pair[0].Descriptor+1)
		}
		p.Forbidden = append(p.Forbidden, [2]int{m.Number(pair[0]), m.Number(pair[1])})
	}
	return p, nil
}

// allow narrows the variants of the descriptors named.
func (m *Matrix) allow(p *exact.Problem, allowed map[int][]int) error {
	for d, variants := range allowed {
		if d < 0 || d >= len(m.Descriptors) {
			return fmt.Errorf("there is no descriptor %d; there are %d", d+1, len(m.Descriptors))
		}
		p.Allowed[d] = 0
		for _, v := range variants {
			if err := m.checkState(State{d, v}); err != nil {
				return err
			}
			p.Allowed[d] |= 1 << v
		}
	}
	return nil
}

func (m *Matrix) checkState(s State) error {
	if s.Descriptor < 0 || s.Descriptor >= len(m.Descriptors) {
		return fmt.Errorf("there is no descriptor %d; there are %d", s.Descriptor+1, len(m.Descriptors))
	}
	if s.Variant < 0 || s.Variant >= m.Variants(s.Descriptor) {
		return fmt.Errorf("there is no variant %d of descriptor %d, %q; it has %d", s.Variant+1, s.Descriptor+1, m.Descriptors[s.Descriptor].Name, m.Variants(s.Descriptor))
	}
	return nil
}

// A Result says what a search found, and whether that is all there is.
type Result struct {
	Count    *big.Int     // consistent scenarios; if the search is not complete, those it knows of
	Standing [][]*big.Int // of each descriptor and variant: in how many of them it stands
	Islands  []Island     // solved apart; none when nothing can be consistent
	Complete bool         // whether nothing was left out
	Searched float64      // the share of the scenarios decided, on the island searched least
	Nodes    int64        // of all search trees
}

// An Island is a group of descriptors that could be solved apart, because no choice in
// it bears on those outside or is borne on by them. Count multiplies over the islands.
type Island struct {
	Descriptors []int
	Count       *big.Int // consistent choices of its descriptors
	Complete    bool
	Searched    float64
}
