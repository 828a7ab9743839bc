package command

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/number"
)

// sheet writes the balance sheet of a scenario: whether it is consistent, the balances,
// who gives way first, and who says what.
func (p *page) sheet(s *balanceScene, x balance.Sheet) {
	p.consistency(s, x)
	p.balances(s, x)
	p.heading(p.all.Balance.Check.Voices)
	p.wrapped(2, p.all.Balance.Check.VoiceKey)
	for _, line := range x.Lines {
		if s.isMoved(line.Descriptor) {
			p.voices(s, x.Scenario, line)
		}
	}
}

// consistency says whether a scenario is consistent, or where it contradicts itself.
func (p *page) consistency(s *balanceScene, x balance.Sheet) {
	words := p.all.Balance.Check
	if x.Consistent() {
		p.line(words.Consistent, s.word(x.Scenario))
	} else {
		p.line(words.Inconsistent, s.word(x.Scenario))
		for _, line := range x.Lines {
			if line.Margin < 0 {
				chosen := balance.State{Descriptor: line.Descriptor, Variant: line.Chosen}
				p.wrapped(2, fmt.Sprintf(words.Because, p.stateTitle(s, chosen), -line.Margin, s.stateOf(line.Descriptor, line.Best).Title))
			}
		}
	}
	if x.Margin == balance.NoRival {
		p.line(words.Score, unsigned(x.Score))
		return
	}
	p.line(words.Figures, number.Signed(x.Margin), unsigned(x.Score))
}

// stateOf returns a state of the set.
func (s *balanceScene) stateOf(descriptor, variant int) model.State {
	return s.set.Factors[descriptor].States[variant]
}

// balances writes the balance of every state, the chosen ones first, and the brink.
func (p *page) balances(s *balanceScene, x balance.Sheet) {
	words := p.all.Balance.Check
	p.heading(words.Sheet)
	rows := [][]string{words.Columns[:]}
	for _, line := range x.Lines {
		if f := s.set.Factors[line.Descriptor]; s.isMoved(f.Index) {
			rows = append(rows, []string{f.Short, f.States[line.Chosen].Title, unsigned(line.Balances[line.Chosen]), p.margin(line.Margin), s.siblings(line)})
		}
	}
	p.fitted(toRight(rows, 2, 3))
	if n := len(s.carried.Unmoved); n > 0 {
		p.wrapped(2, words.Unmoved.Of(n))
	}
	if brink := s.subject().Brink(x); len(brink) > 0 {
		p.list("  "+fmt.Sprintf(words.Brink, number.Signed(x.Margin)), titleList(s, brink))
	}
}

// fitted writes a table without its last column where the page is too narrow for that.
func (p *page) fitted(rows [][]string) {
	if p.width >= 80 {
		p.lastWrapped(rows)
		return
	}
	for i, row := range rows {
		rows[i] = row[:len(row)-1]
	}
	p.table(2, rows)
}

// siblings writes the balances of the states that were not chosen.
func (s *balanceScene) siblings(line balance.Line) string {
	var list []string
	for v, points := range line.Balances {
		if v != line.Chosen {
			list = append(list, s.short(line.Descriptor, v)+" "+unsigned(points))
		}
	}
	return strings.Join(list, " · ")
}

// isMoved reports whether any judgement moves a descriptor.
func (s *balanceScene) isMoved(descriptor int) bool {
	return !slices.Contains(s.carried.Unmoved, descriptor)
}

// short returns a state's short title, if it has one.
func (s *balanceScene) short(descriptor, variant int) string {
	state := s.stateOf(descriptor, variant)
	return cmp.Or(state.Short, state.Title)
}

// voices writes who supports the chosen state of a descriptor and who undermines it.
func (p *page) voices(s *balanceScene, scenario balance.Scenario, line balance.Line) {
	words := p.all.Balance.Check
	chosen := balance.State{Descriptor: line.Descriptor, Variant: line.Chosen}
	title, own := p.stateTitle(s, chosen), unsigned(line.Balances[line.Chosen])
	p.line("")
	if line.Best < 0 {
		p.wrapped(2, fmt.Sprintf(words.Alone, title, own))
	} else {
		p.wrapped(2, fmt.Sprintf(words.Ahead, title, own, number.Signed(line.Margin), s.stateOf(line.Descriptor, line.Best).Title))
	}
	list := s.matrix.Voices(scenario, chosen, line.Best)
	if len(list) == 0 {
		p.line("    %s", words.NoVoices)
	}
	for _, voice := range list {
		p.voice(s, voice, line.Descriptor)
	}
}

// voice writes what one state has to say about a descriptor, why, and on whose word.
func (p *page) voice(s *balanceScene, x balance.Voice, of int) {
	points := fmt.Sprintf("%3s %6s  ", number.Signed(x.Points), "("+number.Signed(x.Lead)+")")
	p.hanging(4, points, p.stateTitle(s, x.From))
	if x.Rationale != "" {
		p.wrapped(16, x.Rationale)
	}
	if grounds := p.groundsOf(s, x.From, of); grounds != "" {
		p.wrapped(16, grounds)
	}
}

// groundsOf writes on whose word the influence of a state on a descriptor stands.
func (p *page) groundsOf(s *balanceScene, from balance.State, on int) string {
	j := s.subject().Judgement(from, on)
	if j == nil {
		return ""
	}
	return p.grounding(s.set, j)
}

// apart writes where two scenarios differ.
func (p *page) apart(s *balanceScene, one, other balance.Scenario) {
	words := p.all.Balance.Check
	p.heading(words.Differs)
	is := words.IsNot
	if s.matrix.Sheet(other).Consistent() {
		is = words.IsConsistent
	}
	p.line("  "+words.Other, s.word(other), is)
	distance := one.Distance(other)
	if distance == 0 {
		p.line("  %s", words.Same)
		return
	}
	p.line("  %s", words.Distance.Of(distance))
	rows := [][]string{{words.Columns[0], s.word(one), s.word(other)}}
	for d := range one {
		if one[d] != other[d] {
			rows = append(rows, []string{s.set.Factors[d].Title, s.stateOf(d, one[d]).Title, s.stateOf(d, other[d]).Title})
		}
	}
	p.table(2, rows)
}
