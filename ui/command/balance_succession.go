package command

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model/balance"
	"foresee/ui/handout"
)

// mostSteps is how far a scenario is followed.
const mostSteps = 1000

func (p *program) balanceSuccession() *cobra.Command {
	var name string
	cmd := p.ofScenarios(p.words.Balance.Succession.Command, cobra.ExactArgs(2), func(_ context.Context, s *balanceScene, args []string, json bool) error {
		rule, err := p.rule(name)
		if err != nil {
			return err
		}
		scenario, err := p.scenarioOf(s, args[0])
		if err != nil {
			return err
		}
		x := handout.Path{Rule: name}
		x.Steps, x.Back = s.matrix.Follow(rule, scenario, mostSteps)
		if json {
			return handout.BalancePath(p.Out, s.subject(), x)
		}
		page := p.page()
		page.weighed(s)
		page.line("")
		page.path(s, x)
		page.carried(s)
		return p.print(page)
	})
	p.ruleFlag(cmd, &name)
	return cmd
}

// path writes where a scenario goes, step by step, and where that ends.
func (p *page) path(s *balanceScene, x handout.Path) {
	words := p.all.Balance.Succession
	p.wrapped(0, p.all.Balance.Basins.Rules[x.Rule])
	p.heading(words.Steps)
	rows := [][]string{words.Columns[:]}
	var before balance.Scenario
	for i, scenario := range x.Steps {
		lead := []string{strconv.Itoa(i), s.word(scenario), p.margin(s.matrix.Sheet(scenario).Margin)}
		changes := []string{words.Begins}
		if before != nil {
			changes = p.changesOf(s, before, scenario)
		}
		rows = append(rows, append(lead, strings.Join(changes, "\n")))
		before = scenario
	}
	p.lastWrapped(toRight(rows, 2))
	steps := len(x.Steps) - 1
	switch {
	case x.Back < 0:
		p.line(words.GivesUp, steps)
	case x.Back < steps:
		p.line(words.Cycles, steps-x.Back+1, x.Back)
	case steps == 0:
		p.line("%s", words.AtRest)
	default:
		p.line(words.Rests, words.Count.Of(steps))
	}
}

// changesOf writes what differs from one step to the next.
func (p *page) changesOf(s *balanceScene, from, to balance.Scenario) []string {
	var list []string
	for d := range from {
		if from[d] != to[d] {
			list = append(list, fmt.Sprintf(p.all.Balance.Succession.Change, s.set.Factors[d].Title, s.stateOf(d, from[d]).Title, s.stateOf(d, to[d]).Title))
		}
	}
	return list
}
