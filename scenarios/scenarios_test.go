package scenarios

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"foresee/model"
)

const small = `set: {id: small, title: Small, as_of: 2024-06-05}
drivers:
  - {id: war, title: War, owner: events, baseline: ongoing, basis: judgement, states: [{id: ongoing, title: Goes on}, {id: over, title: Ends}]}
`

const rest = `outcomes:
  - {id: trade, title: Trade, domain: Military, basis: judgement, states: [{id: yes, title: Lasts, baseline: likely}, {id: no, title: Fades}],
     moved_by: [{when: {war: over}, points: {yes: -2}, because: The need falls away., basis: judgement}]}
`

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// The sets that come with the program open without a word, under their own id.
func TestEmbedded(t *testing.T) {
	if !slices.Contains(Names(), Default) {
		t.Fatalf("the default %s is not among %v", Default, Names())
	}
	for _, name := range Names() {
		set, warnings, err := Open(name, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if len(warnings) > 0 {
			t.Errorf("%s: %v", name, warnings)
		}
		if set.ID != name {
			t.Errorf("the set in the folder %s has the id %s", name, set.ID)
		}
		if at := set.Factors[0].At.File; !strings.HasPrefix(at, name+"/") {
			t.Errorf("%s: the first factor stands in %s", name, at)
		}
	}
}

func TestOpenPath(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "one.yaml", small+rest)
	write(t, "set.txt", small+rest)
	write(t, "folder/b.yaml", rest)
	write(t, "folder/a.yaml", small)
	write(t, "folder/notes.txt", "not YAML: [")
	write(t, "folder/.a.yaml", "not YAML: [")
	write(t, "folder/deeper/c.yaml", "not YAML: [")
	if err := os.Symlink("one.yaml", "link.yaml"); err != nil {
		t.Skip(err)
	}
	absolute, err := filepath.Abs("one.yaml")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ path, file string }{
		{"one.yaml", "one.yaml"}, {"./one.yaml", "./one.yaml"}, {absolute, absolute}, {"set.txt", "set.txt"},
		{"link.yaml", "link.yaml"}, {"folder", "folder/a.yaml"}, {"folder/", "folder/a.yaml"}, {"./folder", "folder/a.yaml"},
	}
	for _, test := range tests {
		set, warnings, err := Open(test.path, nil)
		if err != nil || len(warnings) > 0 {
			t.Errorf("%s: %v, %v", test.path, warnings, err)
			continue
		}
		if set.ID != "small" || filepath.ToSlash(set.Factors[0].At.File) != test.file {
			t.Errorf("%s: the set %s, from %s", test.path, set.ID, set.Factors[0].At.File)
		}
	}
}

// A folder that has the name of an embedded set does not stand in for it unasked.
func TestEmbeddedFirst(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, filepath.Join(Default, "set.yaml"), small+rest)
	if set, _, err := Open(Default, nil); err != nil || set.ID != Default {
		t.Errorf("got %v, %v", set, err)
	}
	if set, _, err := Open("./"+Default, nil); err != nil || set.ID != "small" {
		t.Errorf("got %v, %v", set, err)
	}
}

func TestOpenStdin(t *testing.T) {
	set, _, err := Open("-", strings.NewReader(small+rest))
	if err != nil || set.ID != "small" {
		t.Errorf("got %v, %v", set, err)
	}
	_, _, err = Open("-", strings.NewReader("set: x"))
	var problems model.Problems
	if !errors.As(err, &problems) || problems[0].At.File != "stdin" {
		t.Errorf("got %v", err)
	}
}

func TestOpenWarns(t *testing.T) {
	set, warnings, err := Open("-", strings.NewReader(small+strings.Replace(rest, "basis: judgement}]", "basis: judgement}, {when: {war: ongoing}, points: {no: 1}, because: So it is., basis: judgement}]", 1)+
		"evidence: [{id: C1, at: {page: 1}, says: So., kind: fact}]\n"))
	if set == nil || err != nil || len(warnings) != 1 || !strings.Contains(warnings.Error(), "warning: nothing cites the claim C1") {
		t.Errorf("got %v, %v, %v", set, warnings, err)
	}
}

func TestStdinEnds(t *testing.T) {
	_, _, err := Open("-", endless{})
	if err == nil || err.Error() != "stdin: the file is larger than 1024 KiB; split it" {
		t.Error(err)
	}
	_, _, err = Open("-", broken{})
	if !errors.Is(err, fs.ErrClosed) || err.Error() != `cannot read "stdin": file already closed` {
		t.Error(err)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, fs.ErrClosed }

func BenchmarkOpen(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := Open(Default, nil); err != nil {
			b.Fatal(err)
		}
	}
}
