package world

import (
	"fmt"

	"foresee/model"
	"foresee/model/seminar"
)

// Revealed reports whether what happened after the brief may be shown.
func (w *World) Revealed() bool { return w.revealed }

// Reveal lets what happened be shown from now on: what was seen cannot be unseen.
func (w *World) Reveal() {
	w.revealed = true
	w.changes++
}

// HasHindsight reports whether the set tells what happened, and has forecasts to hold
// against it.
func (w *World) HasHindsight() bool { return w.Forecasts() && len(w.Set.Hindsight) > 0 }

// Replay takes what happened up to a happening as known, itself included, as a new step
// that is marked as hindsight. What the user has set stays set, except where what
// happened says otherwise.
func (w *World) Replay(h *model.Happening) Do {
	words, day := w.Words.Hindsight, w.Day(h.Date)
	undo := w.Keys.Undo.Help().Key
	told := seminar.NewReplay(w.Set, w.own(), seminar.UpTo(w.Set, h)...)
	next := w.Now().Premises
	next.Assumptions, next.Replay = told.InHindsight(), h.ID
	switch {
	case len(told.Happenings()) == 0:
		return Say(fmt.Sprintf(words.Nothing, day))
	case next.equal(w.Now().Premises):
		return Say(fmt.Sprintf(words.Already, day, undo))
	}
	do := w.step(next)
	if do.Moved {
		do.Say = fmt.Sprintf(words.Telling, day, words.Things.Of(len(told.Told())), w.Keys.Explore.Help().Key, undo)
	}
	return do
}

// Replayed returns the happening up to which the world was told what happened; ok is
// false where it was told nothing.
func (w *World) Replayed() (h *model.Happening, ok bool) { return w.Set.Happening(w.Now().Replay) }

// HindsightMark returns the mark that stands wherever a world is shown that was told
// what happened, at length and in brief. Both are empty where it was told nothing.
func (w *World) HindsightMark() (long, short string) {
	words, day := w.Words.Hindsight, w.Now().Replay
	if h, ok := w.Replayed(); ok {
		day = w.Day(h.Date)
	}
	if day == "" {
		return "", ""
	}
	return fmt.Sprintf(words.Replayed, day), fmt.Sprintf(words.InBrief, day)
}

// Assignments lists what is assumed now beyond what the replay tells, as the command
// line takes it. Without a replay that is all that was moved.
func (w *World) Assignments() []string {
	h, _ := w.Replayed()
	return seminar.Beyond(w.Set, w.Now().Assumptions, h)
}

// own returns what is assumed now without what the replay in force tells.
func (w *World) own() model.Assumptions {
	h, _ := w.Replayed()
	now, told, own := w.Now(), seminar.Tell(w.Set, w.Set.Baseline(), h), w.Set.Baseline()
	for i := range w.Set.Factors {
		if states := now.Assumptions.Allowed(i); states != told.Allowed(i) {
			own = own.With(i, states)
		}
	}
	return own
}

// replayStep says what the last step did to the replay; it is empty where it did
// nothing.
func (w *World) replayStep() string {
	if w.before.Replay == w.Now().Replay {
		return ""
	}
	if h, ok := w.Replayed(); ok {
		return fmt.Sprintf(w.Words.Hindsight.StepTo, w.Day(h.Date))
	}
	return w.Words.Hindsight.StepFrom
}
