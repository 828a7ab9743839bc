package command

import (
	"context"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/advise"
	"foresee/ui/handout"
)

// firstChoices is how many choices the page lists unless all are asked for.
const firstChoices = 12

// leverFlags is whose levers are weighed, those of whom the recommendations address
// if none is named, and how many at once.
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
	cmd.Flags().StringVar(&flags.owner, "owner", "", words.Flags.Owner)
	cmd.Flags().IntVar(&flags.most, "levers", 1, words.Flags.Levers)
	cmd.Flags().BoolVar(&all, "all", false, words.Flags.All)
	complete(cmd, "owner", (*model.Set).Movers)
	return cmd
}

// levers weighs what an owner can do.
func (p *program) levers(s *scene, f leverFlags) (x handout.Levers, err error) {
	if f.most < 1 || f.most > 3 {
		return x, misuse(p.words.Questions.Faults.Levers, f.most)
	}
	if f.owner == "" {
		f.owner = advise.Advised(s.set)
	} else if err := p.knownOwner(s.set, f.owner); err != nil {
		return x, err
	}
	return handout.WeighLevers(s.engine, s.assume, f.owner, f.most)
}
