package world

import (
	"fmt"
	"slices"
	"strings"

	"foresee/model/seminar"
)

// Room returns what was estimated so far, and by whom.
func (w *World) Room() seminar.Room { return w.room }

// SetRoom puts what was estimated in place. It is no step of the history: what a room
// has seen or given is not undone.
func (w *World) SetRoom(r seminar.Room) {
	w.room = r
	w.Touch()
}

// Sight says what may be shown about a question.
func (w *World) Sight(question string) seminar.Sight { return w.room.Sight(question) }

// Blind reports whether forecasts have to stay hidden, because somebody is still to
// give a blind estimate.
func (w *World) Blind() bool { return len(w.room.Unseen()) > 0 }

// AsksBlind reports whether questions that are put outside of a lesson are blind.
func (w *World) AsksBlind() bool { return w.asksBlind }

// AskBlind makes questions that are put outside of a lesson blind.
func (w *World) AskBlind() { w.asksBlind = true }

// OpenRound returns the round that takes estimates at present, the later one where both
// do, and its questions; 0 where none does.
func (w *World) OpenRound() (round int, questions []string) {
	for _, a := range w.room.Open() {
		if a.Round > round {
			round, questions = a.Round, nil
		}
		if a.Round == round {
			questions = append(questions, a.Question)
		}
	}
	return round, questions
}

// Awaited returns the participants who have not given all that the open round asks.
func (w *World) Awaited() []string {
	round, questions := w.OpenRound()
	var names []string
	for _, p := range w.room.Participants {
		gave := func(q string) bool {
			a, _ := w.room.Asking(q, round)
			_, ok := a.Of(p)
			return ok
		}
		if slices.ContainsFunc(questions, func(q string) bool { return !gave(q) }) {
			names = append(names, p)
		}
	}
	return names
}

// CloseRound ends the open round for good, and lays open what was given.
func (w *World) CloseRound() {
	round, questions := w.OpenRound()
	w.SetRoom(w.room.Close(round, questions...))
}

// Round writes the number of a round.
func (w *World) Round(round int) string { return w.Words.Estimates.Rounds[round-1] }

// CloseQuestion asks whether the open round is to be closed by another press of a key.
func (w *World) CloseQuestion(round, questions int, key string) string {
	words := w.Words.Estimates
	of := words.Questions.Of(questions)
	awaited := w.Awaited()
	switch {
	case len(w.room.Participants) == 0:
		return fmt.Sprintf(words.CloseEmpty, w.Round(round), of, key)
	case len(awaited) > 0:
		return fmt.Sprintf(words.CloseAsk, w.Round(round), of, strings.Join(awaited, words.And), key)
	}
	return fmt.Sprintf(words.CloseAll, w.Round(round), of, key)
}
