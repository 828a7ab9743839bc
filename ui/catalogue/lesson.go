package catalogue

// Lesson is the words around a lesson: on the stage, in the list of lessons and
// before the speaker.
type Lesson struct {
	Present, Follow About // the commands
	StepFlag        string
	PlainFlag       string
	NoLesson        string // an id, a suggestion, a set
	NoLessons       string // a set
	NoStep          string // a number, a lesson, its steps
	NoPodiumNamed   string // a process

	Progress  string // step, steps
	Clock     string // minutes and seconds gone, minutes planned
	Minutes   Count
	Steps     Count
	Waiting   string // step, steps, key; in the title line while the room explores
	Left      string // key
	LastStep  string // key
	FirstStep string
	Reveal    string // a day, keys on and back

	Choose string // the list
	About  string
	None   string
	Here   string // step
	Unfit  string // screen
	Deaf   string // why

	Notes      string // the speaker's page
	NoNotes    string
	Next       string // what comes next
	End        string
	Away       string
	Blank      string
	Behind     string // minutes
	Ahead      string // minutes
	OnTime     string
	Over       string
	NoPodium   string
	Podiums    string // where they are
	Asks       string
	NotesStops string
}

func englishLesson() Lesson {
	return Lesson{
		Present: About{
			Use:   "present [SET] [LESSON]",
			Short: "Lead a room through a lesson",
			Long: `Show a lesson of the set step by step, large and sparse, for a projector. Space or the
right arrow goes on, the left one goes back with all that the step before had set, b
blanks the screen, c hides the clock. Esc leaves the lesson for the explorer, where p
returns to it. Without LESSON the lessons of the set are listed.

Speaker notes stand in a second terminal: foresee notes.`,
			Example: `  foresee present
  foresee present russia-dprk-2024 demo
  foresee present demo --step 4`,
		},
		Follow: About{
			Use:   "notes [LESSON-PROCESS]",
			Short: "Show the speaker notes of the lesson that runs",
			Long: `Follow the lesson that runs in another terminal of this machine: the notes of its step,
what comes next, and how the time goes. Space and the arrows drive the lesson from here.
Where several lessons run, name one by the number of its process.

With --plain each step's notes are printed as lines of text, and nothing is redrawn.`,
			Example: `  foresee notes
  foresee notes --plain`,
		},
		StepFlag:      "begin at step `N`",
		PlainFlag:     "print the notes as lines of text, step by step",
		NoLesson:      "no lesson %q%s; foresee present %s lists them",
		NoLessons:     "the set %s has no lessons",
		NoStep:        "no step %d: the lesson %s has 1 to %d",
		NoPodiumNamed: "no lesson runs in process %s",

		Progress:  "%d of %d",
		Clock:     "%s of %d min",
		Minutes:   Count{"%d minute", "%d minutes"},
		Steps:     Count{"%d step", "%d steps"},
		Waiting:   "lesson at %d of %d, %s returns",
		Left:      "The lesson waits. %s returns to it, and all stands again as it was left.",
		LastStep:  "That was the last step. %s leaves the lesson to explore.",
		FirstStep: "This is the first step.",
		Reveal:    "From here on the lesson shows what happened after %s. %s goes on, %s goes back.",

		Choose: "Choose a lesson",
		About:  "Lesson",
		None:   "This set has no lessons.",
		Here:   "at step %d",
		Unfit:  "This step asks for a screen that the set does not have: %s.",
		Deaf:   "No speaker notes in a second terminal: %v",

		Notes:      "Notes",
		NoNotes:    "No notes for this step.",
		Next:       "Next: %s",
		End:        "the end",
		Away:       "The room is exploring; the lesson waits.",
		Blank:      "The screen is blank.",
		Behind:     "%d min behind",
		Ahead:      "%d min ahead",
		OnTime:     "on time",
		Over:       "The lesson is over.",
		NoPodium:   "no lesson is running; start one with foresee present in another terminal",
		Podiums:    "several lessons are running; name the process of one: %s",
		Asks:       "Asked: %s",
		NotesStops: "The lesson's terminal is gone.",
	}
}
