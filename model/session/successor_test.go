package session

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// A new session takes the place of one before only once there is something to keep, and
// sets that one aside.
func TestSuccessor(t *testing.T) {
	set := small(t)
	bare, noted := busy(t, set), busy(t, set)
	bare.Notes, bare.Room.Askings = nil, nil
	when := time.Date(2026, 1, 2, 3, 4, 5, 0, time.Local)
	for _, test := range []struct {
		name, aside string
		s           Session
	}{
		{"with nothing in it", "class.json~", bare},
		{"with notes and estimates", "class.20260102T030405.json", noted},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := saved(t, set, test.s)
			if err := os.Chtimes(path, when, when); err != nil {
				t.Fatal(err)
			}
			f, err := Load(path)
			if err != nil {
				t.Fatal(err)
			}
			k := f.Successor(set, "small")
			if names := only(t, filepath.Dir(path)); len(names) != 1 {
				t.Errorf("the folder holds %q before anything was saved", names)
			}
			for range 2 {
				if err := k.Save(Begin(set)); err != nil {
					t.Fatal(err)
				}
			}
			if names := only(t, filepath.Dir(path)); len(names) != 2 || !slices.Contains(names, test.aside) {
				t.Errorf("the folder holds %q, want %q", names, test.aside)
			}
			if at(t, path) != 0 || at(t, filepath.Join(filepath.Dir(path), test.aside)) != 2 {
				t.Error("one of the two is not what it should be")
			}
		})
	}
}

func TestWords(t *testing.T) {
	set := small(t)
	f, err := Load(saved(t, set, busy(t, set)))
	if err != nil {
		t.Fatal(err)
	}
	if notes, estimates := f.Words(); notes != 3 || estimates != 4 {
		t.Errorf("%d notes and %d estimates", notes, estimates)
	}
}

// Where nobody named the file, another one will do.
func TestOtherwise(t *testing.T) {
	set := small(t)
	path := saved(t, set, Begin(set))
	other := filepath.Join(filepath.Dir(path), "other.json")
	first, second := keeperOf(t, path), keeperOf(t, path)
	second.Otherwise(other)
	for range 2 {
		if err := errors.Join(first.Save(Begin(set)), second.Save(busy(t, set))); err != nil {
			t.Fatal(err)
		}
	}
	if second.Path() != other || at(t, path) != 0 || at(t, other) != 2 {
		t.Errorf("the second goes to %s", second.Path())
	}
	third := New(path, set, "small")
	third.Otherwise(other)
	if err := third.Save(Begin(set)); !errors.Is(err, ErrTaken) {
		t.Errorf("the third overwrites one of the two: %v", err)
	}
}

// A set that is saved by its author while a session goes on is the session's from then on.
func TestTurn(t *testing.T) {
	before := small(t)
	path := filepath.Join(t.TempDir(), "class.json")
	k := New(path, before, "small")
	if err := k.Save(busy(t, before)); err != nil {
		t.Fatal(err)
	}
	after := load(t, func(text string) string { return rename(text, "id: over", "id: ended") })
	k.Turn(after)
	if err := k.Save(Begin(after)); err != nil {
		t.Fatal(err)
	}
	f, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if !f.Unchanged(after) || f.Unchanged(before) {
		t.Error("the file is not of the set as it is now")
	}
}
