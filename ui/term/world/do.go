package world

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/theme"
)

// A Screen is a page of the explorer, numbered by the digit that opens it.
type Screen int

// The screens there are.
const (
	Explore     Screen = 1
	Why         Screen = 2
	Compare     Screen = 3
	Sensitivity Screen = 4
	Paths       Screen = 5
	Advice      Screen = 6
	Consistency Screen = 7
	Brief       Screen = 8
	Hindsight   Screen = 9
	Estimates   Screen = 10 // which 0 opens
	Debrief     Screen = 11 // which has a key of its own
)

// Kinds of references that only screens know, beside those of the model.
const (
	RefClaim       model.RefKind = "claim"
	RefSet         model.RefKind = "set"         // the brief as a whole
	RefAlternative model.RefKind = "alternative" // State tells which, of the scenario's event
)

// A Target is a place to go to: a screen, and what to select there.
type Target struct {
	Screen Screen
	Ref    model.Ref
	State  int // of a factor
}

// Thing returns the target of something that has no states, on no screen in particular.
func Thing(kind model.RefKind, id string) Target { return Target{Ref: model.Ref{Kind: kind, ID: id}} }

// Info is what stands under the panes about the thing that is selected.
type Info struct {
	Lead   string // what it is
	Text   string // what it means
	Source string // where it stands in the brief, and the claims
	Place  string // only where
	Of     Target // the thing itself; zero for none that could have a note
}

// Info returns an Info with the place and the claims that the ids name.
func (w *World) Info(lead, text string, ids ...[]string) Info {
	info := Info{Lead: lead, Text: text, Source: w.Source(ids...)}
	info.Place, _, _ = strings.Cut(info.Source, " "+theme.Between)
	return info
}

// About returns the Info of a thing.
func (i Info) About(t Target) Info {
	i.Of = t
	return i
}

// Do is what a screen asks for after a key. The zero Do asks for nothing.
type Do struct {
	Say   string  // for the status line, until the next key
	Fault bool    // what is said is a fault
	Open  *Target // where to go
	Close bool    // leave this overlay
	Press string  // a key to press once this is done
	Moved bool    // assumptions changed
	Wait  tea.Cmd // what has to be waited for: the assumptions change later
	Copy  string  // text for the clipboard
}

// Say returns a Do that only says something.
func Say(text string) Do { return Do{Say: text} }

// Go returns a Do that opens a target.
func Go(t Target) Do { return Do{Open: &t} }
