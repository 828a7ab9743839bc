package podium

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func listen(t *testing.T) (*Podium, string) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "f")
	p, err := Listen(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })
	return p, folder
}

func follow(t *testing.T, folder string) *Follower {
	t.Helper()
	live, err := Lessons(folder)
	if err != nil || len(live) != 1 {
		t.Fatalf("lessons: %v, error %v", live, err)
	}
	f, err := Follow(live[0])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestFollow(t *testing.T) {
	p, folder := listen(t)
	p.Tell(State{Step: 1, Notes: "first\nline"})
	f := follow(t, folder)
	if s, ok := f.Next(); !ok || s.Step != 1 || s.Notes != "first\nline" {
		t.Fatalf("a follower who comes late is told %v, %v", s, ok)
	}
	p.Tell(State{Step: 2})
	if s, ok := f.Next(); !ok || s.Step != 2 {
		t.Fatalf("then %v, %v", s, ok)
	}
	if err := f.Ask("sing"); err != nil {
		t.Fatal(err)
	}
	if err := f.Ask(Back); err != nil {
		t.Fatal(err)
	}
	if c := <-p.Commands(); c != Back {
		t.Errorf("the lesson is asked for %q", c)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	if s, ok := f.Next(); ok {
		t.Errorf("after the end comes %v", s)
	}
	if live, err := Lessons(folder); err != nil || len(live) != 0 {
		t.Errorf("after the end there are %v, error %v", live, err)
	}
}

// A follower that is gone holds nobody up.
func TestDeadFollower(t *testing.T) {
	p, folder := listen(t)
	follow(t, folder).Close()
	for range 3 {
		p.Tell(State{Notes: strings.Repeat("x", 1<<16)})
	}
	f := follow(t, folder)
	if s, ok := f.Next(); !ok || len(s.Notes) != 1<<16 {
		t.Errorf("the next follower is told %d characters, %v", len(s.Notes), ok)
	}
}

func TestSweepsStaleSockets(t *testing.T) {
	p, folder := listen(t)
	stale := filepath.Join(folder, "lesson-1.sock")
	if err := os.Rename(p.Path(), stale); err != nil {
		t.Fatal(err)
	}
	p.Close()
	if live, err := Lessons(folder); err != nil || len(live) != 0 {
		t.Errorf("lessons: %v, error %v", live, err)
	}
	if _, err := os.Lstat(stale); !os.IsNotExist(err) {
		t.Errorf("the stale socket is still there: %v", err)
	}
}

func TestRefusesOpenFolder(t *testing.T) {
	folder := t.TempDir()
	if err := os.Chmod(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if p, err := Listen(folder); err == nil {
		p.Close()
		t.Error("listens where others may enter")
	} else if !strings.Contains(err.Error(), "only you may enter") {
		t.Error(err)
	}
}

func TestFolder(t *testing.T) {
	env := map[string]string{"XDG_RUNTIME_DIR": "/run/user/7"}
	if got := Folder(func(k string) string { return env[k] }); got != filepath.Join("/run/user/7", "foresee") {
		t.Errorf("folder %q", got)
	}
	env["XDG_RUNTIME_DIR"] = "relative"
	if got := Folder(func(k string) string { return env[k] }); !strings.HasPrefix(got, os.TempDir()) {
		t.Errorf("a relative runtime folder gives %q", got)
	}
}
