package term

import (
	"fmt"
	"slices"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/golden"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/scenarios"
	"foresee/ui/catalogue"
	"foresee/ui/podium"
)

// room opens the brief's set with a lesson on the stage, and a clock that stands.
func room(t *testing.T, lesson string, width, height int, change ...func(*Options)) *user {
	t.Helper()
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		t.Fatal(err)
	}
	engine, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	l, ok := set.Lesson(lesson)
	if !ok {
		t.Fatalf("no lesson %s", lesson)
	}
	noon := time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)
	o := Options{
		Engine: engine, Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true, Name: set.ID,
		Lesson: l,
		Clock: Clock{
			Now:  func() time.Time { return noon },
			Tick: func(time.Duration, func(time.Time) tea.Msg) tea.Cmd { return nil },
		},
	}
	for _, c := range change {
		c(&o)
	}
	u := openWith(t, width, height, o)
	u.m.world.Wait() // a busy machine is no reason for another frame
	return u
}

// forward goes on one step; where the lesson asks before it reveals, it agrees.
func (u *user) forward() {
	u.press("space")
	for u.m.lesson.asked != nothing {
		u.press("space")
	}
}

func (u *user) steps() int { return len(u.m.lesson.talk.Lesson().Steps) }

// TestLessonGoldens holds every step of both lessons to what a room sees.
func TestLessonGoldens(t *testing.T) {
	t.Parallel()
	for _, lesson := range []string{"demo", "seminar"} {
		for _, s := range []struct{ width, height int }{{80, 24}, {120, 36}} {
			u := room(t, lesson, s.width, s.height)
			for step := range u.steps() {
				u.t = t
				u.fits(s.width, s.height)
				t.Run(fmt.Sprintf("%s-%02d-%dx%d", lesson, step+1, s.width, s.height), func(t *testing.T) {
					golden.RequireEqual(t, []byte(u.m.View()))
				})
				u.forward()
			}
		}
	}
}

// TestLessonFits walks both lessons through all sizes.
func TestLessonFits(t *testing.T) {
	t.Parallel()
	for _, s := range append(sizes, struct{ width, height int }{61, 17}, struct{ width, height int }{99, 40}, struct{ width, height int }{40, 10}) {
		u := room(t, "seminar", s.width, s.height)
		for range u.steps() {
			u.fits(s.width, s.height)
			u.press("tab")
			u.fits(s.width, s.height)
			u.press("tab")
			u.forward()
		}
	}
}

// Going on and going back are inverse: the same frame, the same assumptions. Only a
// round of estimates that was closed stays so.
func TestLessonBackAndForth(t *testing.T) {
	t.Parallel()
	for _, lesson := range []string{"demo", "seminar"} {
		u := room(t, lesson, 100, 30)
		for range u.steps() - 1 {
			frame, assumed := u.screen(), u.m.world.Now().Assumptions
			closes := u.m.lesson.talk.View().Step.Estimate != nil
			u.forward()
			if u.screen() == frame {
				t.Fatalf("%s, step %d: the next step looks the same", lesson, u.m.lesson.talk.Step())
			}
			u.press("left")
			if u.screen() != frame && !closes || !u.m.world.Now().Assumptions.Equal(assumed) {
				t.Fatalf("%s, step %d: back again it is\n%s\nand was\n%s", lesson, u.m.lesson.talk.Step()+1, u.screen(), frame)
			}
			u.forward()
		}
		u.press("space").sees("That was the last step.")
	}
}

// The room may do what it likes; coming back, all is as it was left.
func TestLessonLeaveAndReturn(t *testing.T) {
	t.Parallel()
	u := room(t, "demo", 100, 30)
	u.press("space", "space", "space")
	frame, assumed := u.screen(), u.m.world.Now().Assumptions
	u.press("esc").sees("lesson at 4 of 12, p returns")
	u.sees("The lesson waits.")
	u.press("1", "down", "right", "4", "x", "S", "down", "enter", "2").sees("lesson at 4 of 12")
	if u.m.world.Now().Assumptions.Equal(assumed) {
		t.Fatal("nothing was explored")
	}
	u.press("p")
	if u.screen() != frame || !u.m.world.Now().Assumptions.Equal(assumed) || len(u.m.world.Now().Struck) != 0 {
		t.Errorf("returned to\n%s\nleft was\n%s", u.screen(), frame)
	}
	u.press("?").sees("go on to the next step")
	u.press("esc")
	if u.screen() != frame {
		t.Errorf("after the help:\n%s", u.screen())
	}
}

func TestLessonBlankAndClock(t *testing.T) {
	u := room(t, "demo", 80, 24)
	u.sees("0:00 of 15 min")
	u.press("c").misses("of 15 min")
	u.press("c", "b").misses("One brief, one day")
	u.fits(80, 24)
	u.press("space").sees("One brief, one day")
	u.sees("1 of 12")
	u.press("left").sees("This is the first step.")
}

// What happened stays hidden until the one who leads says so twice.
func TestLessonAsksBeforeItReveals(t *testing.T) {
	u := room(t, "seminar", 100, 30)
	reveal := slices.IndexFunc(u.m.lesson.talk.Lesson().Steps, func(s model.Step) bool { return s.Reveal })
	for range reveal - 1 {
		u.forward()
	}
	u.press("space").sees("From here on the lesson shows what happened after 5 Jun 2024.")
	if u.m.world.Revealed() || u.m.lesson.talk.Step() != reveal-1 {
		t.Fatal("revealed without an answer")
	}
	u.press("left").misses("From here on")
	if u.m.lesson.talk.Step() != reveal-1 {
		t.Error("saying no goes back a step")
	}
	u.press("space", "space")
	if !u.m.world.Revealed() || u.m.lesson.talk.Step() != reveal {
		t.Error("agreeing does not reveal")
	}
	u.press("left", "space")
	if u.m.lesson.talk.Step() != reveal {
		t.Error("it asks a second time")
	}
}

// Lessons are chosen from a list, and the one that runs is returned to.
func TestChooseLesson(t *testing.T) {
	u := room(t, "demo", 100, 30)
	u.press("space", "p").sees("at step 2")
	u.press("down").sees("An hour with one forecast")
	u.press("enter").sees("1 of 23")
	u.press("p", "enter").sees("1 of 23")
	u.press("p", "up", "enter").sees("1 of 12")
	u.press("esc", "p").sees("1 of 12")
}

func TestNoLessons(t *testing.T) {
	open(t, 100, 30).press("p").sees("This set has no lessons.")
}

// A speaker's keys are as good as those of the room's terminal.
func TestSpeakerDrives(t *testing.T) {
	u := room(t, "demo", 80, 24)
	folder := t.TempDir() + "/podium"
	p, err := podium.Listen(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	f, err := podium.Follow(p.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	u.m.podium = p
	u.m.tellPodium()
	for _, test := range []struct {
		ask  podium.Command
		step int
	}{{podium.Next, 2}, {podium.Next, 3}, {podium.Back, 2}} {
		u.m.answerSpeaker(asked(test.ask))
		if got := u.m.lesson.talk.Step() + 1; got != test.step {
			t.Errorf("after %q the lesson is at step %d, want %d", test.ask, got, test.step)
		}
	}
	for {
		s, ok := f.Next()
		if !ok {
			t.Fatal("the speaker hears no more")
		}
		if s.Step == 2 && s.Notes != "" && s.Next == "Three scenarios on the day of the brief" {
			return
		}
	}
}
