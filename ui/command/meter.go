package command

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	xterm "github.com/charmbracelet/x/term"
)

// A meter tells on a line of the terminal how far a search has come, once that has
// taken long enough to wonder. Any goroutine may tell it.
type meter struct {
	mu    sync.Mutex
	out   io.Writer // nil: there is no terminal to tell it on
	text  string    // done and all
	since time.Time
	shown bool
}

// patience is how long a search may take without a word.
const patience = 100 * time.Millisecond

// meter begins to count the time.
func (p *program) meter() *meter {
	m := &meter{text: p.words.Questions.Working, since: time.Now()}
	if file, ok := p.Err.(*os.File); ok && xterm.IsTerminal(file.Fd()) {
		m.out = file
	}
	return m
}

func (m *meter) tell(done, all int) { m.say(fmt.Sprintf(m.text, done, all)) }

// say shows a text in place of the last one.
func (m *meter) say(text string) {
	if m.out == nil || time.Since(m.since) < patience {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.shown = true
	fmt.Fprint(m.out, "\r"+text+"\x1b[K")
}

// clear wipes the line.
func (m *meter) clear() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.shown {
		fmt.Fprint(m.out, "\r\x1b[K")
	}
}
