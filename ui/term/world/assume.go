package world

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
)

// Try puts the assumptions in force as a new step. When they contradict each
// other, or leave too much open, it says so and all stays as it was.
func (w *World) Try(a model.Assumptions) Do {
	next := w.Now().Premises
	next.Assumptions = a
	return w.step(next)
}

// Load puts a scenario's preset of drivers in force, all else at the baseline, so that
// nothing of a replay is left. What is struck out stays so.
func (w *World) Load(s *model.Scenario) Do {
	return w.step(Premises{Assumptions: w.preset(s), Preset: s, Struck: w.Now().Struck})
}

// Reset goes back to the baseline with every judgement in force, as a step that can
// be undone.
func (w *World) Reset() Do { return w.step(Premises{Assumptions: w.Set.Baseline()}) }

// Put puts premises in force as a new step, and gives up what is being worked out: a
// step of a lesson waits for nothing.
func (w *World) Put(p Premises) Do {
	w.GiveUp()
	return w.step(p)
}

func (w *World) preset(s *model.Scenario) model.Assumptions {
	return w.Set.Baseline().Apply(s.Preset)
}

// patience is how long a key waits for its reading. Nearly all are there within a
// millisecond; what takes longer arrives as a message.
const patience = 50 * time.Millisecond

// Wait makes every key wait for its reading from now on, however long that takes:
// for where nobody sits who could be kept waiting.
func (w *World) Wait() { w.patient = true }

// work is a reading that is being worked out, and what to do with it.
type work struct {
	number int
	going  bool
	place  func(*Moment, error) Do
}

// Arrived is a reading that took longer than a key waits.
type Arrived struct {
	world  *World
	number int
	moment *Moment
	err    error
}

func (w *World) step(next Premises) Do {
	if !w.late.going && next.equal(w.Now().Premises) {
		return Do{Moved: true}
	}
	return w.workOut(next, w.add)
}

// add makes a moment the next step; what was undone before is gone.
func (w *World) add(m *Moment, err error) Do {
	if err != nil {
		return Do{Say: err.Error(), Fault: true}
	}
	w.history = append(w.history[:w.at+1:w.at+1], m)
	w.travel(w.at + 1)
	return Do{Moved: true}
}

// workOut works out what follows from premises, and hands it to place.
func (w *World) workOut(p Premises, place func(*Moment, error) Do) Do {
	if w.late.going {
		return Say(w.Words.Says.StillWorking)
	}
	w.late = work{number: w.late.number + 1, place: place}
	number, arrival := w.late.number, make(chan Arrived, 1)
	ground := w.groundFor(p.Struck)
	go func() {
		m, err := w.moment(p, ground)
		arrival <- Arrived{w, number, m, err}
	}()
	var late <-chan time.Time
	if !w.patient {
		late = time.After(patience)
	}
	select {
	case result := <-arrival:
		return place(result.moment, result.err)
	case <-late:
		w.late.going = true
		return Do{Say: w.Words.Says.Working, Wait: func() tea.Msg { return <-arrival }}
	}
}

// Arrive takes a reading that came late, unless it was given up.
func (w *World) Arrive(result Arrived) Do {
	if !w.late.going || result.world != w || result.number != w.late.number {
		return Do{}
	}
	w.late.going = false
	return w.late.place(result.moment, result.err)
}

// Busy reports whether a reading is being worked out.
func (w *World) Busy() bool { return w.late.going }

// GiveUp drops the reading that is being worked out; it reports whether there was one.
func (w *World) GiveUp() bool {
	was := w.late.going
	w.late.going = false
	return was
}
