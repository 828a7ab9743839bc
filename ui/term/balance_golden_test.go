package term

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// balanceViews are the screens and overlays of a balance set, by the keys that lead there.
var balanceViews = []struct {
	name string
	keys []string
}{
	{"explore", nil},
	{"pinned", []string{"]", "down", "right"}},
	{"several", []string{"]", "]", "space", "down", "space"}},
	{"none", []string{"]", "enter", "]", "]", "down", "enter"}},
	{"scenarios", []string{"tab", "down", "m"}},
	{"selected", []string{"]", "tab", "tab", "pgdown"}},
	{"margin", []string{">"}},
	{"consistency", []string{"7"}},
	{"sheet", []string{"7", "tab", "down"}},
	{"own", []string{"7", "tab", "down", "right", "down", "right"}},
	{"succession", []string{"7", "tab", "down", "right", "down", "right", "shift+tab", "enter", "end"}},
	{"marked", []string{"7", "m", "]"}},
	{"struck", []string{"7", "tab", "enter", "end", "x"}},
	{"picker", []string{"S", "down"}},
	{"search", []string{"/", "fish"}},
	{"help", []string{"?"}},
	{"brief", []string{"8", "down"}},
}

func TestGoldenBalance(t *testing.T) {
	t.Parallel()
	for _, v := range balanceViews {
		for _, s := range sizes {
			t.Run(fmt.Sprintf("%s-%dx%d", v.name, s.width, s.height), func(t *testing.T) {
				golden.RequireEqual(t, []byte(openBalance(t, s.width, s.height).press(v.keys...).m.View()))
			})
		}
	}
}

func TestGoldenBalanceLooks(t *testing.T) {
	looks := []struct {
		name   string
		change func(*Options)
	}{
		{"dark", func(o *Options) { o.NoColour = false }},
		{"light", func(o *Options) { o.NoColour, o.Light = false, true }},
		{"ascii", func(o *Options) { o.ASCII = true }},
	}
	for _, look := range looks {
		for _, v := range balanceViews[1:2] {
			t.Run(look.name+"-"+v.name, func(t *testing.T) {
				golden.RequireEqualEscape(t, []byte(openBalance(t, 80, 24, look.change).press(v.keys...).m.View()), true)
			})
		}
	}
}
