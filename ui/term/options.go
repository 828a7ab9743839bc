// Package term is the explorer: the full-screen program in which a set's drivers
// are moved and its forecasts, scenarios and advice follow.
//
// One root routes. A key goes first to what works everywhere, then to the overlay
// if one is open, else to the current screen; sizes go to all of them. What the
// screens share is a world.World, in which alone assumptions change. A screen
// answers a key with a world.Do, which the root carries out at once, so that keys
// that arrive glued together act in their order.
package term

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/catalogue"
	"foresee/ui/podium"
	_ "foresee/ui/term/early" // before Bubble Tea asks the terminal for its background
)

// Options is what the explorer is to show and how.
type Options struct {
	Engine  *forecast.Engine // of the whole set, with nothing struck out; nil for one that gives no likelihoods
	Set     *model.Set       // that set; may be nil where there is an engine
	Margin  int              // by how much every state of a consistent scenario must lead
	Start   model.Assumptions
	Preset  *model.Scenario // whose drivers Start began with, nil for none
	Without []string        // ids of judgements that are struck out at the start
	Replay  string          // id of the happening up to which Start was told what happened, empty for none
	Scale   model.Scale
	Words   *catalogue.Catalogue

	Light    bool // the terminal's background is light
	NoColour bool // neither colour nor bold
	Colours  bool // all colours, whatever the terminal can show
	ASCII    bool // no glyph beyond ASCII

	Kept Kept // the session that goes on, and where it is kept

	Problems model.Problems         // warnings of the files of the set
	Next     func() (Version, bool) // waits for them to be saved and reads them; false when that cannot come any more. Nil where they cannot change

	Name     string                         // what opens this set on the command line
	Typed    []tea.KeyMsg                   // keys typed before the program began to read
	Lesson   *model.Lesson                  // to begin with, nil for none
	Step     int                            // of it, from 0
	Listen   func() (*podium.Podium, error) // opens the podium of a lesson, nil for none
	Estimate *Estimating                    // to open on the estimates, nil for the drivers
	Clock    Clock                          // of lessons; the zero Clock is the usual one
	Output   io.Writer                      // where to copy to besides the clipboard: the terminal; nil to copy nowhere
}

func (o Options) profile() termenv.Profile {
	switch {
	case o.NoColour:
		return termenv.Ascii
	case o.Colours:
		return termenv.TrueColor
	}
	return lipgloss.ColorProfile()
}

// Estimating is what a room is asked at once, and whether forecasts are hidden from it
// until it has answered.
type Estimating struct {
	Questions []string // ids
	Blind     bool
}

// A Clock says what time it is, and when a while is over. Tests have one that stands.
type Clock struct {
	Now  func() time.Time
	Tick func(time.Duration, func(time.Time) tea.Msg) tea.Cmd
}

func (o Options) set() *model.Set {
	if o.Engine != nil {
		return o.Engine.Set()
	}
	return o.Set
}

// A Terminal is what the explorer runs on.
type Terminal struct {
	Input, Output *os.File
	Mouse         bool // clicks and wheel, at the price of selecting text
}

// framesPerSecond halves the wait for a frame against Bubble Tea's usual 60.
const framesPerSecond = 120

// Run shows the explorer until the user leaves it or the context ends. What to show
// comes from open, which works while the program starts; if it fails, Run returns
// its error and has drawn nothing.
func Run(ctx context.Context, t Terminal, open func() (Options, error)) error {
	options := []tea.ProgramOption{tea.WithContext(ctx), tea.WithFPS(framesPerSecond), tea.WithFilter(quietly), tea.WithInput(t.Input), tea.WithOutput(t.Output)}
	if t.Mouse {
		options = append(options, tea.WithMouseCellMotion())
	}
	lipgloss.SetColorProfile(termenv.NewOutput(t.Output).ColorProfile()) // what NO_COLOR says is in the options
	o := &opening{open: open}
	_, err := tea.NewProgram(o, options...).Run()
	if o.root != nil {
		err = errors.Join(err, o.root.close())
	}
	if o.err != nil {
		return o.err
	}
	if err != nil {
		return fmt.Errorf("running the explorer: %w", err)
	}
	return nil
}

// quietly turns an interrupt from outside into leaving as by the key: Bubble Tea
// then waits for its reader of keys, which it does not do for an interrupt.
func quietly(_ tea.Model, msg tea.Msg) tea.Msg {
	if _, ok := msg.(tea.InterruptMsg); ok {
		return tea.QuitMsg{}
	}
	return msg
}
