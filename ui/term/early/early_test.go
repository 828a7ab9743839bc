//go:build unix

package early_test

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/creack/pty"

	_ "foresee/ui/term/early"
)

const (
	role  = "FORESEE_EARLY_ROLE"
	frame = "the first frame"
)

var queries = []string{"\x1b]10;?", "\x1b]11;?", "\x1b[6n", "\x1b[c"}

// TestMain lets the test binary play the program that runs in the pty.
func TestMain(m *testing.M) {
	switch os.Getenv(role) {
	case "program":
		runProgram()
	case "asker":
		lipgloss.NewRenderer(os.Stdout).HasDarkBackground()
	default:
		os.Exit(m.Run())
	}
}

// still shows one frame and quits.
type still struct{}

func (still) Init() tea.Cmd                       { return tea.Quit }
func (still) Update(tea.Msg) (tea.Model, tea.Cmd) { return still{}, nil }
func (still) View() string                        { return frame }

func runProgram() {
	if _, err := tea.NewProgram(still{}).Run(); err != nil {
		os.Exit(1)
	}
}

func TestNothingIsAskedOfAMuteTerminal(t *testing.T) {
	tty := startInPty(t, "program")
	output, _ := io.ReadAll(tty) // the end of a pty is an error, not io.EOF

	if !strings.Contains(string(output), frame) {
		t.Fatalf("no frame in %q", output)
	}
	for _, query := range queries {
		if bytes.Contains(output, []byte(query)) {
			t.Errorf("the terminal was asked %q: %q", query, output)
		}
	}
}

// A renderer that was told nothing does ask in the same pty, so the silence above
// is due to this package and not to where the test runs.
func TestAnUninformedRendererAsks(t *testing.T) {
	tty := startInPty(t, "asker")
	var output []byte
	chunk := make([]byte, 256)
	for !bytes.Contains(output, []byte("\x1b]11;?")) {
		n, err := tty.Read(chunk)
		output = append(output, chunk[:n]...)
		if err != nil {
			t.Fatalf("it ended without asking: %q", output)
		}
	}
}

// startInPty runs this binary in the given role on a terminal that answers
// nothing. CI is emptied because termenv asks nothing under it.
func startInPty(t *testing.T, as string) *os.File {
	t.Helper()
	program := exec.Command(os.Args[0])
	program.Env = append(os.Environ(), role+"="+as, "TERM=xterm-256color", "CI=")
	tty, err := pty.Start(program)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = program.Process.Kill()
		_ = program.Wait()
		_ = tty.Close()
	})
	return tty
}
