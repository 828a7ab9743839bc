package background

import (
	"os"
	"path/filepath"
	"testing"
)

func TestDetectWithoutAsking(t *testing.T) {
	tests := []struct {
		name  string
		theme string
		env   map[string]string
		want  Background
		by    Source
	}{
		{"the user says light", "light", map[string]string{"COLORFGBG": "15;0"}, Light, User},
		{"the user says dark", "dark", map[string]string{"COLORFGBG": "0;15"}, Dark, User},
		{"the environment says light", "auto", map[string]string{"COLORFGBG": "0;15"}, Light, Environment},
		{"the environment says dark", "", map[string]string{"COLORFGBG": "15;0"}, Dark, Environment},
		{"nothing is known", "auto", map[string]string{"TERM": "xterm"}, Dark, Unasked},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			noTerminal, err := os.Create(filepath.Join(t.TempDir(), "out"))
			if err != nil {
				t.Fatal(err)
			}
			defer noTerminal.Close()
			env := func(name string) string { return test.env[name] }

			f := Detect(test.theme, env, noTerminal, noTerminal)
			if f.Background != test.want || f.By != test.by || f.Typed != nil {
				t.Errorf("Detect = %v; want %v by %v", f, test.want, test.by)
			}
			if info, err := noTerminal.Stat(); err != nil || info.Size() > 0 {
				t.Errorf("something was written where no terminal is (%v)", err)
			}
		})
	}
}

func TestCanAnswer(t *testing.T) {
	tests := []struct {
		env  map[string]string
		want bool
	}{
		{map[string]string{"TERM": "xterm-256color"}, true},
		{map[string]string{"TERM": "xterm-kitty"}, true},
		{map[string]string{"TERM": "tmux-256color", "TMUX": "socket,1,0"}, true},
		{map[string]string{"TERM": "screen-256color", "TMUX": "socket,1,0"}, true},
		{map[string]string{"TERM": "screen-256color"}, false},
		{map[string]string{"TERM": "xterm-256color", "STY": "1.pts-0.host"}, false},
		{map[string]string{"TERM": "linux"}, false},
		{map[string]string{"TERM": "dumb"}, false},
		{map[string]string{"TERM": "dumb", "TMUX": "socket,1,0"}, false},
		{map[string]string{}, false},
	}
	for _, test := range tests {
		env := func(name string) string { return test.env[name] }
		if got := canAnswer(env); got != test.want {
			t.Errorf("canAnswer(%v) = %v, want %v", test.env, got, test.want)
		}
	}
}
