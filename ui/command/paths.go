package command

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/handout"
)

// firstPaths is how many paths the page lists unless all are asked for.
const firstPaths = 20

// goalFlags is where a forecast is to be brought, and by whom.
type goalFlags struct{ to, atLeast, atMost, owner string }

func (p *program) paths() *cobra.Command {
	var goal goalFlags
	var all bool
	words := p.words.Questions
	cmd := p.question(words.Paths.Command, func(ctx context.Context, s *scene, json bool) error {
		a, err := p.aim(s, "to", goal.to)
		if err != nil {
			return err
		}
		g, err := p.goal(s, a, goal)
		if err != nil {
			return err
		}
		x, err := p.findPaths(ctx, s, g)
		if err != nil {
			return fmt.Errorf("looking for paths to %s: %w", a.id, err)
		}
		if json {
			return handout.Paths(p.Out, s.given(), a.id, a.chance, x)
		}
		page := p.page()
		page.title(s)
		page.aim(s, a)
		page.paths(s, x, all)
		return p.print(page)
	})
	p.goalFlags(cmd, &goal)
	cmd.Flags().BoolVar(&all, "all", false, words.Flags.All)
	return cmd
}

func (p *program) goalFlags(cmd *cobra.Command, f *goalFlags) {
	words := p.words.Questions.Flags
	cmd.Flags().StringVar(&f.to, "to", "", words.To)
	cmd.Flags().StringVar(&f.atLeast, "at-least", "", words.AtLeast)
	cmd.Flags().StringVar(&f.atMost, "at-most", "", words.AtMost)
	cmd.Flags().StringVar(&f.owner, "owner", "", words.PathOwner)
	complete(cmd, "to", aims)
	complete(cmd, "owner", (*model.Set).Movers)
	p.completeLevels(cmd, "at-least", "at-most")
}

// goal reads the flags; just one of the two levels has to be given.
func (p *program) goal(s *scene, a *aim, f goalFlags) (probe.Goal, error) {
	faults := p.words.Questions.Faults
	g := probe.Goal{Target: a.event, Owner: f.owner}
	if f.atLeast == "" && f.atMost == "" {
		bands := s.scale.Bands
		return g, misuse(faults.NoLevel, bands[len(bands)-3].Word)
	}
	if f.atLeast != "" && f.atMost != "" {
		return g, misuse("%s", faults.TwoLevels)
	}
	if f.owner != "" {
		if err := p.knownOwner(s.set, f.owner); err != nil {
			return g, err
		}
	}
	var err error
	if g.Below = f.atMost != ""; g.Below {
		g.Level, err = p.level(s.scale, "at-most", f.atMost, func(b model.Band) float64 { return b.To })
	} else {
		g.Level, err = p.level(s.scale, "at-least", f.atLeast, func(b model.Band) float64 { return b.From })
	}
	return g, err
}

// findPaths searches, and tells on a terminal how far it is when it takes long.
func (p *program) findPaths(ctx context.Context, s *scene, g probe.Goal) (*probe.Paths, error) {
	meter := p.meter()
	defer meter.clear()
	return probe.FindPaths(ctx, s.engine, s.assume, g, meter.tell)
}
