package command

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"foresee/model/advise"
	"foresee/ui/handout"
)

// regret writes by how much each choice could be regretted, and what would have to
// be true for it to be the best.
func (p *page) regret(s *scene, x handout.Levers, all bool) {
	words := p.all.Questions.Advise
	if len(x.Moves) == 0 {
		return
	}
	p.heading(words.Regret)
	if x.Table == nil {
		p.wrapped(2, words.NoStakes)
		return
	}
	if !slices.ContainsFunc(x.Table.Choices, func(c advise.Choice) bool { return c.Worst > 0 }) {
		p.line("  %s", words.NoRegret)
		return
	}
	choices := slices.Clone(x.Table.Choices)
	slices.SortStableFunc(choices, func(a, b advise.Choice) int { return cmp.Compare(a.Worst, b.Worst) })
	shown, more := first(choices, firstChoices, all)
	p.regrets(s, x, shown)
	p.more(more)
	p.line("%s", words.RegretKey)
	p.heading(words.True)
	p.weights(s, x, choices)
}

func (p *page) regrets(s *scene, x handout.Levers, choices []advise.Choice) {
	words := p.all.Questions.Advise
	rows := [][]string{append(p.futures(x.Futures), words.Worst, "")}
	for _, c := range choices {
		row := []string{p.option(s, c.Option)}
		for _, regret := range c.Regret {
			row = append(row, fmt.Sprintf("%.2f", regret))
		}
		mark := ""
		if c.Chosen {
			mark = words.Least
		}
		rows = append(rows, append(row, fmt.Sprintf("%.2f", c.Worst), mark))
	}
	numberColumns().write(p, rows)
}

// weights writes how much each future would have to weigh for a choice to be best.
func (p *page) weights(s *scene, x handout.Levers, choices []advise.Choice) {
	words := p.all.Questions.Advise
	rows := [][]string{p.futures(x.Futures)}
	never := 0
	for _, c := range choices {
		switch {
		case c.Weights == nil:
			never++
		case c.Worst == 0:
			p.list("  "+words.Always, []string{p.inLine(s, c.Option)})
		default:
			rows = append(rows, p.ranges(s, c))
		}
	}
	if len(rows) > 1 {
		numberColumns().write(p, rows)
		p.line("%s", words.TrueKey)
	}
	if never > 0 {
		p.line("  %s", words.Never.Of(never))
	}
}

func (p *page) ranges(s *scene, c advise.Choice) []string {
	row := []string{p.option(s, c.Option)}
	for i, r := range c.Weights {
		row = append(row, fmt.Sprintf(p.all.Questions.Advise.Range, whole(r.From), whole(r.To), whole(c.Example[i])))
	}
	return row
}

// inLine writes a choice on one line.
func (p *page) inLine(s *scene, o advise.Option) string {
	return strings.ReplaceAll(p.option(s, o), "\n", " + ")
}

// whole writes a weight in whole percent.
func whole(weight float64) int { return int(math.Round(100 * weight)) }
