package term

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/session"
)

// keptAt has a new session kept in a file.
func keptAt(path string) func(*Options) {
	return func(o *Options) { o.Kept.Keeper = session.New(path, o.Engine.Set(), "harbour-2030") }
}

// load reads a session back.
func load(t *testing.T, path string) *session.File {
	t.Helper()
	f, err := session.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// resumed goes on with the session in a file, on another version of the set.
func resumed(t *testing.T, path string, change func(*model.Set)) func(*Options) {
	t.Helper()
	f := load(t, path)
	v := saving(t, change)
	s, misfits := f.Fit(v.Set)
	return func(o *Options) {
		o.Engine, o.Start = v.Engine, v.Set.Baseline()
		o.Kept = Kept{Session: &s, Misfits: misfits, Keeper: f.Keeper(v.Set, "harbour-2030", misfits), Says: "Welcome back."}
	}
}

func same(*model.Set) {}

func TestEveryChangeIsSavedAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "class.json")
	u := open(t, 120, 36, keptAt(path))
	u.press("down", "up", "tab", "tab", "2", "1")
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("somebody who only looks leaves a file: %v", err)
	}
	u.press("shift+tab", "shift+tab", "right")
	if f := load(t, path); len(f.Steps) != 2 || f.At != 1 {
		t.Errorf("after a change the session is at %d of %d", f.At, len(f.Steps))
	}
	u.press("m", "u")
	if f := load(t, path); len(f.Steps) != 2 || f.At != 0 || f.Marked == nil {
		t.Errorf("after undo the session is at %d of %d", f.At, len(f.Steps))
	}
}

// Whoever comes back finds the explorer as they left it.
func TestResume(t *testing.T) {
	for _, test := range []struct {
		name string
		keys []string
		back []string // keys after which both must show the same
	}{
		{"drivers", []string{"right", "down", "down", "right", "left"}, []string{"u", "u", "U"}},
		{"what is supposed", []string{"tab", "tab", "s", "down", "down"}, []string{"u"}},
		{"a scenario and a change", []string{"S", "down", "enter", "right"}, []string{"u", "u"}},
		{"what is struck out", []string{"/", "nobody signs", "enter", "x", "1"}, []string{"u"}},
		{"a mark", []string{"right", "m", "right", "3"}, []string{"m", "u", "m", "m"}},
		{"undone", []string{"right", "down", "right", "u", "u"}, []string{"U", "U"}},
		{"a claim", []string{"right", "/", "dry summer", "enter"}, []string{"tab", "tab"}},
		{"an outcome", []string{"right", "/", "transit", "enter", "enter"}, []string{"]", "["}},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "class.json")
			u := open(t, 120, 36, keptAt(path)).press(test.keys...)
			if err := u.m.close(); err != nil {
				t.Fatal(err)
			}
			again := open(t, 120, 36, resumed(t, path, same), func(o *Options) { o.Kept.Keeper = nil })
			again.sees("Welcome back.")
			for _, key := range append([]string{""}, test.back...) {
				u.press(key)
				again.press(key)
				u.rest()
				again.rest()
				if got, want := again.screen(), u.screen(); got != want {
					t.Fatalf("after %s it was:\n%s\nand is:\n%s", key, want, got)
				}
			}
		})
	}
}

// A session of an older version of the set opens with what still fits.
func TestResumeOnANewerSet(t *testing.T) {
	path := filepath.Join(t.TempDir(), "class.json")
	u := open(t, 120, 36, keptAt(path)).press("right", "down", "down", "down", "right")
	u.assumes("season=severe", "union=threatening")
	again := open(t, 120, 36, resumed(t, path, func(s *model.Set) { s.Factors[2].ID = "docks" }))
	again.assumes("season=severe")
	again.press("!").sees("assumption union=threatening")
	again.press("!", "right")
	if f := load(t, path); !strings.Contains(f.Set.Digest, "sha256") || len(f.Steps) != 3 {
		t.Errorf("the session has %d steps", len(f.Steps))
	}
	if f := load(t, path+"~"); len(f.Steps) != 3 || f.At != 2 {
		t.Errorf("the session as it was has %d steps", len(f.Steps))
	}
}

