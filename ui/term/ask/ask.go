// Package ask works out, beside the program's loop, what takes too long for it: it
// remembers answers, shows how far the work is, stops it, and drops answers that
// come when something else has been asked since.
package ask

import (
	"context"
	"sync/atomic"
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// A Work finds an answer. It calls progress now and then with how much of all is
// done, and ends early with the context's error when that ends.
type Work[A any] func(ctx context.Context, progress func(done, all int)) (A, error)

// A State says how things stand with the question last asked.
type State int

// The states.
const (
	Waiting State = iota // the answer may be there at once: leave what shows
	Working              // it takes its time: show how far it is
	Answered
	Failed
	Stopped
)

// A Status is how things stand with a question.
type Status struct {
	State     State
	Done, All int   // how much of the work is done; All is zero where it does not tell
	Err       error // why it failed
}

// Pending reports whether something else is to stand where the answer would.
func (s Status) Pending() bool { return s.State != Answered && s.State != Waiting }

// A Desk answers questions of one kind, told apart by their keys. The zero Desk has
// been asked nothing.
type Desk[K comparable, A any] struct {
	Keep int // answers to remember at most; 0 for 256, some hours of a session

	known  map[K]A
	key    K
	answer A
	err    error
	state  State
	job    *job // what is being worked out, nil for nothing
}

// A job is work that goes on beside the loop.
type job struct {
	stop      context.CancelFunc
	done, all atomic.Int64
	ended     chan struct{}
}

// answered is the answer to a question, or why there is none.
type answered[K comparable, A any] struct {
	desk   *Desk[K, A]
	job    *job
	answer A
	err    error
}

// late says that a job goes on for longer than one likes to wait in the dark.
type late struct{ job *job }

// patience is how long what showed before stays while an answer is worked out, and
// how often progress is shown after that.
const patience = 100 * time.Millisecond

// Ask asks a question, and stops work on the one before. What was answered once is
// answered at once, and what is being worked out is not begun anew.
func (d *Desk[K, A]) Ask(key K, work Work[A]) tea.Cmd {
	if d.job != nil && d.key == key || d.state == Stopped && d.key == key {
		return nil
	}
	return d.begin(key, work)
}

// Resume lets a question that was stopped be asked again; it reports whether there
// was one.
func (d *Desk[K, A]) Resume() bool {
	was := d.state == Stopped
	if was {
		d.state = Waiting
	}
	return was
}

func (d *Desk[K, A]) begin(key K, work Work[A]) tea.Cmd {
	d.end()
	d.key, d.err = key, nil
	if known, ok := d.known[key]; ok {
		d.answer, d.state = known, Answered
		return nil
	}
	ctx, stop := context.WithCancel(context.Background())
	j := &job{stop: stop, ended: make(chan struct{})}
	d.job, d.state = j, Waiting
	return tea.Batch(func() tea.Msg {
		defer close(j.ended)
		answer, err := work(ctx, func(done, all int) {
			j.done.Store(int64(done))
			j.all.Store(int64(all))
		})
		return answered[K, A]{d, j, answer, err}
	}, j.wait)
}

// wait tells when the job goes on for long; it does not outlast it.
func (j *job) wait() tea.Msg {
	select {
	case <-j.ended:
		return nil
	case <-time.After(patience):
		return late{j}
	}
}

func (d *Desk[K, A]) end() {
	if d.job != nil {
		d.job.stop()
	}
	d.job = nil
}

// Stop gives the work up; it reports whether there was any.
func (d *Desk[K, A]) Stop() bool {
	if d.job == nil {
		return false
	}
	d.end()
	d.state = Stopped
	return true
}

// Take takes a message; changed is true when it was meant for this desk and there
// is something new to show.
func (d *Desk[K, A]) Take(msg tea.Msg) (changed bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case answered[K, A]:
		return d.take(msg), nil
	case late:
		if d.job == nil || msg.job != d.job {
			return false, nil
		}
		d.state = Working
		return true, d.job.wait
	}
	return false, nil
}

func (d *Desk[K, A]) take(msg answered[K, A]) bool {
	if msg.desk != d || msg.job != d.job {
		return false
	}
	d.end()
	if msg.err != nil {
		d.err, d.state = msg.err, Failed
		return true
	}
	d.remember(msg.answer)
	d.answer, d.state = msg.answer, Answered
	return true
}

// remember keeps the answer to the present question.
func (d *Desk[K, A]) remember(answer A) {
	most := d.Keep
	if most == 0 {
		most = 256
	}
	if d.known == nil || len(d.known) >= most {
		d.known = make(map[K]A)
	}
	d.known[d.key] = answer
}

// Answer returns the last answer: that to the present question where the state is
// Answered, else that to one before.
func (d *Desk[K, A]) Answer() A { return d.answer }

// Status says how things stand with the question last asked.
func (d *Desk[K, A]) Status() Status {
	s := Status{State: d.state, Err: d.err}
	if d.job != nil {
		s.Done, s.All = int(d.job.done.Load()), int(d.job.all.Load())
	}
	return s
}
