package edition

import (
	"fmt"
	"slices"

	"foresee/model"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

// scenarios tells each scenario: its story, what it would mean, what to watch.
func (w instructor) scenarios() paper.Section {
	s := paper.Section{ID: "scenarios", Title: w.find.Scenarios}
	for i, x := range w.set.Scenarios {
		part := paper.Section{ID: "scenario-" + x.ID, Title: x.Title}
		part.Blocks = append(part.Blocks, text(w.likely(w.sheet.Reading.Scenarios[i].P)+"."))
		for _, t := range []paper.Text{
			{Lead: w.find.Story, Body: x.Story, Cites: w.cites(x.Evidence)},
			{Lead: w.find.Meaning, Body: x.Meaning},
			{Lead: w.find.Event, Body: w.event(x.Event) + "."},
		} {
			if t.Body != "" {
				part.Blocks = append(part.Blocks, paper.Block{Text: &t})
			}
		}
		part.Blocks = append(part.Blocks, w.signposts(x)...)
		s.Parts = append(s.Parts, part)
	}
	return s
}

// signposts lists what a scenario says to watch, and to do if it comes.
func (w instructor) signposts(x *model.Scenario) []paper.Block {
	var blocks []paper.Block
	var signs, advice []paper.Text
	for _, sign := range x.Signposts {
		signs = append(signs, w.sourced(sign.Says, sign.Basis, sign.Evidence))
	}
	for _, a := range x.Advice {
		advice = append(advice, w.sourced(a.Says, a.Basis, a.Evidence))
	}
	if len(signs) > 0 {
		blocks = append(blocks, lead(w.find.Signposts), paper.Block{List: signs})
	}
	if len(advice) > 0 {
		blocks = append(blocks, lead(w.find.IfItComes), paper.Block{List: advice})
	}
	return blocks
}

// forecasts is a table of every outcome by domain; of an outcome that is so or not, the
// first state says all.
func (w instructor) forecasts() paper.Section {
	return paper.Section{ID: "forecasts", Title: w.find.Forecasts, Blocks: []paper.Block{table(paper.Table{
		Caption: w.find.ForecastTable,
		Columns: []paper.Column{{Title: w.say.Forecast}, {Title: w.find.Likelihood}, {Title: w.find.Change, Number: true}, {Title: w.find.Level}},
		Groups:  w.byDomain(w.forecastRows),
		Key:     w.find.ForecastKey,
	})}}
}

func (w instructor) forecastRows(f *model.Factor) []paper.Row {
	var list []paper.Row
	for i := range asked(f) {
		c := w.sheet.Reading.Factors[f.Index][i]
		now := paper.Plain(w.likely(c.P))
		now.Bar = barOf(c)
		name := paper.Plain(w.condition(f.Is(i)))
		name.Cites = w.briefly(f.States[i].Evidence)
		if i == 0 {
			name.Cites = w.briefly(f.Evidence, f.States[i].Evidence)
		}
		list = append(list, paper.Row{name, now, paper.Plain(number.Points(c)), paper.Plain(w.basis(f.Basis))})
	}
	return list
}

// asked returns the states whose likelihood says all about an outcome.
func asked(f *model.Factor) []model.State {
	if len(f.States) == 2 {
		return f.States[:1]
	}
	return f.States
}

// byDomain groups the rows of outcomes under their domains.
func (w *writer) byDomain(of func(*model.Factor) []paper.Row) []paper.Group {
	var groups []paper.Group
	for _, f := range w.set.Outcomes() {
		if n := len(groups); n == 0 || groups[n-1].Title != f.Domain {
			groups = append(groups, paper.Group{Title: f.Domain})
		}
		last := &groups[len(groups)-1]
		last.Rows = append(last.Rows, of(f)...)
	}
	return groups
}

// levels says what each outcome asks and in which words the brief speaks of it.
func (w instructor) levels() paper.Section {
	columns := []paper.Column{{Title: w.say.Forecast}, {Title: w.find.Asked}, {Title: w.find.BriefWords}}
	return paper.Section{ID: "levels", Title: w.find.Levels, Blocks: []paper.Block{table(paper.Table{
		Caption: w.find.LevelTable, Columns: columns, Groups: w.byDomain(w.levelRows),
	})}}
}

func (w instructor) levelRows(f *model.Factor) []paper.Row {
	var quoted, words []string
	for _, id := range evidence(f) {
		if c, ok := w.set.Claim(id); ok && c.Word != "" {
			quoted = append(quoted, id)
			if word := fmt.Sprintf(w.find.Quoted, c.Word); !slices.Contains(words, word) {
				words = append(words, word)
			}
		}
	}
	return []paper.Row{{
		paper.Plain(f.Title),
		paper.Plain(f.About),
		{Text: paper.Text{Body: joined(words), Cites: w.briefly(quoted)}},
	}}
}

// evidence lists the claims that an outcome and its states rest on.
func evidence(f *model.Factor) []string {
	list := append([]string{}, f.Evidence...)
	for _, state := range f.States {
		list = append(list, state.Evidence...)
	}
	return list
}
