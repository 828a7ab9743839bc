package term

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"foresee/model"
	"foresee/ui/catalogue"
)

// fits checks that a frame fits the terminal: no line wider, and no more lines,
// for Bubble Tea cuts what is too high off at the top.
func (u *user) fits(width, height int) {
	u.t.Helper()
	lines := strings.Split(u.m.View(), "\n")
	if len(lines) > height {
		u.t.Errorf("%dx%d: %d lines", width, height, len(lines))
	}
	usable := width >= LeastWidth && height >= LeastHeight
	if usable && len(lines) != height {
		u.t.Errorf("%dx%d: only %d lines", width, height, len(lines))
	}
	for i, line := range lines {
		got := ansi.StringWidth(line)
		if got > width || usable && got != width {
			u.t.Errorf("%dx%d: line %d is %d wide: %q", width, height, i+1, got, ansi.Strip(line))
			return
		}
	}
}

// eachSize goes through coarse steps of all sizes, some at random, and tiny ones.
func eachSize(do func(width, height int)) {
	for width := 60; width <= 200; width += 20 {
		for height := 16; height <= 60; height += 11 {
			do(width, height)
		}
	}
	someSizes(do)
	for _, tiny := range [][2]int{{1, 1}, {2, 1}, {1, 9}, {5, 3}, {20, 2}, {59, 16}, {60, 15}, {59, 60}, {300, 15}, {400, 120}} {
		do(tiny[0], tiny[1])
	}
}

// someSizes goes through sizes at random, for what has many screens of the same build.
func someSizes(do func(width, height int)) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 25 {
		do(60+random.IntN(141), 16+random.IntN(45))
	}
}

// goesThrough presses the keys again and again, and looks at the screen each time at
// all sizes.
func (u *user) goesThrough(keys ...string) {
	u.t.Helper()
	for range 12 {
		u.press(keys...)
		for _, s := range slices.Backward(sizes) {
			u.resize(s.width, s.height).fits(s.width, s.height)
		}
	}
}

func TestEveryFrameFits(t *testing.T) {
	for _, v := range views {
		t.Run(v.name, func(t *testing.T) {
			t.Parallel()
			u := open(t, 100, 30).press(v.keys...)
			eachSize(func(width, height int) { u.resize(width, height).fits(width, height) })
		})
	}
}

func TestEveryFrameFitsInColour(t *testing.T) {
	u := open(t, 100, 30, func(o *Options) { o.NoColour = false }).press(views[1].keys...)
	eachSize(func(width, height int) { u.resize(width, height).fits(width, height) })
}

// TestEmbeddedSetFits lays the real brief out, whose texts are longer than a
// test's, on every screen and for what can be selected there.
func TestEmbeddedSetFits(t *testing.T) {
	engine := embedded(t)
	o := Options{Engine: engine, Start: engine.Set().Baseline(), Scale: model.PHIA(), Words: catalogue.English(), NoColour: true, Name: "x"}
	for _, v := range views {
		t.Run(v.name, func(t *testing.T) {
			t.Parallel()
			u := openWith(t, 100, 30, o).press(v.keys...)
			someSizes(func(width, height int) { u.resize(width, height).fits(width, height) })
			u.goesThrough("down", "down", "pgdown")
		})
	}
}

func TestTooSmallSaysSo(t *testing.T) {
	u := open(t, 59, 20)
	u.sees("foresee: 59x20 is too small, 60x16 needed")
	u.press("right").assumes()
	u.resize(60, 16).sees("Drivers")
}

func TestNothingIsDrawnBeforeTheFirstSize(t *testing.T) {
	set := fixture()
	m, err := New(Options{Engine: engine(t, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English()})
	if err != nil {
		t.Fatal(err)
	}
	if got := m.View(); got != "" {
		t.Errorf("View = %q", got)
	}
}

// TestKoreanAligns looks at the borders of rows with Korean in them.
func TestKoreanAligns(t *testing.T) {
	u := open(t, 120, 36)
	korean := u.line("확대 협정")
	plain := u.line("Adrift")
	if a, b := column(korean, "│"), column(plain, "│"); !slices.Equal(a, b) {
		t.Errorf("borders at %v and %v:\n%s\n%s", a, b, korean, plain)
	}
	if a, b := column(korean, "%"), column(plain, "%"); a[0] != b[0] {
		t.Errorf("numbers at %v and %v:\n%s\n%s", a, b, korean, plain)
	}
}

// column returns the cells at which a mark stands.
func column(line, mark string) []int {
	var cells []int
	for i := range line {
		if strings.HasPrefix(line[i:], mark) {
			cells = append(cells, ansi.StringWidth(line[:i]))
		}
	}
	return cells
}
