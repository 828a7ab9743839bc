package model

import (
	_ "embed"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

//go:embed testdata/taught.yaml
var taught string

// taughtLine is the line of the whole text at which the part for teaching begins.
var taughtLine = strings.Count(small, "\n") + 1

// checkTaught edits the part for teaching. The problems that follow are those of the
// whole set, with lines counted from the first one of that part.
func checkTaught(t *testing.T, changes []change) {
	t.Helper()
	for _, c := range changes {
		t.Run(c.name, func(t *testing.T) {
			if strings.Count(taught, c.old) != 1 {
				t.Fatalf("testdata/taught.yaml holds %q %d times, not once", c.old, strings.Count(taught, c.old))
			}
			text := small + strings.Replace(taught, c.old, c.new, 1)
			set, problems := Load(File{"x", []byte(text)})
			if (set == nil) != (len(problems.Faults()) > 0) {
				t.Fatalf("set %v with the problems\n%v", set, problems)
			}
			var got []string
			for _, p := range problems {
				if p.At.Line >= taughtLine {
					p.At.Line -= taughtLine - 1
				}
				got = append(got, strings.TrimPrefix(p.Error(), "x:"))
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
			}
		})
	}
}

func TestTaught(t *testing.T) {
	set, problems := Load(File{"x.yaml", []byte(small + taught)})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	trade, trust := set.Factors[1], set.Factors[2]
	q := set.Questions
	if !reflect.DeepEqual(q[0].Event, Event{{trade.Is(0)}}) || q[0].Band != "likely" || q[0].Answers() != 2 {
		t.Errorf("question of an outcome is %+v", q[0])
	}
	if !reflect.DeepEqual(q[1].Event, set.Scenarios[0].Event) || q[1].Scenario != "friends" {
		t.Errorf("question of a scenario is %+v", q[1])
	}
	if q[2].Across != trust || !q[2].Ordered || q[2].Answers() != 3 || q[2].Event != nil {
		t.Errorf("question across a factor is %+v", q[2])
	}
	if q[3].Event != nil || q[3].Across != nil {
		t.Errorf("question without a forecast is %+v", q[3])
	}
	checkTaughtHindsight(t, set)
	checkTaughtLesson(t, set)
}

func checkTaughtHindsight(t *testing.T, set *Set) {
	t.Helper()
	visit, ship := set.Hindsight[0], set.Hindsight[1]
	if visit.ID != "H01" || ship.ID != "H02" {
		t.Errorf("the order is %s, %s", visit.ID, ship.ID)
	}
	if !reflect.DeepEqual(visit.Replay, []Condition{set.Factors[1].Is(0), set.Factors[0].Is(1)}) {
		t.Errorf("replay is %+v", visit.Replay)
	}
	want := []Settlement{
		{Question: "trade-lasts", Verdict: Yes, State: -1, Because: "Arms were on board."},
		{Question: "how-much-trust", Verdict: Yes, State: 1, Because: "The captains shook hands."},
		{Claim: "C4", Verdict: Partial, State: -1, Because: "The remark held for a while."},
	}
	for i, s := range ship.Settles {
		s.At = Position{}
		if s != want[i] {
			t.Errorf("settlement %d is %+v", i, s)
		}
	}
	source := Source{"Ship sails", "The Harbour News", "2025-01", "https://example.org/ship?no=1"}
	if ship.Confidence != "medium" || ship.Sources[0] != source {
		t.Errorf("happening is %+v", ship)
	}
}

func checkTaughtLesson(t *testing.T, set *Set) {
	t.Helper()
	lesson, ok := set.Lesson("demo")
	if !ok || lesson.Minutes != 5 || len(lesson.Steps) != 6 {
		t.Fatalf("lesson is %+v", lesson)
	}
	focus := []Focus{{Ref{RefDriver, "war"}, -1}, {Ref{RefQuestion, "friends"}, -1}, {Ref{RefOutcome, "trust"}, 1}, {Ref{RefClaim, "C2"}, -1}, {Ref{RefHappening, "H01"}, -1}}
	for i, want := range focus {
		if got := lesson.Steps[i].Focus; got == nil || *got != want {
			t.Errorf("step %d points at %+v, not %+v", i, got, want)
		}
	}
	if s := lesson.Steps[0]; !s.Reset || s.Minutes != 1.5 || s.Show != ScreenExplore {
		t.Errorf("step 0 is %+v", s)
	}
	if e := lesson.Steps[1].Estimate; !reflect.DeepEqual(e, &Estimate{1, []string{"trade-lasts", "how-much-trust"}, true}) {
		t.Errorf("estimate is %+v", e)
	}
	if s := lesson.Steps[2]; s.Load != "friends" || !reflect.DeepEqual(s.Set, []Condition{{0, 2}, {1, 1}, {2, 3}}) {
		t.Errorf("step 2 is %+v", s)
	}
	if s := lesson.Steps[3]; !reflect.DeepEqual(s.Set, []Condition{{0, 3}, {1, 3}}) {
		t.Errorf("step 3 is %+v", s)
	}
	if !lesson.Steps[4].Reveal || lesson.Steps[5].Focus != nil || lesson.Steps[5].Estimate != nil {
		t.Errorf("the last steps are %+v", lesson.Steps[4:])
	}
}

// The brief rests on nothing that came later: happenings cite no claim, questions do.
func TestUsesLeaveHindsightOut(t *testing.T) {
	set, _ := Load(File{"x.yaml", []byte(small + taught)})
	if uses := set.Uses("C4"); len(uses) > 0 {
		t.Errorf("C4 is used by %v", uses)
	}
	if uses := fmt.Sprint(set.Uses("C2")); !strings.Contains(uses, "{question trade-lasts}") {
		t.Errorf("C2 is used by %v", uses)
	}
	text := strings.Replace(small, "background: [C4]", "background: [C1]", 1) + taught
	_, problems := Load(File{"x", []byte(text)})
	if !strings.Contains(problems.Error(), "nothing cites the claim C4") {
		t.Errorf("a settlement counts as a citation: %v", problems)
	}
}

// checkTeaching checks what a user of a loaded set relies on in a room.
func checkTeaching(t *testing.T, set *Set) {
	t.Helper()
	for _, q := range set.Questions {
		if found, ok := set.Question(q.ID); !ok || found != q || q.Across != nil && q.Event != nil || q.Ordered && q.Across == nil {
			t.Errorf("question %+v is not found under its id, or contradicts itself", q)
		}
		checkConditions(t, set, q.Event...)
	}
	for i, h := range set.Hindsight {
		if found, ok := set.Happening(h.ID); !ok || found != h || len(h.Sources) == 0 || i > 0 && h.Date < set.Hindsight[i-1].Date {
			t.Errorf("happening %+v is not found under its id, or out of order", h)
		}
		checkConditions(t, set, h.Replay)
		for _, s := range h.Settles {
			checkSettlement(t, set, s)
		}
	}
	for _, l := range set.Lessons {
		if found, ok := set.Lesson(l.ID); !ok || found != l || len(l.Steps) == 0 {
			t.Errorf("lesson %s is not found under its id, or empty", l.ID)
		}
		for _, s := range l.Steps {
			checkStep(t, set, s)
		}
	}
}

func checkSettlement(t *testing.T, set *Set, s Settlement) {
	t.Helper()
	if q, ok := set.Question(s.Question); ok {
		if (s.State >= 0) != (q.Across != nil && s.Verdict == Yes) || s.State >= q.Answers() {
			t.Errorf("settlement %+v does not fit the question %+v", s, q)
		}
		return
	}
	if _, ok := set.Claim(s.Claim); !ok || s.Question != "" || s.State != -1 {
		t.Errorf("settlement %+v settles nothing", s)
	}
}

func checkStep(t *testing.T, set *Set, s Step) {
	t.Helper()
	checkConditions(t, set, s.Set)
	if _, ok := set.Scenario(s.Load); !ok && s.Load != "" {
		t.Errorf("step %+v loads what is not there", s)
	}
	if f := s.Focus; f != nil && f.Ref.Kind == RefOutcome {
		if found, ok := set.Factor(f.Ref.ID); !ok || f.State >= len(found.States) {
			t.Errorf("step %+v points at what is not there", s)
		}
	}
	if s.Estimate == nil {
		return
	}
	for _, id := range s.Estimate.Questions {
		if _, ok := set.Question(id); !ok {
			t.Errorf("step %+v asks what is not there", s)
		}
	}
}
