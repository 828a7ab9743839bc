package term

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"foresee/model"
	"foresee/ui/catalogue"
)

// reveal opens what happened.

var laterViews = []struct {
	name string
	keys []string
}{
	{"later-shut", []string{"9"}},
	{"later-sure", []string{"9", "enter"}},
	{"later-first", reveal},
	{"later-settles", after("]")},
	{"later-page", after("]", "enter", "down", "down")},
	{"later-sources", after("]", "enter", "end")},
	{"later-questions", after("]", "]", "]", "tab", "down")},
	{"later-question-page", after("]", "]", "tab", "down", "tab")},
	{"later-replayed", after("]", "]", "]", "s", "tab")},
	{"later-replayed-page", after("]", "s", "enter")},
	{"later-explore", after("]", "s", "1")},
	{"later-compare", after("]", "s", "3")},
	{"later-why", after("]", "s", "2")},
	{"later-advice", after("]", "s", "6", "right")},
	{"later-claim", after("/", "likely be renewed", "enter", "end")},
	{"later-search", after("/", "sign")},
	{"later-help", after("?")},
}

func after(keys ...string) []string { return append(append([]string{}, reveal...), keys...) }

func openLater(t *testing.T, width, height int, change ...func(*Options)) *user {
	t.Helper()
	return open(t, width, height, append([]func(*Options){func(o *Options) {
		set := afterwards()
		o.Engine, o.Start = engine(t, set), set.Baseline()
	}}, change...)...)
}

func TestGoldenLater(t *testing.T) {
	t.Parallel()
	for _, v := range laterViews {
		for _, s := range sizes {
			t.Run(fmt.Sprintf("%s-%dx%d", v.name, s.width, s.height), func(t *testing.T) {
				golden.RequireEqual(t, []byte(openLater(t, s.width, s.height).press(v.keys...).m.View()))
			})
		}
	}
}

func TestGoldenLaterLooks(t *testing.T) {
	looks := []struct {
		name   string
		change func(*Options)
	}{
		{"dark", func(o *Options) { o.NoColour = false }},
		{"light", func(o *Options) { o.NoColour, o.Light = false, true }},
		{"ascii", func(o *Options) { o.ASCII = true }},
	}
	for _, look := range looks {
		t.Run(look.name, func(t *testing.T) {
			keys := after("]", "]", "]", "s", "tab")
			golden.RequireEqualEscape(t, []byte(openLater(t, 120, 36, look.change).press(keys...).m.View()), true)
		})
	}
}

func TestEveryLaterFrameFits(t *testing.T) {
	for _, v := range laterViews {
		t.Run(v.name, func(t *testing.T) {
			u := openLater(t, 100, 30).press(v.keys...)
			eachSize(func(width, height int) { u.resize(width, height).fits(width, height) })
		})
	}
}

func TestEmbeddedLaterFits(t *testing.T) {
	t.Parallel()
	engine := embedded(t)
	o := Options{Engine: engine, Start: engine.Set().Baseline(), Scale: model.PHIA(), Words: catalogue.English(), NoColour: true, Name: "x"}
	for _, keys := range [][]string{reveal, after("tab"), after("enter"), after("]", "]", "]", "s")} {
		u := openWith(t, 100, 30, o).press(keys...)
		someSizes(func(width, height int) { u.resize(width, height).fits(width, height) })
		u.goesThrough("]", "]", "pgdown")
	}
}
