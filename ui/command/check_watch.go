package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	tty "github.com/charmbracelet/x/term"

	"foresee/scenarios"
	"foresee/ui/watch"
)

// checkOnSave checks sets now and whenever one of them is saved, until it is
// interrupted. It ends as the last check did.
func (p *program) checkOnSave(ctx context.Context, names []string, f checkFlags) error {
	for _, name := range names {
		if !scenarios.Saved(name) {
			return misuse(p.words.Watch.Fixed, name)
		}
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	saved := watch.Sets(ctx, names...)
	for first := true; ; first = false {
		p.separate(first)
		err := p.checkAll(names, f)
		if err != nil && !errors.Is(err, errFaults) {
			return err
		}
		fmt.Fprintf(p.Err, p.words.Watch.Checked+"\n", time.Now().Format(time.TimeOnly))
		if _, more := <-saved; !more {
			return err
		}
	}
}

// separate keeps one check apart from the next: on a terminal each has the screen to
// itself, elsewhere an empty line is between.
func (p *program) separate(first bool) {
	out, isFile := p.Out.(*os.File)
	switch {
	case isFile && tty.IsTerminal(out.Fd()) && p.Getenv("TERM") != "dumb":
		fmt.Fprint(p.Out, "\x1b[H\x1b[2J")
	case !first:
		fmt.Fprintln(p.Out)
	}
}
