package command

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/scenarios"
)

func (p *program) check() *cobra.Command {
	cmd := p.command(p.words.Command.Check, cobra.MinimumNArgs(1), func(_ *cobra.Command, args []string) error {
		var failed error
		for _, name := range args {
			if err := p.checkOne(name); err != nil {
				failed = err
			}
		}
		return failed
	})
	cmd.ValidArgsFunction = completeSets
	return cmd
}

// checkOne prints the problems of one set, and what it holds if it has no faults.
func (p *program) checkOne(name string) error {
	set, problems, err := scenarios.Open(name, p.In)
	if err != nil && !errors.As(err, &problems) {
		return err
	}
	faults := len(problems.Faults())
	for _, problem := range problems {
		fmt.Fprintln(p.Out, problem.Error())
	}
	if set != nil {
		if _, err := forecast.Open(set); err != nil {
			fmt.Fprintf(p.Out, "%s: %v\n", name, err)
			faults++
		} else {
			p.summary(name, set)
		}
	}
	words := p.words.Command
	if len(problems) > 0 || faults > 0 {
		fmt.Fprintf(p.Out, "%s: %s, %s\n", name, words.FaultCount.Of(faults), words.WarnCount.Of(len(problems)-len(problems.Faults())))
	}
	if faults > 0 {
		return errFaults
	}
	return nil
}

func (p *program) summary(name string, set *model.Set) {
	judgements := 0
	for _, f := range set.Factors {
		judgements += len(f.Judgements)
	}
	fmt.Fprintf(p.Out, p.words.Command.Checked+"\n", name, len(set.Drivers()), len(set.Outcomes()), judgements, len(set.Claims), len(set.Policies), len(set.Scenarios))
}
