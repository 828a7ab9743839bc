package paper

import "testing"

func TestPlot(t *testing.T) {
	now := 0.4
	chart := Chart{
		Axis: Axis{From: 0.2, To: 0.6, Ticks: []Tick{{0.2, "20%"}, {0.4, "40%"}, {0.6, "60%"}}},
		Groups: []Bars{
			{Title: "Group", List: []Bar{{Label: "a", Value: "30% to 50%", From: 0.3, To: 0.5, Mark: &now}}},
			{List: []Bar{{Label: "b", Value: "falls", From: 0.5, To: 0.3}, {Label: "c", Value: "beyond", From: 0, To: 1}}},
		},
	}
	p := chart.Plot()
	for i, want := range []struct{ x, width, mark string }{
		{"25.00%", "50.00%", "50.00%"},
		{"25.00%", "50.00%", ""}, // a bar may be given from its higher end
		{"0.00%", "100.00%", ""}, // what lies beyond the axis is cut off
	} {
		if row := p.Rows[i]; row.X != want.x || row.Width != want.width || row.MarkX != want.mark {
			t.Errorf("bar %d from %s, %s wide, mark %q; want %+v", i, row.X, row.Width, row.MarkX, want)
		}
	}
	for i, want := range []tickMark{{"0.00%", "20%", "start"}, {"50.00%", "40%", "middle"}, {"100.00%", "60%", "end"}} {
		if p.TickMarks[i] != want {
			t.Errorf("tick %d is %+v, want %+v", i, p.TickMarks[i], want)
		}
	}
	if want := groupHeight + 3*barHeight + axisHeight; p.Height != want {
		t.Errorf("%d high, want %d", p.Height, want)
	}
	if got, want := chart.Describe(), "Group: a: 30% to 50%. b: falls; c: beyond."; got != want {
		t.Errorf("described as %q, want %q", got, want)
	}
}

// An axis of no length draws nothing and divides by nothing.
func TestPlotWithoutLength(t *testing.T) {
	chart := Chart{Axis: Axis{From: 1, To: 1}, Groups: []Bars{{List: []Bar{{From: 1, To: 1}}}}}
	if row := chart.Plot().Rows[0]; row.X != "0.00%" || row.Width != "0.00%" {
		t.Errorf("from %s, %s wide", row.X, row.Width)
	}
}
