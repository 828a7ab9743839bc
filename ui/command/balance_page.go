package command

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"foresee/model/balance"
	"foresee/ui/handout"
	"foresee/ui/number"
)

// weighed says which set is weighed, and what is pinned in it.
func (p *page) weighed(s *balanceScene) {
	p.about(&s.scene)
	moved := s.set.Assignments(s.assume)
	switch {
	case len(moved) > 0 && s.isForecast():
		p.list(p.words.Moved, moved)
	case len(moved) > 0:
		p.list(p.all.Balance.Pinned, moved)
	case s.isForecast():
		p.line("%s", p.words.Baseline)
	}
}

// asked says what else a search is to hold to.
func (p *page) asked(s *balanceScene) {
	words := p.all.Balance
	var pairs []string
	for _, pair := range s.query.Forbidden {
		pairs = append(pairs, fmt.Sprintf(words.Together, s.subject().ID(pair[0]), s.subject().ID(pair[1])))
	}
	if len(pairs) > 0 {
		p.list(words.Forbidden, pairs)
	}
	switch margin := s.query.Margin; {
	case margin > 0:
		p.line(words.List.Margin, margin)
	case margin < 0:
		p.line(words.List.Faulty, -margin)
	}
}

// found writes what a search brought: the statement of how complete it is, the islands,
// in how many scenarios each state stands, and the scenarios; when they were only to be
// counted, not these.
func (p *page) found(s *balanceScene, x handout.Found, counted bool) {
	p.statement(s, x, counted)
	p.islands(s, x)
	if counted || x.Count.Sign() == 0 {
		return
	}
	p.tableau(s, x)
	p.consistent(s, x.Scenarios)
}

// statement says how many scenarios are consistent, and whether those are all.
func (p *page) statement(s *balanceScene, x handout.Found, counted bool) {
	words := p.all.Balance.List
	of := size(x.Of)
	within := ""
	if len(s.query.Allowed) > 0 {
		within = words.Within
	}
	switch {
	case !x.Complete:
		p.stopped(x, of, within)
		return
	case x.Count.Sign() == 0:
		p.wrapped(0, fmt.Sprintf(words.None, of, within)+words.NoneDone)
	case x.Count.Cmp(big.NewInt(1)) == 0:
		p.wrapped(0, fmt.Sprintf(words.One, of, within)+words.ListDone)
	case x.Count.Cmp(x.Of) == 0:
		p.wrapped(0, fmt.Sprintf(words.All, count(x.Of), within)+p.completeness(s, x, counted))
	default:
		p.wrapped(0, fmt.Sprintf(words.Some, count(x.Count), of, within)+p.completeness(s, x, counted))
	}
	switch {
	case x.Parts > 0:
		p.line("%s", words.Joined.Of(x.Parts))
	case x.Count.Sign() == 0:
		p.wrapped(0, fmt.Sprintf(words.NoneProof, number.Grouped(x.Nodes)))
	case x.Count.Cmp(x.Of) < 0:
		p.wrapped(0, fmt.Sprintf(words.Proof, number.Grouped(x.Nodes)))
	}
}

// stopped says what is known of a search that was interrupted.
func (p *page) stopped(x handout.Found, of, within string) {
	words := p.all.Balance.List
	text := fmt.Sprintf(words.Stopped, count(x.Count), of, within, number.Share(x.Searched))
	if listed := int64(len(x.Scenarios)); listed > 0 && x.Count.Cmp(big.NewInt(listed)) > 0 {
		text += fmt.Sprintf(words.Listed, number.Grouped(listed))
	}
	p.wrapped(0, text)
}

// completeness says whether all that is consistent is listed.
func (p *page) completeness(s *balanceScene, x handout.Found, counted bool) string {
	words := p.all.Balance.List
	listed := number.Grouped(int64(len(x.Scenarios)))
	switch {
	case counted:
		return words.CountDone
	case x.Whole():
		return words.ListDone
	case len(x.Scenarios) == 0:
		return words.TooLong
	}
	if x.Count.Cmp(big.NewInt(int64(s.mostListed()))) > 0 {
		return fmt.Sprintf(words.FirstOnly, listed)
	}
	return fmt.Sprintf(words.First, listed)
}

// islands names the groups of descriptors that were solved apart, if there are several
// with anything to choose.
func (p *page) islands(s *balanceScene, x handout.Found) {
	words := p.all.Balance.List
	var rows [][]string
	var ones []string
	one := big.NewInt(1)
	for _, island := range x.Islands {
		switch titles := titleList(s, island.Descriptors); {
		case s.isSettled(island):
		case island.Complete && island.Count.Cmp(one) == 0:
			ones = append(ones, titles...)
		default:
			rows = append(rows, []string{p.countOf(island), strings.Join(titles, ", ")})
		}
	}
	if len(rows) == 0 || len(rows)+len(ones) < 2 {
		return
	}
	if len(ones) > 0 {
		rows = append(rows, []string{words.OneEach, strings.Join(ones, ", ")})
	}
	p.heading(words.Islands)
	for _, row := range toRight(rows, 0) {
		p.hanging(2, row[0]+"  ", row[1])
	}
}

func (p *page) countOf(island balance.Island) string {
	if !island.Complete {
		return fmt.Sprintf(p.all.Balance.List.SoFar, count(island.Count))
	}
	return count(island.Count)
}

// isSettled reports whether an island is a descriptor that is pinned to one state.
func (s *balanceScene) isSettled(island balance.Island) bool {
	for _, d := range island.Descriptors {
		if s.assume.Allowed(d).Len() > 1 {
			return false
		}
	}
	return true
}

// consistent lists scenarios with their figures.
func (p *page) consistent(s *balanceScene, scenarios []balance.Scenario) {
	if len(scenarios) == 0 {
		return
	}
	words := p.all.Balance.List
	p.heading(words.List)
	rows := [][]string{words.Columns[:]}
	for i, scenario := range scenarios {
		sheet := s.matrix.Sheet(scenario)
		rows = append(rows, []string{strconv.Itoa(i + 1), s.word(scenario), p.margin(sheet.Margin), unsigned(sheet.Score)})
	}
	p.table(2, toRight(rows, 0, 2, 3))
	p.wrapped(0, words.Key)
}
