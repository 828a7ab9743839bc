package seminar

import (
	"fmt"
	"testing"

	"foresee/model"
)

// settled returns questions of yes or no with what was forecast of each and whether it
// came.
func settled(n int, forecast func(i int) (p float64, came bool)) ([]Resolution, Forecasts) {
	var list []Resolution
	all := make(Forecasts)
	for i := range n {
		p, came := forecast(i)
		r := Resolution{Question: &model.Question{ID: fmt.Sprint(i)}, Answer: 1}
		if came {
			r.Answer = 0
		}
		list = append(list, r)
		all[r.Question.ID] = OfYes(p)
	}
	return list, all
}

// By hand: ten forecasts of 10%, of which two came, and ten of 80%, of which nine
// came. The reliability is (10·0.1² + 10·0.1²)/20 = 0.01.
func TestCalibration(t *testing.T) {
	list, all := settled(20, func(i int) (float64, bool) {
		if i < 10 {
			return 0.1, i < 2
		}
		return 0.8, i < 19
	})
	c := calibrate(list, all)
	if c == nil || c.N != 20 || !near(c.Reliability, 0.01) {
		t.Fatalf("the calibration is %+v", c)
	}
	for i, b := range c.Bins {
		want := Bin{From: float64(i) / 5, To: float64(i+1) / 5}
		switch i {
		case 0:
			want.N, want.Mean, want.Came = 10, 0.1, 0.2
		case 4:
			want.N, want.Mean, want.Came = 10, 0.8, 0.9
		}
		if b.From != want.From || b.To != want.To || b.N != want.N || !near(b.Mean, want.Mean) || !near(b.Came, want.Came) {
			t.Errorf("bin %d is %+v, not %+v", i, b, want)
		}
	}
}

// Nineteen are too few, and what is not settled or not of yes or no does not count.
func TestCalibrationFrom(t *testing.T) {
	certain := func(int) (float64, bool) { return 1, true }
	list, all := settled(19, certain)
	if calibrate(list, all) != nil {
		t.Error("19 are enough")
	}
	open := Resolution{Question: &model.Question{ID: "open"}, Verdict: model.Partial, Answer: -1}
	several := Resolution{Question: &model.Question{ID: "several", Across: &model.Factor{States: make([]model.State, 3)}}, Answer: 0}
	all["open"], all["several"] = OfYes(1), uniform(3)
	if calibrate(append(list, open, several), all) != nil {
		t.Error("others are counted")
	}
	list, all = settled(20, certain)
	if c := calibrate(list, all); c == nil || c.Bins[4].N != 20 || c.Bins[4].Came != 1 || c.Reliability != 0 {
		t.Errorf("the calibration is %+v", c)
	}
	if c := NewCard(Forecaster{}, list, all); c.Calibration == nil {
		t.Error("the card has no calibration")
	}
}
