package edition

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/handout"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

// mostOutcomes is how many outcomes are compared; the others differ less.
const mostOutcomes = 12

// compared sets the baseline, what is assumed and the scenarios side by side.
func (w instructor) compared() paper.Section {
	s := paper.Section{ID: "compared", Title: w.find.Compared}
	x := w.sheet.Compared
	if x == nil {
		return s
	}
	s.Blocks = append(s.Blocks, text(w.find.ComparedAbout))
	if w.sheet.MoreSides > 0 {
		s.Blocks = append(s.Blocks, text(w.find.MoreSides.Of(w.sheet.MoreSides)))
	}
	if len(x.Assumed) == 0 {
		s.Blocks = append(s.Blocks, text(w.find.AllSame))
		return s
	}
	s.Blocks = append(s.Blocks, w.differing(x.Assumed))
	if len(x.Scenarios) > 0 {
		s.Blocks = append(s.Blocks, w.sideChart(x), w.chancesBySide(x))
	}
	s.Blocks = append(s.Blocks, w.outcomesBySide(x)...)
	s.Blocks = append(s.Blocks, w.standings(x.Advice))
	return s
}

// side names a side at the head of a column.
func (w instructor) side(s handout.Side) string {
	name := w.words.Questions.AtBaseline
	switch {
	case s.Scenario != nil:
		name = s.Scenario.Short
	case s.ID == handout.NowSide:
		return w.words.Questions.Now
	}
	if s.Now {
		name = fmt.Sprintf(w.find.SideNow, name)
	}
	return name
}

func (w instructor) sideColumns(first string, numbers bool, last ...paper.Column) []paper.Column {
	columns := []paper.Column{{Title: first}}
	for _, s := range w.sheet.Sides {
		columns = append(columns, paper.Column{Title: w.side(s), Number: numbers})
	}
	return append(columns, last...)
}

func (w instructor) differing(list []probe.Assumed) paper.Block {
	var all []paper.Row
	for _, a := range list {
		f := w.set.Factors[a.Factor]
		row := paper.Row{paper.Plain(f.Title)}
		for _, states := range a.States {
			row = append(row, paper.Plain(w.states(f, states)))
		}
		owner := w.ownerName(f.Owner)
		if f.Kind == model.Outcome {
			owner = w.say.Supposed
		}
		all = append(all, append(row, paper.Plain(owner)))
	}
	return table(paper.Table{
		Caption: w.find.Drivers, Columns: w.sideColumns(w.say.Factor, false, paper.Column{Title: w.say.MovedBy}), Groups: rows(all),
	})
}

// sideChart draws what becomes of every scenario on every side.
func (w instructor) sideChart(x *probe.Comparison) paper.Block {
	chart := paper.Chart{ID: "sides", Title: w.find.Chances, Axis: wholeAxis()}
	for i, scenario := range w.set.Scenarios {
		group := paper.Bars{Title: scenario.Short}
		for _, s := range w.sheet.Sides {
			p := s.Reading.Scenarios[i].P
			group.List = append(group.List, paper.Bar{Label: w.side(s), Value: number.Percent(p), To: p, Tone: paper.Even})
		}
		chart.Groups = append(chart.Groups, group)
	}
	return paper.Block{Chart: &chart}
}

func (w instructor) chancesBySide(x *probe.Comparison) paper.Block {
	var list []paper.Row
	for _, s := range x.Scenarios {
		list = append(list, w.spread(w.set.Scenarios[s.Scenario].Title, s.Spread))
	}
	return table(paper.Table{Caption: w.find.Chances, Columns: w.spreadColumns(w.say.Scenario), Groups: rows(list)})
}

// outcomesBySide is the outcomes that differ most, and how many differ less.
func (w instructor) outcomesBySide(x *probe.Comparison) []paper.Block {
	var list []paper.Row
	for _, o := range x.Outcomes[:min(len(x.Outcomes), mostOutcomes)] {
		if !number.Unseen(o.Bits) {
			list = append(list, w.spread(w.shortly(w.set.Factors[o.Factor].Is(o.State)), o.Spread))
		}
	}
	blocks := []paper.Block{table(paper.Table{
		Caption: w.find.Outcomes, Columns: w.spreadColumns(w.say.Forecast), Groups: rows(list), Key: w.find.BitsKey,
	})}
	if more := len(x.Outcomes) - len(list); more > 0 {
		blocks = append(blocks, text(w.find.Further.Of(more)))
	}
	return blocks
}

func (w instructor) spreadColumns(first string) []paper.Column {
	return w.sideColumns(first, false, paper.Column{Title: w.find.Bits, Number: true})
}

func (w instructor) spread(title string, x probe.Spread) paper.Row {
	row := paper.Row{paper.Plain(title)}
	for _, p := range x.P {
		row = append(row, paper.Plain(w.likely(p)))
	}
	return append(row, paper.Plain(strings.TrimPrefix(w.bits(x.Bits), "+")))
}

func (w instructor) standings(list []probe.Standing) paper.Block {
	if len(list) == 0 {
		return text(w.find.SameRank)
	}
	var all []paper.Row
	for _, x := range list {
		row := paper.Row{paper.Plain(x.Policy.Title)}
		for i, rank := range x.Rank {
			row = append(row, paper.Plain(fmt.Sprintf(w.find.Standing, rank, number.Tenth(x.Urgency[i]))))
		}
		all = append(all, row)
	}
	return table(paper.Table{Caption: w.find.Ranks, Columns: w.sideColumns(w.say.Student.Recommendation, true), Groups: rows(all), Key: w.find.RanksKey})
}
