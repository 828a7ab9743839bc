package term

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// roomViews are the states of a room, by what led there.
var roomViews = []struct {
	name string
	lead func(t *testing.T, width, height int) *user
}{
	{"empty", func(t *testing.T, w, h int) *user { return inRoom(t, w, h) }},
	{"name", func(t *testing.T, w, h int) *user { return inRoom(t, w, h).press("a").typed("김철수").press("An") }},
	{"blind", func(t *testing.T, w, h int) *user {
		return inRoom(t, w, h, blind).press("a").typed("김철수", "Ana", "").press("home").typed("", "30", "").press("esc")
	}},
	{"giving", func(t *testing.T, w, h int) *user { return inRoom(t, w, h, blind).typed("", "김철수").press("1:4") }},
	{"states", func(t *testing.T, w, h int) *user {
		return inRoom(t, w, h, blind).press("down").typed("", "김철수", "10", "70").press("30").typed("", "", "")
	}},
	{"given", func(t *testing.T, w, h int) *user { return inRoom(t, w, h, blind).gave() }},
	{"closing", func(t *testing.T, w, h int) *user { return inRoom(t, w, h, blind).gave().press("c") }},
	{"closed", func(t *testing.T, w, h int) *user { return inRoom(t, w, h, blind).gave().closed() }},
	{"states-closed", func(t *testing.T, w, h int) *user { return inRoom(t, w, h, blind).gave().closed().press("down") }},
	{"second", func(t *testing.T, w, h int) *user { return inRoom(t, w, h, blind).gave().closed().press("o", "home") }},
	{"second-giving", func(t *testing.T, w, h int) *user {
		return inRoom(t, w, h, blind).gave().closed().press("o", "home").typed("").press("55")
	}},
	{"faults", func(t *testing.T, w, h int) *user {
		return inRoom(t, w, h).paste("Ana,30\nBen,never\n이영희,120,왜\n")
	}},
	{"debrief-shut", func(t *testing.T, w, h int) *user {
		return inRoom(t, w, h, blind).gave().closed().again().closed().press("D")
	}},
	{"debrief-question", func(t *testing.T, w, h int) *user {
		return inRoom(t, w, h, blind).gave().closed().again().closed().press("D", "]")
	}},
	{"debrief-scores", func(t *testing.T, w, h int) *user { return revealed(t, w, h) }},
	{"debrief-failed", func(t *testing.T, w, h int) *user { return revealed(t, w, h).press("]") }},
	{"debrief-claims", func(t *testing.T, w, h int) *user { return revealed(t, w, h).press("]", "]") }},
	{"debrief-settled", func(t *testing.T, w, h int) *user { return revealed(t, w, h).press("]", "]", "]", "]", "]") }},
}

func revealed(t *testing.T, w, h int) *user {
	u := inRoom(t, w, h, blind).gave().closed().again().closed()
	u.m.world.Reveal()
	return u.press("D")
}

func TestGoldenRoom(t *testing.T) {
	t.Parallel()
	for _, v := range roomViews {
		for _, s := range sizes {
			t.Run(fmt.Sprintf("%s-%dx%d", v.name, s.width, s.height), func(t *testing.T) {
				golden.RequireEqual(t, []byte(v.lead(t, s.width, s.height).m.View()))
			})
		}
	}
}

func TestEveryRoomFits(t *testing.T) {
	t.Parallel()
	for _, v := range roomViews {
		t.Run(v.name, func(t *testing.T) {
			u := v.lead(t, 100, 30)
			eachSize(func(width, height int) { u.resize(width, height).fits(width, height) })
			u.resize(80, 24).press("tab").fits(80, 24)
			u.press("tab").fits(80, 24)
		})
	}
}
