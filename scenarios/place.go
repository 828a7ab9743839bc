package scenarios

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Saved reports whether a name is that of a file or a folder, which can change while
// it is open: embedded sets and standard input cannot.
func Saved(name string) bool { return name != "-" && !slices.Contains(Names(), name) }

// Files lists the files that Open would read a set from now. It is empty for an
// embedded set and for standard input; a file need not be there.
func Files(name string) []string {
	if !Saved(name) {
		return nil
	}
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		return []string{name}
	}
	entries, err := os.ReadDir(name)
	if err != nil {
		return []string{name}
	}
	var list []string
	for _, e := range entries {
		if ofSet(e.Name()) {
			list = append(list, filepath.Join(name, e.Name()))
		}
	}
	return list
}

// ofSet reports whether a file of a folder belongs to its set: hidden ones are made by
// editors.
func ofSet(name string) bool { return path.Ext(name) == ".yaml" && !strings.HasPrefix(name, ".") }
