package command

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/review"
	"foresee/scenarios"
	"foresee/ui/handout"
)

func (p *program) check() *cobra.Command {
	var f checkFlags
	cmd := p.command(p.words.Command.Check, cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		if f.watch {
			return p.checkOnSave(cmd.Context(), args, f)
		}
		return p.checkAll(args, f)
	})
	cmd.Flags().BoolVar(&f.strict, "strict", false, p.words.Authoring.Flags.Strict)
	cmd.Flags().BoolVar(&f.json, "json", false, p.words.Command.Flags.JSON)
	cmd.Flags().BoolVar(&f.watch, "watch", false, p.words.Watch.Flag)
	cmd.ValidArgsFunction = completeManySets
	return cmd
}

// checkFlags is how sets are checked.
type checkFlags struct{ strict, json, watch bool }

func (p *program) checkAll(names []string, f checkFlags) error {
	var checks []handout.Check
	faults := 0
	for _, name := range names {
		c := p.checkOne(name, f.strict)
		checks = append(checks, c)
		if faults += c.Faults(); f.strict {
			faults += c.Warnings()
		}
	}
	if err := p.tellChecks(checks, f.json); err != nil {
		return err
	}
	if faults > 0 {
		return errFaults
	}
	return nil
}

// checkOne finds the problems of one set, and whether it can be worked with; strictly,
// also what a review finds.
func (p *program) checkOne(name string, strict bool) handout.Check {
	c := handout.Check{Name: name}
	set, problems, err := scenarios.Open(name, p.In)
	if err != nil && !errors.As(err, &problems) {
		c.Unread = err
		return c
	}
	if c.Set, c.Problems = set, problems; set != nil {
		_, c.Useless = engineOf(set)
	}
	if strict && set != nil && c.Useless == nil {
		var found model.Problems
		found, c.Useless = reviewed(set)
		c.Problems = append(c.Problems, found...)
	}
	return c
}

func (p *program) tellChecks(checks []handout.Check, json bool) error {
	if json {
		return handout.Checks(p.Out, checks)
	}
	for _, c := range checks {
		if err := p.tellCheck(c); err != nil {
			return err
		}
	}
	return nil
}

// tellCheck prints the problems of a set, and what it holds if it has no faults.
func (p *program) tellCheck(c handout.Check) error {
	if c.Unread != nil {
		fmt.Fprintln(p.Err, p.words.Command.Faults.Prefix+c.Unread.Error())
		return nil
	}
	page := p.page()
	for _, problem := range c.Problems {
		page.line("%s", problem.Error())
	}
	if c.Useless != nil {
		page.line("%s: %v", c.Name, c.Useless)
	} else if c.Set != nil {
		page.line("%s", p.summary(c.Name, c.Set))
	}
	if words := p.words.Command; c.Faults()+c.Warnings() > 0 {
		page.line("%s: %s, %s", c.Name, words.FaultCount.Of(c.Faults()), words.WarnCount.Of(c.Warnings()))
	}
	return p.print(page)
}

// reviewed goes over a set that works. A balance set has no likelihoods to go over.
func reviewed(set *model.Set) (model.Problems, error) {
	if set.Method == model.Balance {
		return nil, nil
	}
	engine, err := forecast.Open(set)
	if err != nil {
		return nil, err
	}
	return review.Review(engine)
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
