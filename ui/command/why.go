package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"foresee/ui/handout"
)

func (p *program) why() *cobra.Command {
	var assume assumeFlags
	var of string
	var json bool
	cmd := p.command(p.words.Command.Why, cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		s, err := p.open(args, assume)
		if err != nil {
			return err
		}
		a, err := p.aim(s, "of", of)
		if err != nil {
			return err
		}
		x, err := s.engine.Explain(s.assume, a.event)
		if err != nil {
			return err
		}
		if json {
			return handout.Explanation(p.Out, s.given(), a.id, x)
		}
		page := p.page()
		page.title(s)
		page.explanation(s, a, x)
		_, err = fmt.Fprint(p.Out, page.String())
		return err
	})
	p.assumeFlags(cmd, &assume)
	cmd.Flags().StringVar(&of, "of", "", p.words.Command.Flags.Of)
	cmd.Flags().BoolVar(&json, "json", false, p.words.Command.Flags.JSON)
	cmd.ValidArgsFunction = completeSets
	complete(cmd, "of", aims)
	return cmd
}
