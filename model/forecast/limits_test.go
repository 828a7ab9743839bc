package forecast

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"foresee/model"
)

// chain is a set of one driver and n outcomes, each moved by the one before.
func chain(n int) *model.Set {
	s := model.Set{Factors: []*model.Factor{offOn("d")}}
	for i := range n {
		o := yesNo(fmt.Sprint("o", i), 0.5)
		o.Judgements = []*model.Judgement{{When: i, State: 0, Points: []float64{1, 0}}}
		s.Factors = append(s.Factors, o)
	}
	return model.NewSet(s)
}

// Every outcome of a chain moves the next by less, and all keep their baseline.
func TestLongestChain(t *testing.T) {
	e := open(t, chain(model.MaxFactors-1))
	r := read(t, e, e.Set().Baseline().With(0, model.Only(1))) // leaves off, which raises o0
	before := 2.0
	for _, f := range e.Set().Outcomes()[:20] {
		bits := -r.Factors[f.Index][0].Bits()
		if !(bits > 0 && bits < before) {
			t.Fatalf("%s falls by %v, the one before by %v", f.ID, bits, before)
		}
		before = bits
	}
	if miss := misses(e); miss > 1e-10 {
		t.Errorf("the last baseline is off by %v", miss)
	}
}

func BenchmarkOpenLongestChain(b *testing.B) {
	set := chain(model.MaxFactors - 1)
	for b.Loop() {
		if _, err := Open(set); err != nil {
			b.Fatal(err)
		}
	}
}

// manyDrivers is an outcome that n drivers of two states move, 2^(n+1) numbers.
func manyDrivers(n int) *model.Set {
	set := strong(n)
	for _, j := range set.Factors[n].Judgements {
		j.Points = []float64{0.25, 0}
	}
	return set
}

func TestSizeLimit(t *testing.T) {
	e := open(t, manyDrivers(21)) // 2^22, just the limit
	a := e.Set().Baseline()
	for _, d := range e.Set().Drivers() {
		a = a.With(d.Index, d.Open())
	}
	p, err := e.Likelihood(a, e.Set().Factors[21].Is(0).Event())
	if err != nil {
		t.Fatal(err)
	}
	want := 0.0 // by the number of drivers that are on
	for k := range 22 {
		want += binomial(21, k) / math.Exp2(21) / (1 + math.Exp2(-float64(k)/4))
	}
	if math.Abs(p-want) > 1e-9 {
		t.Errorf("the likelihood is %v, want %v", p, want)
	}
	_, err = Open(manyDrivers(22))
	if err == nil || !strings.Contains(err.Error(), "outcome o:") {
		t.Errorf("error %v, want one that names the outcome", err)
	}
}

// An event is refused when its outcomes make too large a table together, and the
// error names the scenario.
func TestScenarioTooLargeIsRefused(t *testing.T) {
	set := func(outcomes int) *model.Set {
		var s model.Set
		var all []model.Condition
		for i := range outcomes {
			s.Factors = append(s.Factors, yesNo(fmt.Sprint("o", i), 0.5))
			all = append(all, model.Condition{Factor: i, States: 1})
		}
		s.Scenarios = []*model.Scenario{{ID: "everything", Event: model.Event{all}}}
		return model.NewSet(s)
	}
	e := open(t, set(12))
	if got, want := read(t, e, e.Set().Baseline()).Scenarios[0].P, math.Exp2(-12); math.Abs(got-want) > 1e-12 {
		t.Errorf("twelve outcomes hold with %v, want %v", got, want)
	}
	_, err := Open(set(22))
	if err == nil || !strings.Contains(err.Error(), "scenario everything:") {
		t.Errorf("error %v, want one that names the scenario", err)
	}
}

// Questions that no scenario of the set asks are held to the same limit.
func TestQuestionTooLargeIsRefused(t *testing.T) {
	set, all := model.Set{}, []model.Condition{}
	for i := range 22 {
		set.Factors = append(set.Factors, offOn(fmt.Sprint("d", i)))
	}
	for i := range 22 {
		set.Factors = append(set.Factors, yesNo(fmt.Sprint("o", i), 0.5))
		all = append(all, model.Condition{Factor: 22 + i, States: 1})
	}
	e := open(t, model.NewSet(set))
	a, drivers := e.Set().Baseline(), make([]int, 22)
	for i := range drivers {
		drivers[i] = i
	}
	if p, err := e.Likelihood(a, model.Event{all[:21]}); err != nil || math.Abs(p-math.Exp2(-21)) > 1e-12 {
		t.Errorf("21 outcomes hold with %v (error %v), want 2^-21", p, err)
	}
	if _, err := e.Likelihood(a, model.Event{all}); err == nil {
		t.Error("an event over 22 outcomes is not refused")
	}
	if _, err := e.LikelihoodBy(a, drivers, model.Event{all[:1]}); err == nil {
		t.Error("the states of 22 drivers are not refused")
	}
}

// Sizes are looked at before any arithmetic: a baseline that cannot be met is not
// what is reported of a set that is too large.
func TestSizesAreCheckedFirst(t *testing.T) {
	set := manyDrivers(22)
	bad := yesNo("bad", math.NaN())
	bad.Judgements = []*model.Judgement{{When: 0, State: 1, Points: []float64{1, 0}}}
	set = model.NewSet(model.Set{Factors: append(set.Factors, bad)})
	if _, err := Open(set); err == nil || !strings.Contains(err.Error(), "outcome o:") {
		t.Errorf("error %v, want the size", err)
	}
}

func TestCycleIsRefused(t *testing.T) {
	a, b := yesNo("a", 0.5), yesNo("b", 0.5)
	a.Judgements = []*model.Judgement{{When: 1, State: 0, Points: []float64{1, 0}}}
	b.Judgements = []*model.Judgement{{When: 0, State: 0, Points: []float64{1, 0}}}
	_, err := Open(model.NewSet(model.Set{Factors: []*model.Factor{a, b}}))
	if err == nil || !strings.Contains(err.Error(), "judgements on a lead back to it") {
		t.Errorf("error %v, want one that names an outcome of the cycle", err)
	}
}
