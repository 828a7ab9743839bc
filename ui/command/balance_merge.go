package command

import (
	"context"
	"fmt"
	"math/big"
	"os"

	"github.com/spf13/cobra"

	"foresee/model/balance"
	"foresee/scenarios"
	"foresee/ui/handout"
	"foresee/ui/number"
)

func (p *program) balanceMerge() *cobra.Command {
	var f searchFlags
	var of string
	words := p.words.Balance
	cmd := p.command(words.Merge.Command, cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		if err := p.checkForms(cmd, &f); err != nil {
			return err
		}
		if of == "" && cmd.Flags().NFlag() > 0 {
			return misuse("%s", words.Faults.NoSet)
		}
		ctx, stop := interruptible(cmd)
		defer stop()
		return p.join(ctx, args, of, f)
	})
	p.searchFlags(cmd, &f)
	cmd.Flags().StringVar(&of, "of", "", words.Flags.Of)
	completeWords(cmd, "of", scenarios.Names(), cobra.ShellCompDirectiveDefault)
	return cmd
}

// join writes what the parts found: with the names of the set that they are of, if that
// is known.
func (p *program) join(ctx context.Context, names []string, of string, f searchFlags) error {
	parts, err := p.readParts(names)
	if err != nil {
		return err
	}
	list, err := balance.Join(parts)
	if err != nil {
		return err
	}
	if of == "" {
		return p.writeMerged(list)
	}
	s, err := p.inquire([]string{of}, f)
	if err != nil {
		return err
	}
	if err := p.checkQuestion(s, parts[0]); err != nil {
		return err
	}
	return p.writeFound(ctx, s, f, s.merged(list, len(parts)))
}

// readParts reads all parts, one of them from standard input where its name is -.
func (p *program) readParts(names []string) ([]balance.Part, error) {
	var parts []balance.Part
	for _, name := range names {
		part, err := p.readPart(name)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	return parts, nil
}

func (p *program) readPart(name string) (balance.Part, error) {
	if name == standard {
		return balance.ReadPart("stdin", p.In)
	}
	file, err := os.Open(name)
	if err != nil {
		return balance.Part{}, fmt.Errorf(p.words.Balance.Faults.Unread, name, bare(err))
	}
	defer file.Close()
	return balance.ReadPart(name, file)
}

// writeMerged lists scenarios of which no more is known than their variants.
func (p *program) writeMerged(scenarios []balance.Scenario) error {
	for _, scenario := range scenarios {
		fmt.Fprintln(p.Out, scenario)
	}
	_, err := fmt.Fprintf(p.Err, p.words.Balance.Merge.Complete+"\n", number.Grouped(int64(len(scenarios))))
	return err
}

// checkQuestion refuses parts of another search than the flags describe.
func (p *program) checkQuestion(s *balanceScene, part balance.Part) error {
	q := s.query
	q.Shards = part.Shards
	question, err := s.matrix.Question(q)
	if err != nil {
		return err
	}
	if question != part.Question {
		return fmt.Errorf(p.words.Balance.Merge.Other, s.name)
	}
	return nil
}

// merged is what a search would have found that was not divided.
func (s *balanceScene) merged(scenarios []balance.Scenario, parts int) handout.Found {
	x := handout.Found{Of: s.all(), Scenarios: scenarios, Parts: parts}
	x.Count, x.Complete, x.Searched = big.NewInt(int64(len(scenarios))), true, 1
	one := big.NewInt(1)
	for d := range s.set.Factors {
		standing := make([]*big.Int, s.matrix.Variants(d))
		for v := range standing {
			standing[v] = new(big.Int)
		}
		for _, scenario := range scenarios {
			standing[scenario[d]].Add(standing[scenario[d]], one)
		}
		x.Standing = append(x.Standing, standing)
	}
	return x
}
