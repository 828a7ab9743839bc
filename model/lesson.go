package model

// A Lesson is a way through a set for a room: steps that each show one thing.
type Lesson struct {
	ID      string
	Title   string
	Minutes float64
	About   string // who it is for, and what they can do afterwards
	Steps   []Step // at least one
	At      Position
}

// A Step is one thing shown. Its assumptions start from those of the step before.
type Step struct {
	Title    string // at most 60 cells
	Text     string
	Question string // put to the room
	Notes    string // for the speaker alone
	Minutes  float64

	Load  string      // id of a scenario: its drivers, all else at the baseline
	Reset bool        // all at the baseline
	Set   []Condition // taken as given on top of that; all states of a factor leave it open

	Show     Screen    // empty: as before
	Focus    *Focus    // nil for nothing in particular
	Estimate *Estimate // nil where the room is asked for none
	Reveal   bool      // what happened may be shown from here on
	At       Position
}

// A Focus is what a step points at.
type Focus struct {
	Ref   Ref
	State int // of a factor; -1 where the step names none
}

// An Estimate asks the room for its own likelihoods.
type Estimate struct {
	Round     int      // 1 or 2
	Questions []string // ids
	Blind     bool     // no forecast is shown to anybody who has not given their own
}

// A Screen is what a step shows.
type Screen string

// The screens that a step can ask for.
const (
	ScreenExplore     Screen = "explore"
	ScreenWhy         Screen = "why"
	ScreenCompare     Screen = "compare"
	ScreenSensitivity Screen = "sensitivity"
	ScreenPaths       Screen = "paths"
	ScreenAdvice      Screen = "advice"
	ScreenConsistency Screen = "consistency"
	ScreenBrief       Screen = "brief"
	ScreenHindsight   Screen = "hindsight"
	ScreenEstimates   Screen = "estimates"
	ScreenDebrief     Screen = "debrief"
)

// Things that a step can point at beside those that cite evidence.
const (
	RefClaim     RefKind = "claim"
	RefHappening RefKind = "happening"
)
