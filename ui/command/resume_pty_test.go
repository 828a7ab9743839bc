//go:build unix

package command

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"foresee/model/session"
)

// settled waits until the session at a path is as wanted: it is written beside the
// program's loop.
func settled(t *testing.T, path string, want func(*session.File) bool) {
	t.Helper()
	for {
		f, err := session.Load(path)
		switch {
		case err == nil && want(f):
			return
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			t.Fatal(err)
		}
	}
}

func atStep(n int) func(*session.File) bool {
	return func(f *session.File) bool { return f.At == n }
}

// TestResumeAfterAPlainRun leaves the explorer and comes back, from another folder.
func TestResumeAfterAPlainRun(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	path := ferryIn(t)
	s := start(t, 120, 36, path)
	s.waitFor("Weather")
	s.press("lj")
	s.waitFor("1 driver moved")
	s.press("2")
	s.waitFor("▸2 Why")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Fatal(err)
	}
	s = start(t, 120, 36, "resume")
	s.waitFor("▸2 Why", "1 driver moved", "Resumed as it was left")
	s.press("u")
	s.waitFor("at the baseline")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Error(err)
	}
}

// TestKilled kills the explorer as soon as a change is on the disk.
func TestKilled(t *testing.T) {
	file := filepath.Join(t.TempDir(), "class.json")
	s := start(t, 120, 36, "--session", file)
	s.waitFor("Ukraine war")
	s.press("ljl")
	settled(t, file, atStep(2))
	if err := s.cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-s.gone
	s = start(t, 120, 36, "resume", file)
	s.waitFor("2 drivers moved", "Resumed")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Error(err)
	}
}

// TestLessonResumed comes back to a lesson at its step.
func TestLessonResumed(t *testing.T) {
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	file := filepath.Join(t.TempDir(), "class.json")
	s := start(t, 120, 36, "present", "demo", "--session", file)
	s.waitFor("1 of 12")
	s.press("  ")
	settled(t, file, func(f *session.File) bool { return f.Lesson != nil && f.Lesson.Step == 2 })
	s.press("q")
	if err := s.ended(); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"resume", file}, {"present", "--session", file}} {
		s = start(t, 120, 36, args...)
		s.waitFor("3 of 12")
		s.press("q")
		if err := s.ended(); err != nil {
			t.Errorf("%v: %v", args, err)
		}
	}
}

// TestAnotherSetsSession refuses to lose a session of another set.
func TestAnotherSetsSession(t *testing.T) {
	file := filepath.Join(t.TempDir(), "class.json")
	s := start(t, 120, 36, ferryIn(t), "--session", file)
	s.waitFor("Weather")
	s.press("lq")
	if err := s.ended(); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s = start(t, 120, 36, "russia-dprk-2024", "--session", file)
	if code := exitCode(s.wait()); code != Misuse {
		t.Errorf("exit code %d", code)
	}
	s.waitFor("is a session of ferry, not of russia-dprk-2024")
	after, err := os.ReadFile(file)
	if err != nil || string(after) != string(before) {
		t.Errorf("the session was changed, %v", err)
	}
}

// TestNoSession names a file that is none.
func TestNoSession(t *testing.T) {
	for _, test := range []struct {
		args []string
		says string
	}{
		{[]string{"--session", ferryIn(t)}, "this is no session that can be opened"},
		{[]string{"--session", "no/such/folder/class.json"}, "no such file or directory"},
		{[]string{"resume", "missing.json"}, "missing.json"},
	} {
		s := start(t, 120, 36, test.args...)
		if code := exitCode(s.wait()); code == Done {
			t.Errorf("%v: exit code %d", test.args, code)
		}
		s.waitFor(test.says)
		if strings.Contains(s.seen.String(), "\x1b[?1049h") {
			t.Errorf("%v: the alternate screen was opened", test.args)
		}
	}
}
