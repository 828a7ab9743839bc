package command

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/term"
	"foresee/ui/term/background"
	"foresee/ui/term/keyboard"
	"foresee/ui/term/picture"
)

// shotFlags is which frame of the explorer to draw, and as what.
type shotFlags struct {
	screen, size, focus, keys string
	format, output            string
}

func (p *program) shot() *cobra.Command {
	var assume assumeFlags
	var look lookFlags
	var flags shotFlags
	cmd := p.command(p.words.Shot.Command, cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		write, err := p.drawer(flags)
		if err != nil {
			return err
		}
		s, err := p.openToExplore(args, assume)
		if err != nil {
			return err
		}
		drawn, err := p.draw(s, look, flags)
		if err != nil {
			return err
		}
		return p.output(flags.output, true, func(w io.Writer) error { return write(*drawn, w) })
	})
	p.assumeFlags(cmd, &assume)
	p.drawFlags(cmd, &look)
	p.marginFlag(cmd, &look)
	words := p.words.Shot.Flags
	cmd.Flags().Lookup("theme").Usage = words.Theme
	cmd.Flags().StringVar(&flags.screen, "screen", "", words.Screen)
	cmd.Flags().StringVar(&flags.size, "size", "120x36", words.Size)
	cmd.Flags().StringVar(&flags.focus, "focus", "", words.Focus)
	cmd.Flags().StringVar(&flags.keys, "keys", "", words.Keys)
	cmd.Flags().StringVar(&flags.format, "format", "", words.Format)
	cmd.Flags().StringVarP(&flags.output, "output", "o", "-", words.Output)
	cmd.ValidArgsFunction = completeSets
	complete(cmd, "screen", p.screenNames)
	complete(cmd, "focus", func(set *model.Set) []string { return append(everything(set), outcomeStates(set)...) })
	complete(cmd, "format", func(*model.Set) []string { return pictureFormats() })
	return cmd
}

// screenNames lists the screens that the explorer has for a set.
func (p *program) screenNames(set *model.Set) []string {
	var engine *forecast.Engine
	if set.Method == model.Forecast {
		var err error
		if engine, err = forecast.Open(set); err != nil {
			return nil // nothing can be drawn, and the command says why
		}
	}
	o := term.Options{Engine: engine, Set: set, Start: set.Baseline(), Scale: model.Scales()[0], Words: p.words}
	still, err := term.NewStill(o, term.LeastWidth, term.LeastHeight)
	if err != nil {
		return nil
	}
	var names []string
	for _, name := range still.Screens() {
		names = append(names, strings.ToLower(name))
	}
	return names
}

// draw brings the explorer to where the flags want it and takes its frame.
func (p *program) draw(s *scene, look lookFlags, f shotFlags) (*picture.Picture, error) {
	if err := look.check(p.words.Command.Faults); err != nil {
		return nil, err
	}
	width, height, err := p.size(f.size)
	if err != nil {
		return nil, err
	}
	keys, err := keyboard.Named(f.keys)
	if err != nil {
		return nil, misuse("--keys: %w", err)
	}
	options, err := p.options(s, look)
	if err != nil {
		return nil, err
	}
	options.Colours, options.Light = true, p.light(look, f)
	still, err := term.NewStill(options, width, height)
	if err != nil {
		return nil, err
	}
	if err := still.Show(f.screen, f.focus); err != nil {
		return nil, misuseError{err}
	}
	if err := still.Press(keys...); err != nil {
		return nil, misuse("--keys: %w", err)
	}
	return p.picture(s, still, options, width, height), nil
}

// light reports whether to draw for a light background. Where the frame goes to the
// terminal itself, that is asked; a file is the same wherever it is made.
func (p *program) light(look lookFlags, f shotFlags) bool {
	in, out := p.terminal()
	if f.output != standard || !p.onTerminal() || in == nil {
		return look.theme == "light"
	}
	return background.Detect(look.theme, p.Getenv, in, out).Background == background.Light
}

func (p *program) picture(s *scene, still *term.Still, o term.Options, width, height int) *picture.Picture {
	words := p.words.Shot
	assumed := strings.Join(s.set.Assignments(s.assume), ", ")
	desc := fmt.Sprintf(words.Desc, width, height, assumed)
	if assumed == "" {
		desc = fmt.Sprintf(words.AtBaseline, width, height)
	}
	if mark := p.mark(s.replay); mark != "" {
		desc += " " + mark + "."
	}
	return &picture.Picture{
		Frame: still.Frame(), Width: width, Height: height, Light: o.Light,
		Title: fmt.Sprintf(words.Title, still.Screen(), s.set.Title), Desc: desc,
	}
}

// size reads COLUMNSxROWS. Under the least size the explorer only says that it needs
// more, and no terminal is larger than the largest.
func (p *program) size(text string) (width, height int, err error) {
	const widest, highest = 500, 200
	n, err := fmt.Sscanf(text, "%dx%d", &width, &height)
	if err != nil || n != 2 || fmt.Sprintf("%dx%d", width, height) != text ||
		width < term.LeastWidth || width > widest || height < term.LeastHeight || height > highest {
		return 0, 0, misuse(p.words.Shot.BadSize, text, term.LeastWidth, term.LeastHeight, widest, highest)
	}
	return width, height, nil
}
