package edition

import (
	"fmt"
	"math"

	"foresee/model/forecast"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

// mostUrgent is how many recommendations stand at a glance.
const mostUrgent = 3

// glance is what a reader in a hurry takes away.
func (w instructor) glance() paper.Section {
	s := paper.Section{ID: "glance", Title: w.find.Glance, Alone: true}
	if len(w.set.Moved(w.given.Assumptions)) == 0 {
		s.Blocks = append(s.Blocks, text(w.find.Nothing))
	}
	if len(w.set.Scenarios) > 0 {
		s.Blocks = append(s.Blocks, w.scenarioChart(), w.scenarioTable())
	}
	if list := w.shifted(); len(list) > 0 {
		s.Blocks = append(s.Blocks, lead(w.find.ShiftedMost), paper.Block{List: list})
	}
	if list := w.urgent(); len(list) > 0 {
		s.Blocks = append(s.Blocks, lead(w.find.MostUrgent), paper.Block{List: list})
	}
	return s
}

func lead(title string) paper.Block { return paper.Block{Text: &paper.Text{Lead: title}} }

func (w instructor) scenarioChart() paper.Block {
	var bars []paper.Bar
	for i, x := range w.set.Scenarios {
		c := w.sheet.Reading.Scenarios[i]
		value := number.Percent(c.P)
		if c.Points() != 0 {
			value = fmt.Sprintf(w.find.FromBase, value, number.Percent(c.Base))
		}
		bars = append(bars, paper.Bar{Label: x.Short, Value: value, To: c.P, Mark: &c.Base, Tone: paper.Even})
	}
	return paper.Block{Chart: &paper.Chart{
		ID: "chances", Title: w.find.HowLikely, Axis: wholeAxis(), Groups: []paper.Bars{{List: bars}}, Key: w.find.ScenarioKey,
	}}
}

func (w instructor) scenarioTable() paper.Block {
	var list []paper.Row
	for i, x := range w.set.Scenarios {
		c := w.sheet.Reading.Scenarios[i]
		list = append(list, paper.Row{
			{Text: paper.Text{Body: x.Title}}, paper.Plain(w.likely(c.P)), paper.Plain(number.Points(c)), paper.Plain(w.likely(c.Base)),
		})
	}
	return table(paper.Table{
		Caption: w.find.HowLikely,
		Columns: []paper.Column{{Title: w.say.Scenario}, {Title: w.find.Likelihood}, {Title: w.find.Change, Number: true}, {Title: w.find.AtBaseline}},
		Groups:  rows(list),
	})
}

// shifted lists the outcomes that moved most.
func (w instructor) shifted() []paper.Text {
	var list []paper.Text
	for _, r := range w.sheet.Reasons {
		if r.Scenario == nil {
			body := fmt.Sprintf(w.find.Shifted, w.likely(r.Chance.P), w.likely(r.Chance.Base), number.Points(r.Chance))
			list = append(list, paper.Text{Lead: w.title(r.Subject) + ".", Body: body})
		}
	}
	return list
}

// urgent lists the first recommendations.
func (w instructor) urgent() []paper.Text {
	var list []paper.Text
	for _, a := range w.sheet.Advice[:min(len(w.sheet.Advice), mostUrgent)] {
		list = append(list, paper.Text{Lead: a.Policy.Title + ".", Body: a.Policy.Text, Cites: w.cites(a.Policy.Evidence)})
	}
	return list
}

// wholeAxis runs over all likelihoods.
func wholeAxis() paper.Axis {
	return percentAxis(0, 1, 0.25)
}

// spanning returns the axis that some likelihoods need, with as many ticks as a phone has
// room for.
func spanning(low, high float64) paper.Axis {
	step := 0.1
	if high-low > 0.5 {
		step = 0.2
	}
	return percentAxis(step*math.Floor(low/step), step*math.Ceil(high/step), step)
}

// percentAxis runs over some of them, with a tick every so much.
func percentAxis(from, to, step float64) paper.Axis {
	axis := paper.Axis{From: from, To: to}
	for x := from; x < to+step/2; x += step {
		axis.Ticks = append(axis.Ticks, paper.Tick{At: x, Label: fmt.Sprintf("%.0f%%", 100*x)})
	}
	return axis
}

// barOf is a likelihood's bar in a cell, marked at the baseline.
func barOf(c forecast.Chance) *paper.Bar {
	return &paper.Bar{To: c.P, Mark: &c.Base, Tone: paper.Even}
}
