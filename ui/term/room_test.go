package term

import (
	"strings"
	"testing"

	"foresee/model/seminar"
	"foresee/ui/term/world"
)

// Two people give a blind first round; nobody sees a number before it is closed.
func TestEstimatesBlindRound(t *testing.T) {
	u := inRoom(t, 120, 36, blind)
	u.sees("first round, 2 questions, blind")
	u.sees("Hidden until everybody has given an estimate.")
	u.typed("", "김철수") // a name is asked for first
	u.sees("김철수: The pact is renewed")
	u.press("3:1").sees("= 75% likely")
	u.typed("", "because 그렇다").sees("김철수: The form of the pact")
	u.press("10").sees("90% left")
	u.press("down", "20", "down", "50").sees("20% left, for “with pier and fishing”")
	u.press("down").typed("", "").sees("All have given in the 1st round")
	u.sees("The model, at the baseline")

	u.press("a").typed("Ana", "").sees("Waiting for Ana.")
	u.misses("75%")
	u.misses("The model, at the baseline")
	u.press("home").typed("", "likely", "")
	u.typed("25", "25", "25", "", "")
	u.misses("68%")
	u.press("home", "c").sees("all have given (2 questions). Once more c closes it")
	u.press("c").sees("The 1st round is closed.")
	u.sees("median 71% likely (n = 2); half of them from 69%")
	u.sees("to 73%, all from 68% to 75%")
	u.sees("because 그렇다")
	u.sees("the model, ░ the brief's words")
	u.sees("◆")
}

// Bad input stays as it was typed, with the reason.
func TestEstimatesBadInput(t *testing.T) {
	tests := []struct {
		name   string
		typed  []string
		keeps  string
		reason string
	}{
		{"no likelihood", []string{"vsit", ""}, "vsit", "is no likelihood"},
		{"more than all", []string{"130", ""}, "130", "130 is more than 100%"},
		{"one", []string{"1", "a reason"}, "a reason", "1 may mean 1% or certainty"},
		{"nothing", []string{"", ""}, "Likelihood", "there is no estimate"},
		{"odds of nothing", []string{"0:0", ""}, "0:0", "are no odds"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			u := inRoom(t, 100, 30, blind).typed("", "Ana").typed(test.typed...)
			u.sees(test.keeps)
			u.sees(test.reason)
			if open := u.m.world.Room().Open(); len(open[0].Estimates) != 0 {
				t.Errorf("taken was %v", open[0].Estimates)
			}
			u.press("ctrl+u").misses(test.reason)
		})
	}
	u := inRoom(t, 100, 30, blind)
	u.press("down").typed("", "Ana", "70", "50", "").sees("20% too much")
	u.press("down").typed("", "").sees("they add up to 120%")
	u.press("a").sees("70")
}

// A name that is too long is refused; a letter of Korean may come in parts.
func TestEstimatesNames(t *testing.T) {
	u := inRoom(t, 100, 30).press("a").typed(strings.Repeat("x", 61))
	u.sees("is longer than 60 characters")
	u.press("ctrl+u", "ㄱ", "\u1100\u1161").sees("ㄱ가")
	u.press("ctrl+u").typed("이영희", "Ana", "ana", "")
	if got := u.m.world.Room().Participants; len(got) != 2 || got[0] != "이영희" {
		t.Errorf("in the room are %q", got)
	}
	u.press("[", "delete").sees("Once more")
	u.press("delete").sees("is out.")
	if got := u.m.world.Room().Participants; len(got) != 1 {
		t.Errorf("in the room are %q", got)
	}
}

