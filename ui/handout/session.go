package handout

import (
	"io"
	"time"

	"foresee/model"
	"foresee/model/session"
)

// A Kept is a session as far as it fits its set.
type Kept struct {
	Path      string
	Saved     time.Time
	Set       *model.Set
	Unchanged bool // the set is as the session knew it
	Session   session.Session
	Misfits   []session.Misfit
}

// Now returns the step in force.
func (k Kept) Now() session.Step { return k.Session.Steps[k.Session.At] }

// Estimates returns how many estimates the room gave.
func (k Kept) Estimates() int {
	n := 0
	for _, a := range k.Session.Room.Askings {
		n += len(a.Estimates)
	}
	return n
}

type sessionJSON struct {
	Path         string        `json:"path"`
	Saved        string        `json:"saved"`
	Set          string        `json:"set"`
	AsOf         string        `json:"as_of,omitempty"`
	Unchanged    bool          `json:"unchanged"` // the set is as the session knew it
	Steps        int           `json:"steps"`
	At           int           `json:"at"` // the step in force, from 0
	Now          stepJSON      `json:"now"`
	Marked       *stepJSON     `json:"marked,omitempty"`
	Notes        []notedJSON   `json:"notes"`
	Participants []string      `json:"participants,omitempty"`
	Estimates    int           `json:"estimates"`
	Lesson       *lessonAtJSON `json:"lesson,omitempty"`
	Revealed     bool          `json:"revealed"`
	Misfits      []misfitJSON  `json:"misfits"`
}

type stepJSON struct {
	Assumptions map[string][]string `json:"assumptions"`
	Scenario    string              `json:"scenario,omitempty"` // whose drivers were loaded last
	Without     []string            `json:"without,omitempty"`
	Replay      []string            `json:"replay,omitempty"` // the happenings that were told: this is hindsight
}

type notedJSON struct {
	Kind  string `json:"kind,omitempty"` // empty for the set as a whole
	ID    string `json:"id,omitempty"`
	State string `json:"state,omitempty"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

type lessonAtJSON struct {
	ID   string `json:"id"`
	Step int    `json:"step"` // from 1
	Away bool   `json:"away"`
}

type misfitJSON struct {
	What string `json:"what"`
	Text string `json:"text"`
	Why  string `json:"why"`
}

// Session writes what a session holds as JSON. Who estimated what is not in it: that is
// the room's own, and may still be hidden.
func Session(w io.Writer, k Kept) error {
	s := k.Session
	doc := sessionJSON{
		Path: k.Path, Saved: k.Saved.UTC().Format(time.RFC3339), Set: k.Set.ID, AsOf: k.Set.AsOf, Unchanged: k.Unchanged,
		Steps: len(s.Steps), At: s.At, Now: k.step(k.Now()), Notes: []notedJSON{},
		Participants: s.Room.Participants, Estimates: k.Estimates(), Revealed: s.Opened, Misfits: []misfitJSON{},
	}
	if s.Marked != nil {
		marked := k.step(*s.Marked)
		doc.Marked = &marked
	}
	for _, n := range s.Notes {
		doc.Notes = append(doc.Notes, k.noted(n))
	}
	if l := s.Lesson; l != nil {
		doc.Lesson = &lessonAtJSON{l.ID, l.Step + 1, l.Away}
	}
	for _, m := range k.Misfits {
		doc.Misfits = append(doc.Misfits, misfitJSON(m))
	}
	return write(w, doc)
}

func (k Kept) step(s session.Step) stepJSON {
	step := stepJSON{Assumptions: k.Set.IDs(s.Assumptions), Without: s.Struck, Replay: s.Hindsight}
	if s.Preset != nil {
		step.Scenario = s.Preset.ID
	}
	return step
}

func (k Kept) noted(n session.Note) notedJSON {
	j := notedJSON{Kind: string(n.Ref.Kind), ID: n.Ref.ID, Text: n.Text}
	_, j.Title = k.About(n)
	if f, ok := k.Set.Factor(n.Ref.ID); ok && n.State >= 0 && n.State < len(f.States) {
		j.State = f.States[n.State].ID
	}
	return j
}
