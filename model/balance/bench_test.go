package balance

import (
	"context"
	"fmt"
	"testing"
)

// The sizes of the issue and of the peers' figures in README.md. Run one with
// go test -bench Solve/cells/20 -benchtime 3x
func BenchmarkSolve(b *testing.B) {
	for _, c := range []struct {
		name string
		kind kind
		n    int
	}{
		{"sections", sections, 20}, {"sections", sections, 24}, {"sections", sections, 30},
		{"cells", cells, 20}, {"cells", cells, 24},
		{"sparse", sparse, 40}, {"sparse", sparse, 60}, {"sparse", sparse, 100},
	} {
		for seed := range uint64(3) {
			b.Run(fmt.Sprintf("%s/%d/seed=%d", c.name, c.n, seed), func(b *testing.B) {
				solveAll(b, draw(b, c.kind, c.n, seed))
			})
		}
	}
}

func solveAll(b *testing.B, m *Matrix) {
	var r Result
	for b.Loop() {
		var err error
		if r, err = Solve(context.Background(), m, Query{}, func(Scenario) bool { return true }); err != nil || !r.Complete {
			b.Fatal(r.Complete, err)
		}
	}
	b.ReportMetric(float64(r.Nodes), "nodes")
	b.ReportMetric(float64(r.Count.Int64()), "scenarios")
}

// The largest take a while each: go test -bench SolveLarge -benchtime 1x
func BenchmarkSolveLarge(b *testing.B) {
	b.Run("cells/30", func(b *testing.B) { solveAll(b, draw(b, cells, 30, 0)) })
	b.Run("sparse/200", func(b *testing.B) { solveAll(b, draw(b, sparse, 200, 0)) })
	b.Run("sections/36", func(b *testing.B) { solveAll(b, draw(b, sections, 36, 0)) })
	b.Run("islands/200", func(b *testing.B) {
		m := archipelago(b, 10, 20)
		var r Result
		for b.Loop() {
			var err error
			if r, err = Solve(context.Background(), m, Query{}, nil); err != nil || !r.Complete {
				b.Fatal(r.Complete, err)
			}
		}
		b.ReportMetric(float64(r.Nodes), "nodes")
		b.ReportMetric(float64(len(r.Islands)), "islands")
		b.Logf("%v of %v scenarios", r.Count, m.Scenarios())
	})
}

// archipelago puts several matrices of cells side by side, with nothing between them. Each
// of these has some consistent scenario.
func archipelago(t testing.TB, islands, descriptors int) *Matrix {
	var all []Descriptor
	for range islands {
		all = append(all, draw(t, cells, descriptors, 0).Descriptors...)
	}
	m, err := New(all)
	if err != nil {
		t.Fatal(err)
	}
	for i := range islands {
		part := draw(t, cells, descriptors, uint64(9+i))
		for row := range part.States() {
			for column := range part.States() {
				set(t, m, i*part.States()+row, i*part.States()+column, part.Impact(row, column))
			}
		}
	}
	return m
}

// BenchmarkSketch measures the plain search, to compare in the same run.
func BenchmarkSketch(b *testing.B) {
	for _, c := range []struct {
		name string
		kind kind
		n    int
	}{{"sections", sections, 20}, {"sections", sections, 24}, {"cells", cells, 20}, {"sparse", sparse, 40}} {
		for seed := range uint64(3) {
			b.Run(fmt.Sprintf("%s/%d/seed=%d", c.name, c.n, seed), func(b *testing.B) {
				m := draw(b, c.kind, c.n, seed)
				nodes := 0
				for b.Loop() {
					k := newSketch(m)
					k.search(0)
					nodes = k.nodes
				}
				b.ReportMetric(float64(nodes), "nodes")
			})
		}
	}
}
