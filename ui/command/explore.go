package command

import (
	"bytes"
	"context"
	"fmt"
	"os"

	tty "github.com/charmbracelet/x/term"

	"foresee/model"
	"foresee/scenarios"
	"foresee/ui/podium"
	"foresee/ui/term"
	"foresee/ui/term/background"
	"foresee/ui/term/keyboard"
	"foresee/ui/watch"
)

// explore runs the explorer on the terminal. The set is read while the terminal is
// asked for its background and the program starts.
func (p *program) explore(ctx context.Context, args []string, assume assumeFlags, look lookFlags, talk talkFlags, kept keeping) error {
	args, err := p.setOf(kept, args)
	if err != nil {
		return err
	}
	screen, err := p.screen(args)
	if err != nil {
		return err
	}
	screen.Mouse = look.mouse
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	next := p.follow(ctx, args)
	opened := p.openAside(args, assume)
	ground := background.Detect(look.theme, p.Getenv, screen.Input, screen.Output)
	warnings := make(chan []byte, 1)
	err = term.Run(ctx, screen, func() (term.Options, error) {
		o := <-opened
		warnings <- o.warnings
		if o.err != nil {
			return term.Options{}, o.err
		}
		options, err := p.options(o.scene, look)
		if err != nil {
			return term.Options{}, err
		}
		if options.Kept, err = p.keep(o.scene, kept); err != nil {
			return term.Options{}, err
		}
		options.Lesson, options.Step, err = p.lesson(o.scene.whole, talk.after(options.Kept.Session))
		if err != nil {
			return term.Options{}, err
		}
		if talk.present && options.Lesson == nil {
			ground.Typed = append([]byte(keyOfLessons), ground.Typed...)
		}
		options.Light = ground.Background == background.Light
		options.Typed = keyboard.Typed(ground.Typed)
		options.Output = screen.Output
		options.Next = next
		if options.Estimate, err = p.estimating(o.scene, talk.estimate); err != nil {
			return term.Options{}, err
		}
		options.Listen = func() (*podium.Podium, error) { return podium.Listen(podium.Folder(p.Getenv)) }
		return options, err
	})
	select {
	case text := <-warnings:
		fmt.Fprintf(p.Err, "%s", text)
	default: // left before the set was read
	}
	return err
}

// options returns what the explorer is to show of a scene and how, as far as that does
// not depend on the terminal.
func (p *program) options(s *scene, look lookFlags) (term.Options, error) {
	whole, err := s.unstruck()
	return term.Options{
		Engine:   whole,
		Set:      s.whole,
		Problems: s.problems,
		Margin:   look.margin,
		Start:    s.assume,
		Preset:   s.preset,
		Without:  s.without,
		Replay:   s.replayed(),
		Scale:    s.scale,
		Words:    p.words,
		NoColour: look.noColour,
		ASCII:    look.ascii,
		Name:     s.name,
	}, err
}

// opening is a set that was opened beside other work.
type opening struct {
	scene    *scene
	warnings []byte // kept, because lines of text would spoil the screen
	err      error
}

func (p *program) openAside(args []string, assume assumeFlags) <-chan opening {
	opened := make(chan opening, 1)
	go func() {
		var warnings bytes.Buffer
		aside := &program{Streams{In: p.In, Out: p.Out, Err: &warnings, Getenv: p.Getenv}, p.words}
		s, err := aside.openToExplore(args, assume)
		opened <- opening{s, warnings.Bytes(), err}
	}()
	return opened
}

// openToExplore opens a set of whatever method. One that gives likelihoods is read; of
// one that tells what is consistent only the pins are taken over.
func (p *program) openToExplore(args []string, f assumeFlags) (*scene, error) {
	s, err := p.openSet(args)
	switch {
	case err != nil:
		return nil, err
	case s.whole.Method != model.Balance:
		return s, p.readUnder(s, f)
	}
	if s.scale, err = p.scale(f.words); err != nil {
		return nil, err
	}
	if err = s.strikeOut(f.without); err != nil {
		return nil, misuse(p.words.Questions.Faults.NoJudgement, err)
	}
	if s.replay, err = p.happening(s.set, f.replay); err != nil {
		return nil, misuse("--replay: %w", err)
	}
	if s.assume, s.preset, err = p.assumptions(s.set, f, s.replay); err != nil {
		return nil, misuse(p.words.Command.Faults.SeeShow, err, s.name)
	}
	return s, nil
}

// follow watches the set that the arguments name, from before it is opened. It returns
// nil where that cannot change.
func (p *program) follow(ctx context.Context, args []string) func() (term.Version, bool) {
	if len(args) == 0 || !scenarios.Saved(args[0]) {
		return nil
	}
	name := args[0]
	return versions(watch.Sets(ctx, name), func() term.Version { return reread(name) })
}

// screen returns the terminal to draw on and read keys from; without one it says
// what to do instead. A set that comes in on standard input leaves the keys to the
// terminal itself.
func (p *program) screen(args []string) (term.Terminal, error) {
	none := misuse("%s", p.words.Command.Faults.NoTerminal)
	in, isIn := p.In.(*os.File)
	out, isOut := p.Out.(*os.File)
	if !isIn || !isOut || !tty.IsTerminal(out.Fd()) {
		return term.Terminal{}, none
	}
	if len(args) > 0 && args[0] == "-" {
		keys, err := os.Open("/dev/tty")
		if err != nil {
			return term.Terminal{}, none
		}
		in = keys
	}
	if !tty.IsTerminal(in.Fd()) {
		return term.Terminal{}, none
	}
	return term.Terminal{Input: in, Output: out}, nil
}
