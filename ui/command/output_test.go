package command

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"foresee/ui/catalogue"
)

// What may take long is not begun for a file that stays as it is.
func TestOutputRefusesFirst(t *testing.T) {
	p := &program{words: catalogue.English()}
	name := put(t, t.TempDir(), "a", "old")
	err := p.output(name, false, func(io.Writer) error {
		t.Error("the document was begun")
		return nil
	})
	if err == nil {
		t.Error("no error")
	}
}

// A document that fails half way leaves what was there.
func TestOutputWholeOrNot(t *testing.T) {
	p := &program{words: catalogue.English()}
	folder := t.TempDir()
	broken := errors.New("broken")
	half := func(w io.Writer) error {
		io.WriteString(w, "half")
		return broken
	}
	if err := p.output(put(t, folder, "a", "old"), true, half); err != broken {
		t.Errorf("error %v", err)
	}
	if got, _ := os.ReadFile(filepath.Join(folder, "a")); string(got) != "old" {
		t.Errorf("the file holds %q", got)
	}
	if err := p.output(filepath.Join(folder, "b"), true, half); err != broken {
		t.Errorf("error %v", err)
	}
	if n := entries(t, folder); n != 1 {
		t.Errorf("%d files in the folder", n)
	}
}
