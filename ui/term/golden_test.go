package term

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// views are the screens and overlays, by the keys that lead there.
var views = []struct {
	name string
	keys []string
}{
	{"explore", nil},
	{"moved", []string{"down", "right", "down", "down", "right"}},
	{"states", []string{"down", "down", "space", "down", "space"}},
	{"forecast", []string{"tab", "tab", "down", "s"}},
	{"advice", []string{"down", "down", "down", "right", "tab", "tab", "tab"}},
	{"why", []string{"2"}},
	{"why-moved", []string{"down", "down", "right", "right", "2"}},
	{"why-driver", []string{"enter"}},
	{"why-scenario", []string{"tab", "down", "enter"}},
	{"why-advice", []string{"tab", "tab", "tab", "enter"}},
	{"brief", []string{"8"}},
	{"brief-claim", []string{"8", "down", "down", "enter"}},
	{"picker", []string{"S", "down"}},
	{"search", []string{"/", "pact"}},
	{"help", []string{"?"}},
	{"why-struck", []string{"/", "nobody signs", "enter", "x"}},
	{"note", []string{"tab", "down", "n", "Ask the 항만청 about this; the clause is older than the pact, and nobody has read it since."}},
	{"noted", []string{"n", "Dry since May.", "enter", "tab", "n", "Too neat.", "enter", "tab", "n", "See C004.", "enter", "tab", "n", "Cheap.", "enter"}},
	{"why-noted", []string{"/", "nobody signs", "enter", "n", "Who says so?", "enter"}},
	{"brief-noted", []string{"8", "down", "down", "n", "Check the year.", "enter"}},
	{"notes", []string{"n", "Dry since May.", "enter", "8", "n", "For next week.", "enter", "N", "down"}},
	{"compare", []string{"3"}},
	{"compare-now", []string{"down", "down", "down", "right", "3"}},
	{"compare-marked", []string{"right", "m", "down", "down", "down", "right", "3", "tab", "tab"}},
	{"sensitivity", []string{"down", "down", "down", "right", "4"}},
	{"sensitivity-struck", []string{"down", "down", "down", "right", "4", "]", "]", "tab", "x"}},
	{"sensitivity-signposts", []string{"down", "down", "down", "right", "4", "tab", "tab"}},
	{"sensitivity-page", []string{"4", "]", "]", "]", "enter"}},
	{"paths", []string{"5", "right"}},
	{"paths-ways", []string{"5", "]", "]", "]", "tab", "down"}},
	{"paths-none", []string{"5", "]", "]", "down", "down", "down", "right", "right", "down", "down", "left", "tab"}},
	{"advise", []string{"down", "down", "down", "right", "6"}},
	{"advise-levers", []string{"down", "down", "down", "right", "6", "tab", "down"}},
	{"advise-regret", []string{"6", "tab", "tab", "down"}},
	{"consistency", []string{"down", "down", "down", "right", "7"}},
	{"consistency-sheet", []string{"7", "tab", "down", "right"}},
}

var sizes = []struct{ width, height int }{{60, 16}, {80, 24}, {120, 36}, {200, 60}}

func TestGolden(t *testing.T) {
	t.Parallel()
	for _, v := range views {
		for _, s := range sizes {
			t.Run(fmt.Sprintf("%s-%dx%d", v.name, s.width, s.height), func(t *testing.T) {
				golden.RequireEqual(t, []byte(open(t, s.width, s.height).press(v.keys...).m.View()))
			})
		}
	}
}

func TestGoldenLooks(t *testing.T) {
	looks := []struct {
		name   string
		change func(*Options)
	}{
		{"dark", func(o *Options) { o.NoColour = false }},
		{"light", func(o *Options) { o.NoColour, o.Light = false, true }},
		{"ascii", func(o *Options) { o.ASCII = true }},
	}
	for _, look := range looks {
		for _, v := range views[1:3] {
			t.Run(look.name+"-"+v.name, func(t *testing.T) {
				golden.RequireEqualEscape(t, []byte(open(t, 80, 24, look.change).press(v.keys...).m.View()), true)
			})
		}
	}
}

func TestDebriefKey(t *testing.T) {
	if got := open(t, 80, 24).m.world.Keys.Debrief.Help().Key; got != debriefKey {
		t.Errorf("the tab says %q, the key is %q", debriefKey, got)
	}
}
