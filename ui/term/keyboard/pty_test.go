//go:build unix

package keyboard

import (
	"os"
	"reflect"
	"testing"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

// What a real terminal sends in one go: a late answer, glued keys, Hangul, a paste.
func TestCommandsFromATerminal(t *testing.T) {
	terminal, tty := openRawPty(t)
	sent := answered + attributes + "jjㅓ버 \x1b[200~jj\x1b[201~\x04"
	if _, err := terminal.WriteString(sent); err != nil {
		t.Fatal(err)
	}
	var got []string
	var filter Filter
	for _, key := range parse(t, tty) {
		var swallowed bool
		if filter, swallowed = filter.Swallow(key); swallowed {
			continue
		}
		for _, command := range Commands(key) {
			got = append(got, command.String())
		}
	}
	want := []string{"j", "j", "j", "q", "j", " ", "[jj]"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%q gives %q, want %q", sent, got, want)
	}
}

func openRawPty(t *testing.T) (terminal, tty *os.File) {
	t.Helper()
	terminal, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = tty.Close()
		_ = terminal.Close()
	})
	if _, err := term.MakeRaw(tty.Fd()); err != nil {
		t.Fatal(err)
	}
	return terminal, tty
}
