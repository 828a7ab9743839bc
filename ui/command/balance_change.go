package command

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"foresee/model/balance"
	"foresee/ui/catalogue"
	"foresee/ui/handout"
	"foresee/ui/number"
)

func (p *program) balanceRepair() *cobra.Command {
	return p.changing(p.words.Balance.Change.Repair, handout.Repair)
}

func (p *program) balanceBreak() *cobra.Command {
	return p.changing(p.words.Balance.Change.Break, handout.Break)
}

// changing returns a command that looks for a least change of judgements.
func (p *program) changing(about catalogue.About, aim handout.Aim) *cobra.Command {
	return p.ofScenarios(about, cobra.ExactArgs(2), func(_ context.Context, s *balanceScene, args []string, json bool) error {
		scenario, err := p.scenarioOf(s, args[0])
		if err != nil {
			return err
		}
		find := s.matrix.Mend
		if aim == handout.Break {
			find = s.matrix.Break
		}
		change, err := find(scenario, 0)
		if errors.Is(err, balance.ErrOutOfReach) {
			return fmt.Errorf(p.words.Balance.Change.NoReach, s.matrix.Scale())
		}
		if err != nil {
			return err
		}
		if json {
			return handout.BalanceChange(p.Out, s.subject(), aim, scenario, change)
		}
		page := p.page()
		page.weighed(s)
		page.line("")
		page.consistency(s, s.matrix.Sheet(scenario))
		page.leastChange(s, aim, change)
		page.carried(s)
		return p.print(page)
	})
}

// leastChange writes a least change of judgements, and that no smaller one does.
func (p *page) leastChange(s *balanceScene, aim handout.Aim, x balance.Change) {
	words := p.all.Balance.Change
	heading, nothing := words.Repaired, words.Nothing
	if aim == handout.Break {
		heading, nothing = words.Broken, words.Already
	}
	p.heading(heading)
	if len(x.Cells) == 0 {
		p.line("  %s", nothing)
		return
	}
	size, least := words.Single.Of(len(x.Cells)), words.Least
	if !x.Single {
		size, least = words.Points.Of(x.Points)+words.Cells.Of(len(x.Cells)), words.LeastPoints
	}
	p.line("  %s", size)
	p.wrapped(2, least)
	p.wrapped(2, fmt.Sprintf(words.Scale, s.matrix.Scale()))
	rows := [][]string{words.Columns[:]}
	for _, cell := range x.Cells {
		rows = append(rows, p.cell(s, cell))
	}
	p.line("")
	columns{title: 8, cell: max(16, (p.width-20)/2)}.write(p, toRight(rows, 0, 1))
	p.reasons(s, x.Cells)
}

// cell writes a change of one judgement in columns.
func (p *page) cell(s *balanceScene, x balance.Cell) []string {
	return []string{number.Signed(x.From), number.Signed(x.To), p.stateTitle(s, x.Row), p.stateTitle(s, x.Column)}
}

// reasons writes why the judgements that change are what they are, if the study says.
func (p *page) reasons(s *balanceScene, cells []balance.Cell) {
	type link struct {
		from balance.State
		on   int
	}
	told := make(map[link]bool)
	for _, cell := range cells {
		l := link{cell.Row, cell.Column.Descriptor}
		because := s.matrix.Rationale(l.from, l.on)
		grounds := p.groundsOf(s, l.from, l.on)
		if told[l] || because == "" && grounds == "" {
			continue
		}
		told[l] = true
		p.line("")
		p.wrapped(2, fmt.Sprintf(p.all.Balance.Change.Because, p.stateTitle(s, l.from), s.set.Factors[l.on].Title))
		for _, text := range []string{because, grounds} {
			if text != "" {
				p.wrapped(4, text)
			}
		}
	}
}
