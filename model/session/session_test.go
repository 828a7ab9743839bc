package session

import (
	"errors"
	"io/fs"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/seminar"
)

// All comes back as it was.
func TestSaveAndLoad(t *testing.T) {
	set := small(t)
	for name, s := range map[string]Session{"busy": busy(t, set), "new": Begin(set)} {
		f, err := Load(saved(t, set, s))
		if err != nil {
			t.Fatal(err)
		}
		if f.Set.Name != "small" || f.Set.ID != "small" || f.Set.AsOf != "2024-06-05" || !f.Unchanged(set) {
			t.Errorf("%s: the set is %+v", name, f.Set)
		}
		got, misfits := f.Fit(set)
		if len(misfits) > 0 {
			t.Errorf("%s: %v", name, misfits)
		}
		if !reflect.DeepEqual(got, s) {
			t.Errorf("%s: got\n%+v\nwant\n%+v", name, got, s)
		}
	}
}

func TestLoadNothing(t *testing.T) {
	if _, err := Load(filepath.Join(t.TempDir(), "none.json")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file gives %v", err)
	}
	if _, err := Load(t.TempDir()); err == nil || !strings.Contains(err.Error(), "it is a folder") {
		t.Errorf("a folder gives %v", err)
	}
}

// The lesson goes on where it was left.
func TestLesson(t *testing.T) {
	set := small(t)
	talk, ok := seminar.Begin(set, set.Lessons[0]).Go(3)
	if !ok {
		t.Fatal("there is no fourth step")
	}
	for _, want := range []seminar.Talk{talk, talk.Leave()} {
		if got, ok := LessonAt(want).Talk(set); !ok || got != want {
			t.Errorf("the lesson goes on at %d, away: %v", got.Step(), got.Away())
		}
	}
	for _, gone := range []Lesson{{ID: "none"}, {ID: "demo", Step: 99}} {
		if _, ok := gone.Talk(set); ok {
			t.Errorf("%+v goes on", gone)
		}
	}
}

// Of a long history the newest steps are kept, among them the present one.
func TestManySteps(t *testing.T) {
	set := small(t)
	s := Begin(set)
	for i := range MaxSteps + 50 {
		s.Steps = append(s.Steps, Step{Assumptions: set.Baseline().With(0, model.States(1+i%3))})
	}
	for _, at := range []int{len(s.Steps) - 1, 60, 20} {
		s.At = at
		f, err := Load(saved(t, set, s))
		if err != nil {
			t.Fatal(err)
		}
		got, _ := f.Fit(set)
		if len(got.Steps) != MaxSteps || !got.Steps[got.At].Assumptions.Equal(s.Steps[at].Assumptions) {
			t.Errorf("of step %d remain %d steps, and the present one is %d", at, len(got.Steps), got.At)
		}
	}
}
