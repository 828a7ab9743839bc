package command

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"foresee/ui/catalogue"
)

// A weighing answers a question about the matrix of a set, of which further arguments
// tell more, as text or as JSON.
type weighing func(ctx context.Context, s *balanceScene, args []string, json bool) error

// weighing returns a command that opens a set as a matrix and asks it something; pin says
// what pinning does to the answer, if it does anything.
func (p *program) weighing(about catalogue.About, pin string, args cobra.PositionalArgs, answer weighing) *cobra.Command {
	var f pinFlags
	var json bool
	cmd := p.command(about, args, func(cmd *cobra.Command, args []string) error {
		ctx, stop := interruptible(cmd)
		defer stop()
		s, err := p.weigh(args, f)
		if err != nil {
			return err
		}
		if err := answer(ctx, s, args[min(len(args), 1):], json); !errors.Is(err, context.Canceled) {
			return err
		}
		return errors.New(p.words.Questions.Stopped)
	})
	p.pinFlags(cmd, &f, pin)
	cmd.Flags().BoolVar(&json, "json", false, p.words.Balance.Flags.JSON)
	cmd.ValidArgsFunction = completeSets
	return cmd
}

// ofScenarios returns such a command that is about scenarios; it completes those that
// are consistent.
func (p *program) ofScenarios(about catalogue.About, args cobra.PositionalArgs, answer weighing) *cobra.Command {
	cmd := p.weighing(about, p.words.Balance.Flags.Given, args, answer)
	cmd.ValidArgsFunction = p.completeScenarios
	return cmd
}
