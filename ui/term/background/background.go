// Package background finds out whether the terminal is light or dark, so that
// colours can be chosen to be read on it.
//
// What the user says comes first, then the environment, and only then is the
// terminal itself asked, with OSC 11, which asks for the background colour. A
// terminal that does not know it costs nothing, a mute one a tenth of a second (see
// package query); an answer later than that reaches the program as keys, which
// keyboard.Filter throws away.
//
// A signal that kills the program within that tenth of a second can still leave the
// terminal in raw mode.
package background

import (
	"os"
	"strings"
	"time"

	"foresee/ui/term/query"
)

// A Background is the brightness of what the terminal draws text on.
type Background int

// The two backgrounds. Dark is what is assumed when nothing is known.
const (
	Dark Background = iota
	Light
)

// A Source is what a background is known by.
type Source int

// The sources.
const (
	User        Source = iota // said so
	Environment               // COLORFGBG
	Terminal                  // answered
	Nothing                   // it was asked in vain
	Unasked                   // it could not be asked
)

// A Finding is what was found out about the background.
type Finding struct {
	Background Background
	By         Source
	Took       time.Duration // how long the terminal was listened to
	Whole      bool          // it answered, if only that it does not know
	Typed      []byte        // what the user typed meanwhile, or before, in raw mode's bytes; keyboard.Typed turns it into keys
}

// patience is how long a terminal may take to answer.
const patience = 100 * time.Millisecond

// Detect finds the background: theme when it is "light" or "dark", else what
// COLORFGBG in env says, else what the terminal answers, else Dark.
//
// The terminal is asked only when in and out both are terminals, the program is
// in its foreground, and TERM names a kind that can answer. Nothing else may
// read in meanwhile.
func Detect(theme string, env func(string) string, in, out *os.File) Finding {
	if b, ok := named(theme); ok {
		return Finding{Background: b, By: User}
	}
	if b, ok := ofEnvironment(env("COLORFGBG")); ok {
		return Finding{Background: b, By: Environment}
	}
	if !canAnswer(env) || !query.Foreground(in) || !query.Foreground(out) {
		return Finding{By: Unasked}
	}
	return ask(in, out, patience)
}

func named(theme string) (Background, bool) {
	switch theme {
	case "light":
		return Light, true
	case "dark":
		return Dark, true
	}
	return Dark, false
}

// canAnswer tells whether a terminal of this kind can be asked safely. tmux can:
// it answers both queries itself, in order. GNU screen passes OSC 11 on, so that
// the answer comes after that to DA1. The Linux console is dark and has no OSC 11.
func canAnswer(env func(string) string) bool {
	switch term := env("TERM"); {
	case term == "" || term == "dumb" || term == "linux":
		return false
	case env("TMUX") != "":
		return true
	default:
		return env("STY") == "" && !strings.HasPrefix(term, "screen")
	}
}
