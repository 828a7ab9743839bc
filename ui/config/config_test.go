package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPath(t *testing.T) {
	here := t.TempDir() // absolute on every system
	file := func(base ...string) string {
		return filepath.Join(append(append([]string{here}, base...), "foresee", "config.yaml")...)
	}
	tests := []struct {
		env  map[string]string
		want string
	}{
		{map[string]string{"XDG_CONFIG_HOME": here, "HOME": "/home/x"}, file()},
		{map[string]string{"HOME": here}, file(".config")},
		{map[string]string{"XDG_CONFIG_HOME": "relative", "HOME": here}, file(".config")},
		{map[string]string{"USERPROFILE": here}, file(".config")},
		{nil, ""},
	}
	for _, test := range tests {
		if got := Path(func(name string) string { return test.env[name] }); got != test.want {
			t.Errorf("with %v the file is %q, want %q", test.env, got, test.want)
		}
	}
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRead(t *testing.T) {
	tests := []struct{ text, want string }{
		{"theme: dark\nwords: kent\nascii: true\n", "theme=dark@1:1 words=kent@2:1 ascii=true@3:1"},
		{"{plain: true, no-color: false}", "plain=true@1:2 no-color=false@1:15"},
		{"# nothing\n", ""},
		{"", ""},
		{"~", ""},
		{"theme: 'light' # bright room\n", "theme=light@1:1"},
	}
	for _, test := range tests {
		path := write(t, test.text)
		settings, found, err := Read(path)
		var got []string
		for _, s := range settings {
			got = append(got, s.Name+"="+s.Value+"@"+strings.TrimPrefix(s.At.String(), path+":"))
		}
		if err != nil || !found || strings.Join(got, " ") != test.want {
			t.Errorf("%q reads %q, want %q (%v)", test.text, got, test.want, err)
		}
	}
}

func TestReadFindsFaults(t *testing.T) {
	tests := []struct{ text, want string }{
		{"theme: drak\n", `:1:8: theme cannot be "drak"; give auto, light, dark`},
		{"\nthemes: dark\n", `:2:1: no setting "themes", did you mean "theme"?; there are theme, words, ascii, no-color, mouse, plain`},
		{"ascii: yes\n", `:1:8: ascii cannot be "yes"; give true, false`},
		{"ascii:\n", `:1:7: ascii cannot be empty; give true, false`},
		{"theme: [dark]\n", `:1:8: theme cannot be a list of things`},
		{"theme: dark\ntheme: light\n", ":2:1: theme is set twice; keep one of them"},
		{"- theme\n", ":1:1: these are no settings; write a setting a line, as in theme: dark"},
		{"theme: dark\n---\nascii: true\n", ":2:1: a second YAML document begins here"},
		{"theme: dark\n\tascii: true\n", ":2:1: this is not YAML: found a tab character"},
		{"wrods: kent\nascii: 1\n", `ascii cannot be "1"`}, // all of them at once
	}
	for _, test := range tests {
		path := write(t, test.text)
		settings, _, err := Read(path)
		if err == nil || !strings.Contains(err.Error(), test.want) || settings != nil {
			t.Errorf("%q reads %v with %v, want %s", test.text, settings, err, test.want)
		}
	}
}

func TestReadWhatIsNoFile(t *testing.T) {
	if settings, found, err := Read(filepath.Join(t.TempDir(), "config.yaml")); settings != nil || found || err != nil {
		t.Errorf("a missing file: %v, %v, %v", settings, found, err)
	}
	if _, found, err := Read(""); found || err != nil {
		t.Errorf("no path: %v, %v", found, err)
	}
	if _, _, err := Read(t.TempDir()); err == nil || !strings.Contains(err.Error(), "is not a regular file") {
		t.Errorf("a folder: %v", err)
	}
	if _, _, err := Read(write(t, strings.Repeat("# long\n", 1<<14))); err == nil || !strings.Contains(err.Error(), "is larger than") {
		t.Errorf("a large file: %v", err)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"theme: dark\n", "{a: &x [*x]}", "? [a]\n: b", "\xff", "- - -", "a: !!binary x"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		settings, problems := parse("file", text)
		for _, p := range problems {
			if p.At.Line < 1 || p.At.Column < 1 || p.What == "" || p.Fix == "" {
				t.Errorf("%q: %+v", text, p)
			}
		}
		for _, s := range settings {
			if s.At.Line < 1 || s.At.Column < 1 {
				t.Errorf("%q: %+v", text, s)
			}
		}
	})
}
