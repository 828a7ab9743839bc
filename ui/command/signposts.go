package command

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/handout"
)

// firstSignposts is how many observations the page lists unless all are asked for.
const firstSignposts = 10

func (p *program) signposts() *cobra.Command {
	var opened []string
	var all bool
	words := p.words.Questions
	cmd := p.question(words.Signposts.Command, func(ctx context.Context, s *scene, json bool) error {
		drivers, err := p.drivers(s.set, opened)
		if err != nil {
			return misuse(p.words.Command.Faults.SeeShow, err, s.name)
		}
		if len(s.set.Scenarios) == 0 {
			return errors.New(words.Faults.NoScenarios)
		}
		open := *s
		open.assume = probe.LeaveOpen(s.set, s.assume, drivers...)
		x, err := probe.FindSignposts(ctx, s.engine, open.assume)
		if err != nil {
			return fmt.Errorf("looking for signposts: %w", err)
		}
		if json {
			return handout.Signposts(p.Out, open.given(), x)
		}
		page := p.page()
		page.title(s)
		page.opened(s, open.assume)
		page.signposts(s, x, all)
		return p.print(page)
	})
	cmd.Flags().StringArrayVar(&opened, "open", nil, words.Flags.Open)
	cmd.Flags().BoolVar(&all, "all", false, words.Flags.All)
	complete(cmd, "open", driverIDs)
	return cmd
}

// drivers returns the indices of the drivers with those ids.
func (p *program) drivers(set *model.Set, ids []string) ([]int, error) {
	var list []int
	for _, id := range ids {
		f, err := set.Find(id)
		if err != nil {
			return nil, fmt.Errorf("--open %w", err)
		}
		if f.Kind == model.Outcome {
			return nil, fmt.Errorf(p.words.Questions.Faults.NotOpened, id)
		}
		list = append(list, f.Index)
	}
	return list, nil
}
