package subject

import (
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

func force(when, outcome int) forecast.Force {
	return forecast.Force{Judgement: &model.Judgement{When: when, Outcome: outcome}}
}

func TestPath(t *testing.T) {
	list := []forecast.Force{force(4, 9), force(5, 9), force(0, 4), force(1, 5), force(0, 3)}
	tests := []struct {
		from int
		want []forecast.Force
	}{
		{0, []forecast.Force{list[0], list[2], list[4]}},
		{1, []forecast.Force{list[1], list[3]}},
		{4, []forecast.Force{list[0]}},
		{7, nil},
	}
	for _, test := range tests {
		got := path(list, test.from)
		if len(got) != len(test.want) {
			t.Errorf("from %d: %d judgements, want %d", test.from, len(got), len(test.want))
			continue
		}
		for i := range got {
			if got[i] != test.want[i] {
				t.Errorf("from %d: judgement %d is another", test.from, i)
			}
		}
	}
}

func TestPoints(t *testing.T) {
	outcome := &model.Factor{States: []model.State{{Title: "yes"}, {Title: "maybe"}, {Title: "no"}}}
	if got := Points(outcome, &model.Judgement{Points: []float64{1.5, 0, -2}}); got != "yes +1.5, no −2" {
		t.Errorf("Points = %q", got)
	}
}

func TestStrength(t *testing.T) {
	for _, test := range []struct {
		points []float64
		want   float64
	}{{[]float64{2, 0}, 2}, {[]float64{-1, 1}, 2}, {[]float64{-3, -1}, 3}, {nil, 0}} {
		if got := strength(&model.Judgement{Points: test.points}); got != test.want {
			t.Errorf("strength of %v is %v, want %v", test.points, got, test.want)
		}
	}
}
