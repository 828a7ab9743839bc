package forecast

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"foresee/model"
)

// strong is an outcome at even odds that each of n drivers moves by six bits.
func strong(n int) *model.Set {
	var s model.Set
	o := yesNo("o", 0.5)
	for i := range n {
		s.Factors = append(s.Factors, offOn(fmt.Sprint("d", i)))
		o.Judgements = append(o.Judgements, &model.Judgement{When: i, State: 1, Points: []float64{3, -3}})
	}
	s.Factors = append(s.Factors, o)
	return model.NewSet(s)
}

func allOn(set *model.Set) model.Assumptions {
	a := set.Baseline()
	for _, d := range set.Drivers() {
		a = a.With(d.Index, model.Only(1))
	}
	return a
}

// Twelve strong drivers make 72 bits, more than a likelihood near one can tell.
func TestExplainNearCertainty(t *testing.T) {
	const n = 12
	e := open(t, strong(n))
	for state, bits := range []float64{6, -6} {
		x, err := e.Explain(allOn(e.Set()), e.Set().Factors[n].Is(state).Event())
		if err != nil {
			t.Fatal(err)
		}
		if math.Abs(x.Bits-n*bits) > 1e-9 || len(x.Parts) != n {
			t.Fatalf("state %d: %v bits in %d parts, want %v in %d", state, x.Bits, len(x.Parts), n*bits, n)
		}
		for _, p := range x.Parts {
			if !(math.Abs(p.Bits-bits) < 1e-9) {
				t.Errorf("state %d: driver %d counts %v bits, want %v", state, p.Factor, p.Bits, bits)
			}
		}
	}
}

// The supposition alone rules the event out, but not beside the driver.
func TestExplainSettledHalfway(t *testing.T) {
	e := open(t, model.NewSet(model.Set{Factors: []*model.Factor{offOn("d"), yesNo("a", 0.25), yesNo("b", 0.5)}}))
	f := e.Set().Factors
	event := model.Event{{f[0].Is(0), f[1].Is(0)}, {f[0].Is(1), f[2].Is(0)}}
	x, err := e.Explain(e.Set().Baseline().With(0, model.Only(1)).With(1, model.Only(1)), event)
	if err != nil {
		t.Fatal(err)
	}
	if want := math.Log2(3); math.Abs(x.Bits-want) > 1e-9 || len(x.Parts) != 0 {
		t.Errorf("%v bits in the parts %v, want %v in none", x.Bits, x.Parts, want)
	}
}

// What was certain and still is has not shifted.
func TestExplainCertainAllAlong(t *testing.T) {
	e := open(t, strong(2))
	x, err := e.Explain(e.Set().Baseline().With(1, model.Only(1)), e.Set().Factors[0].Is(0).Event())
	if err != nil {
		t.Fatal(err)
	}
	if x.Bits != 0 || x.Chance != (Chance{P: 1, Base: 1}) {
		t.Errorf("%v bits from %v", x.Bits, x.Chance)
	}
}

func TestPartsAreLargestFirst(t *testing.T) {
	set := strong(4)
	for i, points := range []float64{0.5, -3, 1, 2} {
		set.Factors[4].Judgements[i].Points = []float64{points, 0}
	}
	e := open(t, set)
	x, err := e.Explain(allOn(set), set.Factors[4].Is(0).Event())
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []Part{{1, -3}, {3, 2}, {2, 1}, {0, 0.5}} {
		if got := x.Parts[i]; got.Factor != want.Factor || math.Abs(got.Bits-want.Bits) > 1e-9 {
			t.Errorf("part %d is %v, want %v", i, got, want)
		}
	}
}

// Two outcomes of eight states would take 2^24 numbers if they were kept beside
// the switches of their eighteen drivers.
func TestExplainSumsOutTheEvent(t *testing.T) {
	const each = 9
	var s model.Set
	for i := range 2 * each {
		s.Factors = append(s.Factors, offOn(fmt.Sprint("d", i)))
	}
	rnd := rand.New(rand.NewPCG(5, 5))
	var event model.Event
	for k := range 2 {
		o := &model.Factor{ID: fmt.Sprint("o", k), Kind: model.Outcome}
		for i, p := range randomLikelihoods(rnd, 8) {
			o.States = append(o.States, model.State{ID: fmt.Sprint(i), Baseline: p})
		}
		for i := range each {
			o.Judgements = append(o.Judgements, &model.Judgement{When: k*each + i, State: 1, Points: randomPoints(rnd, 8)})
		}
		s.Factors = append(s.Factors, o)
		event = append(event, []model.Condition{{Factor: 2*each + k, States: 3}})
	}
	e := open(t, model.NewSet(s))
	x, err := e.Explain(allOn(e.Set()), event)
	if err != nil {
		t.Fatal(err)
	}
	total := 0.0
	for _, p := range x.Parts {
		total += p.Bits
	}
	if len(x.Parts) != 2*each || !(math.Abs(total-x.Bits) < 1e-9) {
		t.Errorf("%d parts add up to %v, the shift is %v", len(x.Parts), total, x.Bits)
	}
}

