//go:build unix

package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// On a terminal a new set is asked about: an answer that will not do again, and what a
// flag says not at all.
func TestNewAsks(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "my-brief")
	s := start(t, 100, 24, "new", folder, "--author", "H. Lindqvist")
	s.waitFor("Id, in small letters, digits and hyphens [my-brief]: ")
	s.press("My Brief\r")
	s.waitFor(`id cannot be "My Brief"; use small letters`, "[my-brief]: ")
	s.press("ferries\r")
	s.waitFor("Title [Ferries]: ")
	s.press("\r")
	s.waitFor("Day of the brief [")
	s.press("2031-03-01\r")
	s.waitFor("foresee.schema.json", "foresee check --strict")
	if err := s.wait(); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(folder, "brief.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`id: "ferries"`, `title: "Ferries"`, `author: "H. Lindqvist"`, `as_of: "2031-03-01"`} {
		if !strings.Contains(string(text), want) {
			t.Errorf("brief.yaml does not hold %s:\n%s", want, text)
		}
	}
}

func TestNewWithoutAnswers(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "my-brief")
	s := start(t, 100, 24, "new", folder)
	s.waitFor("[my-brief]: ")
	s.press("\x04") // the end of the input
	s.waitFor("no more answers came, so nothing was written")
	if err := s.wait(); err == nil {
		t.Error("the program ended as if all were well")
	}
	if _, err := os.Stat(folder); err == nil {
		t.Error("the folder was made all the same")
	}
}
