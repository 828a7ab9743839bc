package draw

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"foresee/ui/term/theme"
)

const korean = "러시아와 북한은 조약을 맺을 가능성이 있으며 그 내용은 아직 알려지지 않았다"

func TestCutKeepsWithinWidth(t *testing.T) {
	for _, text := range []string{"Mutual-assistance treaty", korean, "a" + korean, "", "é́x"} {
		for width := range 60 {
			cut := Cut(text, width)
			if got := ansi.StringWidth(cut); got > width {
				t.Errorf("Cut(%q, %d) is %d wide", text, width, got)
			}
			if fit := Fit(text, width); ansi.StringWidth(fit) != width {
				t.Errorf("Fit(%q, %d) is %d wide", text, width, ansi.StringWidth(fit))
			}
			if width >= ansi.StringWidth(text) && cut != text {
				t.Errorf("Cut(%q, %d) = %q: cut without need", text, width, cut)
			}
		}
	}
}

func TestChopLosesNothing(t *testing.T) {
	for _, text := range []string{"https://example.org/a-long/address?page=1&language=en#end", korean, "", "x"} {
		for width := range 40 {
			pieces := Chop(text, width)
			if got := strings.Join(pieces, ""); got != text {
				t.Errorf("Chop(%q, %d) joined is %q", text, width, got)
			}
			for _, p := range pieces {
				if w := ansi.StringWidth(p); w > max(width, 2) {
					t.Errorf("Chop(%q, %d) has a piece %d wide", text, width, w)
				}
			}
		}
	}
}

func TestRowIsExactlyWide(t *testing.T) {
	colours := theme.New(termenv.TrueColor, false, false)
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		width := random.IntN(40)
		r := NewRow(colours, width, theme.Selected)
		for range random.IntN(6) {
			switch random.IntN(5) {
			case 0:
				r.Put(theme.Up, korean)
			case 1:
				r.Cell(theme.Text, korean, random.IntN(20))
			case 2:
				r.Right(theme.Faint, "12%", random.IntN(9))
			case 3:
				r.Bar(random.Float64(), random.Float64(), random.IntN(20))
			case 4:
				r.To(random.IntN(50))
			}
		}
		if got := ansi.StringWidth(r.String()); got != width {
			t.Fatalf("a row of %d cells is %d wide: %q", width, got, r.String())
		}
	}
}

func TestBar(t *testing.T) {
	tests := []struct {
		now, base          float64
		width              int
		kept, gained, lost string
	}{
		{0.5, 0.5, 4, "██", "", ""},
		{0.75, 0.5, 4, "██", "█", ""},
		{0.25, 0.75, 4, "█", "", "░░"},
		{1, 1, 4, "████", "", ""},
		{0, 0, 4, "", "", ""},
		{0.001, 0.001, 4, "▏", "", ""},
		{0, 0.5, 4, "", "", "░░"},
		{0.56, 0.5, 4, "██", "▎", ""},
		{0.5, 0.5, 0, "", "", ""},
	}
	for _, test := range tests {
		kept, gained, lost := bar(test.now, test.base, test.width)
		if kept != test.kept || gained != test.gained || lost != test.lost {
			t.Errorf("bar(%v, %v, %d) = %q %q %q, want %q %q %q", test.now, test.base, test.width, kept, gained, lost, test.kept, test.gained, test.lost)
		}
	}
}

func TestWrap(t *testing.T) {
	w := NewWrapper()
	for width := 2; width < 50; width++ {
		lines := w.Wrap(korean, width)
		for _, line := range lines {
			if got := ansi.StringWidth(line); got > width {
				t.Errorf("wrapped at %d: %q is %d wide", width, line, got)
			}
		}
		joined := strings.ReplaceAll(strings.Join(lines, ""), " ", "")
		if joined != strings.ReplaceAll(korean, " ", "") {
			t.Errorf("wrapped at %d: text was lost: %q", width, lines)
		}
	}
	if got := w.Wrap("short", 20); len(got) != 1 || got[0] != "short" {
		t.Errorf("Wrap(short) = %q", got)
	}
}

// TestWrapUsesTheWidth holds Korean to lines that are filled: a break comes only
// where the next word would not fit.
func TestWrapUsesTheWidth(t *testing.T) {
	words := strings.Fields(korean)
	for _, line := range NewWrapper().Wrap(korean, 30)[:2] {
		if got := ansi.StringWidth(line); got < 30-ansi.StringWidth(words[5])-10 {
			t.Errorf("%q is only %d wide", line, got)
		}
	}
}

func TestPaneIsExact(t *testing.T) {
	plain := theme.New(termenv.Ascii, false, false)
	for width := range 40 {
		for height := range 8 {
			p := Pane{Titles: []string{"Drivers", "Forecast"}, Focused: true, Note: "1 to 4 of 9", Width: width, Height: height}
			inner, _ := p.Inner()
			lines := p.Draw(plain, []string{Fit("inside", inner)})
			if len(lines) != height {
				t.Errorf("pane %dx%d has %d lines", width, height, len(lines))
			}
			for _, line := range lines {
				if got := ansi.StringWidth(line); got != width {
					t.Errorf("pane %dx%d: %q is %d wide", width, height, line, got)
				}
			}
		}
	}
}
