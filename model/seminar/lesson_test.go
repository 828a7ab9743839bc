package seminar

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"foresee/model"
)

func demo(t *testing.T) Talk {
	t.Helper()
	set := small(t)
	lesson, ok := set.Lesson("demo")
	if !ok {
		t.Fatal("no lesson demo")
	}
	return Begin(set, lesson)
}

// Each step's assumptions, screen and times follow from the ones before.
func TestView(t *testing.T) {
	want := []struct {
		assume   []string
		preset   bool
		show     model.Screen
		revealed bool
	}{
		{nil, false, model.ScreenExplore, false},
		{nil, false, model.ScreenEstimates, false},
		{[]string{"war=over", "trade=yes", "trust=high|some"}, true, model.ScreenWhy, false},
		{[]string{"war=?", "trust=high|some"}, true, model.ScreenBrief, false},
		{[]string{"war=?", "trust=high|some"}, true, model.ScreenHindsight, true},
		{[]string{"war=?", "trust=high|some"}, true, model.ScreenDebrief, true},
	}
	talk := demo(t)
	for i, w := range want {
		v := talk.View()
		if got := talk.set.Assignments(v.Assumptions); !slices.Equal(got, w.assume) {
			t.Errorf("step %d assumes %v, not %v", i, got, w.assume)
		}
		if v.Number != i+1 || v.Steps != 6 || v.Step != &talk.Lesson().Steps[i] || (v.Preset != nil) != w.preset || v.Show != w.show || v.Revealed != w.revealed {
			t.Errorf("step %d is %+v", i, v)
		}
		talk, _ = talk.Next()
	}
}

// A reset takes back what was set and what was loaded.
func TestViewAfterReset(t *testing.T) {
	set := load(t, "  - {id: back, title: Back, minutes: 1, about: A., steps: [{title: A, load: friends, set: {war: over}}, {title: B, reset: true}, {title: C, set: {trade: no}, load: friends}]}\n")
	lesson, _ := set.Lesson("back")
	talk, _ := Begin(set, lesson).Next()
	if v := talk.View(); v.Preset != nil || !v.Assumptions.Equal(set.Baseline()) {
		t.Errorf("after the reset %+v", v)
	}
	talk, _ = talk.Next()
	if v := talk.View(); v.Preset == nil || !slices.Equal(set.Assignments(v.Assumptions), []string{"trade=no"}) {
		t.Errorf("after the load %+v", v)
	}
}

// What is set once the room knows what happened is hindsight, until all is loaded or
// reset.
func TestViewInHindsight(t *testing.T) {
	set := load(t, "  - {id: back, title: Back, minutes: 1, about: A., steps: [{title: A, set: {war: over}}, {title: B, reveal: true}, {title: C, set: {trade: no}}, {title: D}, {title: E, reset: true}, {title: F, load: friends, set: {war: over}}, {title: G, load: friends}]}\n")
	lesson, _ := set.Lesson("back")
	talk := Begin(set, lesson)
	for i, want := range []bool{false, false, true, true, false, true, false} {
		if got := talk.View().Hindsight; got != want {
			t.Errorf("step %d: hindsight is %v", i, got)
		}
		talk, _ = talk.Next()
	}
}

// Five minutes, of which the first step has one and a half: the other five share
// what is left.
func TestSchedule(t *testing.T) {
	got := schedule(demo(t).Lesson())
	for i, want := range []float64{0, 1.5, 2.2, 2.9, 3.6, 4.3, 5} {
		if !near(got[i], want) {
			t.Errorf("step %d begins at %v, not at %v", i, got[i], want)
		}
	}
	full := &model.Lesson{Minutes: 1, Steps: []model.Step{{Minutes: 2}, {}}}
	if got := schedule(full); !slices.Equal(got, []float64{0, 2, 2}) {
		t.Errorf("a lesson that takes too long: %v", got)
	}
}

func TestEnds(t *testing.T) {
	first := demo(t)
	if back, ok := first.Back(); ok || back != first {
		t.Error("there is a step before the first")
	}
	last, ok := first.Go(5)
	if !ok {
		t.Fatal("there is no last step")
	}
	if next, ok := last.Next(); ok || next != last {
		t.Error("there is a step after the last")
	}
	if _, ok := first.Go(6); ok {
		t.Error("there is a seventh step")
	}
}

// Whatever way a room takes, going on and back are inverse, state and all, and what a
// step shows does not depend on the way.
func TestForwardAndBackAreInverse(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	talk := demo(t)
	views := make(map[int]View)
	for range 500 {
		move, undo := Talk.Next, Talk.Back
		if random.IntN(2) == 0 {
			move, undo = undo, move
		}
		before := talk.View()
		moved, ok := move(talk)
		if !ok {
			continue
		}
		if undone, ok := undo(moved); !ok || undone != talk || !reflect.DeepEqual(undone.View(), before) {
			t.Fatalf("step %d does not come back", talk.Step())
		}
		if first, seen := views[moved.Step()]; seen && !reflect.DeepEqual(first, moved.View()) {
			t.Fatalf("step %d depends on the way to it", moved.Step())
		}
		views[moved.Step()] = moved.View()
		talk = moved
	}
	if len(views) != 6 {
		t.Errorf("the walk saw %d of 6 steps", len(views))
	}
}

// Exploring and returning restores; while the room is away the lesson waits.
func TestLeaveAndReturn(t *testing.T) {
	talk := demo(t)
	for ok := true; ok; talk, ok = talk.Next() {
		away := talk.Leave()
		if !away.Away() || away.Leave() != away {
			t.Errorf("step %d is not left", talk.Step())
		}
		if next, moved := away.Next(); moved || next != away {
			t.Errorf("step %d does not wait", talk.Step())
		}
		if back := away.Return(); back != talk || !reflect.DeepEqual(back.View(), talk.View()) {
			t.Errorf("step %d is not restored", talk.Step())
		}
	}
}
