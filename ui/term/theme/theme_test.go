package theme

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/muesli/termenv"
)

// TestContrast holds text to WCAG AA (4.5 to 1) and borders and bars to 3 to 1,
// on the page and on the selected line.
func TestContrast(t *testing.T) {
	all := looks()
	for r, l := range all {
		need := 4.5
		if Role(r) == Border || Role(r) == Bar {
			need = 3
		}
		for _, c := range []struct{ name, text, page, line string }{
			{"dark", l.dark.text, "#000000", all[Selected].dark.ground},
			{"light", l.light.text, "#ffffff", all[Selected].light.ground},
		} {
			if c.text == "" {
				continue
			}
			if got := contrast(c.text, c.page); got < need && Role(r) != Selected {
				t.Errorf("role %d on a %s page: contrast %.2f, want %.1f", r, c.name, got, need)
			}
			if got := contrast(c.text, c.line); got < need && Role(r) != Border {
				t.Errorf("role %d on a selected %s line: contrast %.2f, want %.1f", r, c.name, got, need)
			}
		}
	}
}

func contrast(a, b string) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(hex string) float64 {
	var c [3]int
	fmt.Sscanf(hex, "#%02x%02x%02x", &c[0], &c[1], &c[2])
	var linear [3]float64
	for i, v := range c {
		s := float64(v) / 255
		linear[i] = s / 12.92
		if s > 0.04045 {
			linear[i] = math.Pow((s+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*linear[0] + 0.7152*linear[1] + 0.0722*linear[2]
}

func TestNoColourPaintsNothing(t *testing.T) {
	theme := New(termenv.Ascii, false, false)
	for r := range roles {
		if got := theme.Open(r); got != "" {
			t.Errorf("role %d opens with %q, want nothing", r, got)
		}
	}
}

func TestLightAndDarkDiffer(t *testing.T) {
	dark, light := New(termenv.TrueColor, false, false), New(termenv.TrueColor, true, false)
	if dark.Open(Accent) == light.Open(Accent) {
		t.Error("the accent is the same on dark and light")
	}
}

func TestFinish(t *testing.T) {
	glyphs := Pointer + Dot + Pinned + Rose + Fell + JustUp + JustDown + JustSet + Less + More + Minus + Ellipsis + Lost + Full + Between + Struck + Noted + Best
	eighths := Eighths()
	glyphs += strings.Join(eighths[:], "") + "╭─╮│╰╯"
	if got := New(termenv.Ascii, false, false).Finish(glyphs); got != glyphs {
		t.Errorf("without ascii: %q became %q", glyphs, got)
	}
	for _, r := range New(termenv.Ascii, false, true).Finish(glyphs) {
		if r > 126 {
			t.Errorf("%q has no twin", r)
		}
	}
	if got := New(termenv.Ascii, false, true).Finish("러시아"); got != "러시아" {
		t.Errorf("Korean became %q", got)
	}
}

func TestSigns(t *testing.T) {
	signs := strings.Join(Signs(), "")
	for _, sign := range []string{Pointer, Dot, Struck, Best, Full, Line, Ellipsis, "─", "╭", "⌫", "“"} {
		if !strings.Contains(signs, sign) {
			t.Errorf("%q is not among the signs", sign)
		}
	}
	if got := New(termenv.Ascii, false, true).Finish(signs); strings.ContainsFunc(got, func(r rune) bool { return r > 126 }) {
		t.Errorf("the twins of the signs are %q", got)
	}
}
