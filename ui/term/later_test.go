package term

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

var reveal = []string{"9", "enter", "enter"}

// laterViews are what there is to see of what happened, by the keys that lead there.

// Before it is opened nothing on any screen, in the search, in the help or in the line

// below tells what happened.

// A target that names an event shows it only once that may be shown.

func TestSteppingThroughTime(t *testing.T) {
	u := openLater(t, 120, 36).press(reveal...)
	u.sees("Up to 20 Mar 2030  0 of 9 questions have a verdict:")
	u.sees(" ·········")
	u.press("down").sees("3 of 9 questions have a verdict:  ✓ 3 yes")
	u.sees("[✓✓✓]······")
	u.sees("BY THIS EVENT (3)")
	u.press("down").sees("Up to 2 Apr 2030  4 of 9")
	u.sees("✓✓✓[~]·····")
	u.press("down").sees("✓✓✓~[✗?]···")
	u.press("down").sees("✓✓✓~✗?[-]··")
	u.sees("- 1 unresolved")
	u.sees("BEFORE IT (6)")
	u.press("up").sees("✓✓✓~[✗?]···")
	u.press("tab", "[", "[").sees("[✓✓✓]······")
	if got := u.line("The form of the pact"); !strings.Contains(got, "30%") || !strings.Contains(got, "yes") {
		t.Errorf("a question across an outcome reads %q", got)
	}
	u.sees("✓ The pact is renewed                       68%  55–80%  yes")
}

func TestPageOfAnEvent(t *testing.T) {
	u := openLater(t, 120, 60).press(after("]")...)
	u.sees("2 Apr 2030 · H2 · high confidence")
	u.sees("The model, at the baseline: 68% likely.")
	u.sees("The brief: likely, 55% to 80%.")
	u.sees("Two heads of government came.")
	u.sees("of “longer term”: 30%")
	u.press("enter", "end").sees("✓ yes · C011 P3 p.2")
	u.press("home", "enter").sees("closes on 31 Dec 2030")
	u.press("esc").sees("2 Apr 2030 · H2")
}

// The pieces of a wrapped address are the address, and Enter on it copies it.

func TestAddresses(t *testing.T) {
	u := openLater(t, 80, 60).press(after("]", "enter", "end")...)
	url := afterwards().Hindsight[1].Sources[1].URL
	var pieces string
	for _, line := range strings.Split(u.screen(), "\n") {
		if text := strings.Trim(line, "│ ▸"); text != "" && strings.Contains(url, text) && !strings.Contains(text, " ") {
			pieces += text
		}
	}
	if pieces != url {
		t.Errorf("the address reads %q, want %q", pieces, url)
	}
	for range 20 {
		if strings.Contains(u.line("https://archive"), "▸") {
			break
		}
		u.press("up")
	}
	_, cmd := u.m.Update(message("enter"))
	if cmd == nil || u.m.status.text != url {
		t.Errorf("enter says %q", u.m.status.text)
	}
}

// What the user set stays, an earlier event takes later knowledge back, and what is set

// against what happened is in the command.

// A world may start replayed, without anything being shown of what happened.

func TestClaimTellsWhatBecameOfIt(t *testing.T) {
	u := openLater(t, 120, 60).press("/", "likely be renewed", "enter")
	u.misses("LATER")
	u.press(reveal...)
	u.press("8").sees("LATER: WHAT BECAME OF IT")
	u.sees("Not known on 7 Mar 2030.")
	u.sees("Both signed.")
	u.press("end", "enter").sees("▸9 What happened")
}

func TestWhatHappenedStays(t *testing.T) {
	u := openLater(t, 120, 36).press(after("right")...)
	u.sees("What happened stays as it is")
	u.assumes()
}

func TestLaterHelpNamesEveryKey(t *testing.T) {
	for _, keys := range [][]string{{"9"}, reveal} {
		u := openLater(t, 200, 60).press(keys...)
		hints := u.m.part().Hints()
		u.press("?")
		for _, h := range hints {
			u.sees(strings.Join(h.All(), " ") + " ")
			u.sees(h.Tells)
		}
	}
}

// A click on a shut screen opens nothing; on an open one it selects.

func TestLaterClicks(t *testing.T) {
	u := openLater(t, 120, 36).press("9")
	u.click(5, 8)
	u.sees("is shut")
	u.press("enter", "enter")
	u.click(5, 9)
	u.sees("▸  2 Both sign")
}

func (u *user) click(x, y int) {
	u.send(tea.MouseMsg{X: x, Y: y, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
}
