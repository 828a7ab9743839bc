package solving

import (
	"context"
	"sync/atomic"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/ask"
)

// A search asks questions of one kind. Other than a desk it can be halted: then what was
// found by then is the answer.
type search[K comparable] struct {
	desk ask.Desk[K, *Found]
	key  K
	halt context.CancelFunc // of what is being searched, nil for nothing

	soFar *atomic.Int64 // scenarios that it has found
}

// A finder searches until it is done or the context ends.
type finder func(ctx context.Context, w watch) (*Found, error)

// begin asks a question, and drops the one before.
func (s *search[K]) begin(key K, find finder) tea.Cmd {
	if s.halt != nil && s.key == key {
		return nil
	}
	const keep = 8 // answers, of which each may have a list
	s.desk.Keep = keep
	s.desk.Resume()
	ctx, halt := context.WithCancel(context.Background())
	soFar := &atomic.Int64{}
	cmd := s.desk.Ask(key, func(dropped context.Context, progress func(done, all int)) (*Found, error) {
		defer halt()
		defer context.AfterFunc(dropped, halt)()
		return find(ctx, watch{progress, soFar})
	})
	s.key, s.halt, s.soFar = key, halt, soFar
	if cmd == nil { // the answer is known
		halt()
		s.halt = nil
	}
	return cmd
}

// take takes a message; changed is true when there is something new to show.
func (s *search[K]) take(msg tea.Msg) (changed bool, cmd tea.Cmd) {
	changed, cmd = s.desk.Take(msg)
	if changed && s.desk.Status().State != ask.Working {
		s.halt = nil
	}
	return changed, cmd
}

// stop lets the search end with what it has found; it reports whether there is one.
func (s *search[K]) stop() bool {
	if s.halt == nil {
		return false
	}
	s.halt()
	return true
}

// drop gives the search up.
func (s *search[K]) drop() {
	s.desk.Stop()
	s.halt = nil
}

// answer returns the answer to a question, if it is the last one and answered.
func (s *search[K]) answer(key K) (f *Found, ok bool) {
	if s.key != key || s.desk.Status().State != ask.Answered {
		return nil, false
	}
	return s.desk.Answer(), true
}
