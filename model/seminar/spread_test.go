package seminar

import (
	"slices"
	"testing"
)

// The quartiles of 0.1, 0.2, 0.4, 0.8 by hand, at the places 0.75, 1.5 and 2.25 of the
// sorted list: 0.1+0.75·0.1 = 0.175, (0.2+0.4)/2 = 0.3, 0.4+0.25·0.4 = 0.5. R's
// quantile() gives the same by default (type 7 of Hyndman and Fan 1996).
func TestSpread(t *testing.T) {
	tests := []struct {
		p    []float64
		want Spread
	}{
		{nil, Spread{}},
		{[]float64{0.3}, Spread{1, 0.3, 0.3, 0.3, 0.3, 0.3}},
		{[]float64{0.8, 0.1, 0.4, 0.2}, Spread{4, 0.1, 0.175, 0.3, 0.5, 0.8}},
		{[]float64{0.5, 0.1, 0.2, 0.4, 0.3}, Spread{5, 0.1, 0.2, 0.3, 0.4, 0.5}},
	}
	for _, test := range tests {
		before := slices.Clone(test.p)
		got := SpreadOf(test.p)
		if got.N != test.want.N || !near(got.Min, test.want.Min) || !near(got.Lower, test.want.Lower) || !near(got.Median, test.want.Median) || !near(got.Upper, test.want.Upper) || !near(got.Max, test.want.Max) {
			t.Errorf("%v has the spread %+v, not %+v", test.p, got, test.want)
		}
		if !slices.Equal(before, test.p) {
			t.Error("the list was sorted in place")
		}
	}
}

func TestDots(t *testing.T) {
	set := small(t)
	q := question(t, set, "trade-lasts")
	room := give(t, Room{}.Ask(1, false, q.ID), q, 1, "Ana", "60", "Ben", "30", "Cho", "60", "Dan", "10")
	a, _ := room.Asking(q.ID, 1)
	if got := a.Dots(0); !slices.Equal(got, []Dot{{"Dan", 0.1}, {"Ben", 0.3}, {"Ana", 0.6}, {"Cho", 0.6}}) {
		t.Errorf("the dots are %v", got)
	}
	if s := a.Spread(1); !near(s.Median, 0.55) || !near(s.Max, 0.9) {
		t.Errorf("no has the spread %+v", s)
	}
	if m := a.Median(); !near(m[0], 0.45) || !near(m[1], 0.55) {
		t.Errorf("the median is %v", m)
	}
}

// By hand: the medians of three answers are 0.2, 0.5, 0.2, in all 0.9.
func TestMedianAddsUp(t *testing.T) {
	set := small(t)
	q := question(t, set, "how-much-trust")
	room := give(t, Room{}.Ask(1, false, q.ID), q, 1, "Ana", "20 60 20", "Ben", "10 50 40", "Cho", "70 20 10")
	a, _ := room.Asking(q.ID, 1)
	m := a.Median()
	if !near(m[0], 0.2/0.9) || !near(m[1], 0.5/0.9) || !near(m[2], 0.2/0.9) {
		t.Errorf("the median is %v", m)
	}
	split := give(t, Room{}.Ask(1, false, q.ID), q, 1, "Ana", "100 0 0", "Ben", "0 100 0", "Cho", "0 0 100")
	a, _ = split.Asking(q.ID, 1)
	if m := a.Median(); !near(m[0], 1./3) || !near(m[1], 1./3) {
		t.Errorf("where all medians are zero it is %v", m)
	}
	if (Asking{}).Median() != nil {
		t.Error("nobody has a median")
	}
}
