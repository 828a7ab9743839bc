// Package doctor examines the terminal that the explorer is to run in: what it says
// of itself, what the environment says of it, and what it does when it is asked.
package doctor

import (
	"context"
	"os"
	"time"

	"foresee/ui/catalogue"
)

// A Verdict is what a check came to.
type Verdict string

// The verdicts. Only a fault keeps something from working.
const (
	OK       Verdict = "ok"
	Warning  Verdict = "warning"
	Fault    Verdict = "fault"
	Untested Verdict = "untested" // there was no terminal to ask, or it did not answer
	Look     Verdict = "look"     // only the eye can tell
)

// A Check is one thing that was examined.
type Check struct {
	ID      string
	Title   string
	Verdict Verdict
	Says    string
	Do      string        // what to do about it, if anything
	Exact   bool          // what it says holds paths, which are not to be broken
	Took    time.Duration // how long it took, where that tells something
}

// A Terminal is what is examined: files on the terminal, both nil where there is
// none, the environment, and the look that flags and settings ask for.
type Terminal struct {
	In, Out  *os.File
	Env      func(string) string
	Theme    string
	NoColour bool
	System   string // as runtime.GOOS
	Words    catalogue.Doctor
}

// patience is how long a terminal may take to answer: long, for one across the world.
const patience = 2 * time.Second

// Examine runs all checks. While the terminal is asked it is in raw mode; it is left
// as it was found, when the context ends too.
func (t Terminal) Examine(ctx context.Context) []Check {
	return []Check{
		t.terminal(),
		t.colours(),
		t.background(),
		t.signs(),
		t.widths(ctx),
		t.locale(),
		t.clipboard(),
	}
}

// there reports whether there is a terminal to be asked.
func (t Terminal) there() bool { return t.In != nil && t.Out != nil }
