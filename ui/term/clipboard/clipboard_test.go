package clipboard

import (
	"bytes"
	"encoding/base64"
	"errors"
	"strings"
	"testing"
)

func TestSequence(t *testing.T) {
	const plain = "\x1b]52;c;Zm9yZXNlZQ==\a"
	const wrapped = "\x1bPtmux;\x1b" + plain + "\x1b\\"
	tests := []struct {
		name string
		env  map[string]string
		want string
	}{
		{"a terminal", map[string]string{"TERM": "xterm-256color"}, plain},
		{"nothing known", nil, plain},
		{"tmux", map[string]string{"TERM": "screen-256color", "TMUX": "socket,1,0"}, plain + wrapped},
		{"tmux over ssh", map[string]string{"TERM": "tmux-256color"}, plain + wrapped},
		{"screen", map[string]string{"TERM": "xterm", "STY": "1.pts-0.host"}, "\x1bP" + plain + "\x1b\\"},
		{"screen over ssh", map[string]string{"TERM": "screen.xterm-256color"}, "\x1bP" + plain + "\x1b\\"},
	}
	for _, test := range tests {
		env := func(name string) string { return test.env[name] }
		if got := sequence("foresee", env); got != test.want {
			t.Errorf("%s: sequence = %q, want %q", test.name, got, test.want)
		}
	}
}

func TestSequenceCarriesAnyText(t *testing.T) {
	env := func(string) string { return "" }
	for _, text := range []string{"", "한글 → “quoted”\n", "\x1b]52;c;\a", strings.Repeat("foresee ", 5000)} {
		got := sequence(text, env)
		encoded, ok := strings.CutPrefix(got, "\x1b]52;c;")
		encoded, ended := strings.CutSuffix(encoded, "\a")
		decoded, err := base64.StdEncoding.DecodeString(encoded)
		if !ok || !ended || err != nil || string(decoded) != text {
			t.Errorf("sequence(%q) carries %q (%v)", text, decoded, err)
		}
	}
}

// failing is a terminal that cannot be written to.
type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestSendNeedsOneOfTheTwo(t *testing.T) {
	gone, missing := errors.New("gone"), errors.New("missing")
	tests := []struct {
		name             string
		terminal, system error
		fails            bool
	}{
		{"both work", nil, nil, false},
		{"no native clipboard", nil, missing, false},
		{"no terminal", gone, nil, false},
		{"neither", gone, missing, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var given string
			system := func(text string) error { given = text; return test.system }
			var err error
			var written bytes.Buffer
			if test.terminal != nil {
				err = send(failing{test.terminal}, "sequence", "text", system)
			} else {
				err = send(&written, "sequence", "text", system)
			}
			if (err != nil) != test.fails {
				t.Errorf("err = %v, want one: %v", err, test.fails)
			}
			if test.fails && !(errors.Is(err, gone) && errors.Is(err, missing)) {
				t.Errorf("%v does not say both what is gone and what is missing", err)
			}
			if given != "text" {
				t.Errorf("the system's clipboard was given %q", given)
			}
			if test.terminal == nil && written.String() != "sequence" {
				t.Errorf("the terminal was given %q", written.String())
			}
		})
	}
}

// pieces counts the writes it gets.
type pieces struct{ count int }

func (p *pieces) Write(b []byte) (int, error) { p.count++; return len(b), nil }

func TestSendWritesOnce(t *testing.T) {
	var terminal pieces
	env := func(string) string { return "tmux" }
	long := strings.Repeat("foresee ", 5000)
	if err := send(&terminal, sequence(long, env), long, func(string) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if terminal.count != 1 {
		t.Errorf("the sequence was written in %d pieces", terminal.count)
	}
}
