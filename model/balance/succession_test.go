package balance

import (
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func TestStep(t *testing.T) {
	// Variant 3 of the first descriptor has 2 points more than variant 1, and as many as
	// variant 2; the second descriptor is 1 point short.
	m := build(t, []int{3, 2},
		[]int{0, 0, 0, 0, 1},
		[]int{0, 0, 0, 0, 1},
		[]int{0, 0, 0, 0, 1},
		[]int{0, 2, 2, 0, 0},
		[]int{0, 0, 0, 0, 0})
	for _, c := range []struct {
		rule       Rule
		from, want Scenario
	}{
		{Global, Scenario{0, 0}, Scenario{1, 1}},
		{Local, Scenario{0, 0}, Scenario{1, 0}},
		{Global, Scenario{2, 0}, Scenario{2, 1}},
		{Local, Scenario{2, 0}, Scenario{2, 1}},
		{Global, Scenario{2, 1}, Scenario{2, 1}},
		{Local, Scenario{2, 1}, Scenario{2, 1}},
	} {
		if got := m.Step(c.rule, c.from); !slices.Equal(got, c.want) {
			t.Errorf("rule %d takes %v to %v, want %v", c.rule, c.from, got, c.want)
		}
	}
}

// chasing is a matrix in which the second of two descriptors wants to be like the first
// and the first unlike the second.
func chasing(t *testing.T) *Matrix {
	return build(t, []int{2, 2}, []int{0, 0, 1, 0}, []int{0, 0, 0, 1}, []int{0, 1, 0, 0}, []int{1, 0, 0, 0})
}

func TestFollow(t *testing.T) {
	path, back := chasing(t).Follow(Global, Scenario{0, 0}, 4)
	want := []Scenario{{0, 0}, {1, 0}, {1, 1}, {0, 1}}
	if !reflect.DeepEqual(path, want) || back != 0 {
		t.Errorf("went %v back to %d, want %v back to 0", path, back, want)
	}
	path, back = chasing(t).Follow(Global, Scenario{0, 0}, 2)
	if !reflect.DeepEqual(path, want[:3]) || back != -1 {
		t.Errorf("in two steps: went %v back to %d, want %v and not back", path, back, want[:3])
	}
	m := build(t, []int{2, 2}, []int{0, 0, 0, 1}, []int{0, 0, 0, 1}, []int{0, 0, 0, 0}, []int{0, 0, 0, 0})
	path, back = m.Follow(Local, Scenario{0, 0}, 1)
	if !reflect.DeepEqual(path, []Scenario{{0, 0}, {0, 1}}) || back != 1 {
		t.Errorf("went %v back to %d", path, back)
	}
}

// following is FindBasins by following every scenario on its own.
func following(m *Matrix, rule Rule) Basins {
	found := make(map[string]*Basin)
	b := Basins{Rule: rule, Examined: m.Scenarios(), Exact: true}
	every(m, func(s Scenario) {
		path, back := m.Follow(rule, slices.Clone(s), 1<<20)
		attractor := cycleFrom(path[back:])
		key := attractor[0].String()
		if found[key] == nil {
			found[key] = &Basin{Attractor: attractor, Size: new(big.Int)}
		}
		found[key].Size.Add(found[key].Size, big.NewInt(1))
	})
	for _, basin := range found {
		b.Basins = append(b.Basins, *basin)
	}
	b.finish()
	return b
}

func TestBasinsAgainstFollowing(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 6))
	cycles := 0
	for i := range 120 {
		m := randomMatrix(t, r)
		rule := Rule(r.IntN(2))
		got, err := FindBasins(context.Background(), m, BasinQuery{Rule: rule, Workers: 1 + i%3})
		want := following(m, rule)
		if err != nil || !sameBasins(got, want) {
			t.Fatalf("matrix %d, rule %d: got %v (%v), want %v", i, rule, got, err, want)
		}
		consistent := 0
		for _, basin := range got.Basins {
			if len(basin.Attractor) > 1 {
				cycles++
			} else if consistent++; !m.Sheet(basin.Attractor[0]).Consistent() {
				t.Fatalf("matrix %d comes to rest at the inconsistent %v", i, basin.Attractor[0])
			}
		}
		if all := trying(m, Query{}); consistent != len(all) {
			t.Fatalf("matrix %d comes to rest at %d scenarios, %d are consistent", i, consistent, len(all))
		}
	}
	if cycles < 15 {
		t.Errorf("only %d cycles among all", cycles)
	}
}

