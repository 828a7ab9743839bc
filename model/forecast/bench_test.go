package forecast

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"foresee/model"
)

// briefLike makes a set of the size and density of a real brief: 21 drivers of
// three states, 31 outcomes that four to six drivers and one or two outcomes move.
func briefLike() *model.Set {
	rnd := rand.New(rand.NewPCG(1, 2))
	s := model.Set{ID: "brief-like"}
	for i := range 21 {
		f := &model.Factor{ID: fmt.Sprint("d", i), Kind: model.Driver}
		for k := range 3 {
			f.States = append(f.States, model.State{ID: fmt.Sprint(k), IfOpen: 1 + rnd.Float64()})
		}
		s.Factors = append(s.Factors, f)
	}
	for i := range 31 {
		s.Factors = append(s.Factors, briefLikeOutcome(rnd, i))
	}
	return model.NewSet(s)
}

func briefLikeOutcome(rnd *rand.Rand, i int) *model.Factor {
	f := &model.Factor{ID: fmt.Sprint("o", i), Kind: model.Outcome, States: []model.State{{ID: "yes", Baseline: 0.3}, {ID: "no", Baseline: 0.7}}}
	if i%6 == 5 {
		f.States = []model.State{{ID: "a", Baseline: 0.5}, {ID: "b", Baseline: 0.3}, {ID: "c", Baseline: 0.2}}
	}
	first := rnd.IntN(12) // neighbours share drivers, as the outcomes of one domain do
	for _, d := range rnd.Perm(9)[:4+rnd.IntN(3)] {
		for state := 1; state < 3; state++ {
			f.Judgements = append(f.Judgements, randomJudgement(rnd, f, first+d, state))
		}
	}
	for _, above := range rnd.Perm(min(i, 4))[:min(i, 2)] {
		f.Judgements = append(f.Judgements, randomJudgement(rnd, f, 21+above, 0))
	}
	return f
}

func BenchmarkOpen(b *testing.B) {
	set := briefLike()
	for b.Loop() {
		if _, err := Open(set); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadPinned(b *testing.B) {
	e, err := Open(briefLike())
	if err != nil {
		b.Fatal(err)
	}
	a := e.Set().Baseline().With(3, model.Only(1))
	for b.Loop() {
		if _, err := e.Read(a); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadOpen(b *testing.B) {
	e, err := Open(briefLike())
	if err != nil {
		b.Fatal(err)
	}
	a := e.Set().Baseline()
	for _, d := range e.Set().Drivers() {
		a = a.With(d.Index, d.Open())
	}
	for b.Loop() {
		if _, err := e.Read(a); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkExplain(b *testing.B) {
	e, err := Open(briefLike())
	if err != nil {
		b.Fatal(err)
	}
	a := e.Set().Baseline()
	for _, d := range e.Set().Drivers() {
		a = a.With(d.Index, model.Only(1))
	}
	for b.Loop() {
		if _, err := e.Explain(a, e.Set().Factors[51].Is(0).Event()); err != nil {
			b.Fatal(err)
		}
	}
}
