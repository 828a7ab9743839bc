package catalogue

// Session is the words for what is kept from one run of the explorer to the next.
type Session struct {
	Flag      string
	CheckFlag string
	Resume    About
	Show      About

	Resumed   string // day and time
	Changed   string
	Misfit    string // what no longer fits
	Misfits   string // how much no longer fits, key
	Before    string // notes, estimates
	Notes     Count
	Estimates Count
	Both      string // notes, estimates
	NotKept   string // why
	NotSaved  string // why
	Mark      string // in the title
	Elsewhere string // the file that is written instead
	Aside     string // the file that the last session is in now
	Time      string // layout of day and time

	OfAnother string // file, its set, the set that was opened
	FromStdin string // file, file
	NotPlain  string
	Fits      string // file, set
	NotFits   string // file, number of misfits, set

	MarkdownFlag   string
	SavedAt        string // file, day and time
	StruckOut      string // ids of judgements
	IsHindsight    string
	Step           string // the step in force, how many there are
	Marked         string // what is assumed there
	MarkedBaseline string
	Room           string // estimates, who
	InLesson       string // id, step
	NotesHeading   string
	NotesTitle     string
	NoNotes        string
	OnSet          string
	MisfitsTitle   string
}

func englishSession() Session {
	return Session{
		Flag:      "keep what is done in this `FILE`, and go on with what it holds; without it foresee resume knows the last session",
		CheckFlag: "only say what of it no longer fits the set",
		Resume: About{
			Use:   "resume [FILE]",
			Short: "Go on where the explorer was left",
			Long: `Open the explorer as it was left: assumptions and the way back through them, what was
struck out and marked, notes, what a room estimated, and the place in a lesson. Without
FILE it is the session that was saved last, of whatever set.

Every change is kept at once, in the file of --session, else in the folder foresee/sessions
under $XDG_STATE_HOME, or under ~/.local/state. There a new session takes the place of the
last one of its set, which is set aside: with a ~ at the end of its name, or under its date
if it holds notes or estimates.

A session holds ids alone, so it opens with a set that has changed since: with what still
fits, and a list of what does not. Two explorers never write one file: the one that saves
first has it, and the other says so, or goes on in a file of its own where none was named.`,
			Example: `  foresee resume
  foresee resume seminar.json
  foresee resume --check seminar.json`,
		},
		Show: About{
			Use:   "session [FILE]",
			Short: "Show what a session holds",
			Long: `Print what is kept in a session: the set, what is assumed, struck out and marked, every
note, and who estimated what. Without FILE it is the session that was saved last.`,
			Example: `  foresee session
  foresee session seminar.json --md
  foresee session seminar.json --json`,
		},
		Resumed:   "Resumed as it was left on %s.",
		Changed:   "The set has changed since; all still fits.",
		Misfit:    "No longer fits: %s.",
		Misfits:   "%d things of it no longer fit; %s tells which.",
		Before:    "The last session holds %s; foresee resume goes on with it.",
		Notes:     Count{"%d note", "%d notes"},
		Estimates: Count{"%d estimate", "%d estimates"},
		Both:      "%s and %s",
		NotKept:   "What you do here is not kept: %s.",
		NotSaved:  "Not saved: %s.",
		Mark:      "! not saved",
		Elsewhere: "Another foresee has this session's file, so it is kept in %s.",
		Aside:     "The last session of this set is now in %s; foresee resume takes that name.",
		Time:      "2 Jan 2006, 15:04",
		OfAnother: "%s is a session of %s, not of %s; open it with its own set, or name another file",
		FromStdin: "the set of %s came from standard input; give it again: foresee - --session %s",
		NotPlain:  "--plain keeps no session; leave --session out",
		Fits:      "%s: all of it fits %s",
		NotFits:   "%s: %d things no longer fit %s",

		MarkdownFlag:   "print Markdown",
		SavedAt:        "%s, saved on %s.",
		StruckOut:      "Struck out: %s",
		IsHindsight:    "HINDSIGHT: it was told what happened.",
		Step:           "At step %d of %d; the others are a matter of undo and redo.",
		Marked:         "Marked: %s",
		MarkedBaseline: "Marked: the baseline",
		Room:           "The room: %s by %s",
		InLesson:       "In the lesson %s, at step %d.",
		NotesHeading:   "NOTES",
		NotesTitle:     "Notes",
		NoNotes:        "There are none.",
		OnSet:          "The set as a whole",
		MisfitsTitle:   "What no longer fits",
	}
}
