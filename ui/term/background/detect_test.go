//go:build unix

package background

import (
	"io"
	"os"
	"os/exec"
	"testing"

	"github.com/creack/pty"
)

const role = "FORESEE_BACKGROUND_ROLE"

// TestMain lets the test binary play the program that owns a terminal.
func TestMain(m *testing.M) {
	if os.Getenv(role) == "program" {
		Detect("auto", os.Getenv, os.Stdin, os.Stdout)
		return
	}
	os.Exit(m.Run())
}

func TestDetectAsksInTheForeground(t *testing.T) {
	tests := []struct {
		term string
		want string
	}{
		{"xterm-256color", question + "\x1b[c"},
		{"dumb", ""},
	}
	for _, test := range tests {
		t.Run(test.term, func(t *testing.T) {
			program := exec.Command(os.Args[0])
			program.Env = []string{role + "=program", "TERM=" + test.term}
			program.Stderr = io.Discard // a binary that measures coverage talks there
			terminal, err := pty.Start(program)
			if err != nil {
				t.Fatal(err)
			}
			defer terminal.Close()
			output, _ := io.ReadAll(terminal) // the end of a pty is an error, not io.EOF
			if err := program.Wait(); err != nil {
				t.Error(err)
			}
			if string(output) != test.want {
				t.Errorf("under TERM=%s it wrote %q, want %q", test.term, output, test.want)
			}
		})
	}
}

func TestDetectLeavesAForeignTerminalAlone(t *testing.T) {
	terminal, tty := openPty(t)
	env := func(name string) string { return map[string]string{"TERM": "xterm"}[name] }
	if f := Detect("auto", env, tty, tty); f.By != Unasked {
		t.Errorf("Detect = %v, want it not to ask", f)
	}
	if _, err := tty.WriteString("."); err != nil {
		t.Fatal(err)
	}
	written := make([]byte, 64)
	n, err := terminal.Read(written)
	if err != nil || string(written[:n]) != "." {
		t.Errorf("it wrote %q before the full stop (%v)", written[:n], err)
	}
}
