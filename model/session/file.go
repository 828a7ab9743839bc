package session

import "io/fs"

// These types are the format of the file. Whatever belongs to the set stands in it by
// id, so that it survives changes of the set.

// signature and version say what a file is. The version rises when an older program
// would misread the file.
const (
	signature = "foresee session"
	version   = 1
)

// A File is a session as it stands in a file.
type File struct {
	Format  string      `json:"format"`
	Version int         `json:"version"`
	Set     SetID       `json:"set"`
	Steps   []stepJSON  `json:"steps"`
	At      int         `json:"at"`
	Marked  *stepJSON   `json:"marked,omitempty"`
	Place   placeJSON   `json:"place"`
	Notes   []noteJSON  `json:"notes,omitempty"`
	Room    roomJSON    `json:"room"`
	Lesson  *lessonJSON `json:"lesson,omitempty"`
	Opened  bool        `json:"opened,omitempty"`

	path string      // where it was loaded from
	info fs.FileInfo // of that file
	text []byte      // as it stood there
}

// SetID says which set a session is of, and in which state.
type SetID struct {
	Name   string `json:"name"` // as it was opened: the name of an embedded set, or a path
	ID     string `json:"id"`
	AsOf   string `json:"as_of,omitempty"`
	Digest string `json:"digest"` // of all that a session can refer to, and of all numbers
}

type stepJSON struct {
	Assume    []string `json:"assume,omitempty"` // what differs from the baseline, as model.Set.Assume reads it
	Preset    string   `json:"preset,omitempty"`
	Struck    []string `json:"struck,omitempty"`
	Hindsight []string `json:"hindsight,omitempty"`
}

type refJSON struct {
	Kind  string `json:"kind,omitempty"`
	ID    string `json:"id,omitempty"`
	State string `json:"state,omitempty"` // a state's id; of a scenario, the number of an alternative
}

type placeJSON struct {
	Screen string `json:"screen,omitempty"`
	refJSON
}

type noteJSON struct {
	refJSON
	Text string `json:"text"`
}

type roomJSON struct {
	Participants []string     `json:"participants,omitempty"`
	Askings      []askingJSON `json:"askings,omitempty"`
}

type askingJSON struct {
	Question  string         `json:"question"`
	Round     int            `json:"round"`
	Blind     bool           `json:"blind,omitempty"`
	Stage     string         `json:"stage"` // ahead, open or closed
	Estimates []estimateJSON `json:"estimates,omitempty"`
}

type estimateJSON struct {
	Participant string             `json:"participant"`
	Likelihoods map[string]float64 `json:"likelihoods"` // by yes and no, or by the ids of states
	As          string             `json:"as,omitempty"`
	Because     string             `json:"because,omitempty"`
}

type lessonJSON struct {
	ID    string `json:"id"`
	Step  int    `json:"step"`
	Title string `json:"title"` // of the step, to find it again where the lesson has changed
	Away  bool   `json:"away,omitempty"`
}
