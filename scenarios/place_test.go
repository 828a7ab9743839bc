package scenarios

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestFiles(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"b.yaml", "a.yaml", ".a.yaml.swp", ".b.yaml", "notes.txt"} {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	a, b := filepath.Join(folder, "a.yaml"), filepath.Join(folder, "b.yaml")
	tests := []struct {
		name string
		want []string
	}{
		{folder, []string{a, b}},
		{a, []string{a}},
		{filepath.Join(folder, "none.scw"), []string{filepath.Join(folder, "none.scw")}},
		{"-", nil},
		{Default, nil},
	}
	for _, test := range tests {
		if got := Files(test.name); !slices.Equal(got, test.want) {
			t.Errorf("Files(%q) = %q, want %q", test.name, got, test.want)
		}
	}
}
