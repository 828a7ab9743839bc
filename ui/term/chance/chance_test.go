package chance

import (
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

func TestFit(t *testing.T) {
	w := &world.World{Scale: model.ICD203(), Words: catalogue.English()}
	tests := []struct {
		width, longest int
		want           Columns
	}{
		{30, 30, Columns{Name: 19}},
		{44, 24, Columns{Name: 24, Bar: 8}},
		{48, 30, Columns{Name: 17, Word: 20}},
		{60, 24, Columns{Name: 24, Bar: 4, Word: 20}},
		{80, 24, Columns{Name: 24, Bar: 24, Word: 20}},
		{80, 30, Columns{Name: 30, Bar: 18, Word: 20}},
		{140, 30, Columns{Name: 76, Bar: 32, Word: 20}},
		{5, 30, Columns{}},
	}
	for _, test := range tests {
		if got := Fit(w, test.width, test.longest); got != test.want {
			t.Errorf("Fit(%d, %d) = %+v, want %+v", test.width, test.longest, got, test.want)
		}
	}
}

// TestPutFillsTheRow holds the columns to the width they were made for, and the
// number to every row.
func TestPutFillsTheRow(t *testing.T) {
	w := &world.World{Scale: model.Kent(), Words: catalogue.English()}
	plain := theme.New(termenv.Ascii, false, false)
	l := Likelihood{forecast.Chance{P: 0.125, Base: 0.5}, "almost certainly not", -1}
	for width := 16; width < 160; width++ {
		c := Fit(w, width, 22)
		r := draw.NewRow(plain, width, theme.Text).Cell(theme.Text, "name", c.Name)
		c.Put(r, l)
		if r.Left() != 0 {
			t.Errorf("width %d: %d cells are left with %+v", width, r.Left(), c)
		}
		if got := ansi.Strip(r.String()); !contains(got, "13%", "▼−37") {
			t.Errorf("width %d: %q", width, got)
		}
	}
}

func contains(text string, parts ...string) bool {
	for _, part := range parts {
		found := false
		for i := range text {
			found = found || len(text[i:]) >= len(part) && text[i:i+len(part)] == part
		}
		if !found {
			return false
		}
	}
	return true
}
