package scenarios_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"foresee/model"
)

// These hold the lessons to the clock, to their secret and to the figures they quote.

// assumed returns what each step of a lesson takes as given.
func assumed(t *testing.T, set *model.Set, l *model.Lesson) []model.Assumptions {
	t.Helper()
	list := make([]model.Assumptions, len(l.Steps))
	a := set.Baseline()
	for i, s := range l.Steps {
		if s.Reset || s.Load != "" {
			a = set.Baseline()
		}
		if s.Load != "" {
			scenario, ok := set.Scenario(s.Load)
			if !ok {
				t.Fatalf("%s: no scenario %s", s.Title, s.Load)
			}
			a = a.Apply(scenario.Preset)
		}
		a = a.Apply(s.Set)
		list[i] = a
	}
	return list
}

// beforeReveal returns the steps that precede the one which opens what happened.
func beforeReveal(l *model.Lesson) []model.Step {
	if i := slices.IndexFunc(l.Steps, func(s model.Step) bool { return s.Reveal }); i >= 0 {
		return l.Steps[:i]
	}
	return l.Steps
}

func prose(s model.Step) string {
	return strings.Join([]string{s.Title, s.Text, s.Question, s.Notes}, " ")
}

func TestLessonsKeepTime(t *testing.T) {
	want := map[string]float64{"demo": 15, "seminar": 60}
	for _, l := range engine(t).Set().Lessons {
		sum := 0.0
		for _, s := range l.Steps {
			if s.Minutes == 0 {
				t.Errorf("%s: %q has no minutes", l.ID, s.Title)
			}
			sum += s.Minutes
		}
		if sum != l.Minutes || sum != want[l.ID] {
			t.Errorf("%s: its steps take %g minutes, it says %g, want %g", l.ID, sum, l.Minutes, want[l.ID])
		}
		delete(want, l.ID)
	}
	for id := range want {
		t.Errorf("no lesson %s", id)
	}
}

// A projector at 80x24 has room for a few lines beside what they are about.
func TestLessonTextsAreShort(t *testing.T) {
	const most = 300
	for _, l := range engine(t).Set().Lessons {
		for _, s := range l.Steps {
			if n := utf8.RuneCountInString(s.Text + s.Question); n > most {
				t.Errorf("%s: %q puts %d characters before the room, want %d at most", l.ID, s.Title, n, most)
			}
			if s.Notes == "" {
				t.Errorf("%s: %q leaves the speaker without notes", l.ID, s.Title)
			}
		}
	}
}

func TestLessonsKeepTheSecret(t *testing.T) {
	happening := regexp.MustCompile(`\bH[0-9]{2}\b`)
	for _, l := range engine(t).Set().Lessons {
		for _, s := range beforeReveal(l) {
			if found := later.FindString(flat(prose(s))); found != "" {
				t.Errorf("%s: %q mentions %q", l.ID, s.Title, found)
			}
			if found := happening.FindString(prose(s)); found != "" {
				t.Errorf("%s: %q points to %s", l.ID, s.Title, found)
			}
			if s.Focus != nil && s.Focus.Ref.Kind == model.RefHappening {
				t.Errorf("%s: %q has its focus on %s", l.ID, s.Title, s.Focus.Ref.ID)
			}
			if s.Show == model.ScreenHindsight || s.Show == model.ScreenDebrief {
				t.Errorf("%s: %q shows the %s screen", l.ID, s.Title, s.Show)
			}
		}
	}
}

// The room estimates blind before it sees a forecast, and the same again later.
func TestTheRoomEstimatesFirst(t *testing.T) {
	set := engine(t).Set()
	l, ok := set.Lesson("seminar")
	if !ok {
		t.Fatal("no lesson seminar")
	}
	var rounds []*model.Estimate
	for _, s := range beforeReveal(l) {
		if s.Estimate != nil {
			rounds = append(rounds, s.Estimate)
		}
		if len(rounds) == 0 && s.Show != "" {
			t.Errorf("%q shows %s before the first estimate", s.Title, s.Show)
		}
	}
	if len(rounds) != 2 || !rounds[0].Blind || !slices.Equal(rounds[0].Questions, rounds[1].Questions) {
		t.Fatalf("want two rounds on the same questions, the first blind")
	}
	for _, id := range rounds[0].Questions {
		if !clean(set, id) {
			t.Errorf("%s has no clean verdict, so that nobody's estimate of it is scored", id)
		}
	}
}

func clean(set *model.Set, question string) bool {
	return slices.ContainsFunc(set.Hindsight, func(h *model.Happening) bool {
		return slices.ContainsFunc(h.Settles, func(s model.Settlement) bool {
			return s.Question == question && s.Verdict.Clean()
		})
	})
}

func TestLessonStepsCanBeRead(t *testing.T) {
	e := engine(t)
	for _, l := range e.Set().Lessons {
		for i, a := range assumed(t, e.Set(), l) {
			if _, err := e.Read(a); err != nil {
				t.Errorf("%s: %q: %v", l.ID, l.Steps[i].Title, err)
			}
		}
	}
}

// What a step names beside its focus exists: claims, recommendations, errata,
// happenings, and the place in the brief that it gives.
func TestLessonsNameWhatExists(t *testing.T) {
	set := engine(t).Set()
	named := regexp.MustCompile(`\b(C[0-9]{3}|R[0-9]|F[0-9]+|H[0-9]{2})\b`)
	place := regexp.MustCompile(`page ([0-9]), P([0-9]+)`)
	for _, l := range set.Lessons {
		for _, s := range l.Steps {
			for _, id := range named.FindAllString(prose(s), -1) {
				if !exists(set, id) {
					t.Errorf("%s: %q names %s, which does not exist", l.ID, s.Title, id)
				}
			}
			for _, m := range place.FindAllStringSubmatch(prose(s), -1) {
				page, _ := strconv.Atoi(m[1])
				if !slices.ContainsFunc(set.Claims, func(c *model.Claim) bool { return c.Page == page && c.Paragraph == "P"+m[2] }) {
					t.Errorf("%s: %q sends one to %s, where no claim stands", l.ID, s.Title, m[0])
				}
			}
		}
	}
}

func exists(set *model.Set, id string) bool {
	_, claim := set.Claim(id)
	_, policy := set.Policy(id)
	_, happening := set.Happening(id)
	erratum := slices.ContainsFunc(set.Errata, func(e *model.Erratum) bool { return e.ID == id })
	return claim || policy || happening || erratum
}
