package balance

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// randomQuery asks anything of a matrix.
func randomQuery(r *rand.Rand, m *Matrix) Query {
	q := Query{Margin: []int{0, 0, 0, 1, -2}[r.IntN(5)], Allowed: map[int][]int{}, Workers: 1 + r.IntN(3)}
	for d := range m.Descriptors {
		if r.IntN(4) == 0 {
			q.Allowed[d] = nil
			for v := range m.Variants(d) {
				if r.IntN(3) > 0 {
					q.Allowed[d] = append(q.Allowed[d], v)
				}
			}
		}
	}
	for range r.IntN(3) {
		a, b := m.State(r.IntN(m.States())), m.State(r.IntN(m.States()))
		if a.Descriptor != b.Descriptor {
			q.Forbidden = append(q.Forbidden, [2]State{a, b})
		}
	}
	return q
}

// trying is Solve by trying every scenario.
func trying(m *Matrix, q Query) []Scenario {
	var list []Scenario
	every(m, func(s Scenario) {
		for d, v := range s {
			if allowed, ok := q.Allowed[d]; ok && !slices.Contains(allowed, v) {
				return
			}
		}
		for _, pair := range q.Forbidden {
			if s[pair[0].Descriptor] == pair[0].Variant && s[pair[1].Descriptor] == pair[1].Variant {
				return
			}
		}
		if isConsistent(m, s, q.Margin) {
			list = append(list, slices.Clone(s))
		}
	})
	return list
}

func list(t *testing.T, m *Matrix, q Query) ([]Scenario, Result) {
	t.Helper()
	got, r, err := List(context.Background(), m, q, 0)
	if err != nil {
		t.Fatal(err)
	}
	if !r.Complete || r.Searched != 1 || r.Count.Cmp(big.NewInt(int64(len(got)))) != 0 {
		t.Fatalf("%d scenarios, but the result says %v, complete %v, searched %v", len(got), r.Count, r.Complete, r.Searched)
	}
	return got, r
}

func TestSolveAgainstTrying(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for i := range 400 {
		m := randomMatrix(t, r)
		q := randomQuery(r, m)
		want := trying(m, q)
		got, result := list(t, m, q)
		if !slices.EqualFunc(got, want, slices.Equal) {
			t.Fatalf("matrix %d, query %+v: found %v, want %v", i, q, got, want)
		}
		checkStanding(t, m, result, want)
		count, err := Solve(context.Background(), m, q, nil)
		if err != nil || count.Count.Cmp(result.Count) != 0 || !reflect.DeepEqual(count.Standing, result.Standing) {
			t.Fatalf("matrix %d: counting says %v, listing %v (%v)", i, count.Count, result.Count, err)
		}
	}
}

func checkStanding(t *testing.T, m *Matrix, r Result, want []Scenario) {
	t.Helper()
	for d := range m.Descriptors {
		for v := range m.Variants(d) {
			n := 0
			for _, s := range want {
				if s[d] == v {
					n++
				}
			}
			if r.Standing[d][v].Int64() != int64(n) {
				t.Fatalf("variant %d of descriptor %d stands in %d, the result says %v", v, d, n, r.Standing[d][v])
			}
		}
	}
}

func TestShardsAreDisjointAndComplete(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 5))
	for i := range 100 {
		m := randomMatrix(t, r)
		q := randomQuery(r, m)
		want, _ := list(t, m, q)
		var got []Scenario
		q.Shards = 1 + r.IntN(6)
		for q.Shard = range q.Shards {
			part, _ := list(t, m, q)
			got = append(got, part...)
		}
		slices.SortFunc(got, func(a, b Scenario) int { return slices.Compare(a, b) })
		if !slices.EqualFunc(got, want, slices.Equal) {
			t.Fatalf("matrix %d in %d parts: found %v, want %v", i, q.Shards, got, want)
		}
	}
}

