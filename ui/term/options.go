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
	"os"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/catalogue"
	_ "foresee/ui/term/early" // before Bubble Tea asks the terminal for its background
)

// Options is what the explorer is to show and how.
type Options struct {
	Engine *forecast.Engine
	Start  model.Assumptions
	Preset *model.Scenario // whose drivers Start began with, nil for none
	Scale  model.Scale
	Words  *catalogue.Catalogue

	Light    bool // the terminal's background is light
	NoColour bool // neither colour nor bold
	ASCII    bool // no glyph beyond ASCII
	Mouse    bool // clicks and wheel, at the price of selecting text

	Command string       // what opens this set on the command line
	Typed   []tea.KeyMsg // keys typed before the program began to read
	Input   *os.File     // standard input where nil
	Output  *os.File     // standard output where nil
}

// framesPerSecond halves the wait for a frame against Bubble Tea's usual 60.
const framesPerSecond = 120

// Run shows the explorer until the user leaves it or the context ends.
func Run(ctx context.Context, o Options) error {
	m, err := New(o)
	if err != nil {
		return err
	}
	options := []tea.ProgramOption{tea.WithContext(ctx), tea.WithAltScreen(), tea.WithFPS(framesPerSecond)}
	if o.Input != nil {
		options = append(options, tea.WithInput(o.Input))
	}
	if o.Output != nil {
		options = append(options, tea.WithOutput(o.Output))
	}
	if o.Mouse {
		options = append(options, tea.WithMouseCellMotion())
	}
	_, err = tea.NewProgram(m, options...).Run()
	if err != nil && !errors.Is(err, tea.ErrInterrupted) {
		return fmt.Errorf("running the explorer: %w", err)
	}
	return nil
}
