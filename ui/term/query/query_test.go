//go:build unix

package query

import (
	"bytes"
	"context"
	"os"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

const (
	attributes = "\x1b[?62;4;22c"
	// forever is longer than tests may run: only an answer ends the wait.
	forever = time.Hour
	// soon is the limit for a terminal that says nothing.
	soon = 10 * time.Millisecond
)

func TestAsk(t *testing.T) {
	tests := []struct {
		name   string
		answer string
		limit  time.Duration
		heard  string
		whole  bool
	}{
		{"it answers", "\x1b[1;2R" + attributes, forever, "\x1b[1;2R", true},
		{"it knows no answer", attributes, forever, "", true},
		{"no attributes", "\x1b[?c", forever, "", true},
		{"keys around", "j\x1b[1;2R한" + attributes + "\x1b[Ak\r", forever, "j\x1b[1;2R한\x1b[Ak\r", true},
		{"keys that only raw mode lets through", "\r\x03" + attributes, forever, "\r\x03", true},
		{"mute", "", soon, "", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			terminal, tty := openPty(t)
			asked := answering(terminal, test.answer)
			before := stateOf(t, tty)

			a := Ask(t.Context(), tty, tty, "\x1b[6n", test.limit)
			if string(a.Heard) != test.heard || a.Whole != test.whole {
				t.Errorf("Ask = %q, %v; want %q, %v", a.Heard, a.Whole, test.heard, test.whole)
			}
			if question := <-asked; question != "\x1b[6n\x1b[c" {
				t.Errorf("the terminal was asked %q", question)
			}
			if after := stateOf(t, tty); !reflect.DeepEqual(before, after) {
				t.Errorf("the terminal was %v and is left %v", before, after)
			}
		})
	}
}

func TestWithoutLast(t *testing.T) {
	tests := []struct {
		heard, rest string
		whole       bool
	}{
		{"\x1b[1;2R" + attributes, "\x1b[1;2R", true},
		{"\x1b[1;2R\x1b[?62;", "\x1b[1;2R", false},
		{"\x1b", "\x1b", false}, // the escape key
		{"", "", false},
	}
	for _, test := range tests {
		rest, whole := withoutLast([]byte(test.heard))
		if string(rest) != test.rest || whole != test.whole {
			t.Errorf("withoutLast(%q) = %q, %v; want %q, %v", test.heard, rest, whole, test.rest, test.whole)
		}
	}
}

// A context that ends, as by a signal, ends the wait and restores the terminal.
func TestAskIsStopped(t *testing.T) {
	terminal, tty := openPty(t)
	before := stateOf(t, tty)
	ctx, stop := context.WithCancel(t.Context())
	asked := answering(terminal, "")
	go func() {
		<-asked
		stop()
	}()
	if a := Ask(ctx, tty, tty, "", forever); a.Whole {
		t.Error("the answer is whole")
	}
	if after := stateOf(t, tty); !reflect.DeepEqual(before, after) {
		t.Errorf("the terminal was %v and is left %v", before, after)
	}
}

func TestAskWhenTheTerminalHasGone(t *testing.T) {
	terminal, tty := openPty(t)
	if err := terminal.Close(); err != nil {
		t.Fatal(err)
	}
	if a := Ask(t.Context(), tty, tty, "", forever); a.Whole || len(a.Heard) > 0 {
		t.Errorf("Ask = %+v, want nothing", a)
	}
}

func TestWidths(t *testing.T) {
	terminal, tty := openPty(t)
	asked := answering(terminal, "\x1b[7;2R\x1b[7;3R"+attributes)
	if got := Widths(t.Context(), tty, tty, []string{"·", "한"}, forever); !slices.Equal(got, []int{1, 2}) {
		t.Errorf("Widths = %v, want 1 and 2", got)
	}
	if question := <-asked; question != "\r·\x1b[6n\r한\x1b[6n\r\x1b[K\x1b[c" {
		t.Errorf("the terminal was asked %q", question)
	}
}

func TestWidthsOfAnswers(t *testing.T) {
	for heard, want := range map[string][]int{
		"\x1b[1;3R\x1b[1;1R":                    {2, 0},
		"x\x1b[12;3Ry\x1b[12;11R":               {2, 10},
		"\x1b[1;3R":                             nil,
		"\x1b[1;3R\x1b[1;1R\x1b[1;1R":           nil,
		"\x1b[1;3R\x1b[1;99999999999999999999R": nil,
		"":                                      nil,
	} {
		if got := widths([]byte(heard), 2); !slices.Equal(got, want) {
			t.Errorf("widths(%q) = %v, want %v", heard, got, want)
		}
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
