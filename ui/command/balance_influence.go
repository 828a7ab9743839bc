package command

import (
	"context"
	"strconv"

	"github.com/spf13/cobra"

	"foresee/ui/handout"
)

func (p *program) balanceInfluence() *cobra.Command {
	return p.weighing(p.words.Balance.Influence.Command, "", cobra.MaximumNArgs(1), func(_ context.Context, s *balanceScene, _ []string, json bool) error {
		if json {
			return handout.BalanceInfluence(p.Out, s.subject())
		}
		page := p.page()
		page.about(&s.scene)
		page.influence(s)
		if s.isForecast() {
			page.notCarried(s.carried)
		}
		return p.print(page)
	})
}

// influence writes how much every descriptor gives and takes.
func (p *page) influence(s *balanceScene) {
	words := p.all.Balance.Influence
	p.heading(words.List)
	rows := [][]string{words.Columns[:]}
	for _, i := range s.matrix.Influences() {
		rows = append(rows, []string{s.set.Factors[i.Descriptor].Title, strconv.Itoa(i.Active), strconv.Itoa(i.Passive), strconv.Itoa(i.Drives), strconv.Itoa(i.Depends)})
	}
	p.table(2, toRight(rows, 1, 2, 3, 4))
	p.wrapped(0, words.Key)
}
