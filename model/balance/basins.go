package balance

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/big"
	"slices"
)

// A Basin is an attractor of succession with the scenarios that end there.
type Basin struct {
	Attractor []Scenario // a consistent scenario, or the scenarios of a cycle from the least one on
	Size      *big.Int   // scenarios that end there; of the sample, if it was one
	Share     float64    // of all scenarios, 0 to 1
	Low, High float64    // if it was a sample: the 95 % interval of Share (Wilson 1927)
}

// Basins divides all scenarios by where succession takes them, the largest basin first.
type Basins struct {
	Rule     Rule
	Basins   []Basin
	Examined *big.Int // scenarios whose path was followed
	Restless *big.Int // those of them that had come to no attractor after a thousand steps; none if exact
	Exact    bool     // whether all scenarios were examined, each to its end
}

// A BasinQuery says how to look for basins.
type BasinQuery struct {
	Rule     Rule
	AtMost   int64         // scenarios to examine one by one, at most MaxExamined; 0 for 1<<26
	Sample   int           // scenarios to draw where there are more; 0 for 10,000
	Seed     uint64        // of the draw
	Workers  int           // goroutines; 0 for as many as there are processors
	Progress func(float64) // if not nil, is called now and then with the share examined, by any goroutine
}

// MaxExamined is the most scenarios whose basins can be told exactly: each takes one to
// four bytes of memory.
const MaxExamined = 1 << 30

// FindBasins returns the basins of a matrix: exactly where it has at most so many
// scenarios as the query lets it examine, from a random sample where it has more. An
// error is a query beyond the limits or a context that is done.
func FindBasins(ctx context.Context, m *Matrix, q BasinQuery) (Basins, error) {
	if q.AtMost < 0 || q.AtMost > MaxExamined || q.Sample < 0 {
		return Basins{}, fmt.Errorf("cannot examine %d scenarios or draw %d; the limit is %d", q.AtMost, q.Sample, int64(MaxExamined))
	}
	if q.AtMost == 0 {
		q.AtMost = 1 << 26
	}
	if q.Sample == 0 {
		q.Sample = 10_000
	}
	if n := m.Scenarios(); n.Cmp(big.NewInt(q.AtMost)) <= 0 {
		return exactBasins(ctx, m, q, int(n.Int64()))
	}
	return sampleBasins(ctx, m, q)
}

// cycleFrom turns a cycle so that its least scenario comes first.
func cycleFrom(cycle []Scenario) []Scenario {
	least := 0
	for i, s := range cycle {
		if slices.Compare(s, cycle[least]) < 0 {
			least = i
		}
	}
	return slices.Concat(cycle[least:], cycle[:least])
}

// wilson returns the 95 % interval of a share of which n draws had k.
func wilson(k, n float64) (low, high float64) {
	const z = 1.959963984540054
	p := k / n
	middle := p + z*z/(2*n)
	half := z * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return max(0, (middle-half)/(1+z*z/n)), min(1, (middle+half)/(1+z*z/n))
}

// finish works out the shares and puts the largest basin first.
func (b *Basins) finish() {
	slices.SortFunc(b.Basins, func(x, y Basin) int {
		return cmp.Or(y.Size.Cmp(x.Size), slices.Compare(x.Attractor[0], y.Attractor[0]))
	})
	for i := range b.Basins {
		share := new(big.Rat).SetFrac(b.Basins[i].Size, b.Examined)
		b.Basins[i].Share, _ = share.Float64()
	}
}
