package term

import (
	"testing"

	"foresee/model"
	"foresee/scenarios"
)

// savingBrief returns the brief's set, read anew.
func savingBrief(t *testing.T, change func(*model.Set)) Version {
	t.Helper()
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		t.Fatal(err)
	}
	changed := *set
	change(&changed)
	whole := model.NewSet(changed)
	return Version{Set: whole, Engine: engine(t, whole)}
}

// Whoever repairs a word while the room looks on changes nothing but the word.
func TestALessonGoesOn(t *testing.T) {
	u := room(t, "demo", 120, 36)
	same := savingBrief(t, func(*model.Set) {})
	for range u.steps() {
		before := u.screen()
		u.save(same)
		u.m.status = status{}
		if after := u.screen(); after != before {
			t.Errorf("before:\n%s\nafter:\n%s", before, after)
		}
		u.save(broken()).misses("tilte") // no room wants to see that
		u.forward()
	}
	u.press("esc").sees("! 2 faults")
}

func TestALessonThatIsGone(t *testing.T) {
	u := room(t, "demo", 120, 36)
	u.forward()
	u.save(savingBrief(t, func(s *model.Set) { s.Lessons = nil }))
	u.fits(120, 36)
	u.sees("No longer fits: lesson demo")
	u.sees("▸8 Brief")
}
