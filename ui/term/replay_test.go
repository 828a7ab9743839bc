package term

import (
	"fmt"
	"strings"
	"testing"
)

func TestReplay(t *testing.T) {
	u := openLater(t, 120, 36).press(after("s")...)
	u.sees("Nothing that happened up to 20 Mar 2030 is anything the model could be told.")
	u.assumes()
	u.press("]", "]", "s").assumes("renewal=renewed", "form=longer-term", "visit=takes-place")
	u.sees("Replayed to 2 Apr 2030: 3 things taken as known")
	for _, screen := range []string{"1", "2", "3", "4", "5", "6", "8", "9"} {
		u.press(screen).sees("HINDSIGHT: replayed to 2 Apr 2030")
	}
	for _, overlay := range []string{"?", "S", "/"} {
		u.press(overlay).sees("HINDSIGHT: replayed to 2 Apr 2030")
		u.press("esc")
	}
	u.press("s").sees("It is replayed to 2 Apr 2030 already")
	if got := u.m.commandLine(); got != "foresee happened harbour-2030 --reveal --until 2030-04-02 --replay H3" {
		t.Errorf("the command is %q", got)
	}
	u.press("1")
	if got := u.m.commandLine(); got != "foresee harbour-2030 --replay H3" {
		t.Errorf("the command is %q", got)
	}
	u.press("right").sees("HINDSIGHT")
	if got := u.m.commandLine(); got != "foresee harbour-2030 --replay H3 --set season=severe" {
		t.Errorf("the command is %q", got)
	}
	u.press("u", "u").misses("HINDSIGHT")
	u.sees("no longer in hindsight")
	u.press("U").sees("HINDSIGHT")
	u.sees("Redone: replayed to 2 Apr 2030")
	u.press("r").misses("HINDSIGHT")
	u.assumes()
}

func TestReplayToAnother(t *testing.T) {
	u := openLater(t, 120, 36).press("down", "down", "down", "down", "right")
	u.press(after("]", "]", "]", "s")...)
	u.assumes("union=striking", "mainland=open", "renewal=renewed", "form=longer-term", "visit=takes-place", "strike=breaks-out")
	u.press("[", "[", "s").assumes("mainland=open", "renewal=renewed", "form=longer-term", "visit=takes-place")
	u.press("1", "tab", "tab", "backspace").assumes("mainland=open", "form=longer-term", "visit=takes-place")
	if got := u.m.commandLine(); got != "foresee harbour-2030 --replay H2 --set mainland=open --set 'renewal=?'" {
		t.Errorf("the command is %q", got)
	}
	u.press("S", "enter").misses("HINDSIGHT")
	u.assumes()
}

func TestReplayKeepsTheBaseline(t *testing.T) {
	u := openLater(t, 120, 36)
	before, err := u.m.world.Foretold()
	if err != nil {
		t.Fatal(err)
	}
	base := u.m.world.Now().Reading.Factors[8][0].Base
	u.press(after("]", "s")...)
	now, err := u.m.world.Foretold()
	if err != nil || fmt.Sprint(before) != fmt.Sprint(now) || u.m.world.Now().Reading.Factors[8][0].Base != base {
		t.Errorf("the baseline moved: %v, %v, %v", before, now, err)
	}
	if got := u.m.world.Now().Reading.Factors[8][0].P; got != 1 {
		t.Errorf("the replay leaves %v", got)
	}
}

func TestReplayedSidesAreMarked(t *testing.T) {
	u := openLater(t, 120, 36).press(after("]", "s", "m", "r", "right", "3")...)
	u.misses("HINDSIGHT")
	u.sees("Marked, in hindsight")
	if got := u.m.commandLine(); !strings.HasPrefix(got, "foresee compare harbour-2030 --a replay:H2 --b now") {
		t.Errorf("the command is %q", got)
	}
}

func TestStartsReplayed(t *testing.T) {
	u := openLater(t, 120, 36, func(o *Options) { o.Replay = "H2" })
	u.sees("HINDSIGHT: replayed to 2 Apr 2030")
	u.press("9").sees("is shut")
	u.press("r").misses("HINDSIGHT")
	openLater(t, 120, 36, func(o *Options) { o.Replay = "gone" }).sees("HINDSIGHT: replayed to gone")
}
