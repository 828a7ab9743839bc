package podium

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net"
)

// A Follower follows a lesson from another terminal.
type Follower struct {
	conn  net.Conn
	lines *bufio.Scanner
}

// maxLine is the longest line that is read: notes are a page, not a book.
const maxLine = 1 << 20

// Follow connects to the lesson that listens at a path.
func Follow(path string) (*Follower, error) {
	conn, err := net.Dial("unix", path)
	if err != nil {
		return nil, fmt.Errorf("following the lesson: %w", err)
	}
	lines := bufio.NewScanner(conn)
	lines.Buffer(nil, maxLine)
	return &Follower{conn, lines}, nil
}

// Next waits for the next state; ok is false when the lesson is gone.
func (f *Follower) Next() (s State, ok bool) {
	for f.lines.Scan() {
		if json.Unmarshal(f.lines.Bytes(), &s) == nil {
			return s, true
		}
	}
	return State{}, false
}

// Ask asks something of the lesson.
func (f *Follower) Ask(c Command) error {
	if _, err := fmt.Fprintf(f.conn, "%s\n", c); err != nil {
		return fmt.Errorf("asking the lesson: %w", err)
	}
	return nil
}

// Close leaves the lesson.
func (f *Follower) Close() error { return f.conn.Close() }
