package command

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/number"
)

// comparison writes what differs between two sides or more.
func (p *page) comparison(s *scene, sides []side, x *probe.Comparison) {
	words := p.all.Questions.Compare
	p.line("")
	p.legend(s, sides)
	p.heading(words.Drivers)
	if len(x.Assumed) == 0 {
		p.line("  %s", words.Same)
		return
	}
	p.assumed(s.set, sides, x.Assumed)
	if len(x.Scenarios) > 0 {
		p.heading(words.Scenarios)
		p.scenarioSpreads(s, sides, x.Scenarios)
	}
	p.heading(words.Forecasts)
	p.outcomeSpreads(s, sides, x.Outcomes)
	p.heading(words.Advice)
	p.standings(sides, x.Advice)
}

// legend says what each side is.
func (p *page) legend(s *scene, sides []side) {
	words := p.all.Questions.Compare
	for i, side := range sides {
		text := side.id
		if side.title != "" {
			drivers := words.Baseline
			if moved := s.set.Assignments(side.reading.Assumptions); len(moved) > 0 {
				drivers = strings.Join(moved, ", ")
			}
			text = fmt.Sprintf(words.Preset, side.id, drivers)
		}
		p.hanging(2, letter(i)+"  ", text)
		if side.replay != nil {
			p.hanging(2, "   ", fmt.Sprintf(p.all.Hindsight.Replayed, p.day(side.replay.Date)))
		}
	}
}

func letter(i int) string { return string(rune('A' + i)) }

// heads starts a table with a column a side.
func heads(first string, sides []side, last ...string) []string {
	row := []string{first}
	for i, side := range sides {
		row = append(row, strings.TrimSpace(letter(i)+" "+side.title))
	}
	return append(row, last...)
}

func (p *page) assumed(set *model.Set, sides []side, list []probe.Assumed) {
	words := p.all.Questions.Compare
	rows := [][]string{heads("", sides, words.Moves)}
	for _, a := range list {
		f := set.Factors[a.Factor]
		row := []string{f.Title}
		for _, states := range a.States {
			row = append(row, p.statesOf(f, states))
		}
		owner := f.Owner
		if f.Kind == model.Outcome {
			owner = words.Supposed
		}
		rows = append(rows, append(row, owner))
	}
	wordColumns(len(sides)).write(p, rows)
}

// statesOf writes the states that a side assumes of a factor.
func (p *page) statesOf(f *model.Factor, states model.States) string {
	if states == f.Open() {
		return p.all.Questions.Compare.Open
	}
	var titles []string
	for i, state := range f.States {
		if states.Has(i) {
			titles = append(titles, state.Title)
		}
	}
	return strings.Join(titles, p.all.Questions.Either)
}

func (p *page) scenarioSpreads(s *scene, sides []side, list []probe.ScenarioSpread) {
	rows := [][]string{heads("", sides, p.all.Questions.Compare.Bits)}
	for _, x := range list {
		rows = append(rows, p.spread(s, s.set.Scenarios[x.Scenario].Title, x.Spread))
	}
	wordColumns(len(sides)).write(p, rows)
}

// outcomeSpreads writes the outcomes that differ, and how many do not.
func (p *page) outcomeSpreads(s *scene, sides []side, list []probe.OutcomeSpread) {
	words := p.all.Questions.Compare
	rows := [][]string{heads("", sides, words.Bits)}
	for _, x := range list {
		if number.Unseen(x.Bits) {
			continue // the list is in order, so all that follow are alike too
		}
		f := s.set.Factors[x.Factor]
		rows = append(rows, p.spread(s, fmt.Sprintf(p.words.Of, f.Short, f.States[x.State].Title), x.Spread))
	}
	wordColumns(len(sides)).write(p, rows)
	if alike := len(list) - len(rows) + 1; alike > 0 {
		p.line("  %s", words.Alike.Of(alike))
	}
	if len(sides) == 2 {
		p.line("%s", words.TwoKey)
	} else {
		p.line("%s", words.ManyKey)
	}
}

// spread writes a likelihood across the sides; between two the bits have a sign.
func (p *page) spread(s *scene, title string, x probe.Spread) []string {
	row := []string{title}
	for _, chance := range x.P {
		row = append(row, percent(chance)+" "+p.word(s, chance))
	}
	bits := x.Bits
	if len(x.P) == 2 && x.P[1] < x.P[0] {
		bits = -bits
	}
	text := p.bits(bits)
	if len(x.P) > 2 {
		text = strings.TrimPrefix(text, "+")
	}
	return append(row, text)
}

func (p *page) standings(sides []side, list []probe.Standing) {
	words := p.all.Questions.Compare
	if len(list) == 0 {
		p.line("  %s", words.SameRank)
		return
	}
	rows := [][]string{heads("", sides)}
	for _, x := range list {
		row := []string{x.Policy.Title}
		for k, rank := range x.Rank {
			row = append(row, fmt.Sprintf(words.Standing, rank, number.Tenth(x.Urgency[k])))
		}
		rows = append(rows, row)
	}
	wordColumns(len(sides)).write(p, rows)
	p.line("%s", words.StandingKey)
}
