package exact

import (
	"math"
	"sync/atomic"
)

// fullBatch is the most results that are sent on at once.
const fullBatch = 256

// A worker searches jobs.
type worker struct {
	*walker
	run   *run
	tally tally
	idle  chan struct{} // closed when there is nothing left to do

	shownNodes   atomic.Int64 // what the walker has done, for all to read
	shownSettled atomic.Uint64

	out   chan<- []Box
	batch []Box
	limit int // of the batch; the first results of a job go out at once
}

func newWorker(r *run) *worker {
	w := &worker{run: r, idle: make(chan struct{})}
	w.walker = &walker{search: newSearch(r.layout), stop: &r.stop, found: w.keep, pulse: w.show}
	w.tally.states = make([]counter, r.layout.states())
	return w
}

func (w *worker) show() {
	w.shownNodes.Store(w.nodes)
	w.shownSettled.Store(math.Float64bits(w.settled))
}

func (w *worker) shown() float64 { return math.Float64frombits(w.shownSettled.Load()) }

// work takes one job after the other.
func (w *worker) work(found []chan []Box) {
	defer close(w.idle)
	for !w.run.stop.Load() {
		job := int(w.run.next.Add(1)) - 1
		if job >= len(w.run.jobs) {
			return
		}
		if found != nil {
			w.out, w.limit = found[job], 1
		}
		if w.walk(w.run.jobs[job], 0) {
			w.run.ended.Add(1)
		}
		w.run.jobs[job] = nil
		w.show()
		if w.out != nil {
			w.send()
			close(w.out)
		}
	}
}

// keep counts what was found and has it sent on.
func (w *worker) keep(n *node) {
	w.tally.add(w.layout, n)
	if w.out == nil {
		return
	}
	box := make(Box, len(w.members))
	for d := range box {
		box[d] = uint32(w.fields.of(n.open, d))
	}
	w.batch = append(w.batch, box)
	if len(w.batch) >= w.limit {
		w.limit = min(2*w.limit, fullBatch)
		w.send()
	}
}

func (w *worker) send() {
	if len(w.batch) == 0 {
		return
	}
	select {
	case w.out <- w.batch:
	case <-w.run.done:
	}
	w.batch = nil
}
