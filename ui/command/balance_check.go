package command

import (
	"context"

	"github.com/spf13/cobra"

	"foresee/model/balance"
	"foresee/ui/handout"
)

func (p *program) balanceCheck() *cobra.Command {
	return p.ofScenarios(p.words.Balance.Check.Command, cobra.RangeArgs(2, 3), func(_ context.Context, s *balanceScene, args []string, json bool) error {
		scenario, err := p.scenarioOf(s, args[0])
		if err != nil {
			return err
		}
		var other balance.Scenario
		if len(args) > 1 {
			if other, err = p.scenarioOf(s, args[1]); err != nil {
				return err
			}
		}
		if json {
			return handout.BalanceSheet(p.Out, s.subject(), scenario, other)
		}
		page := p.page()
		page.weighed(s)
		page.line("")
		page.sheet(s, s.matrix.Sheet(scenario))
		if other != nil {
			page.apart(s, scenario, other)
		}
		page.carried(s)
		return p.print(page)
	})
}
