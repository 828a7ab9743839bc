package seminar

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"foresee/model"
)

func TestResolve(t *testing.T) {
	set := small(t)
	tests := []struct {
		until string
		want  []string
	}{
		{"2024-06-18", []string{" -1", " -1", " -1", " -1"}},
		{"2024-06-19", []string{" -1", "contested -1 H01", " -1", " -1"}},
		{"", []string{"yes 0 H02", "contested -1 H01", "yes 1 H02", " -1"}},
	}
	for _, test := range tests {
		var got []string
		for _, r := range Resolve(set, test.until) {
			line := fmt.Sprintf("%s %d", r.Verdict, r.Answer)
			if r.By != nil {
				line += " " + r.By.ID
			}
			got = append(got, line)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("up to %q: %q, not %q", test.until, got, test.want)
		}
	}
	claims := ResolveClaims(set, "")
	if len(claims) != 1 || claims[0].Claim.ID != "C4" || claims[0].Verdict != model.Partial || claims[0].By.ID != "H02" {
		t.Errorf("the claims are %+v", claims)
	}
	if len(ResolveClaims(set, "2024-12-31")) > 0 || len(Until(set, "2024-06-19")) != 1 {
		t.Error("what comes later counts")
	}
}

// The model's baseline is what the set states.
func TestAtBaseline(t *testing.T) {
	set := small(t)
	got, err := AtBaseline(open(t, set))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 3 || math.Abs(got["trade-lasts"][0]-0.675) > 1e-9 || math.Abs(got["trade-lasts"][1]-0.325) > 1e-9 {
		t.Errorf("the forecasts are %v", got)
	}
	for i, want := range []float64{0.2, 0.5, 0.3} {
		if math.Abs(got["how-much-trust"][i]-want) > 1e-9 {
			t.Errorf("trust is forecast %v", got["how-much-trust"])
		}
	}
}

// A factor that is taken as given has no forecast, only answers.
func TestNoForecastOfDrivers(t *testing.T) {
	set := load(t, "")
	set.Questions = append(set.Questions, &model.Question{ID: "war", Across: set.Factors[0]})
	if got, err := AtBaseline(open(t, set)); err != nil || got["war"] != nil {
		t.Errorf("the war is forecast %v, %v", got["war"], err)
	}
}

