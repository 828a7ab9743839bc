package session

import (
	"foresee/model"
	"foresee/model/seminar"
)

// room fits what a room estimated.
func (t *tailor) room(r roomJSON) seminar.Room {
	var room seminar.Room
	for _, p := range r.Participants {
		room = t.join(room, p)
	}
	for _, a := range r.Askings {
		room = t.asking(room, a)
	}
	return room
}

func (t *tailor) join(room seminar.Room, name string) seminar.Room {
	joined, err := room.Join(name)
	if err != nil {
		t.misfit("participant", name, "%v", err)
	}
	return joined
}

func (t *tailor) asking(room seminar.Room, a askingJSON) seminar.Room {
	q, ok := t.set.Question(a.Question)
	_, twice := room.Asking(a.Question, a.Round)
	switch {
	case !ok:
		t.misfit("question", a.Question, "the set has no such question; %d estimates of it are left out", len(a.Estimates))
		return room
	case a.Round < 1 || a.Round > seminar.MaxRounds:
		t.misfit("question", a.Question, "there is no round %d", a.Round)
		return room
	case twice:
		t.misfit("question", a.Question, "it is asked twice in round %d", a.Round)
		return room
	}
	// The estimates are given as in the room itself, and so checked; only then does the
	// asking take on its stage.
	room = room.Ask(a.Round, a.Blind, q.ID)
	for _, e := range a.Estimates {
		room = t.estimate(room, q, a.Round, e)
	}
	room.Askings[len(room.Askings)-1].Stage = seminar.Stage(stageOf(a.Stage))
	return room
}

func (t *tailor) estimate(room seminar.Room, q *model.Question, round int, e estimateJSON) seminar.Room {
	ids := answers(q)
	likelihoods := make(seminar.Likelihoods, len(ids))
	known := 0
	for i, id := range ids {
		if p, ok := e.Likelihoods[id]; ok {
			likelihoods[i] = p
			known++
		}
	}
	if known < len(ids) || known < len(e.Likelihoods) {
		t.misfit("estimate", e.Participant+" of "+q.ID, "the question has other answers now")
		return room
	}
	given, err := room.Give(q, round, seminar.Estimate{Participant: e.Participant, Likelihoods: likelihoods, As: e.As, Because: e.Because})
	if err != nil {
		t.misfit("estimate", e.Participant+" of "+q.ID, "%s", cut(err.Error(), maxWhy))
	}
	return given
}
