package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"foresee/scenarios"
)

func (p *program) list() *cobra.Command {
	return p.command(p.words.Command.List, cobra.NoArgs, func(*cobra.Command, []string) error {
		var rows [][]string
		for _, name := range scenarios.Names() {
			set, _, err := scenarios.Open(name, p.In)
			if err != nil {
				return fmt.Errorf("opening %s: %w", name, err)
			}
			rows = append(rows, []string{name, string(set.Method), set.AsOf, set.Title})
		}
		page := p.page()
		page.table(0, rows)
		_, err := fmt.Fprint(p.Out, page.String())
		return err
	})
}