// By hand. Trade lasted: the model's 67.5% scores 0.325² = 0.105625, the brief's word
// likely the same, at best (80%) 0.2² = 0.04 and at worst (55%) 0.45² = 0.2025. Some
// trust: the model's 0.2, 0.5, 0.3 scores (0.2² + 0.3²)/2 = 0.065 by the two cuts,
// ignorance (1/9 + 1/9)/2 = 1/9. The sums are twice that, averaged over two questions.
func TestBoard(t *testing.T) {
	set := small(t)
	baseline, err := AtBaseline(open(t, set))
	if err != nil {
		t.Fatal(err)
	}
	trade, trust := question(t, set, "trade-lasts"), question(t, set, "how-much-trust")
	room := give(t, asked(), trade, 1, "Ana", "100", "Ben", "0.5%", "Cho", "40")
	room = give(t, room, trust, 1, "Ana", "0 100 0")
	room = give(t, room, trade, 2, "Ben", "90")
	b := NewBoard(Resolve(set, ""), baseline, room)
	if b.Scored != 2 || !maps.Equal(b.Excluded, map[model.Verdict]int{model.Contested: 1, "": 1}) {
		t.Errorf("%d scored, excluded %v", b.Scored, b.Excluded)
	}
	want := []struct {
		who      Forecaster
		two      Figure
		ordered  Figure
		sum, log float64
		clipped  int
	}{
		{Forecaster{TheModel, "", 0}, Figure{0.105625, 1}, Figure{0.065, 1}, 0.105625 + 0.065, (math.Log2(1/0.675) + 1) / 2, 0},
		{Forecaster{TheBrief, "", 0}, Figure{0.105625, 1}, Figure{}, 2 * 0.105625, math.Log2(1 / 0.675), 0},
		{Forecaster{BriefBest, "", 0}, Figure{0.04, 1}, Figure{}, 0.08, math.Log2(1 / 0.8), 0},
		{Forecaster{BriefWorst, "", 0}, Figure{0.2025, 1}, Figure{}, 0.405, math.Log2(1 / 0.55), 0},
		{Forecaster{Uninformed, "", 0}, Figure{0.25, 1}, Figure{1. / 9, 1}, 0.25 + 1./9, (1 + math.Log2(3)) / 2, 0},
		{Forecaster{TheMedian, "", 1}, Figure{0.36, 1}, Figure{0, 1}, 0.36, math.Log2(2.5) / 2, 0},
		{Forecaster{TheMedian, "", 2}, Figure{0.01, 1}, Figure{}, 0.02, math.Log2(1 / 0.9), 0},
		{Forecaster{Participant, "Ana", 1}, Figure{0, 1}, Figure{0, 1}, 0, 0, 0},
		{Forecaster{Participant, "Ben", 1}, Figure{0.995 * 0.995, 1}, Figure{}, 2 * 0.995 * 0.995, math.Log2(100), 1},
		{Forecaster{Participant, "Ben", 2}, Figure{0.01, 1}, Figure{}, 0.02, math.Log2(1 / 0.9), 0},
		{Forecaster{Participant, "Cho", 1}, Figure{0.36, 1}, Figure{}, 0.72, math.Log2(2.5), 0},
	}
	if len(b.Cards) != len(want) {
		t.Fatalf("%d cards, not %d", len(b.Cards), len(want))
	}
	for i, w := range want {
		c := b.Cards[i]
		n := w.two.N + w.ordered.N
		if c.Forecaster != w.who || c.Clipped != w.clipped || c.Calibration != nil || !alike(c.TwoCategory, w.two) || !alike(c.Ordered, w.ordered) || !alike(c.Sum, Figure{w.sum, n}) || !alike(c.Log, Figure{w.log, n}) {
			t.Errorf("card %d is %+v %v %v %v %v (%d clipped), not %+v", i, c.Forecaster, c.TwoCategory, c.Ordered, c.Sum, c.Log, c.Clipped, w)
		}
	}
	checkCommon(t, b)
}

func alike(a, b Figure) bool { return a.N == b.N && math.Abs(a.Mean-b.Mean) < 1e-9 }

// Compared are all on the one question that all of them answered.
func checkCommon(t *testing.T, b Board) {
	t.Helper()
	var got []string
	for _, c := range b.Common {
		got = append(got, fmt.Sprintf("%s %d: %.3f of %d", c.Kind, c.Round, c.Sum.Mean, c.Sum.N))
	}
	want := []string{"model 0: 0.211 of 1", "brief 0: 0.211 of 1", "uniform 0: 0.500 of 1", "median 1: 0.720 of 1", "median 2: 0.020 of 1"}
	if !slices.Equal(got, want) {
		t.Errorf("in common: %q", got)
	}
}

// Answers without an order score by the sum alone.
func TestUnordered(t *testing.T) {
	set := small(t)
	q := *question(t, set, "how-much-trust")
	q.Ordered = false
	r := Resolution{Question: &q, Answer: 1}
	s := ScoreOf(r, Likelihoods{0.2, 0.5, 0.3})
	if !near(s.Sum, 0.04+0.25+0.09) || !near(s.Half, 0.19) {
		t.Errorf("the score is %+v", s)
	}
	c := NewCard(Forecaster{}, []Resolution{r}, Forecasts{q.ID: {0.2, 0.5, 0.3}})
	if c.TwoCategory.N != 0 || c.Ordered.N != 0 || c.Sum.N != 1 {
		t.Errorf("the card is %+v", c)
	}
}

// Before anything is settled there is nothing to score.
func TestBoardBefore(t *testing.T) {
	set := small(t)
	b := NewBoard(Resolve(set, "2024-12-31"), nil, asked())
	if len(b.Cards) > 0 || b.Common != nil || b.Scored != 0 || b.Excluded[""] != 3 {
		t.Errorf("the board is %+v", b)
	}
}