// Lines of CSV are pasted or typed; what cannot be taken is shown with the reason.
func TestEstimatesCSV(t *testing.T) {
	u := inRoom(t, 120, 36)
	u.paste("participant,question,estimate,because\n김철수,renewed,30,early\nAna,renewed,1:1,\nBen,renwed,20,\n").sees("2 estimates taken, 1 line not taken.")
	u.sees("Ben,renwed,20,")
	u.sees("did you mean")
	u.press("a", "Cho;80").typed("").sees("1 estimate taken.")
	u.press("Dan,never").typed("").sees("is no likelihood")
	u.sees("Dan,never")
	u.press("esc").sees("1st 3/3")
	u.press("a").paste("Eve,40\nFay,45\n").sees("2 estimates taken.")
	u.sees("1st 5/5")
	if f := u.m.world.Room().Forecasts("Fay", 1); f["renewed"][0] != 0.45 {
		t.Errorf("Fay gave %v", f)
	}
}

// After the first round is closed a second one opens, with the first in view.
func TestEstimatesSecondRound(t *testing.T) {
	u := inRoom(t, 120, 36, blind).gave().closed()
	u.press("[", "o").sees("The second round is open: 2 questions.")
	u.press("home").typed("").sees("First round: you gave 75%; median 71%, from 68% to 75%.")
	u.typed("80", "").typed("5", "5", "80", "10", "")
	u.misses("80%")
	u.press("o").sees("no closed first round")
	u.press("c").sees("still waits for Ana")
	u.press("c", "home").sees("SECOND ROUND")
	u.sees("80% very likely, the only one (n = 1)")
	u.typed("").sees("The 2nd round of this question is closed")
}

// While a blind round waits, no other screen and no overlay shows a forecast.
func TestBlindGuard(t *testing.T) {
	for _, key := range []string{"1", "2", "3", "4", "5", "6", "7", "9", "D", "S", "f4"} {
		u := inRoom(t, 100, 30, blind).press(key)
		u.sees("Blind: forecasts stay hidden")
		u.sees("▸0 Est")
	}
	u := inRoom(t, 100, 30, blind)
	u.press("/", "as before").sees("Nothing")
	u.press("ctrl+u", "transit").sees("C012")
	u.press("esc")
	u.press("8").sees("▸8 Brief")
	u.press("2").sees("Blind: forecasts stay hidden")
	u.press("esc").sees("▸0 Est")
	u.press("c", "c", "1").sees("▸1 Explore")
}

// A blind round that comes while something else shows hides it at once.
func TestBlindGuardHidesWhatShows(t *testing.T) {
	u := inRoom(t, 100, 30).press("1", "S").sees2("▸1 Explore", "Adrift")
	u.m.world.SetRoom(seminar.Room{}.Ask(1, true, "renewed"))
	u.press("down").sees("▸0 Est")
	u.misses("Adrift")
	if u.m.current != world.Estimates {
		t.Errorf("screen %d shows", u.m.current)
	}
}

func (u *user) sees2(texts ...string) *user {
	u.t.Helper()
	for _, text := range texts {
		u.sees(text)
	}
	return u
}

// The debrief shows what was said, and once it is revealed what happened and scores.
func TestDebrief(t *testing.T) {
	u := inRoom(t, 120, 80, blind).gave().closed().again().closed().press("D")
	u.sees("What happened is not opened, so nothing is scored.")
	u.misses("Signed on 1 June.")
	u.press("]").sees("SECOND ROUND")
	u.misses("Signed on 1 June.")
	u.misses("Something grey")
	u.m.world.Reveal()
	u.press("0", "D").sees("▸ The pact is renewed") // where it was
	u.press("tab", "home").sees("2 of 3 questions have a clean verdict")
	u.sees("Left out: 1 contested.")
	u.sees("OVER ONE QUESTION")
	u.press("]").sees("turned to: Threatening")
	u.press("]").sees("There was no strike.")
	u.press("]").sees("Calibration is shown from 20 settled questions of yes or no up; here the most is 1.")
	u.press("]").sees("Signed on 1 June.")
	u.sees("Brier (two categories, 0–1)")
	u.press("tab", "tab", "end").sees("It may have been a log.")
}

// A set that asks nothing has no such screens.
func TestNoQuestions(t *testing.T) {
	u := open(t, 100, 30)
	u.misses("Estimates")
	u.press("0").sees("There is no screen 0")
	u.press("D").sees("▸1 Explore")
}
