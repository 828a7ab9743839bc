package command

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/advise"
	"foresee/ui/handout"
)

// firstChoices is how many choices the page lists unless all are asked for.
const firstChoices = 12

// usualOwner is whose levers are weighed unless another owner is named: the brief
// advises Seoul.
const usualOwner = "seoul"

// leverFlags is whose levers are weighed, and how many at once.
type leverFlags struct {
	owner string
	most  int
}

func (p *program) advise() *cobra.Command {
	var flags leverFlags
	var all bool
	words := p.words.Questions
	cmd := p.question(words.Advise.Command, func(_ context.Context, s *scene, json bool) error {
		x, err := p.levers(s, flags)
		if err != nil {
			return err
		}
		if json {
			return handout.Advice(p.Out, s.given(), s.advice, x)
		}
		page := p.page()
		page.title(s)
		page.advice(s)
		page.levers(s, x)
		page.regret(s, x, all)
		return p.print(page)
	})
	cmd.Flags().StringVar(&flags.owner, "owner", usualOwner, words.Flags.Owner)
	cmd.Flags().IntVar(&flags.most, "levers", 1, words.Flags.Levers)
	cmd.Flags().BoolVar(&all, "all", false, words.Flags.All)
	complete(cmd, "owner", owners)
	return cmd
}

// levers weighs what an owner can do. Where the owner has no levers or nothing has a
// stake, what cannot be told is left empty.
func (p *program) levers(s *scene, f leverFlags) (x handout.Levers, err error) {
	if f.most < 1 || f.most > 3 {
		return x, misuse(p.words.Questions.Faults.Levers, f.most)
	}
	if f.owner != usualOwner {
		if err := p.knownOwner(s.set, f.owner); err != nil {
			return x, err
		}
	}
	x = handout.Levers{Owner: f.owner, Futures: advise.Futures(s.set, s.assume, f.owner)}
	if !slices.Contains(owners(s.set), f.owner) {
		return x, nil
	}
	options, err := advise.Options(s.set, s.assume, f.owner, f.most)
	if err != nil {
		return x, fmt.Errorf("listing the levers: %w", err)
	}
	if x.Moves, err = effects(s, options, x.Futures); err != nil {
		return x, fmt.Errorf("moving the levers: %w", err)
	}
	if staked(s.set) {
		x.Table, err = advise.Weigh(s.engine, options, x.Futures)
	}
	return x, err
}

// effects works out what each single lever does in every future.
func effects(s *scene, options []advise.Option, futures []advise.Future) ([]handout.Move, error) {
	var list []handout.Move
	for _, o := range options {
		if len(o) != 1 {
			continue
		}
		move := handout.Move{Option: o}
		for _, f := range futures {
			effects, err := advise.Effects(s.engine, f.Assumptions, o)
			if err != nil {
				return nil, err
			}
			move.Effects = append(move.Effects, effects)
		}
		list = append(list, move)
	}
	return list, nil
}

// staked reports whether any state of the set has a stake.
func staked(set *model.Set) bool {
	return slices.ContainsFunc(set.Outcomes(), func(f *model.Factor) bool {
		return slices.ContainsFunc(f.States, func(state model.State) bool { return state.Stake > 0 })
	})
}
