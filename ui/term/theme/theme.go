// Package theme says what the explorer looks like: a few roles, each with a
// colour for dark and for light backgrounds, and the glyphs with their twins in
// plain ASCII.
//
// Screens name a role and never a colour. Where colours are off every role is
// painted the same, so each state also has a mark of its own.
package theme

import (
	"strings"

	"github.com/muesli/termenv"
)

// A Role is what a piece of text is, as far as its look goes.
type Role int

// The roles.
const (
	Text     Role = iota // the terminal's own colour
	Strong               // titles and what must be read first
	Faint                // what may be read last
	Accent               // keys, links, the current tab
	Heading              // headings of groups
	Border               // a pane
	Focus                // the pane that has the keys
	Bar                  // a likelihood's bar
	Up                   // what rose
	Down                 // what fell
	Moved                // what the user has set
	Warn                 // what went wrong
	Selected             // the line under the cursor
	roles
)

// A Theme paints roles for one background and one colour profile.
type Theme struct {
	open  [roles]string
	ascii bool
}

// New returns the theme for a light or a dark background. With the profile
// termenv.Ascii nothing is coloured or bold; with ascii no glyph beyond ASCII
// is drawn.
func New(profile termenv.Profile, light, ascii bool) *Theme {
	t := &Theme{ascii: ascii}
	if profile == termenv.Ascii {
		return t
	}
	for r, look := range looks() {
		t.open[r] = look.open(profile, light)
	}
	return t
}

// Open returns what switches a role on: empty where the role has no look.
func (t *Theme) Open(r Role) string { return t.open[r] }

// Shut switches every role off.
const Shut = "\x1b[0m"

// Finish readies a frame for the terminal: with ascii it draws every glyph by
// its twin of the same width.
func (t *Theme) Finish(frame string) string {
	if !t.ascii {
		return frame
	}
	return strings.Map(twin, frame)
}
