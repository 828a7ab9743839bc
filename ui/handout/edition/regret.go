package edition

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"foresee/model/advise"
	"foresee/ui/handout/paper"
)

// regretted reports whether any choice could be regretted.
func regretted(t *advise.Table) bool {
	return slices.ContainsFunc(t.Choices, func(c advise.Choice) bool { return c.Worst > 0 })
}

// regret is by how much each choice could be regretted, the least at worst first.
func (w instructor) regret(t *advise.Table) paper.Block {
	choices := slices.Clone(t.Choices)
	slices.SortStableFunc(choices, func(a, b advise.Choice) int { return cmp.Compare(a.Worst, b.Worst) })
	var list []paper.Row
	for _, c := range choices {
		name := paper.Plain(w.option(c.Option))
		if c.Chosen {
			name.Note = w.find.Least
		}
		row := paper.Row{name}
		for _, regret := range c.Regret {
			row = append(row, paper.Plain(hundredths(regret)))
		}
		list = append(list, append(row, paper.Plain(hundredths(c.Worst))))
	}
	columns := append([]paper.Column{{Title: w.find.Choice}}, w.futures()...)
	return table(paper.Table{
		Caption: w.find.RegretTitle,
		Columns: append(columns, paper.Column{Title: w.find.Worst, Number: true}),
		Groups:  rows(list),
		Key:     w.find.RegretKey,
	})
}

func hundredths(x float64) string { return fmt.Sprintf("%.2f", x) }

// option writes a choice; to set nothing leaves all as it is.
func (w *writer) option(o advise.Option) string {
	if len(o) == 0 {
		return w.words.Questions.Advise.AsNow
	}
	var list []string
	for _, c := range o {
		list = append(list, w.condition(c))
	}
	return strings.Join(list, w.words.AdviceScreen.And)
}
