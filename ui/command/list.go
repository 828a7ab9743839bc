package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/scenarios"
	"foresee/ui/handout"
)

func (p *program) list() *cobra.Command {
	var json bool
	cmd := p.command(p.words.Command.List, cobra.NoArgs, func(*cobra.Command, []string) error {
		names := scenarios.Names()
		var sets []*model.Set
		var rows [][]string
		for _, name := range names {
			set, _, err := scenarios.Open(name, p.In)
			if err != nil {
				return fmt.Errorf("opening %s: %w", name, err)
			}
			sets = append(sets, set)
			rows = append(rows, []string{name, string(set.Method), set.AsOf, set.Title})
		}
		if json {
			return handout.Sets(p.Out, names, sets)
		}
		page := p.page()
		page.table(0, rows)
		return p.print(page)
	})
	cmd.Flags().BoolVar(&json, "json", false, p.words.Command.Flags.JSON)
	return cmd
}
