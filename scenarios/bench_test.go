package scenarios_test

import (
	"sync"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/scenarios"
)

// These measure the figures of model/README.md on the brief's set.

// engine returns the engine of the brief's set, opened once: nobody changes it.
func engine(tb testing.TB) *forecast.Engine {
	tb.Helper()
	e, err := opened()
	if err != nil {
		tb.Fatal(err)
	}
	return e
}

var opened = sync.OnceValues(openBrief)

func openBrief() (*forecast.Engine, error) {
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		return nil, err
	}
	return forecast.Open(set)
}

// allOpen leaves every driver open; allMoved puts every driver one state further.
func allOpen(set *model.Set) model.Assumptions {
	a := set.Baseline()
	for _, d := range set.Drivers() {
		a = a.With(d.Index, d.Open())
	}
	return a
}

func allMoved(set *model.Set) model.Assumptions {
	a := set.Baseline()
	for _, d := range set.Drivers() {
		a = a.With(d.Index, model.Only((d.Baseline+1)%len(d.States)))
	}
	return a
}

func BenchmarkOpenAndCalibrate(b *testing.B) {
	for b.Loop() {
		if _, err := openBrief(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadPinned(b *testing.B) {
	e := engine(b)
	a := allMoved(e.Set())
	for b.Loop() {
		if _, err := e.Read(a); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadOpen(b *testing.B) {
	e := engine(b)
	a := allOpen(e.Set())
	for b.Loop() {
		if _, err := e.Read(a); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReadSupposed reasons backward: the treaty is signed, every driver open.
func BenchmarkReadSupposed(b *testing.B) {
	e := engine(b)
	f, ok := e.Set().Factor("obligation")
	if !ok {
		b.Fatal("the set has no outcome obligation")
	}
	a := allOpen(e.Set()).With(f.Index, model.Only(f.State("mutual-assistance")))
	for b.Loop() {
		if _, err := e.Read(a); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkExplain splits a shift among as many moved drivers as there are.
func BenchmarkExplain(b *testing.B) {
	e := engine(b)
	a := allMoved(e.Set())
	for _, id := range []string{"label", "weapons-technology"} {
		f, ok := e.Set().Factor(id)
		if !ok {
			b.Fatal("the set has no outcome " + id)
		}
		b.Run(id, func(b *testing.B) {
			for b.Loop() {
				if _, err := e.Explain(a, f.Is(0).Event()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