// What the command line assumes comes after what the session held.
func TestResumeWithAssumptions(t *testing.T) {
	path := filepath.Join(t.TempDir(), "class.json")
	open(t, 120, 36, keptAt(path)).press("right")
	u := open(t, 120, 36, resumed(t, path, same), func(o *Options) {
		o.Start = o.Start.With(2, model.Only(1))
	})
	u.assumes("union=threatening")
	u.press("u").assumes("season=severe")
	if f := load(t, path); len(f.Steps) != 3 {
		t.Errorf("there are %d steps", len(f.Steps))
	}
}

// rest lets what the last key said and moved pass.
func (u *user) rest() {
	u.m.status = status{}
	u.m.world.Settle()
}

func TestTwoExplorersOnOneFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "class.json")
	one := open(t, 120, 36, keptAt(path)).press("right")
	two := open(t, 120, 36, resumed(t, path, same)).press("down", "right")
	one.press("left").sees("Not saved: saving the session " + path + ": another foresee has written")
	one.sees("! not saved")
	one.press("left").misses("another foresee")
	one.sees("! not saved")
	two.misses("not saved")
	if f := load(t, path); f.At != 2 {
		t.Errorf("the file is at %d, want what the second did", f.At)
	}
	if err := one.m.close(); !errors.Is(err, session.ErrChanged) {
		t.Errorf("leaving says %v", err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	one.press("right").misses("! not saved")
}

func TestAnotherFileWhereNobodyNamedOne(t *testing.T) {
	folder := t.TempDir()
	path, other := filepath.Join(folder, "class.json"), filepath.Join(folder, "other.json")
	open(t, 120, 36, keptAt(path)).press("right")
	u := open(t, 120, 36, keptAt(path), func(o *Options) { o.Kept.Keeper.Otherwise(other) })
	u.press("right").sees("Another foresee has this session's file, so it is kept in")
	u.press("left").misses("kept in")
	if f := load(t, other); f.At != 2 {
		t.Errorf("the other file is at %d", f.At)
	}
}

func TestTheSessionBeforeIsTold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "class.json")
	u := open(t, 120, 36, keptAt(path), func(o *Options) { o.Kept.Aside = "class.20260102T030405.json" })
	u.press("down").misses("class.2026")
	u.press("right").sees("The last session of this set is now in class.20260102T030405.json")
	u.press("right").misses("class.2026")
}

func TestNothingIsKept(t *testing.T) {
	u := open(t, 120, 36, func(o *Options) { o.Kept.Unkept = errors.New("no home") })
	u.misses("no home")
	u.press("right").sees("What you do here is not kept: no home.")
	u.press("right").misses("no home")
}

// While one save goes on no other begins, and what came meanwhile is saved after it.
func TestSavesOneAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "class.json")
	u := open(t, 120, 36, keptAt(path))
	_, cmd := u.m.Update(message("right"))
	u.press("left", "left")
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("it was saved beside a save that goes on: %v", err)
	}
	u.run(cmd)
	if f := load(t, path); f.At != 3 {
		t.Errorf("the session is at %d, want 3", f.At)
	}
}

func TestASessionFollowsItsSet(t *testing.T) {
	path := filepath.Join(t.TempDir(), "class.json")
	u := open(t, 120, 36, keptAt(path)).press("right")
	v := saving(t, func(s *model.Set) { s.Factors[0].ID = "storms" })
	u.save(v)
	if f := load(t, path); !f.Unchanged(v.Set) {
		t.Error("the session is of the set as it was")
	}
	looking := open(t, 120, 36, keptAt(path+"2"))
	looking.save(v)
	if _, err := os.Stat(path + "2"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a set that was saved is no change of the user's: %v", err)
	}
}

func TestALessonIsResumed(t *testing.T) {
	for _, away := range []bool{false, true} {
		path := filepath.Join(t.TempDir(), "class.json")
		u := room(t, "demo", 120, 36, keptAt(path))
		u.forward()
		u.forward()
		if away {
			u.press("esc", "1", "right")
		}
		f := load(t, path)
		v := savingBrief(t, same)
		s, misfits := f.Fit(v.Set)
		if len(misfits) > 0 {
			t.Fatal(misfits)
		}
		again := room(t, "demo", 120, 36, func(o *Options) {
			o.Engine, o.Lesson = v.Engine, nil
			o.Kept = Kept{Session: &s, Keeper: f.Keeper(v.Set, "x", nil)}
		})
		u.rest()
		again.rest()
		if was, is := u.screen(), again.screen(); was != is {
			t.Errorf("away %v: it was:\n%s\nand is:\n%s", away, was, is)
		}
	}
}
