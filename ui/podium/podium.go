package podium

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// A Podium is a lesson that can be followed.
type Podium struct {
	path     string
	listener net.Listener
	commands chan Command
	closed   chan struct{}
	close    sync.Once

	mu      sync.Mutex
	state   State
	told    int           // how often a state was told
	changed chan struct{} // closed when the next one is
}

// patience is how long a follower may take to read a line before it is given up.
const patience = time.Second

// Listen opens a podium in a folder.
func Listen(folder string) (*Podium, error) {
	if err := prepare(folder); err != nil {
		return nil, err
	}
	path := filepath.Join(folder, fmt.Sprintf("lesson-%d%s", os.Getpid(), suffix))
	_ = os.Remove(path) // of a process that had this number and was killed; if it stays, listening fails and says so
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("listening for speaker notes: %w", err)
	}
	p := &Podium{path: path, listener: listener, commands: make(chan Command), closed: make(chan struct{}), changed: make(chan struct{})}
	go p.accept()
	return p, nil
}

// Path returns where the podium listens.
func (p *Podium) Path() string { return p.path }

// Commands returns what speakers ask for. It is never closed; Closed tells the end.
func (p *Podium) Commands() <-chan Command { return p.commands }

// Closed returns a channel that is closed with the podium.
func (p *Podium) Closed() <-chan struct{} { return p.closed }

// Close ends the podium and removes its socket.
func (p *Podium) Close() error {
	var err error
	p.close.Do(func() {
		close(p.closed)
		if err = p.listener.Close(); err != nil {
			err = fmt.Errorf("closing the podium: %w", err)
		}
	})
	return err
}

// Tell tells all followers how the lesson stands, and those that come later. It
// waits for nobody: who is slow is told what stands then.
func (p *Podium) Tell(s State) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.state = s
	p.told++
	close(p.changed)
	p.changed = make(chan struct{})
}

func (p *Podium) latest() (s State, told int, changed <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.state, p.told, p.changed
}

func (p *Podium) accept() {
	for {
		conn, err := p.listener.Accept()
		if err != nil {
			return // closed
		}
		gone := make(chan struct{})
		go p.write(conn, gone)
		go p.read(conn, gone)
	}
}

// write tells a follower what changes, until it goes or does not listen.
func (p *Podium) write(conn net.Conn, gone <-chan struct{}) {
	defer conn.Close()
	lines := json.NewEncoder(conn)
	for told := 0; ; {
		state, now, changed := p.latest()
		if now == told {
			select {
			case <-changed:
				continue
			case <-gone:
			case <-p.closed:
			}
			return
		}
		told = now
		if conn.SetWriteDeadline(time.Now().Add(patience)) != nil || lines.Encode(state) != nil {
			return
		}
	}
}

// read hands on what a follower asks for, until it goes.
func (p *Podium) read(conn net.Conn, gone chan<- struct{}) {
	defer close(gone)
	lines := bufio.NewScanner(conn)
	for lines.Scan() {
		switch c := Command(lines.Text()); c {
		case Next, Back, Blank:
			select {
			case p.commands <- c:
			case <-p.closed:
				return
			}
		}
	}
}
