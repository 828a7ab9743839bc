package paper

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// pairs is which colour stands on which, and the contrast that WCAG 2.2 AA asks of it:
// 4.5 of text (1.4.3), 3 of what has to be seen to be understood (1.4.11).
var pairs = []struct {
	front, back string
	least       float64
}{
	{"ink", "paper", 4.5}, {"soft", "paper", 4.5}, {"link", "paper", 4.5},
	{"ink", "shade", 4.5}, {"soft", "shade", 4.5}, {"link", "shade", 4.5},
	{"field", "paper", 3}, {"bar", "paper", 3}, {"up", "paper", 3}, {"down", "paper", 3},
	{"bar", "shade", 3}, {"ink", "bar", 3}, {"ink", "up", 3}, {"ink", "down", 3},
}

// decoration is the colours of lines that say nothing.
var decoration = []string{"rule"}

func TestContrast(t *testing.T) {
	light, dark := palettes(t)
	for name, palette := range map[string]map[string]string{"light": light, "dark": dark} {
		for _, p := range pairs {
			if got := contrast(t, palette[p.front], palette[p.back]); got < p.least {
				t.Errorf("%s: %s on %s has a contrast of %.2f, less than %.1f", name, p.front, p.back, got, p.least)
			}
		}
	}
}

// Every colour is in both palettes and is held to a contrast, and none stands outside.
func TestColoursAreHeld(t *testing.T) {
	light, dark := palettes(t)
	held := slices.Clone(decoration)
	for _, p := range pairs {
		held = append(held, p.front, p.back)
	}
	for name := range light {
		if _, ok := dark[name]; !ok {
			t.Errorf("--%s has no dark colour", name)
		}
		if !slices.Contains(held, name) {
			t.Errorf("--%s is held to no contrast", name)
		}
	}
	for _, used := range regexp.MustCompile(`var\(--([a-z]+)\)`).FindAllStringSubmatch(styleTemplate, -1) {
		if _, ok := light[used[1]]; !ok {
			t.Errorf("--%s is used and has no colour", used[1])
		}
	}
	if n := len(regexp.MustCompile(`#[0-9a-fA-F]{3,8}\b`).FindAllString(styleTemplate, -1)); n != len(light)+len(dark) {
		t.Errorf("%d colours in the style, %d of them in the palettes", n, len(light)+len(dark))
	}
}

func TestContrastFormula(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{{"#000000", "#ffffff", 21}, {"#777777", "#ffffff", 4.48}, {"#ffffff", "#ffffff", 1}} {
		if got := contrast(t, test.a, test.b); math.Abs(got-test.want) > 0.005 {
			t.Errorf("%s on %s: %.3f, want %.2f", test.a, test.b, got, test.want)
		}
	}
}

func palettes(t *testing.T) (light, dark map[string]string) {
	t.Helper()
	blocks := regexp.MustCompile(`:root \{([^}]*)\}`).FindAllStringSubmatch(styleTemplate, -1)
	if len(blocks) != 2 {
		t.Fatalf("%d palettes, want a light and a dark one", len(blocks))
	}
	return palette(blocks[0][1]), palette(blocks[1][1])
}

func palette(block string) map[string]string {
	colours := make(map[string]string)
	for _, m := range regexp.MustCompile(`--([a-z]+): (#[0-9a-f]{6});`).FindAllStringSubmatch(block, -1) {
		colours[m[1]] = m[2]
	}
	return colours
}

// contrast is the ratio of WCAG 2.2.
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	high, low := luminance(t, a), luminance(t, b)
	if high < low {
		high, low = low, high
	}
	return (high + 0.05) / (low + 0.05)
}

func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	rgb, err := strconv.ParseUint(strings.TrimPrefix(colour, "#"), 16, 32)
	if err != nil || len(colour) != 7 {
		t.Fatal(fmt.Errorf("%q is no colour", colour))
	}
	channel := func(shift int) float64 {
		c := float64(rgb>>shift&0xff) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(16) + 0.7152*channel(8) + 0.0722*channel(0)
}
