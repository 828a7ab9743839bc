package world

import (
	"maps"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/session"
)

// Rebuilt is a world in which all is as it was in another, as far as that fits another
// version of the set.
type Rebuilt struct {
	World   *World
	Session session.Session // what was carried over
	Misfits []session.Misfit
	Err     error // why there is none
	changes int
}

// Rebuild returns work that builds the world anew on another version of its set, and
// brings the session back in it. It is safe to do outside of Update, which must not wait
// for it.
func (w *World) Rebuild(kept session.Session, set *model.Set, engine *forecast.Engine) func() Rebuilt {
	aim, changes, blind, scenario, margin := w.aim, w.changes, w.asksBlind, w.scenario, w.Solver.Margin
	former := maps.Clone(w.former)
	return func() Rebuilt {
		carried, misfits := session.Carry(kept, w.Set, set)
		fresh, err := New(set, engine, Premises{Assumptions: set.Baseline()}, w.Scale, w.Words, w.Theme)
		if err != nil {
			return Rebuilt{Err: err, changes: changes}
		}
		fresh.asksBlind = blind
		misfits = append(misfits, fresh.Restore(carried)...)
		fresh.Solver.Margin = margin
		fresh.former = carryFormer(former, w.Set, set)
		fresh.scenario, _ = CarryScenario(scenario, w.Set, set)
		if aim != (Aim{}) {
			if t, ok := aim.Target(0).In(w.Set, set); ok {
				fresh.AimAt(t)
			}
		}
		if fresh.changes = changes; changes > 0 {
			fresh.changes++ // what is kept is of another version now
		}
		return Rebuilt{World: fresh, Session: carried, Misfits: misfits, changes: changes}
	}
}

// Stale reports whether the world has changed since it was asked to be rebuilt, so that
// the rebuilt one lacks something.
func (w *World) Stale(r Rebuilt) bool { return r.changes != w.changes || w.Busy() }

// Changes counts what was done that is worth keeping.
func (w *World) Changes() int { return w.changes }

// Touch says that something was done that is worth keeping, although not in the world.
func (w *World) Touch() { w.changes++ }
