//go:build unix

package background

import (
	"bytes"
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

const (
	black      = "\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\"
	white      = "\x1b]11;rgb:fefe/fefe/fefe\x1b\\"
	attributes = "\x1b[?62;4;22c"
	// forever is longer than tests may run: only an answer ends the wait.
	forever = time.Hour
	// soon is the limit for a terminal that says nothing.
	soon = 10 * time.Millisecond
)

func TestUnderstand(t *testing.T) {
	tests := []struct {
		name  string
		heard string
		want  Background
		by    Source
		typed string
	}{
		{"dark", black, Dark, Terminal, ""},
		{"light", white, Light, Terminal, ""},
		{"light ended by a bell", "\x1b]11;rgb:ff/ff/ff\a", Light, Terminal, ""},
		{"light ended by a bare escape", "\x1b]11;rgba:ffff/ffff/ffff/ffff\x1b", Light, Terminal, ""},
		{"nonsense for a colour", "\x1b]11;chartreuse\x1b\\", Dark, Nothing, ""},
		{"garbage", "\x80\xff%G", Dark, Nothing, "\x80\xff%G"},
		{"keys around", "j" + white + "한\x1b[Ak\r", Light, Terminal, "j한\x1b[Ak\r"},
		{"escape", "\x1b", Dark, Nothing, "\x1b"},
		{"colour cut off", "j\x1b]11;rgb:ff", Dark, Nothing, "j"},
		{"nothing", "", Dark, Nothing, ""},
	}
	for _, test := range tests {
		f := understand([]byte(test.heard))
		if f.Background != test.want || f.By != test.by || string(f.Typed) != test.typed {
			t.Errorf("%s: understand = %v, want %v by %v, typed %q", test.name, f, test.want, test.by, test.typed)
		}
	}
}

func TestAsk(t *testing.T) {
	tests := []struct {
		name   string
		answer string
		limit  time.Duration
		want   Background
		typed  string
	}{
		{"dark", black + attributes, forever, Dark, ""},
		{"light", white + attributes, forever, Light, ""},
		{"knows no OSC 11", attributes, forever, Dark, ""},
		{"garbage", "\x1b]11;\xff\x1b\\%G" + attributes, forever, Dark, "%G"},
		{"keys that only raw mode lets through", "\r\x03" + white + attributes, forever, Light, "\r\x03"},
		{"mute", "", soon, Dark, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			terminal, tty := openPty(t)
			asked := answering(terminal, test.answer)
			before := stateOf(t, tty)

			f := ask(tty, tty, test.limit)
			if f.Background != test.want || string(f.Typed) != test.typed {
				t.Errorf("ask = %v, %q; want %v, %q", f.Background, f.Typed, test.want, test.typed)
			}
			if question := <-asked; question != "\x1b]11;?\x1b\\\x1b[c" {
				t.Errorf("the terminal was asked %q", question)
			}
			if after := stateOf(t, tty); !reflect.DeepEqual(before, after) {
				t.Errorf("the terminal was %v and is left %v", before, after)
			}
		})
	}
}

func TestAskWhenTheTerminalHasGone(t *testing.T) {
	terminal, tty := openPty(t)
	if err := terminal.Close(); err != nil {
		t.Fatal(err)
	}
	if f := ask(tty, tty, forever); f.Background != Dark || len(f.Typed) > 0 {
		t.Errorf("ask = %v, %q; want %v and nothing", f.Background, f.Typed, Dark)
	}
}

// answering plays the terminal: once it has been asked it answers, and sends what
// it was asked. By then the tty is in raw mode.
func answering(terminal *os.File, answer string) <-chan string {
	asked := make(chan string, 1)
	go func() {
		var question []byte
		chunk := make([]byte, 64)
		for !bytes.HasSuffix(question, []byte("\x1b[c")) {
			n, err := terminal.Read(chunk)
			question = append(question, chunk[:n]...)
			if err != nil {
				break
			}
		}
		_, _ = terminal.WriteString(answer)
		asked <- string(question)
	}()
	return asked
}

func openPty(t *testing.T) (terminal, tty *os.File) {
	t.Helper()
	terminal, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = tty.Close()
		_ = terminal.Close()
	})
	return terminal, tty
}

func stateOf(t *testing.T, tty *os.File) *term.State {
	t.Helper()
	state, err := term.GetState(tty.Fd())
	if err != nil {
		t.Fatal(err)
	}
	return state
}
