package term

import (
	"slices"
	"testing"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/world"
)

// toEstimates goes on to the first step that asks for estimates.
func (u *user) toEstimates() *user {
	steps := u.m.lesson.talk.Lesson().Steps
	for range slices.IndexFunc(steps, func(s model.Step) bool { return s.Estimate != nil }) {
		u.forward()
	}
	return u
}

// The room gives its numbers without leaving the lesson, and going on closes the
// round, once it was asked.
func TestLessonEstimates(t *testing.T) {
	u := room(t, "seminar", 100, 30).toEstimates()
	u.sees("Your numbers first")
	u.typed("", "김철수").sees("김철수: Putin comes to North Korea")
	u.press("a 1").sees("a 1│") // letters and blanks are text, not commands of the lesson
	u.press("ctrl+u").typed("80", "visit is due").sees("A visit in one of the months")
	u.press("esc").sees("Your numbers first")
	u.press("space").sees("1st round: 1 of 1 are still to give. space closes it, ← does not.")
	u.press("left", "space", "space").sees("What the brief says")
	a, _ := u.m.world.Room().Asking("putin-comes", 1)
	if a.Stage != seminar.Closed || len(a.Estimates) != 1 {
		t.Errorf("the round is %+v", a)
	}
	if u.forward(); u.m.current != world.Explore {
		t.Errorf("screen %d shows, not the explorer", u.m.current)
	}
}

// What a lesson announces blind hides every screen with forecasts, before it is asked.
func TestLessonIsBlindFromTheStart(t *testing.T) {
	u := room(t, "seminar", 100, 30).press("esc").sees2("▸0 Est")
	u.press("1").sees("Blind: forecasts stay hidden")
	u.press("8").sees("▸8 Brief")
	u.press("0", "c").sees("a lesson has announced one. Once more c calls it off.")
	u.press("c", "1").sees("▸1 Explore")
}

// A lesson that is begun behind its estimates hides nothing, and neither does one that
// asks for none.
func TestLessonThatAsksNothing(t *testing.T) {
	for _, test := range []struct {
		lesson string
		step   int
	}{{"demo", 0}, {"seminar", 5}} {
		u := room(t, "demo", 100, 30)
		l, _ := u.m.world.Set.Lesson(test.lesson)
		u.run(u.m.teach(l, test.step))
		u.press("esc", "1").sees("▸1 Explore")
	}
	u := room(t, "seminar", 100, 30).press("p", "up", "enter", "esc", "1")
	u.sees("▸1 Explore")
}

// Text and screen take turns on a small terminal; what is typed comes to the front.
func TestLessonEstimatesSmall(t *testing.T) {
	u := room(t, "seminar", 60, 16).toEstimates()
	u.typed("", "Ana").press("3:1").sees("= 75% likely")
	u.fits(60, 16)
	u.press("esc").paste("participant,question,estimate\nBen,treaty-clause,20\n").sees("1 estimate taken.")
	u.fits(60, 16)
}
