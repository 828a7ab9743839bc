//go:build unix

package command

import (
	"os"
	"testing"
)

// TestLiveReload edits the file of a set that is open in the explorer.
func TestLiveReload(t *testing.T) {
	path := ferryIn(t)
	s := start(t, 120, 36, path)
	s.waitFor("Weather")
	s.press("l")
	s.waitFor("1 driver moved")
	edit(t, path, "title: Weather", "title: The sea")
	s.waitFor("The sea", "read anew")
	edit(t, path, "baseline: calm", "baseline: clam")
	s.waitFor("1 fault", "ferry.yaml:27:15", "did you mean")
	s.press("\x1b")
	s.waitFor("The sea")
	edit(t, path, "baseline: clam", "baseline: calm")
	s.waitFor("read anew")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	s.waitFor("1 fault", "no embedded set, file or folder")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Error(err)
	}
}
