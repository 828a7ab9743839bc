package command

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/ui/handout"
)

func (p *program) why() *cobra.Command {
	var assume assumeFlags
	var of string
	var json bool
	cmd := p.command(p.words.Command.Why, cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		s, err := p.open(args, assume)
		if err != nil {
			return err
		}
		outcome, state, err := p.target(s.set, of)
		if err != nil {
			return misuse(p.words.Command.Faults.SeeShow, err, s.name)
		}
		x, err := s.engine.Explain(s.assume, outcome.Index, state)
		if err != nil {
			return err
		}
		if json {
			return handout.Explanation(p.Out, s.set, s.assume, outcome, state, x, s.scale)
		}
		page := p.page()
		page.title(s)
		page.explanation(s, outcome, state, x)
		_, err = fmt.Fprint(p.Out, page.String())
		return err
	})
	p.assumeFlags(cmd, &assume)
	cmd.Flags().StringVar(&of, "of", "", p.words.Command.Flags.Of)
	cmd.Flags().BoolVar(&json, "json", false, p.words.Command.Flags.JSON)
	cmd.ValidArgsFunction = completeSets
	complete(cmd, "of", outcomeStates)
	return cmd
}

// target reads OUTCOME=STATE; an outcome alone means its first state.
func (p *program) target(set *model.Set, of string) (*model.Factor, int, error) {
	faults := p.words.Command.Faults
	if of == "" {
		first := set.Outcomes()[0]
		return nil, 0, fmt.Errorf(faults.NoOutcome, first.ID+"="+first.States[0].ID)
	}
	id, state, given := strings.Cut(of, "=")
	if !given {
		f, err := set.Find(id)
		if err != nil {
			return nil, 0, fmt.Errorf("--of %w", err)
		}
		state = f.States[0].ID
	}
	a, err := set.Assume(set.Baseline(), id+"="+state)
	if err != nil {
		return nil, 0, fmt.Errorf("--of %w", err)
	}
	f, _ := set.Factor(id)
	if f.Kind == model.Driver {
		return nil, 0, fmt.Errorf(faults.NotOutcome, id)
	}
	one, ok := a.Allowed(f.Index).Single()
	if !ok {
		return nil, 0, fmt.Errorf(faults.NoOutcome, id+"="+f.States[0].ID)
	}
	return f, one, nil
}