func sameBasins(a, b Basins) bool {
	return a.Exact == b.Exact && a.Restless.Sign() == 0 && a.Examined.Cmp(b.Examined) == 0 && slices.EqualFunc(a.Basins, b.Basins, func(x, y Basin) bool {
		return x.Size.Cmp(y.Size) == 0 && x.Share == y.Share && slices.EqualFunc(x.Attractor, y.Attractor, slices.Equal)
	})
}

// A random matrix of this size wanders without end.
func TestRestlessSample(t *testing.T) {
	b, err := FindBasins(context.Background(), draw(t, cells, 30, 0), BasinQuery{Sample: 6, Workers: 2})
	sum := new(big.Int).Set(b.Restless)
	for _, basin := range b.Basins {
		sum.Add(sum, basin.Size)
	}
	if err != nil || b.Restless.Sign() == 0 || sum.Int64() != 6 {
		t.Errorf("%v of %v draws are restless, %d basins (%v)", b.Restless, b.Examined, len(b.Basins), err)
	}
}

// Nothing moves here, so that there are more attractors than a byte can label.
func TestBasinsBeyondAByte(t *testing.T) {
	m := mustNew(t, 8, 8, 8)
	b, err := FindBasins(context.Background(), m, BasinQuery{})
	if err != nil || len(b.Basins) != 512 || b.Basins[300].Size.Int64() != 1 {
		t.Errorf("%d basins, %v", len(b.Basins), err)
	}
}

func TestSampledBasins(t *testing.T) {
	m := draw(t, cells, 7, 1)
	exact, err := FindBasins(context.Background(), m, BasinQuery{})
	if err != nil || !exact.Exact {
		t.Fatal(exact.Exact, err)
	}
	q := BasinQuery{AtMost: 100, Sample: 4000, Seed: 9}
	sample, err := FindBasins(context.Background(), m, q)
	if err != nil || sample.Exact || sample.Examined.Int64() != 4000 {
		t.Fatal(sample.Exact, sample.Examined, err)
	}
	outside := 0
	for _, basin := range exact.Basins {
		at := slices.IndexFunc(sample.Basins, func(b Basin) bool { return slices.Equal(b.Attractor[0], basin.Attractor[0]) })
		if at < 0 {
			continue
		}
		s := sample.Basins[at]
		if s.Low > s.Share || s.Share > s.High || s.High-s.Low > 0.04 {
			t.Errorf("%v: share %v in [%v, %v]", basin.Attractor[0], s.Share, s.Low, s.High)
		}
		if basin.Share < s.Low || basin.Share > s.High {
			outside++
		}
	}
	if outside > 2 {
		t.Errorf("%d of %d true shares lie outside their intervals", outside, len(exact.Basins))
	}
	again, err := FindBasins(context.Background(), m, q)
	if err != nil || !reflect.DeepEqual(again, sample) {
		t.Errorf("the same seed gives another sample (%v)", err)
	}
}

func TestBasinsRefuse(t *testing.T) {
	m := mustNew(t, 2, 2)
	if _, err := FindBasins(context.Background(), m, BasinQuery{AtMost: MaxExamined + 1}); err == nil {
		t.Error("examines more than the limit")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, q := range []BasinQuery{{}, {AtMost: 1}} {
		if _, err := FindBasins(ctx, m, q); !errors.Is(err, context.Canceled) {
			t.Errorf("when cancelled: %v", err)
		}
	}
}
