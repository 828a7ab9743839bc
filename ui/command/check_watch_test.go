//go:build unix

package command

import (
	"bufio"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// ferryIn copies the ferry into a folder of the test's, to be saved anew.
func ferryIn(t *testing.T) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "ferry.yaml")
	if err := copyFile("testdata/sets/ferry.yaml", path); err != nil {
		t.Fatal(err)
	}
	return path
}

// edit saves a file with a text replaced, as editors do that put a new file in its place.
func edit(t *testing.T, path, before, after string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(path+"~", []byte(strings.ReplaceAll(string(text), before, after)), 0o600)
	}
	if err == nil {
		err = os.Rename(path+"~", path)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestCheckOnSave follows what is written to a pipe: no control characters, an empty
// line between checks, and the exit code of the last.
func TestCheckOnSave(t *testing.T) {
	for _, test := range []struct {
		name string
		edit [2]string
		line string
		code int
	}{
		{"a fault", [2]string{"baseline: calm", "baseline: clam"}, "did you mean", Failed},
		{"another title", [2]string{"title: Subsidy", "title: The subsidy"}, "ferry.yaml: 2 drivers", Done},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := ferryIn(t)
			cmd := exec.Command("foresee", "check", "--watch", path)
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			defer func() { _ = cmd.Process.Kill() }() // it has ended already unless the test failed
			lines := bufio.NewScanner(out)
			if !lines.Scan() || !strings.Contains(lines.Text(), "ferry.yaml: 2 drivers, 2 outcomes") {
				t.Fatalf("the first check says %q", lines.Text())
			}
			edit(t, path, test.edit[0], test.edit[1])
			if !lines.Scan() || lines.Text() != "" {
				t.Errorf("between the checks is %q, want an empty line", lines.Text())
			}
			if !lines.Scan() || !strings.Contains(lines.Text(), test.line) {
				t.Errorf("the second check says %q, want %q", lines.Text(), test.line)
			}
			if err := cmd.Process.Signal(os.Interrupt); err != nil {
				t.Fatal(err)
			}
			for lines.Scan() {
				if strings.Contains(lines.Text(), "\x1b") {
					t.Errorf("there is a control character in %q", lines.Text())
				}
			}
			if code := exitCode(cmd.Wait()); code != test.code {
				t.Errorf("exit code %d, want %d", code, test.code)
			}
		})
	}
}

func exitCode(err error) int {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode()
	}
	return Done
}

// TestCheckOnSaveOnATerminal gives each check the screen to itself, and goes on where
// the file is gone.
func TestCheckOnSaveOnATerminal(t *testing.T) {
	path := ferryIn(t)
	s := start(t, 100, 30, "check", "--watch", path)
	s.waitFor("\x1b[H\x1b[2J", "2 drivers", "ctrl+c ends")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	s.waitFor("\x1b[H\x1b[2J", "no embedded set, file or folder")
	if err := copyFile("testdata/sets/ferry.yaml", path); err != nil {
		t.Fatal(err)
	}
	s.waitFor("\x1b[H\x1b[2J", "2 drivers", "ctrl+c ends")
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if code := exitCode(s.wait()); code != Done {
		t.Errorf("exit code %d, want %d", code, Done)
	}
}
