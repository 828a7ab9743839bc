package session

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

// only lists the names in a folder.
func only(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// at reads which step a saved session stands at.
func at(t *testing.T, path string) int {
	t.Helper()
	f, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	return f.At
}

// Nothing but the file remains, and nobody else can read it.
func TestSaveLeavesOneFile(t *testing.T) {
	set := small(t)
	path := filepath.Join(t.TempDir(), "class.json")
	k := New(path, set, "small")
	s := busy(t, set)
	for i := range s.Steps {
		s.At = i
		if err := k.Save(s); err != nil {
			t.Fatal(err)
		}
	}
	if names := only(t, filepath.Dir(path)); len(names) != 1 || at(t, path) != 3 || k.Path() != path {
		t.Errorf("the folder holds %q, and the session is at %d", names, at(t, path))
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("the file's mode is %v", info.Mode())
	}
}

// A file that could be read by all no longer can.
func TestSaveTightensTheMode(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no modes")
	}
	set := small(t)
	path := saved(t, set, Begin(set))
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	f, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Keeper(set, "small", nil).Save(Begin(set)); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file's mode is %v, %v", info.Mode(), err)
	}
}

// Nobody overwrites what somebody else wrote.
func TestNobodyOverwritesAnother(t *testing.T) {
	set := small(t)
	path := saved(t, set, Begin(set))
	if err := New(path, set, "small").Save(Begin(set)); !errors.Is(err, ErrTaken) || !strings.Contains(err.Error(), "resume it") {
		t.Errorf("a new session takes the place of one: %v", err)
	}
	first, second := keeperOf(t, path), keeperOf(t, path)
	if err := first.Save(Begin(set)); err != nil {
		t.Fatal(err)
	}
	s := busy(t, set)
	if err := second.Save(s); !errors.Is(err, ErrChanged) {
		t.Errorf("the second overwrites the first: %v", err)
	}
	if err := first.Save(Begin(set)); err != nil {
		t.Errorf("the first cannot go on: %v", err)
	}
	if err := second.Claim(); err != nil {
		t.Fatal(err)
	}
	if err := second.Save(s); err != nil || at(t, path) != 2 {
		t.Errorf("the second does not save though it claimed the file: %v", err)
	}
	if err := first.Save(Begin(set)); !errors.Is(err, ErrChanged) {
		t.Errorf("the first overwrites the second: %v", err)
	}
}

// A file edited in place is another one too; one that is gone is written anew.
func TestEditedAndGone(t *testing.T) {
	set := small(t)
	path := saved(t, set, Begin(set))
	k := keeperOf(t, path)
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, append(raw, '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := k.Save(Begin(set)); !errors.Is(err, ErrChanged) {
		t.Errorf("an edited file is overwritten: %v", err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := k.Save(Begin(set)); err != nil || at(t, path) != 0 {
		t.Errorf("a file that is gone is not written: %v", err)
	}
}

func keeperOf(t *testing.T, path string) *Keeper {
	t.Helper()
	set := small(t)
	f, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	return f.Keeper(set, "small", nil)
}

// Where something did not fit, the file as it was stays beside the new one.
func TestMisfitsAreNotLost(t *testing.T) {
	set := small(t)
	path := saved(t, set, busy(t, set))
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	later := load(t, func(text string) string { return strings.ReplaceAll(text, "trade-lasts", "trade-goes-on") })
	s, misfits := f.Fit(later)
	k := f.Keeper(later, "small", misfits)
	for range 2 {
		if err := k.Save(s); err != nil {
			t.Fatal(err)
		}
	}
	if kept, err := os.ReadFile(path + "~"); err != nil || string(kept) != string(before) {
		t.Errorf("the session as it was is not kept: %v", err)
	}
	if f, err := Load(path); err != nil || !f.Unchanged(later) {
		t.Errorf("the session is not of the later set: %v", err)
	}
}

// What is done late does not undo what was done since.
func TestLaterDoesNotOverwriteNewer(t *testing.T) {
	set := small(t)
	path := filepath.Join(t.TempDir(), "class.json")
	k := New(path, set, "small")
	s := busy(t, set)
	s.At = 1
	older := k.Later(s)
	s.At = 2
	if err := k.Save(s); err != nil {
		t.Fatal(err)
	}
	if err := older(); err != nil || at(t, path) != 2 {
		t.Errorf("the session is at %d, %v", at(t, path), err)
	}
}

// Many at once: the newest one remains, whatever the order of the work.
func TestConcurrentSaves(t *testing.T) {
	set := small(t)
	path := filepath.Join(t.TempDir(), "class.json")
	k := New(path, set, "small")
	s := Begin(set)
	var saves sync.WaitGroup
	for range 40 {
		s.Steps = append(s.Steps, s.Steps[0])
		s.At = len(s.Steps) - 1
		save := k.Later(s)
		saves.Go(func() {
			if err := save(); err != nil {
				t.Error(err)
			}
		})
	}
	saves.Wait()
	if at(t, path) != 40 {
		t.Errorf("the session is at %d, not at 40", at(t, path))
	}
}

// A session saved through a link stays where it is.
func TestLinksAreFollowed(t *testing.T) {
	set := small(t)
	path := saved(t, set, Begin(set))
	link := filepath.Join(t.TempDir(), "link.json")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	k := keeperOf(t, link)
	if err := k.Save(busy(t, set)); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 || at(t, path) != 2 {
		t.Errorf("the link has become %v, and the session is at %d", info.Mode(), at(t, path))
	}
}

func TestSaveNowhere(t *testing.T) {
	set := small(t)
	path := filepath.Join(t.TempDir(), "no", "such", "folder.json")
	if err := New(path, set, "small").Save(Begin(set)); !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "saving the session") {
		t.Errorf("got %v", err)
	}
}

// What was left of a kill is swept away once it is old; nothing else is.
func TestSweep(t *testing.T) {
	set := small(t)
	folder := t.TempDir()
	old := time.Now().Add(-2 * abandoned)
	for _, name := range []string{".class.json.1.new", ".class.json.2.new", ".other.json.1.new", "class.json.new", ".class.json.old"} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if name != ".class.json.2.new" {
			if err := os.Chtimes(path, old, old); err != nil {
				t.Fatal(err)
			}
		}
	}
	New(filepath.Join(folder, "class.json"), set, "small")
	if got := strings.Join(only(t, folder), " "); got != ".class.json.2.new .class.json.old .other.json.1.new class.json.new" {
		t.Errorf("left are %s", got)
	}
}
