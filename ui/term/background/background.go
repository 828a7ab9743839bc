// Package background finds out whether the terminal is light or dark, so that
// colours can be chosen to be read on it.
//
// What the user says comes first, then the environment, and only then is the
// terminal itself asked, with two queries in one breath: OSC 11, which asks for
// the background colour, and DA1, which every terminal answers. Answers come
// in the order of the questions, so the answer to DA1 means that none to OSC 11
// will follow, and a terminal that does not know OSC 11 costs nothing. A mute one
// costs a tenth of a second; an answer later than that reaches the program as
// keys, which keyboard.Filter throws away.
//
// The terminal is in raw mode while it is being asked and is left as it was
// found. In raw mode ctrl+c is a key like any other, so no signal from the
// keyboard can leave it raw. One from elsewhere that kills the program within
// that tenth of a second still can.
package background

import (
	"os"
	"strings"
	"time"
)

// A Background is the brightness of what the terminal draws text on.
type Background int

// The two backgrounds. Dark is what is assumed when nothing is known.
const (
	Dark Background = iota
	Light
)

// patience is how long a terminal may take to answer.
const patience = 100 * time.Millisecond

// Detect finds the background: theme when it is "light" or "dark", else what
// COLORFGBG in env says, else what the terminal answers, else Dark.
//
// The terminal is asked only when in and out both are terminals, the program is
// in its foreground, and TERM names a kind that can answer. Nothing else may
// read in meanwhile. What the user typed while it was asked, or before, comes
// back as typed, in raw mode's bytes; keyboard.Typed turns it into keys.
func Detect(theme string, env func(string) string, in, out *os.File) (found Background, typed []byte) {
	if b, ok := named(theme); ok {
		return b, nil
	}
	if b, ok := ofEnvironment(env("COLORFGBG")); ok {
		return b, nil
	}
	if !canAnswer(env) || !foreground(in) || !foreground(out) {
		return Dark, nil
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
