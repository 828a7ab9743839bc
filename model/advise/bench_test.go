package advise_test

import (
	"testing"

	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/scenarios"
)

// BenchmarkWeigh weighs all that Seoul can do, on the set that comes with the program.
func BenchmarkWeigh(b *testing.B) {
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		b.Fatal(err)
	}
	e, err := forecast.Open(set)
	if err != nil {
		b.Fatal(err)
	}
	now := set.Baseline()
	options, err := advise.Options(set, now, "seoul", 2)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := advise.Weigh(e, options, advise.Futures(set, now, "seoul")); err != nil {
			b.Fatal(err)
		}
	}
}
