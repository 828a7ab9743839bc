package command

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/balance/study"
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
	cmd.ValidArgsFunction = completeManySets
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
		if err := works(set); err != nil {
			fmt.Fprintf(p.Out, "%s: %v\n", name, err)
			faults++
		} else {
			fmt.Fprintln(p.Out, p.summary(name, set))
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

// works makes sure that what the method of a set is for can be done with it.
func works(set *model.Set) error {
	if set.Method == model.Balance {
		_, _, err := study.Matrix(set)
		return err
	}
	_, err := forecast.Open(set)
	return err
}

// summary says what a set holds, in a line.
func (p *program) summary(name string, set *model.Set) string {
	judgements, states := 0, 0
	for _, f := range set.Factors {
		judgements += len(f.Judgements)
		states += len(f.States)
	}
	if set.Method == model.Balance {
		return fmt.Sprintf(p.words.Descriptors.Checked, name, len(set.Factors), states, judgements, len(set.Claims))
	}
	return fmt.Sprintf(p.words.Command.Checked, name, len(set.Drivers()), len(set.Outcomes()), judgements, len(set.Claims), len(set.Policies), len(set.Scenarios))
}