// A larger tree goes through many jobs: the order must not depend on the workers.
func TestOrderIsTheSame(t *testing.T) {
	m := draw(t, cells, 13, 7)
	var first []string
	for _, workers := range []int{1, 2, 7} {
		var order []string
		r, err := Solve(context.Background(), m, Query{Workers: workers, Margin: -4}, func(s Scenario) bool {
			order = append(order, s.String())
			return true
		})
		if err != nil || !r.Complete || len(order) < 200 {
			t.Fatalf("%d workers: %d scenarios, complete %v, %v", workers, len(order), r.Complete, err)
		}
		if first == nil {
			first = order
		}
		if !slices.Equal(order, first) {
			t.Errorf("%d workers give another order than one", workers)
		}
	}
}

// The bounds cut a tree of several thousand nodes down to this. A few more may be the
// price of a change that makes each cheaper; many more mean that a bound does not work.
func TestBoundsCut(t *testing.T) {
	for _, c := range []struct {
		kind  kind
		n     int
		nodes int64
	}{{cells, 15, 1100}, {sections, 20, 1000}, {sparse, 40, 450}} {
		if _, r := list(t, draw(t, c.kind, c.n, 0), Query{}); r.Nodes > c.nodes {
			t.Errorf("kind %d, %d descriptors: %d nodes, want at most %d", c.kind, c.n, r.Nodes, c.nodes)
		}
	}
}

func TestCountsBeyondAWord(t *testing.T) {
	m := mustNew(t, slices.Repeat([]int{2}, 100)...) // no judgement: every scenario is consistent
	r, err := Solve(context.Background(), m, Query{}, nil)
	want := new(big.Int).Lsh(big.NewInt(1), 100)
	if err != nil || r.Count.Cmp(want) != 0 || len(r.Islands) != 100 {
		t.Errorf("count %v on %d islands (%v), want %v on 100", r.Count, len(r.Islands), err, want)
	}
	if half := new(big.Int).Rsh(want, 1); r.Standing[7][1].Cmp(half) != 0 {
		t.Errorf("a state stands in %v, want %v", r.Standing[7][1], half)
	}
}

// One descriptor decides whether all the others are free: a single island with more
// scenarios than a word can count.
func TestCountsBeyondAWordOnAnIsland(t *testing.T) {
	const followers = 60
	m := mustNew(t, append([]int{2}, slices.Repeat([]int{3}, followers)...)...)
	for d := 1; d <= followers; d++ {
		set(t, m, 0, m.Number(State{d, 0}), 1)
	}
	r, err := Solve(context.Background(), m, Query{}, nil)
	free := new(big.Int).Exp(big.NewInt(3), big.NewInt(followers), nil)
	if want := new(big.Int).Add(free, big.NewInt(1)); err != nil || r.Count.Cmp(want) != 0 || len(r.Islands) != 1 {
		t.Errorf("count %v on %d islands (%v), want %v on one", r.Count, len(r.Islands), err, want)
	}
	if r.Standing[0][0].Int64() != 1 || r.Standing[0][1].Cmp(free) != 0 {
		t.Errorf("the first descriptor stands at %v and %v", r.Standing[0][0], r.Standing[0][1])
	}
	if third := new(big.Int).Div(free, big.NewInt(3)); r.Standing[5][1].Cmp(third) != 0 {
		t.Errorf("a follower stands at %v, want %v", r.Standing[5][1], third)
	}
}

