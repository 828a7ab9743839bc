package world

import (
	"slices"
	"strings"

	"foresee/model/session"
)

// Session returns what is worth keeping of the world. Where the user is, and in which
// lesson, is for others to add.
func (w *World) Session() session.Session {
	s := session.Session{At: w.at, Place: session.Place{State: -1}, Opened: w.revealed, Room: w.room, Notes: w.notes}
	for _, m := range w.history {
		s.Steps = append(s.Steps, m.Premises.Keep())
	}
	if w.marked != nil {
		marked := w.marked.Premises.Keep()
		s.Marked = &marked
	}
	return s
}

// Keep returns what is worth keeping of premises.
func (p Premises) Keep() session.Step {
	step := session.Step{Assumptions: p.Assumptions, Preset: p.Preset, Struck: p.Struck}
	if p.Replay != "" {
		step.Hindsight = []string{p.Replay}
	}
	return step
}

func (w *World) premises(s session.Step) Premises {
	p := Premises{Assumptions: s.Assumptions, Preset: s.Preset, Struck: w.inOrder(s.Struck)}
	if n := len(s.Hindsight); n > 0 {
		p.Replay = s.Hindsight[n-1]
	}
	return p
}

// Restore puts a session in place of a world in which nothing was done yet. Steps that
// have become the same are one. Only the step in force and the marked one are worked
// out; the others are once one comes to them. Restore returns what cannot be: where
// that is the step in force, the baseline follows it as a step of its own.
func (w *World) Restore(s session.Session) []session.Misfit {
	start := w.history[0]
	w.history, w.at, w.revealed, w.room, w.notes = nil, 0, s.Opened, s.Room, s.Notes
	for i, step := range s.Steps {
		p := w.premises(step)
		if n := len(w.history); n == 0 || !w.history[n-1].equal(p) {
			w.history = append(w.history, &Moment{Premises: p})
		}
		if i <= s.At {
			w.at = len(w.history) - 1
		}
	}
	misfits := w.enter(start)
	if s.Marked != nil {
		misfits = append(misfits, w.restoreMark(w.premises(*s.Marked))...)
	}
	return misfits
}

// enter works out the step in force.
func (w *World) enter(start *Moment) []session.Misfit {
	now := w.Now().Premises
	m, err := w.moment(now, w.groundFor(now.Struck))
	if err == nil {
		w.history[w.at] = m
		return nil
	}
	w.at++
	w.history = append(w.history[:w.at:w.at], start)
	return []session.Misfit{w.misfit("step", now, err)}
}

func (w *World) restoreMark(p Premises) []session.Misfit {
	if w.Now().equal(p) {
		w.marked = w.Now()
		return nil
	}
	m, err := w.moment(p, w.groundFor(p.Struck))
	if err != nil {
		return []session.Misfit{w.misfit("mark", p, err)}
	}
	if i := slices.IndexFunc(w.history, func(h *Moment) bool { return h.equal(p) }); i >= 0 {
		w.history[i] = m
	}
	w.marked = m
	return nil
}

func (w *World) misfit(what string, p Premises, err error) session.Misfit {
	return session.Misfit{What: what, Text: strings.Join(w.Set.Assignments(p.Assumptions), " "), Why: err.Error()}
}
