//go:build unix

package command

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"

	xterm "github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

// A terminal is a real pseudo-terminal with the program on it. It answers no
// query, as some terminals do not.
type terminal struct {
	t      *testing.T
	master *os.File
	cmd    *exec.Cmd
	mu     sync.Mutex
	grown  *sync.Cond
	seen   bytes.Buffer
	closed bool
	before *xterm.State // of the terminal before the program began
	after  *xterm.State // and after it ended
	exit   error
	gone   chan struct{} // closed when the program has ended
}

// start runs the program: TestMain has put the test binary on the path by its name.
func start(t *testing.T, columns, rows uint16, args ...string) *terminal {
	t.Helper()
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if err := pty.Setsize(master, &pty.Winsize{Cols: columns, Rows: rows}); err != nil {
		t.Fatal(err)
	}
	before, err := xterm.GetState(slave.Fd())
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("foresee", args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = slave, slave, slave
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "NO_COLOR=1", "CI=")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	s := &terminal{t: t, master: master, cmd: cmd, before: before, gone: make(chan struct{})}
	s.grown = sync.NewCond(&s.mu)
	go s.read()
	go s.await(slave)
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it has ended already unless the test failed
		<-s.gone
		_ = master.Close()
	})
	return s
}

// await notes how the program ends and leaves the terminal. Then it hangs up, which
// ends the reading once all is read, and resets the line discipline.
func (s *terminal) await(slave *os.File) {
	s.exit = s.cmd.Wait()
	s.after, _ = xterm.GetState(slave.Fd()) // nil differs from how it was found
	_ = slave.Close()
	close(s.gone)
}

// wait returns how the program ended.
func (s *terminal) wait() error {
	<-s.gone
	return s.exit
}

func (s *terminal) read() {
	buffer := make([]byte, 1<<16)
	for {
		n, err := s.master.Read(buffer)
		s.mu.Lock()
		s.seen.Write(buffer[:n])
		s.closed = err != nil
		s.grown.Broadcast()
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// waitFor returns once all texts were drawn since the last call, in any order.
func (s *terminal) waitFor(texts ...string) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		missing := ""
		for _, text := range texts {
			if !strings.Contains(s.seen.String(), text) {
				missing = text
			}
		}
		if missing == "" {
			s.seen.Reset()
			return
		}
		if s.closed {
			s.t.Fatalf("the program ended before it drew %q; it drew %q", missing, s.seen.String())
		}
		s.grown.Wait()
	}
}

func (s *terminal) press(keys string) {
	s.t.Helper()
	if _, err := io.WriteString(s.master, keys); err != nil {
		s.t.Fatal(err)
	}
}

func (s *terminal) resize(columns, rows uint16) {
	s.t.Helper()
	if err := pty.Setsize(s.master, &pty.Winsize{Cols: columns, Rows: rows}); err != nil {
		s.t.Fatal(err)
	}
}

// ended waits for the program and checks that the terminal is as it was found: the
// main screen, the cursor shown, the line discipline restored.
func (s *terminal) ended() error {
	s.t.Helper()
	s.waitFor("\x1b[?1049l", "\x1b[?25h")
	s.restored()
	return s.exit
}

// restored waits for the program and checks that the line discipline is as it was
// found.
func (s *terminal) restored() {
	s.t.Helper()
	if <-s.gone; s.after == nil || *s.after != *s.before {
		s.t.Errorf("the terminal was left as %+v, found as %+v", s.after, s.before)
	}
}

func TestFirstFrameOnMuteTerminal(t *testing.T) {
	s := start(t, 120, 36)
	s.waitFor("Ukraine war", "Mutual assistance", "26%")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Error(err)
	}
}

// TestGluedKeys sends keys in one write, as a fast typist's terminal does: down to
// the next driver, one state on, and undo of a second change.
func TestGluedKeys(t *testing.T) {
	s := start(t, 120, 36, "testdata/sets/ferry.yaml")
	s.waitFor("Weather")
	s.press("jku\x1b[Cll") // down, up, nothing to undo, and three states on among two
	s.waitFor("1 driver moved", "33%")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Error(err)
	}
}

func TestResizeStorm(t *testing.T) {
	s := start(t, 120, 36)
	s.waitFor("Ukraine war")
	for i := range uint16(200) {
		s.resize(1+(i*37)%240, 1+(i*11)%70)
	}
	s.resize(51, 7) // a size of its own, so that what comes after is known to be new
	s.waitFor("51x7")
	s.resize(80, 24)
	s.waitFor("Visit timing")
	s.press("8")
	s.waitFor("About this brief")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Error(err)
	}
}

func TestTerminated(t *testing.T) {
	for _, end := range []struct {
		name string
		stop func(*terminal) error
	}{
		{"ctrl+c", func(s *terminal) error { s.press("\x03"); return nil }},
		{"SIGTERM", func(s *terminal) error { return s.cmd.Process.Signal(syscall.SIGTERM) }},
		{"SIGINT", func(s *terminal) error { return s.cmd.Process.Signal(syscall.SIGINT) }},
	} {
		t.Run(end.name, func(t *testing.T) {
			s := start(t, 80, 24)
			s.waitFor("Ukraine war")
			if err := end.stop(s); err != nil {
				t.Fatal(err)
			}
			if err := s.ended(); err != nil {
				t.Errorf("exit: %v", err)
			}
		})
	}
}

// TestBrokenSetLeavesTheScreenAlone checks that faults are told as lines, not
// flashed on a screen that goes away.
func TestBrokenSetLeavesTheScreenAlone(t *testing.T) {
	s := start(t, 80, 24, "testdata/sets/nothing.yaml")
	if err := s.wait(); err == nil {
		t.Error("the exit code is 0")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for !strings.Contains(s.seen.String(), "nothing.yaml") && !s.closed {
		s.grown.Wait()
	}
	if strings.Contains(s.seen.String(), "\x1b[?1049h") {
		t.Errorf("the alternate screen was opened: %q", s.seen.String())
	}
}
