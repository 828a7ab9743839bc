package command

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model/balance"
	"foresee/ui/handout"
	"foresee/ui/number"
)

// firstEffects is how many changes the page lists unless all are asked for, and
// firstNamed how many scenarios of each.
const (
	firstEffects = 20
	firstNamed   = 5
)

func (p *program) balanceSensitivity() *cobra.Command {
	var all bool
	words := p.words.Balance
	cmd := p.weighing(words.Sensitivity.Command, words.Flags.Pin, cobra.MaximumNArgs(1), func(ctx context.Context, s *balanceScene, _ []string, json bool) error {
		q, wipe := p.watched(s.query)
		x, err := s.matrix.Sensitivity(ctx, q, 0)
		wipe()
		if err != nil {
			return err
		}
		if err := p.writeSensitivity(s, x, json, all); err != nil {
			return err
		}
		if !x.Complete {
			return p.stopped()
		}
		return nil
	})
	cmd.Flags().BoolVar(&all, "all", false, words.Flags.All)
	return cmd
}

func (p *program) writeSensitivity(s *balanceScene, x balance.Sensitivity, json, all bool) error {
	if json {
		return handout.BalanceSensitivity(p.Out, s.subject(), x)
	}
	page := p.page()
	page.weighed(s)
	page.line("")
	page.balanceSensitivity(s, x, all)
	page.carried(s)
	return p.print(page)
}

// balanceSensitivity writes which single judgement decides which scenario.
func (p *page) balanceSensitivity(s *balanceScene, x balance.Sensitivity, all bool) {
	words := p.all.Balance.Sensitivity
	switch {
	case !x.Complete:
		p.line("%s", words.Stopped)
	case len(x.Effects) == 0:
		p.line("%s", words.None)
	default:
		p.wrapped(0, words.Changes.Of(len(x.Effects)))
	}
	p.wrapped(0, fmt.Sprintf(words.Scale, s.matrix.Scale()))
	p.fragile(s, x, all)
	if len(x.Effects) > 0 {
		p.decisive(s, x, all)
	}
}

// fragile writes how many changes each consistent scenario does not survive.
func (p *page) fragile(s *balanceScene, x balance.Sensitivity, all bool) {
	words := p.all.Balance.Sensitivity
	if len(x.Consistent) == 0 {
		return
	}
	p.heading(words.Fragile)
	lost := make(map[string]int)
	for _, e := range x.Effects {
		for _, scenario := range e.Removed {
			lost[scenario.String()]++
		}
	}
	rows := [][]string{words.Columns[:]}
	shown, more := first(x.Consistent, firstScenarios, all)
	for i, scenario := range shown {
		changes := words.Unshaken
		if n := lost[scenario.String()]; n > 0 {
			changes = strconv.Itoa(n)
		}
		rows = append(rows, []string{strconv.Itoa(i + 1), s.word(scenario), changes})
	}
	p.table(2, toRight(rows, 0, 2))
	p.more(more)
}

// decisive writes the changes, those that alter most first.
func (p *page) decisive(s *balanceScene, x balance.Sensitivity, all bool) {
	words := p.all.Balance.Sensitivity
	p.heading(words.List)
	effects := slices.Clone(x.Effects)
	slices.SortStableFunc(effects, func(a, b balance.Effect) int {
		return cmp.Compare(len(b.Added)+len(b.Removed), len(a.Added)+len(a.Removed))
	})
	shown, more := first(effects, firstEffects, all)
	for _, e := range shown {
		from := s.matrix.Impact(s.matrix.Number(e.Row), s.matrix.Number(e.Column))
		p.hanging(2, fmt.Sprintf("%2s → %2s  ", number.Signed(from), number.Signed(from+e.By)), fmt.Sprintf(words.Bears, p.stateTitle(s, e.Row), p.stateTitle(s, e.Column)))
		p.altered(s, words.Removes, e.Removed, all)
		p.altered(s, words.Adds, e.Added, all)
	}
	p.more(more)
}

// altered names scenarios that a change adds or removes.
func (p *page) altered(s *balanceScene, says string, scenarios []balance.Scenario, all bool) {
	if len(scenarios) == 0 {
		return
	}
	shown, more := first(scenarios, firstNamed, all)
	var list []string
	for _, scenario := range shown {
		list = append(list, s.word(scenario))
	}
	if more > 0 {
		list = append(list, fmt.Sprintf(p.all.Balance.Sensitivity.More, more))
	}
	p.wrapped(12, fmt.Sprintf(says, strings.Join(list, ", ")))
}
