package clipboard

import (
	"os/exec"
	"slices"
	"testing"
)

func TestTools(t *testing.T) {
	tests := []struct {
		name, system string
		env          map[string]string
		installed    []string
		want         []string
	}{
		{"Wayland and X", "linux", map[string]string{"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, []string{"wl-copy", "xsel"}, []string{"wl-copy", "xsel"}},
		{"installed, but no display", "linux", nil, []string{"wl-copy", "xclip"}, nil},
		{"Windows from within Linux", "linux", nil, []string{"clip.exe"}, []string{"clip.exe"}},
		{"a Mac", "darwin", nil, []string{"pbcopy", "xclip"}, []string{"pbcopy"}},
		{"Windows", "windows", nil, nil, []string{"Windows"}},
		{"nothing", "linux", map[string]string{"DISPLAY": ":0"}, nil, nil},
	}
	for _, test := range tests {
		look := func(name string) (string, error) {
			if slices.Contains(test.installed, name) {
				return name, nil
			}
			return "", exec.ErrNotFound
		}
		env := func(name string) string { return test.env[name] }
		if got := Tools(test.system, env, look); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
