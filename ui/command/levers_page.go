package command

import (
	"fmt"
	"math"
	"strings"

	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/ui/handout"
)

// levers writes what each lever of an owner does, as assumed and under each scenario.
func (p *page) levers(s *scene, x handout.Levers) {
	words := p.all.Questions.Advise
	p.heading(fmt.Sprintf(words.Levers, p.owner(s.set, x.Owner)))
	rows := [][]string{p.futures(x.Futures)}
	for _, m := range x.Moves {
		rows = append(rows, p.lever(s, m, x.Table != nil)...)
	}
	numberColumns().write(p, rows)
	p.line("%s", words.LeversKey)
}

// lever writes what moving one lever does.
func (p *page) lever(s *scene, m handout.Move, staked bool) [][]string {
	words := p.all.Questions.Advise
	to := m.Option[0]
	d := s.set.Factors[to.Factor]
	rows := [][]string{{fmt.Sprintf(words.Lever, d.Title, d.States[to.States.First()].Title, d.Assignment(to.States))}}
	if staked {
		rows = append(rows, p.stakes(m))
	}
	effects := p.effects(s, m)
	if len(effects) == 0 {
		effects = [][]string{{"  " + words.NoEffect}}
	}
	return append(rows, effects...)
}

// futures heads a table with a column for each future.
func (p *page) futures(futures []advise.Future) []string {
	row := []string{""}
	for _, f := range futures {
		if f.Scenario == nil {
			row = append(row, p.all.Questions.Now)
		} else {
			row = append(row, f.Scenario.Short)
		}
	}
	return row
}

// stakes writes by how much a lever moves the expected stake.
func (p *page) stakes(m handout.Move) []string {
	row := []string{"  " + p.all.Questions.Advise.Stake}
	for _, effects := range m.Effects {
		total := 0.0
		for _, e := range effects {
			total += e.Stake
		}
		row = append(row, p.bits(total))
	}
	return row
}

// effects writes what becomes of each outcome that a lever moves by a whole point
// anywhere, those first with which most is at stake now.
func (p *page) effects(s *scene, m handout.Move) [][]string {
	var rows [][]string
	for _, e := range m.Effects[0] {
		across := acrossFutures(m, e.Outcome)
		state, points := widest(across)
		if points == 0 {
			continue
		}
		f := s.set.Factors[e.Outcome]
		row := []string{"  " + fmt.Sprintf(p.words.Of, f.Short, f.States[state].Title)}
		for _, chances := range across {
			row = append(row, p.moved(chances[state]))
		}
		rows = append(rows, row)
	}
	return rows
}

// acrossFutures returns the chances of an outcome's states by future.
func acrossFutures(m handout.Move, outcome int) [][]forecast.Chance {
	var list [][]forecast.Chance
	for _, effects := range m.Effects {
		for _, e := range effects {
			if e.Outcome == outcome {
				list = append(list, e.Chances)
			}
		}
	}
	return list
}

// widest returns the state that moves most in any future, and by how many points.
func widest(across [][]forecast.Chance) (state, points int) {
	for _, chances := range across {
		for i, c := range chances {
			if n := int(math.Abs(float64(c.Points()))); n > points {
				state, points = i, n
			}
		}
	}
	return state, points
}

// option writes a choice as the flags take it, a lever a line.
func (p *page) option(s *scene, o advise.Option) string {
	if len(o) == 0 {
		return p.all.Questions.Advise.AsNow
	}
	var list []string
	for _, c := range o {
		list = append(list, s.set.Factors[c.Factor].Assignment(c.States))
	}
	return strings.Join(list, "\n")
}
