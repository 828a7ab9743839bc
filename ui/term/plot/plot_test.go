package plot

import (
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

func TestPut(t *testing.T) {
	at := func(p float64) *float64 { return &p }
	tests := []struct {
		name string
		plot Plot
		want string
	}{
		{"nothing", Plot{}, "├─────────┤"},
		{"dots at the ends", Plot{Dots: []float64{0, 1}}, "•─────────•"},
		{"several in one place", Plot{Dots: []float64{0.3, 0.31, 0.5}}, "├──2─•────┤"},
		{"very many", Plot{Dots: make([]float64, 12)}, "+─────────┤"},
		{"the median on top", Plot{Dots: []float64{0.2, 0.4, 0.6}, Median: at(0.4)}, "├─•─◆─•───┤"},
		{"all marks", Plot{Dots: []float64{0.1}, Median: at(0.1), Model: at(0.7), Brief: &model.Band{From: 0.55, To: 0.8}}, "├◆────░M░─┤"},
	}
	plain := theme.New(termenv.Ascii, false, false)
	for _, test := range tests {
		r := draw.NewRow(plain, 11, theme.Text)
		test.plot.Put(r, 11)
		if got := r.String(); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// Whatever the width, a plot and its scale keep to it, and the scale's half stands
// where one half is drawn.
func TestWidths(t *testing.T) {
	plain := theme.New(termenv.Ascii, false, false)
	half := 0.5
	for width := range 60 {
		r, s := draw.NewRow(plain, width+5, theme.Text), draw.NewRow(plain, width+5, theme.Text)
		Plot{Dots: []float64{-1, 0.2, 2}, Median: &half}.Put(r, width)
		Scale(s, width)
		if r.Used() != width || s.Used() != width {
			t.Errorf("%d cells: the plot has %d, the scale %d", width, r.Used(), s.Used())
		}
		if got := ansi.StringWidth(r.String()); got != width+5 {
			t.Errorf("%d cells: the row is %d wide", width, got)
		}
	}
}
