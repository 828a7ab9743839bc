package session

import (
	"foresee/model"
	"foresee/model/seminar"
)

// A Session is what a user wants back. Its parts may be shared, as none of them is
// changed once made.
type Session struct {
	Steps  []Step // of undo, the oldest first; at least one
	At     int    // the step in force
	Marked *Step  // nil for none
	Place  Place
	Notes  []Note
	Room   seminar.Room
	Lesson *Lesson // nil for none
	Opened bool    // what happened was opened by the user
}

// A Step is what was set at one time.
type Step struct {
	Assumptions model.Assumptions
	Preset      *model.Scenario // whose drivers were loaded last; nil for none
	Struck      []string        // ids of judgements
	// Hindsight has the ids of the happenings that the assumptions were told of; a step
	// that has any is marked wherever it is shown.
	Hindsight []string
}

// A Place is where the user was.
type Place struct {
	Screen string
	Ref    model.Ref // what was selected; zero for nothing
	State  int       // of a factor or a scenario's alternative; -1 for none
}

// A Note is what the user wrote about something in the set.
type Note struct {
	Ref   model.Ref // zero for the set as a whole
	State int       // of a factor; -1 for none
	Text  string
}

// A Lesson is where the room was in one.
type Lesson struct {
	ID   string
	Step int // from 0
	Away bool
}

// Begin returns the session of somebody who has done nothing yet.
func Begin(set *model.Set) Session {
	return Session{Steps: []Step{{Assumptions: set.Baseline()}}, Place: Place{State: -1}}
}

// Talk returns the lesson where the room left it.
func (l Lesson) Talk(set *model.Set) (seminar.Talk, bool) {
	lesson, ok := set.Lesson(l.ID)
	if !ok {
		return seminar.Talk{}, false
	}
	talk, ok := seminar.Begin(set, lesson).Go(l.Step)
	if ok && l.Away {
		talk = talk.Leave()
	}
	return talk, ok
}

// LessonAt returns what to keep of a lesson.
func LessonAt(t seminar.Talk) *Lesson {
	return &Lesson{ID: t.Lesson().ID, Step: t.Step(), Away: t.Away()}
}
