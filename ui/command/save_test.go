package command

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestSave(t *testing.T) {
	const old, text = "old", "new"
	for _, test := range []struct {
		name    string
		prepare func(t *testing.T, folder string) (name, holds string) // the file that then holds it
		replace bool
		want    string
		err     error
	}{
		{"new", func(_ *testing.T, folder string) (string, string) {
			return filepath.Join(folder, "a"), filepath.Join(folder, "a")
		}, false, text, nil},
		{"there", func(t *testing.T, folder string) (string, string) {
			return put(t, folder, "a", old), filepath.Join(folder, "a")
		}, false, old, errExists},
		{"replaced", func(t *testing.T, folder string) (string, string) {
			return put(t, folder, "a", old), filepath.Join(folder, "a")
		}, true, text, nil},
		{"link", func(t *testing.T, folder string) (string, string) {
			return link(t, put(t, folder, "a", old), filepath.Join(folder, "b")), filepath.Join(folder, "a")
		}, true, text, nil},
		{"link kept", func(t *testing.T, folder string) (string, string) {
			return link(t, put(t, folder, "a", old), filepath.Join(folder, "b")), filepath.Join(folder, "a")
		}, false, old, errExists},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := t.TempDir()
			name, holds := test.prepare(t, folder)
			before := entries(t, folder)
			if err := save(name, []byte(text), test.replace); !errors.Is(err, test.err) {
				t.Fatalf("error %v, want %v", err, test.err)
			}
			if got, err := os.ReadFile(holds); err != nil || string(got) != test.want {
				t.Errorf("the file holds %q (%v), want %q", got, err, test.want)
			}
			if after := entries(t, folder); after != before && !(before == 0 && after == 1) {
				t.Errorf("%d entries in the folder, %d before", after, before)
			}
		})
	}
}

func TestSaveElsewhere(t *testing.T) {
	folder := t.TempDir()
	if err := save(folder, nil, true); !errors.Is(err, errNoFile) {
		t.Errorf("a folder: %v", err)
	}
	if err := save(os.DevNull, nil, true); !errors.Is(err, errNoFile) {
		t.Errorf("a device: %v", err)
	}
	if err := save(filepath.Join(folder, "no", "a"), nil, false); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no folder: %v", err)
	}
	dangling := link(t, filepath.Join(folder, "gone"), filepath.Join(folder, "link"))
	if err := save(dangling, nil, false); !errors.Is(err, errExists) {
		t.Errorf("a link to nothing: %v", err)
	}
}

// A file that may be read by its owner alone is still so afterwards.
func TestSaveKeepsMode(t *testing.T) {
	name := put(t, t.TempDir(), "a", "old")
	if err := os.Chmod(name, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := save(name, []byte("new"), true); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
}

// A file that comes to be there while the text is written aside is kept.
func TestTakeName(t *testing.T) {
	folder := t.TempDir()
	aside, name := put(t, folder, "aside", "new"), put(t, folder, "a", "old")
	if err := takeName(aside, name, false); !errors.Is(err, errExists) {
		t.Errorf("error %v", err)
	}
	if got, _ := os.ReadFile(name); string(got) != "old" {
		t.Errorf("the file holds %q", got)
	}
}

func put(t *testing.T, folder, name, text string) string {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func link(t *testing.T, to, name string) string {
	t.Helper()
	if err := os.Symlink(to, name); err != nil {
		t.Skipf("no links here: %v", err)
	}
	return name
}

func entries(t *testing.T, folder string) int {
	t.Helper()
	list, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}
