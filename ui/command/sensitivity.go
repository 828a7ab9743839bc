package command

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"foresee/ui/handout"
)

// firstJudgements is how many judgements the page lists unless all are asked for.
const firstJudgements = 10

func (p *program) sensitivity() *cobra.Command {
	var of string
	var all bool
	words := p.words.Questions
	cmd := p.question(words.Sensitivity.Command, func(ctx context.Context, s *scene, json bool) error {
		a, err := p.aim(s, "of", of)
		if err != nil {
			return err
		}
		x, err := handout.Decide(ctx, s.engine, s.assume, a.event)
		if err != nil {
			return fmt.Errorf("asking what decides %s: %w", a.id, err)
		}
		if json {
			return handout.Sensitivity(p.Out, s.given(), a.id, x)
		}
		page := p.page()
		page.title(s)
		page.aim(s, a)
		page.sensitivity(s, a, x, all)
		return p.print(page)
	})
	cmd.Flags().StringVar(&of, "of", "", words.Flags.Of)
	cmd.Flags().BoolVar(&all, "all", false, words.Flags.All)
	complete(cmd, "of", aims)
	return cmd
}
