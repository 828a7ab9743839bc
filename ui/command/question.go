package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"

	"github.com/spf13/cobra"

	"foresee/ui/catalogue"
)

// An ask answers one question about a set, as text or as JSON.
type ask func(ctx context.Context, s *scene, json bool) error

// question returns a command that opens a set under what the flags assume and asks
// it something. An interrupt ends the context that the question is asked with.
func (p *program) question(about catalogue.About, answer ask) *cobra.Command {
	var assume assumeFlags
	var json bool
	cmd := p.command(about, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt)
		defer stop()
		s, err := p.open(args, assume)
		if err != nil {
			return err
		}
		if err := answer(ctx, s, json); !errors.Is(err, context.Canceled) {
			return err
		}
		return errors.New(p.words.Questions.Stopped)
	})
	p.assumeFlags(cmd, &assume)
	cmd.Flags().BoolVar(&json, "json", false, p.words.Command.Flags.JSON)
	cmd.ValidArgsFunction = completeSets
	return cmd
}

// print writes a finished page to standard output.
func (p *program) print(page *page) error {
	_, err := fmt.Fprint(p.Out, page.String())
	return err
}
