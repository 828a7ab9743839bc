package probe_test

import (
	"context"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/scenarios"
)

// brief opens the set that comes with the program.
func brief(t testing.TB) *forecast.Engine {
	t.Helper()
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		t.Fatal(err)
	}
	return open(t, set)
}

// target is the first scenario of a set.
func target(e *forecast.Engine) model.Event { return e.Set().Scenarios[0].Event }

// bench asks with a scenario's drivers in force, and with all others left open besides.
func bench(b *testing.B, ask func(e *forecast.Engine, a model.Assumptions) error) {
	e := brief(b)
	scenarios := e.Set().Scenarios
	preset := e.Set().Baseline().Apply(scenarios[len(scenarios)-1].Preset)
	for _, c := range []struct {
		name string
		a    model.Assumptions
	}{{"pinned", preset}, {"open", probe.LeaveOpen(e.Set(), preset)}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if err := ask(e, c.a); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkSweep(b *testing.B) {
	bench(b, func(e *forecast.Engine, a model.Assumptions) error {
		_, err := probe.Sweep(e, a, target(e))
		return err
	})
}

func BenchmarkFindLinchpins(b *testing.B) {
	bench(b, func(e *forecast.Engine, a model.Assumptions) error {
		_, err := probe.FindLinchpins(context.Background(), e, a, target(e))
		return err
	})
}

func BenchmarkSplit(b *testing.B) {
	bench(b, func(e *forecast.Engine, a model.Assumptions) error {
		_, err := probe.Split(e, a, target(e))
		return err
	})
}

// The level is out of reach, so that every set of changes is tried.
func BenchmarkFindPaths(b *testing.B) {
	bench(b, func(e *forecast.Engine, a model.Assumptions) error {
		_, err := probe.FindPaths(context.Background(), e, a, probe.Goal{Target: target(e), Level: 0.999}, nil)
		return err
	})
}

func BenchmarkFindSignposts(b *testing.B) {
	bench(b, func(e *forecast.Engine, a model.Assumptions) error {
		_, err := probe.FindSignposts(context.Background(), e, a)
		return err
	})
}

func BenchmarkCompare(b *testing.B) {
	e := brief(b)
	var readings []*forecast.Reading
	for _, s := range e.Set().Scenarios {
		r, err := e.Read(e.Set().Baseline().Apply(s.Preset))
		if err != nil {
			b.Fatal(err)
		}
		readings = append(readings, r)
	}
	for b.Loop() {
		if _, err := probe.Compare(readings...); err != nil {
			b.Fatal(err)
		}
	}
}
