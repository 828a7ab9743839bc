package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"github.com/muesli/termenv"
	"github.com/spf13/cobra"

	"foresee/ui/podium"
	"foresee/ui/term/background"
	"foresee/ui/term/speaker"
	"foresee/ui/term/theme"
)

func (p *program) notes() *cobra.Command {
	var look lookFlags
	cmd := p.command(p.words.Lesson.Follow, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		if err := look.check(p.words.Command.Faults); err != nil {
			return err
		}
		path, err := p.podium(args)
		if err != nil {
			return err
		}
		follower, err := podium.Follow(path)
		if err != nil {
			return err
		}
		defer follower.Close()
		if look.plain {
			return p.printNotes(cmd.Context(), follower)
		}
		return p.showNotes(cmd.Context(), follower, look)
	})
	p.drawFlags(cmd, &look)
	cmd.Flags().BoolVar(&look.plain, "plain", false, p.words.Lesson.PlainFlag)
	return cmd
}

// podium returns where the lesson listens: the one there is, or that of the process
// named.
func (p *program) podium(args []string) (string, error) {
	words := p.words.Lesson
	live, err := podium.Lessons(podium.Folder(p.Getenv))
	if err != nil {
		return "", err
	}
	var processes []string
	for _, path := range live {
		process := strings.TrimPrefix(strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)), "lesson-")
		if len(args) > 0 && args[0] == process {
			return path, nil
		}
		processes = append(processes, process)
	}
	switch {
	case len(live) == 0:
		return "", errors.New(words.NoPodium)
	case len(args) > 0:
		return "", misuse(words.NoPodiumNamed, args[0])
	case len(live) > 1:
		return "", misuse(words.Podiums, strings.Join(processes, ", "))
	}
	return live[0], nil
}

func (p *program) showNotes(ctx context.Context, follower *podium.Follower, look lookFlags) error {
	screen, err := p.screen(nil)
	if err != nil {
		return err
	}
	ground := background.Detect(look.theme, p.Getenv, screen.Input, screen.Output)
	profile := termenv.NewOutput(screen.Output).ColorProfile()
	if look.noColour {
		profile = termenv.Ascii
	}
	page := speaker.New(follower, p.words, theme.New(profile, ground.Background == background.Light, look.ascii), time.Now())
	return speaker.Run(ctx, page, screen.Input, screen.Output)
}

// printNotes prints each step's notes as they come, until the lesson ends or an
// interrupt.
func (p *program) printNotes(ctx context.Context, follower *podium.Follower) error {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt)
	defer stop()
	defer context.AfterFunc(ctx, func() { follower.Close() })()
	words := p.words.Lesson
	for step := 0; ; {
		s, ok := follower.Next()
		if !ok {
			return nil
		}
		if s.Step == step {
			continue
		}
		step = s.Step
		page := p.page()
		page.line(words.Progress+"  %s", s.Step, s.Steps, s.Title)
		notes := s.Notes
		if notes == "" {
			notes = words.NoNotes
		}
		page.wrapped(2, notes)
		if s.Question != "" {
			page.wrapped(2, fmt.Sprintf(words.Asks, s.Question))
		}
		next := s.Next
		if next == "" {
			next = words.End
		}
		page.wrapped(2, fmt.Sprintf(words.Next, next))
		page.line("")
		if err := p.print(page); err != nil {
			return err
		}
	}
}
