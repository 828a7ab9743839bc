//go:build unix

package command

import (
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"foresee/ui/term/theme"
)

// TestDoctorAsksTheTerminal plays a terminal of the East, in which the signs take two
// cells each.
func TestDoctorAsksTheTerminal(t *testing.T) {
	const attributes = "\x1b[?62c"
	t.Setenv("COLORFGBG", "0;15") // else the background is asked for first
	s := start(t, 100, 40, "doctor")
	s.waitFor("\r│\x1b[6n", "\r한국\x1b[6n", "\r\x1b[K\x1b[c")
	s.press(strings.Repeat("\x1b[1;3R", len(theme.Signs())) + "\x1b[1;5R\x1b[1;5R\x1b[1;5R\x1b[1;2R" + attributes)
	s.waitFor("100 columns and 40 rows", "light, by COLORFGBG", "warning   Widths", "use --ascii, or", "Nothing is at fault")
	if err := s.wait(); err != nil {
		t.Error(err)
	}
	s.restored()
}

// TestDoctorIsKilled ends the doctor while the terminal is in raw mode.
func TestDoctorIsKilled(t *testing.T) {
	s := start(t, 100, 40, "doctor")
	s.waitFor("\x1b[6n")
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	s.waitFor("stopped before it was done; the terminal is as it was")
	if err, ok := s.wait().(*exec.ExitError); !ok || err.ExitCode() != Failed {
		t.Errorf("exit: %v", err)
	}
	s.restored()
}
