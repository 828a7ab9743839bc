package seminar

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"foresee/model"
)

// The most that a room holds; no class comes near.
const (
	MaxRounds       = 2
	MaxParticipants = 500
	MaxName         = 60   // characters of a participant's name
	MaxBecause      = 1000 // characters of a rationale
)

// A Room is what its participants estimated. It is a value: whatever changes it
// returns another one.
type Room struct {
	Participants []string // in the order in which they came
	Askings      []Asking
}

// An Asking is one question put to the room in one round.
type Asking struct {
	Question  string // id
	Round     int    // 1 or 2
	Blind     bool   // no forecast is shown before everybody has given their own
	Stage     Stage
	Estimates []Estimate // one of each participant who gave one, in the order of giving
}

// A Stage is how far an asking has come.
type Stage int

// An asking is announced, then open for estimates, then closed, when everybody sees
// what the others gave. It never goes back.
const (
	Ahead Stage = iota
	Open
	Closed
)

// An Estimate is what one participant answered.
type Estimate struct {
	Participant string
	Likelihoods Likelihoods
	As          string // how it was written
	Because     string // the rationale; may be empty
}

// Join adds a participant. Names that differ only in case are one.
func (r Room) Join(name string) (Room, error) {
	name = model.Clean(name)
	switch {
	case name == "":
		return r, errors.New("a participant needs a name")
	case len([]rune(name)) > MaxName:
		return r, fmt.Errorf("the name %q is longer than %d characters", shorten(name), MaxName)
	case r.place(name) >= 0:
		return r, nil
	case len(r.Participants) >= MaxParticipants:
		return r, fmt.Errorf("a room holds %d participants at most", MaxParticipants)
	}
	r.Participants = append(slices.Clip(r.Participants), name)
	return r, nil
}

// Part takes a participant and all that they gave out of the room.
func (r Room) Part(name string) Room {
	i := r.place(model.Clean(name))
	if i < 0 {
		return r
	}
	name = r.Participants[i]
	r.Participants = slices.Delete(slices.Clone(r.Participants), i, i+1)
	r.Askings = slices.Clone(r.Askings)
	for k := range r.Askings {
		gone := func(e Estimate) bool { return e.Participant == name }
		r.Askings[k].Estimates = slices.DeleteFunc(slices.Clone(r.Askings[k].Estimates), gone)
	}
	return r
}

// place returns the index of a participant, or -1.
func (r Room) place(name string) int {
	return slices.IndexFunc(r.Participants, func(p string) bool { return strings.EqualFold(p, name) })
}

// Give takes a participant's estimate, in place of one they gave before in that
// round. Who is not in the room yet joins it.
func (r Room) Give(q *model.Question, round int, e Estimate) (Room, error) {
	if err := e.Likelihoods.Check(q); err != nil {
		return r, err
	}
	i := r.find(q.ID, round)
	switch {
	case i < 0 || r.Askings[i].Stage == Ahead:
		return r, fmt.Errorf("%s is not asked in round %d yet", q.ID, round)
	case r.Askings[i].Stage == Closed:
		return r, fmt.Errorf("round %d of %s is closed, and its estimates have been seen", round, q.ID)
	}
	e.Because, e.As = model.Clean(e.Because), model.Clean(e.As)
	if len([]rune(e.Because)) > MaxBecause || len([]rune(e.As)) > MaxBecause {
		return r, fmt.Errorf("the rationale is longer than %d characters", MaxBecause)
	}
	joined, err := r.Join(e.Participant)
	if err != nil {
		return r, err
	}
	e.Participant = joined.Participants[joined.place(model.Clean(e.Participant))]
	joined.Askings = slices.Clone(joined.Askings)
	joined.Askings[i] = joined.Askings[i].with(e)
	return joined, nil
}

func (a Asking) with(e Estimate) Asking {
	a.Estimates = slices.Clone(a.Estimates)
	if i := a.place(e.Participant); i >= 0 {
		a.Estimates[i] = e
		return a
	}
	a.Estimates = append(a.Estimates, e)
	return a
}

func (a Asking) place(participant string) int {
	return slices.IndexFunc(a.Estimates, func(e Estimate) bool { return strings.EqualFold(e.Participant, participant) })
}

// Of returns what a participant gave.
func (a Asking) Of(participant string) (Estimate, bool) {
	i := a.place(participant)
	if i < 0 {
		return Estimate{}, false
	}
	return a.Estimates[i], true
}

// Missing returns the participants who have not answered, in the order in which they
// came.
func (r Room) Missing(question string, round int) []string {
	a, _ := r.Asking(question, round)
	var missing []string
	for _, p := range r.Participants {
		if _, ok := a.Of(p); !ok {
			missing = append(missing, p)
		}
	}
	return missing
}
