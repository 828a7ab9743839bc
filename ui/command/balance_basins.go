package command

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model/balance"
	"foresee/ui/handout"
	"foresee/ui/number"
)

// firstBasins is how many attractors the page lists unless all are asked for.
const firstBasins = 20

// basinFlags is how the basins are looked for.
type basinFlags struct {
	rule   string
	sample int
	seed   uint64
	exact  bool
	all    bool
}

func (p *program) balanceBasins() *cobra.Command {
	var f basinFlags
	words := p.words.Balance
	cmd := p.weighing(words.Basins.Command, words.Flags.Held, cobra.MaximumNArgs(1), func(ctx context.Context, s *balanceScene, _ []string, json bool) error {
		q, err := p.basinQuery(f)
		if err != nil {
			return err
		}
		x, err := p.findBasins(ctx, s, q)
		if err != nil {
			return err
		}
		if json {
			return handout.BalanceBasins(p.Out, s.subject(), f.rule, x)
		}
		page := p.page()
		page.weighed(s)
		page.line("")
		page.basins(s, x, f.all)
		page.carried(s)
		return p.print(page)
	})
	p.ruleFlag(cmd, &f.rule)
	cmd.Flags().IntVar(&f.sample, "sample", 0, words.Flags.Sample)
	cmd.Flags().Uint64Var(&f.seed, "seed", 0, words.Flags.Seed)
	cmd.Flags().BoolVar(&f.exact, "exact", false, words.Flags.Exact)
	cmd.Flags().BoolVar(&f.all, "all", false, words.Flags.All)
	cmd.MarkFlagsMutuallyExclusive("sample", "exact")
	return cmd
}

// ruleFlag defines the flag that chooses a rule of succession.
func (p *program) ruleFlag(cmd *cobra.Command, rule *string) {
	cmd.Flags().StringVar(rule, "rule", rules()[balance.Global], p.words.Balance.Flags.Rule)
	completeWords(cmd, "rule", rules(), cobra.ShellCompDirectiveNoFileComp)
}

// rules lists the rules of succession by their names, in the order of their numbers.
func rules() []string { return []string{balance.Global: "global", balance.Local: "local"} }

func (p *program) rule(name string) (balance.Rule, error) {
	for rule, known := range rules() {
		if name == known {
			return balance.Rule(rule), nil
		}
	}
	return 0, misuse(p.words.Balance.Faults.BadRule, name)
}

func (p *program) basinQuery(f basinFlags) (q balance.BasinQuery, err error) {
	if q.Rule, err = p.rule(f.rule); err != nil {
		return q, err
	}
	q.Sample, q.Seed = f.sample, f.seed
	switch {
	case f.sample < 0 || f.sample > balance.MaxExamined:
		return q, misuse(p.words.Balance.Faults.BadSample, f.sample)
	case f.sample > 0:
		q.AtMost = 1 // a single scenario is not worth a draw
	case f.exact:
		q.AtMost = balance.MaxExamined
	}
	return q, nil
}

// findBasins follows the scenarios within what is pinned.
func (p *program) findBasins(ctx context.Context, s *balanceScene, q balance.BasinQuery) (balance.Basins, error) {
	held, err := s.matrix.Hold(s.query.Allowed)
	if err != nil {
		return balance.Basins{}, err
	}
	if q.AtMost == balance.MaxExamined && held.Scenarios().Cmp(big.NewInt(q.AtMost)) > 0 {
		return balance.Basins{}, fmt.Errorf(p.words.Balance.Faults.NotExact, size(held.Scenarios()), number.Grouped(q.AtMost))
	}
	meter := p.meter()
	defer meter.clear()
	q.Progress = p.following(meter)
	x, err := balance.FindBasins(ctx, held.Matrix, q)
	for _, basin := range x.Basins {
		for i, scenario := range basin.Attractor {
			basin.Attractor[i] = held.Lift(scenario)
		}
	}
	return x, err
}

// basins writes where succession takes the scenarios.
func (p *page) basins(s *balanceScene, x balance.Basins, all bool) {
	words := p.all.Balance.Basins
	p.wrapped(0, words.Rules[rules()[x.Rule]])
	if x.Exact {
		p.line(words.Exact, size(x.Examined))
	} else {
		p.wrapped(0, fmt.Sprintf(words.Sampled, number.Digits(x.Examined), size(s.all())))
		if x.Restless.Sign() > 0 {
			p.line(words.Restless, number.Digits(x.Restless))
		}
	}
	p.heading(words.List)
	shown, more := first(x.Basins, firstBasins, all)
	rows := [][]string{words.Columns[:]}
	for _, basin := range shown {
		rows = append(rows, p.basin(s, x, basin))
	}
	p.table(2, toRight(rows, 0, 1))
	p.more(more)
	p.line("%s", words.Key)
	if !x.Exact {
		p.wrapped(0, words.Unseen)
	}
}

// basin writes a basin in columns: size, share, the attractor and what that is.
func (p *page) basin(s *balanceScene, x balance.Basins, b balance.Basin) []string {
	words := p.all.Balance.Basins
	share := number.Share(b.Share) + "%"
	if !x.Exact {
		share += " " + fmt.Sprintf(words.Interval, number.Share(b.Low), number.Share(b.High))
	}
	var path []string
	for _, scenario := range b.Attractor[:min(len(b.Attractor), shownCycle)] {
		path = append(path, s.word(scenario))
	}
	if len(b.Attractor) > shownCycle {
		path = append(path, "…")
	}
	is := words.Stands
	switch {
	case len(b.Attractor) > 1:
		is = fmt.Sprintf(words.Cycle, len(b.Attractor))
	case !s.matrix.Sheet(b.Attractor[0]).Consistent():
		is = words.Fails
	}
	return []string{number.Digits(b.Size), share, strings.Join(path, " → "), is}
}

// shownCycle is how many scenarios of a cycle are written out.
const shownCycle = 3
