package world

import (
	"fmt"
	"slices"
)

// Undo goes one step back. The step may have to be worked out first.
func (w *World) Undo() Do {
	if w.at == 0 {
		return Say(w.Words.Says.NothingToUndo)
	}
	return w.visit(w.at-1, w.Words.Says.Undone)
}

// Redo takes the last undo back.
func (w *World) Redo() Do {
	if w.at == len(w.history)-1 {
		return Say(w.Words.Says.NothingToRedo)
	}
	return w.visit(w.at+1, w.Words.Says.Redone)
}

// visit goes to another step, and says what that changed. A step that cannot be in this
// version of the set is dropped, so that nothing bars the way to those behind it.
func (w *World) visit(at int, say string) Do {
	arrive := func() Do {
		w.travel(at)
		return Do{Moved: true, Say: fmt.Sprintf(say, w.Step())}
	}
	if w.history[at].Set != nil {
		return arrive()
	}
	return w.workOut(w.history[at].Premises, func(m *Moment, err error) Do {
		if err == nil {
			w.history[at] = m
			return arrive()
		}
		w.history = slices.Delete(w.history, at, at+1)
		if at < w.at {
			w.at--
		}
		w.changes++
		return Do{Say: fmt.Sprintf(w.Words.Says.StepDropped, err), Fault: true}
	})
}

func (w *World) travel(at int) {
	w.before, w.at = w.Now(), at
	w.changes++
}