// A chain is read easily, whatever its length, but its drivers cannot all be split.
func TestExplainTooManyMoved(t *testing.T) {
	const n = 23
	var s model.Set
	for i := range n {
		s.Factors = append(s.Factors, offOn(fmt.Sprint("d", i)))
	}
	for i := range n {
		o := yesNo(fmt.Sprint("o", i), 0.5)
		o.Judgements = []*model.Judgement{{When: i, State: 1, Points: []float64{1, 0}}}
		if i > 0 {
			o.Judgements = append(o.Judgements, &model.Judgement{When: n + i - 1, State: 0, Points: []float64{2, 0}})
		}
		s.Factors = append(s.Factors, o)
	}
	e := open(t, model.NewSet(s))
	_, err := e.Explain(allOn(e.Set()), e.Set().Factors[2*n-1].Is(0).Event())
	if err == nil || !strings.Contains(err.Error(), "reset some") || strings.Contains(err.Error(), "pin a driver") {
		t.Errorf("error %v, want advice to reset some", err)
	}
}

func TestChanceOfAllThatIsPossible(t *testing.T) {
	for seed := range uint64(300) {
		rnd := rand.New(rand.NewPCG(seed, 12))
		p := randomLikelihoods(rnd, 5)
		o := &model.Factor{ID: "o", Kind: model.Outcome}
		for i, x := range p {
			o.States = append(o.States, model.State{ID: fmt.Sprint(i), Baseline: x})
		}
		e := open(t, model.NewSet(model.Set{Factors: []*model.Factor{o}}))
		r := read(t, e, e.Set().Baseline().With(0, 0b01111))
		if c := r.Chance(model.Condition{Factor: 0, States: 0b01111}); c.P != 1 || !(c.Base > 0 && c.Base < 1) || Percent(c.P) != 100 {
			t.Fatalf("seed %d: the states allowed have %v", seed, c)
		}
		if c := r.Chance(model.Condition{Factor: 0, States: 0b10000}); c.P != 0 || c.Base != p[4] && math.Abs(c.Base-p[4]) > 1e-9 {
			t.Fatalf("seed %d: the state ruled out has %v", seed, c)
		}
		if c := r.Chance(model.Condition{Factor: 0, States: 0b11111}); c.P != 1 || c.Base != 1 || c.Bits() != 0 {
			t.Fatalf("seed %d: all states have %v", seed, c)
		}
	}
}

func TestChanceOfADriver(t *testing.T) {
	e := open(t, strong(1))
	r := read(t, e, e.Set().Baseline().With(0, model.AllStates(2)))
	if c := r.Chance(model.Condition{Factor: 0, States: 0b01}); c.P != 0.5 || c.Base != 1 {
		t.Errorf("the baseline state has %v", c)
	}
	if c := r.Chance(model.Condition{Factor: 0, States: 0b10}); c.P != 0.5 || c.Base != 0 {
		t.Errorf("the other state has %v", c)
	}
}

func TestPercent(t *testing.T) {
	for p, want := range map[float64]int{0: 0, 1e-12: 1, 0.0049: 1, 0.0149: 1, 0.015: 2, 0.5: 50, 0.994: 99, 0.996: 99, 1 - 1e-12: 99, 1: 100} {
		if got := Percent(p); got != want {
			t.Errorf("%v is shown as %d%%, want %d%%", p, got, want)
		}
	}
}

// States that a factor does not have are no states of the world.
func TestStatesBeyondTheFactorAreIgnored(t *testing.T) {
	e := open(t, strong(2))
	set := e.Set()
	a := set.Baseline().With(0, 0xff).With(2, 0xfd)
	b := set.Baseline().With(0, 0b11).With(2, 0b01)
	got, want := read(t, e, a), read(t, e, b)
	for i := range set.Factors {
		for s := range set.Factors[i].States {
			if got.Factors[i][s] != want.Factors[i][s] {
				t.Errorf("factor %d state %d is %v, want %v", i, s, got.Factors[i][s], want.Factors[i][s])
			}
		}
	}
	if c := got.Chance(model.Condition{Factor: 2, States: 0b01}); c.P != 1 {
		t.Errorf("the supposed state has %v", c)
	}
	if _, err := e.Explain(a, set.Factors[1].Is(1).Event()); err != nil {
		t.Error(err)
	}
}
