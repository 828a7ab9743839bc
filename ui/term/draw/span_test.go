package draw

import (
	"math/rand/v2"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"foresee/ui/term/theme"
)

func TestSpan(t *testing.T) {
	plain := theme.New(termenv.Ascii, false, false)
	tests := []struct {
		low, now, high float64
		width          int
		want           string
	}{
		{0, 0.5, 1, 10, "░░░░░│████"},
		{0.2, 0.5, 0.5, 10, "  ░░░│    "},
		{0.5, 0.5, 0.8, 10, "     │██  "},
		{0, 1, 1, 6, "░░░░░│"},
		{0, 0, 1, 6, "│█████"},
		{0.5, 0.5, 0.5, 4, "  │ "},
		{0, 0.5, 1, 1, "│"},
	}
	for _, test := range tests {
		if got := NewRow(plain, test.width, theme.Text).Span(test.low, test.now, test.high, test.width).String(); got != test.want {
			t.Errorf("from %v over %v to %v: %q, want %q", test.low, test.now, test.high, got, test.want)
		}
	}
}

// Whatever it is given, also what lies beyond the scale, a span keeps to its width.
func TestSpanIsExactlyWide(t *testing.T) {
	plain := theme.New(termenv.Ascii, false, false)
	random := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		width := random.IntN(20)
		at := func() float64 { return 3*random.Float64() - 1 }
		if got := NewRow(plain, width, theme.Text).Span(at(), at(), at(), width).String(); ansi.StringWidth(got) != width {
			t.Fatalf("%d cells are %q", width, got)
		}
	}
}