func TestStopping(t *testing.T) {
	m := draw(t, cells, 13, 7)
	q := Query{Margin: -4, Workers: 2}
	all, _ := list(t, m, q)
	some, r, err := List(context.Background(), m, q, 5)
	if err != nil || len(some) != 5 || r.Complete || r.Searched >= 1 {
		t.Errorf("limit 5: %d scenarios, complete %v, searched %v, %v", len(some), r.Complete, r.Searched, err)
	}
	for _, s := range some {
		if !slices.ContainsFunc(all, func(a Scenario) bool { return slices.Equal(a, s) }) {
			t.Errorf("limit 5: %v is not among all", s)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	n := 0
	r, err = Solve(ctx, m, q, func(Scenario) bool {
		if n++; n == 3 {
			cancel()
		}
		return true
	})
	if err != nil || r.Complete || n >= len(all) {
		t.Errorf("cancelled at the third: %d of %d, complete %v, %v", n, len(all), r.Complete, err)
	}
	r, err = Solve(ctx, m, q, nil)
	if err != nil || r.Complete || r.Searched != 0 {
		t.Errorf("cancelled before: complete %v, searched %v, %v", r.Complete, r.Searched, err)
	}
}

func TestNothingConsistent(t *testing.T) {
	m := build(t, []int{2, 2}, []int{0, 0, 1, 0}, []int{0, 0, 0, 1}, []int{0, 1, 0, 0}, []int{1, 0, 0, 0})
	got, r := list(t, m, Query{})
	if len(got) != 0 || r.Standing[1][1].Sign() != 0 {
		t.Errorf("found %v", got)
	}
	got, _ = list(t, mustNew(t, 2, 2), Query{Allowed: map[int][]int{1: {}}})
	if len(got) != 0 {
		t.Errorf("with nothing allowed found %v", got)
	}
}

func TestQueryRefuses(t *testing.T) {
	m := mustNew(t, 2, 3)
	for _, c := range []struct {
		query Query
		want  string
	}{
		{Query{Margin: MaxJudgement + 1}, "margin"},
		{Query{Shards: MaxShards + 1}, "1001 parts"},
		{Query{Shards: 3, Shard: 3}, "no part 4 of 3"},
		{Query{Shard: 1}, "no part 2 of 1"},
		{Query{Shard: -1}, "no part 0 of 1"},
		{Query{Allowed: map[int][]int{2: {0}}}, "no descriptor 3"},
		{Query{Allowed: map[int][]int{1: {3}}}, "no variant 4 of descriptor 2"},
		{Query{Forbidden: [][2]State{{{0, 0}, {5, 0}}}}, "no descriptor 6"},
		{Query{Forbidden: [][2]State{{{1, 0}, {1, 1}}}}, "two variants of descriptor 2"},
	} {
		_, err := Solve(context.Background(), m, c.query, nil)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: got the error %v, want one about %q", c.query, err, c.want)
		}
	}
}

func TestSolveRefusesTooLarge(t *testing.T) {
	m := mustNew(t, slices.Repeat([]int{32}, 62)...)
	if _, err := Solve(context.Background(), m, Query{}, nil); err == nil || !strings.Contains(err.Error(), "too large") {
		t.Errorf("got the error %v", err)
	}
}

func TestProgress(t *testing.T) {
	var last Progress
	calls := 0
	m := draw(t, cells, 19, 3)
	r, err := Solve(context.Background(), m, Query{Workers: 1, Progress: func(p Progress) {
		if calls++; p.Settled < last.Settled || p.Nodes < last.Nodes || p.Settled > 1 || p.Islands != 1 {
			t.Errorf("after %+v came %+v", last, p)
		}
		last = p
	}}, nil)
	if err != nil || !r.Complete || r.Nodes < last.Nodes {
		t.Errorf("after %d reports up to %+v: %+v, %v", calls, last, r, err)
	}
}

func ExampleSolve() {
	m, err := New([]Descriptor{
		{Name: "Rain", Variants: []Variant{{Name: "much"}, {Name: "little"}}},
		{Name: "Harvest", Variants: []Variant{{Name: "good"}, {Name: "bad"}}},
	})
	if err != nil {
		panic(err)
	}
	for cell, points := range map[[2]int]int{{0, 2}: 2, {0, 3}: -2, {1, 2}: -1, {1, 3}: 1} {
		if err := m.SetImpact(cell[0], cell[1], points); err != nil {
			panic(err)
		}
	}
	r, err := Solve(context.Background(), m, Query{}, func(s Scenario) bool {
		fmt.Println(s)
		return true
	})
	fmt.Println(r.Count, r.Complete, err)
	// Output:
	// 1 1
	// 2 2
	// 2 true <nil>
}
