//go:build unix

package command

import (
	"context"
	"errors"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestSearchOnATerminal interrupts a search that would take years: the brief's matrix with
// every driver open.
func TestSearchOnATerminal(t *testing.T) {
	matrix := filepath.Join(t.TempDir(), "brief.scw")
	if code, _, talk := run(context.Background(), "convert", "russia-dprk-2024", matrix); code != Done {
		t.Fatal(talk)
	}
	s := start(t, 100, 30, "balance", matrix, "--count")
	s.waitFor("of the scenarios decided, ", "nodes")
	s.press("\x03")
	s.waitFor("The search was stopped: ", "stopped before the search was done")
	var exit *exec.ExitError
	if err := s.wait(); !errors.As(err, &exit) || exit.ExitCode() != Failed {
		t.Errorf("it ended with %v, want exit code %d", err, Failed)
	}
}
