package edition_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// The numbers of the small set can be followed by hand; see the file itself. Two of its
// fares are changed, lest a number stand just between two percentages.
func TestGolden(t *testing.T) {
	set := open(t, ferry)
	fares, _ := set.Factor("fares")
	fares.States[0].Baseline, fares.States[1].Baseline = 0.55, 0.35
	g := given(t, set, "weather=storm")
	for _, f := range forms(t, g) {
		if strings.HasSuffix(f.name, ".md") || strings.HasSuffix(f.name, ".csv") || f.name == "student.json" {
			t.Run(f.name, func(t *testing.T) { golden.RequireEqual(t, written(t, f.write)) })
		}
	}
}

// A shift with several causes is split among them.
func TestShiftIsSplit(t *testing.T) {
	g := given(t, open(t, ferry), "weather=storm", "subsidy=cut")
	text := string(written(t, forms(t, g)[1].write))
	for _, want := range []string{
		"From 28%, unlikely at the baseline to 75%, likely: +2.95 bits, odds ×7.7.",
		"| Weather: Storm | +2.38 | ×5.2 |\n| Subsidy: Cut | +0.57 | ×1.48 |",
		"All of it is due to Weather: Storm.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the handout does not say %q", want)
		}
	}
}
