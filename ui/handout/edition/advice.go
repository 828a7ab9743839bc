package edition

import (
	"fmt"
	"math"
	"strings"

	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

// advice is the recommendations by urgency, the levers, and what could be regretted.
func (w instructor) advice() paper.Section {
	s := paper.Section{ID: "advice", Title: w.find.Advice}
	if len(w.sheet.Advice) == 0 {
		s.Blocks = append(s.Blocks, text(w.find.NoPolicies))
	} else {
		s.Blocks = append(s.Blocks, w.order(), paper.Block{List: w.recommendations()})
	}
	s.Parts = append(s.Parts, w.levers())
	return s
}

func (w instructor) order() paper.Block {
	var list []paper.Row
	for _, a := range w.sheet.Advice {
		before := "="
		if a.Rank != a.BaseRank {
			before = fmt.Sprint(a.BaseRank)
		}
		list = append(list, paper.Row{
			paper.Plain(fmt.Sprintf(w.find.Ranked, a.Rank, a.Policy.Title)), paper.Plain(number.Tenth(a.Urgency)), paper.Plain(number.Tenths(a.Shift())),
			paper.Plain(fmt.Sprintf(w.find.Strength, a.Policy.Modal, a.Policy.Strength)), paper.Plain(before),
		})
	}
	return table(paper.Table{
		Caption: w.find.Order,
		Columns: []paper.Column{{Title: w.say.Student.Recommendation}, {Title: w.find.Urgency, Number: true}, {Title: w.find.Change, Number: true},
			{Title: w.find.BriefWord}, {Title: w.find.RankBefore, Number: true}},
		Groups: rows(list),
		Key:    w.find.OrderKey,
	})
}

// recommendations says what each is, and what moved it.
func (w instructor) recommendations() []paper.Text {
	var list []paper.Text
	for _, a := range w.sheet.Advice {
		t := w.sourced(a.Policy.Text, a.Policy.Basis, a.Policy.Evidence)
		t.Lead = a.Policy.Title + "."
		if reasons := w.reasonsOf(a); len(reasons) > 0 {
			t.Body += " " + fmt.Sprintf(w.find.MovedByThese, strings.Join(reasons, w.say.Semicolon))
		}
		list = append(list, t)
	}
	return list
}

func (w instructor) reasonsOf(a advise.Ranked) []string {
	var list []string
	for _, r := range a.Reasons {
		if !number.Unseen(r.Points) {
			list = append(list, fmt.Sprintf(w.find.Reason, w.shortly(r.Condition), number.Percent(r.Chance.Base), number.Percent(r.Chance.P), w.bits(r.Points)))
		}
	}
	return list
}

// levers says what the owner of the levers could do, and what comes of it.
func (w instructor) levers() paper.Section {
	x := w.sheet.Levers
	owner := w.ownerName(x.Owner)
	s := paper.Section{ID: "levers", Title: fmt.Sprintf(w.find.Levers, owner)}
	if len(x.Moves) == 0 {
		s.Blocks = []paper.Block{text(fmt.Sprintf(w.find.NoLevers, owner))}
		return s
	}
	s.Blocks = append(s.Blocks, w.moves())
	switch {
	case x.Table == nil:
		s.Blocks = append(s.Blocks, text(w.find.NoStakes))
	case !regretted(x.Table):
		s.Blocks = append(s.Blocks, text(w.find.NoRegret))
	default:
		s.Blocks = append(s.Blocks, w.regret(x.Table))
	}
	return s
}

// futures heads the columns of a table by future.
func (w instructor) futures() []paper.Column {
	var columns []paper.Column
	for _, f := range w.sheet.Levers.Futures {
		title := w.words.Questions.Now
		if f.Scenario != nil {
			title = f.Scenario.Short
		}
		columns = append(columns, paper.Column{Title: title, Number: true})
	}
	return columns
}

// moves says what each lever moves, and by how much that changes what is at stake.
func (w instructor) moves() paper.Block {
	x := w.sheet.Levers
	t := paper.Table{Caption: w.find.LeverTable, Columns: []paper.Column{{Title: w.say.Student.Lever}, room(w.find.Does)}}
	if x.Table != nil {
		t.Columns = append(t.Columns, w.futures()...)
		t.Key = w.find.LeverKey
	}
	var list []paper.Row
	for _, m := range x.Moves {
		row := paper.Row{paper.Plain(w.option(m.Option)), paper.Plain(w.does(m.Effects[0]))}
		if x.Table != nil {
			for _, effects := range m.Effects {
				row = append(row, paper.Plain(w.bits(stake(effects))))
			}
		}
		list = append(list, row)
	}
	t.Groups = rows(list)
	return table(t)
}

func stake(effects []advise.Effect) float64 {
	total := 0.0
	for _, e := range effects {
		total += e.Stake
	}
	return total
}

// mostEffects is how many outcomes are named that a lever moves.
const mostEffects = 3

// does names what a lever moves most, by whole points.
func (w instructor) does(effects []advise.Effect) string {
	var list []string
	for _, e := range effects {
		state := widest(e.Chances)
		c := e.Chances[state]
		if c.Points() != 0 && len(list) < mostEffects {
			list = append(list, fmt.Sprintf(w.find.Effect, w.shortly(w.set.Factors[e.Outcome].Is(state)), number.Percent(c.P), number.Points(c)))
		}
	}
	if len(list) == 0 {
		return w.find.NoEffect
	}
	return strings.Join(list, w.say.Semicolon)
}

// widest returns the state that moves by most points.
func widest(chances []forecast.Chance) int {
	state := 0
	for i, c := range chances {
		if math.Abs(float64(c.Points())) > math.Abs(float64(chances[state].Points())) {
			state = i
		}
	}
	return state
}
