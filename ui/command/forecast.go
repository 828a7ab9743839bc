package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"foresee/ui/handout"
)

func (p *program) forecast() *cobra.Command {
	var assume assumeFlags
	var json bool
	cmd := p.command(p.words.Command.Forecast, cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		s, err := p.open(args, assume)
		if err != nil {
			return err
		}
		if json {
			return handout.Forecast(p.Out, s.given(), s.reading, s.advice)
		}
		return p.writeReading(s)
	})
	p.assumeFlags(cmd, &assume)
	cmd.Flags().BoolVar(&json, "json", false, p.words.Command.Flags.JSON)
	cmd.ValidArgsFunction = completeSets
	return cmd
}

// writeReading prints a reading as lines of text.
func (p *program) writeReading(s *scene) error {
	page := p.page()
	page.title(s)
	page.open(s)
	page.scenarios(s)
	page.outcomes(s)
	page.policies(s)
	_, err := fmt.Fprint(p.Out, page.String())
	return err
}
