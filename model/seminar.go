package model

import "slices"

// A Question is something that can be estimated beforehand and is settled by what
// happens. Its answers are yes and no, or the states of one factor.
type Question struct {
	ID     string
	Title  string // at most 40 cells
	Ask    string
	Closes string // ISO date

	// Event is what a yes comes down to in the model: states of one outcome, or the
	// event of Scenario. It is nil where the model has no forecast of a yes.
	Event    Event
	Scenario string // id, where Event is a scenario's

	// Across is the factor whose states are the answers; nil where yes and no are.
	// The model forecasts them if the factor is an outcome.
	Across  *Factor
	Ordered bool // the states stand in an order: a near miss is better than a wide one

	Band     string // the brief's own word of ICD 203 for it, if it gives one
	Evidence []string
	At       Position
}

// Answers returns how many answers the question has: two, or as many as the factor
// it runs across has states.
func (q *Question) Answers() int {
	if q.Across != nil {
		return len(q.Across.States)
	}
	return 2
}

// A Happening is something that came about after the brief. Nothing in the set
// rests on it, and it is kept from view until somebody asks for it.
type Happening struct {
	ID         string
	Date       string // ISO date
	Title      string
	Says       string
	Sources    []Source
	Confidence string      // high, medium or low
	Replay     []Condition // what it would have had the model take as known
	Settles    []Settlement
	At         Position
}

// A Source is where a happening can be read about.
type Source struct {
	Title     string
	Publisher string
	Date      string // ISO date, or as much of one as is known; may be empty
	URL       string
}

// A Settlement says what a happening makes of a question or of a claim.
type Settlement struct {
	Question string // id; empty for a claim
	Claim    string // id; empty for a question
	Verdict  Verdict
	State    int // of the factor that the question runs across, where the verdict is yes; else -1
	Because  string
	At       Position
}

// A Verdict is what became of a question or a claim.
type Verdict string

// The five verdicts. Of a question across a factor, yes stands beside the state
// that came about.
const (
	Yes        Verdict = "yes"
	No         Verdict = "no"
	Partial    Verdict = "partial"
	Contested  Verdict = "contested"
	Unresolved Verdict = "unresolved"
)

// Clean reports whether the verdict is beyond dispute, so that a forecast can be
// scored by it.
func (v Verdict) Clean() bool { return v == Yes || v == No }

// Question returns the question with that id.
func (s *Set) Question(id string) (*Question, bool) {
	return named(s.Questions, func(q *Question) string { return q.ID }, id)
}

// Happening returns the happening with that id.
func (s *Set) Happening(id string) (*Happening, bool) {
	return named(s.Hindsight, func(h *Happening) string { return h.ID }, id)
}

// Lesson returns the lesson with that id.
func (s *Set) Lesson(id string) (*Lesson, bool) {
	return named(s.Lessons, func(l *Lesson) string { return l.ID }, id)
}

// named finds by id in lists that are short and seldom asked.
func named[T any](list []*T, idOf func(*T) string, id string) (*T, bool) {
	i := slices.IndexFunc(list, func(x *T) bool { return idOf(x) == id })
	if i < 0 {
		return nil, false
	}
	return list[i], true
}
