package exact

import (
	"context"
	"math/big"
	"sync"
	"sync/atomic"
	"time"
)

// Options says how to search an island.
type Options struct {
	Workers  int            // goroutines, at least one
	Shard    int            // which of the Shards parts of the tree to search, from 0
	Shards   int            // 1 searches everything
	Found    func(Box) bool // if not nil, gets what is consistent, in the same order whatever the workers; false stops the search
	Progress func(Progress) // if not nil, is called now and then, by another goroutine
}

// A Box is a set of states, as bits, of each descriptor of an island. All their
// combinations are consistent.
type Box []uint32

// Progress is how far a search has come.
type Progress struct {
	Nodes   int64
	Settled float64 // the share of the scenarios to be searched that is decided, 0 to 1
}

// An Outcome is what a search found.
type Outcome struct {
	Count    *big.Int     // consistent scenarios
	Standing [][]*big.Int // of each descriptor and state: the consistent scenarios it stands in
	Complete bool         // whether the whole shard was searched
	Progress
}

// interval is the time between two calls for progress.
const interval = 100 * time.Millisecond

// A run is one search of an island by several workers.
type run struct {
	Options
	layout  *layout
	jobs    []*node
	whole   float64 // the parts of all jobs added up
	nodes   int64   // searched above the jobs
	workers []*worker
	next    atomic.Int64 // the job to be taken next
	ended   atomic.Int64 // jobs searched to their end

	stop atomic.Bool
	once sync.Once
	done chan struct{} // closed when stop is set
}

// Search finds what is consistent on an island. It stops early when the context is
// done or Found returns false; then the outcome is not complete.
func (i *Island) Search(ctx context.Context, o Options) Outcome {
	r := &run{Options: o, layout: i.layout, done: make(chan struct{})}
	defer context.AfterFunc(ctx, r.halt)()
	if ctx.Err() != nil {
		r.halt()
	}
	r.plan()
	found := r.start()
	endReports := r.report()
	delivered := r.collect(found)
	for _, w := range r.workers {
		<-w.idle
	}
	endReports()
	return r.outcome(delivered)
}

func (r *run) halt() {
	r.once.Do(func() {
		r.stop.Store(true)
		close(r.done)
	})
}

// start sets the workers to work. It returns where the results of each job will
// arrive, or nothing if nobody wants them.
func (r *run) start() []chan []Box {
	var found []chan []Box
	if r.Found != nil {
		for range r.jobs {
			found = append(found, make(chan []Box, 1))
		}
	}
	for range r.Workers {
		w := newWorker(r)
		r.workers = append(r.workers, w)
		go w.work(found)
	}
	return found
}

// collect passes results on, job by job. It returns whether all were wanted. A worker
// waits when its job is ahead of the one that is being collected, so that results do
// not pile up.
func (r *run) collect(found []chan []Box) bool {
	for _, boxes := range found {
		for {
			batch, ok := r.receive(boxes)
			if !ok {
				break
			}
			for _, box := range batch {
				if !r.Found(box) {
					r.halt()
					return false
				}
			}
		}
	}
	return true
}

func (r *run) receive(boxes <-chan []Box) ([]Box, bool) {
	select {
	case batch, ok := <-boxes:
		return batch, ok
	case <-r.done:
		return nil, false
	}
}

// report calls Progress at intervals until the function it returns is called.
func (r *run) report() (end func()) {
	if r.Progress == nil {
		return func() {}
	}
	var group sync.WaitGroup
	enough := make(chan struct{})
	group.Go(func() {
		ticker := time.NewTicker(interval)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				r.Progress(r.progress())
			case <-enough:
				return
			}
		}
	})
	return func() {
		close(enough)
		group.Wait()
	}
}

func (r *run) progress() Progress {
	p := Progress{Nodes: r.nodes}
	settled := 0.0
	for _, w := range r.workers {
		p.Nodes += w.shownNodes.Load()
		settled += w.shown()
	}
	p.Settled = 1
	if r.whole > 0 {
		p.Settled = min(settled/r.whole, 1)
	}
	return p
}

func (r *run) outcome(delivered bool) Outcome {
	o := Outcome{Progress: r.progress(), Complete: delivered && int(r.ended.Load()) == len(r.jobs)}
	if o.Complete {
		o.Settled = 1
	}
	total := tally{states: make([]counter, r.layout.states())}
	for _, w := range r.workers {
		total.merge(&w.tally)
	}
	o.Count = total.all.value()
	for d := range r.layout.members {
		var standing []*big.Int
		for s := r.layout.first[d]; s < r.layout.first[d+1]; s++ {
			standing = append(standing, total.states[s].value())
		}
		o.Standing = append(o.Standing, standing)
	}
	return o
}
