package edition

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

// world says what is given: what was moved or supposed, and where all else stands.
func (w *writer) world() []paper.Block {
	var blocks []paper.Block
	if moved := w.moved(); len(moved) > 0 {
		blocks = append(blocks, table(paper.Table{
			Caption: w.say.Moved,
			Columns: []paper.Column{{Title: w.say.Factor}, {Title: w.say.Stands}, {Title: w.say.BaseState}, {Title: w.say.MovedBy}},
			Groups:  rows(moved),
		}))
	}
	if unmoved := w.unmoved(); len(unmoved) > 0 {
		blocks = append(blocks, table(paper.Table{
			Caption: w.say.Unmoved,
			Columns: []paper.Column{{Title: w.say.Driver}, {Title: w.say.Stands}},
			Groups:  unmoved,
		}))
	}
	return blocks
}

func (w *writer) moved() []paper.Row {
	var list []paper.Row
	for _, i := range w.set.Moved(w.given.Assumptions) {
		f := w.set.Factors[i]
		base, owner := "", w.say.Supposed
		if f.Kind == model.Driver {
			base, owner = f.States[f.Baseline].Title, w.ownerName(f.Owner)
		}
		list = append(list, paper.Row{paper.Plain(f.Title), w.standing(f), paper.Plain(base), paper.Plain(owner)})
	}
	return list
}

// unmoved lists the drivers at their baseline by who moves them.
func (w *writer) unmoved() []paper.Group {
	var groups []paper.Group
	for _, id := range w.set.Movers() {
		g := paper.Group{Title: w.ownerName(id)}
		for _, f := range w.set.Drivers() {
			if f.Owner == id && w.given.Assumptions.Allowed(f.Index) == f.Unmoved() {
				g.Rows = append(g.Rows, paper.Row{paper.Plain(f.Title), w.standing(f)})
			}
		}
		if len(g.Rows) > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// standing writes the states that are assumed, and what it means if it is a driver's
// single one. What is said of an outcome's state may tell how likely it is.
func (w *writer) standing(f *model.Factor) paper.Cell {
	allowed := w.given.Assumptions.Allowed(f.Index)
	cell := paper.Cell{Text: paper.Text{Lead: w.states(f, allowed) + "."}}
	if state, ok := allowed.Single(); ok && f.Kind == model.Driver {
		cell.Body = f.States[state].About
	}
	return cell
}

// assumed says what the forecasts rest on.
func (w instructor) assumed() paper.Section {
	s := paper.Section{ID: "assumed", Title: w.find.World}
	if x := w.loaded(); x != nil {
		s.Blocks = append(s.Blocks, text(fmt.Sprintf(w.find.Loaded, x.Title)))
	}
	s.Blocks = append(s.Blocks, w.world()...)
	if list := w.open(); len(list) > 0 {
		s.Blocks = append(s.Blocks, table(paper.Table{
			Caption: w.find.Open,
			Columns: []paper.Column{{Title: w.find.OpenState}, {Title: w.find.Weight, Number: true}, {Title: w.find.Now, Number: true}},
			Groups:  list,
			Key:     w.find.OpenKey,
		}))
	}
	if list := w.struck(); len(list) > 0 {
		s.Blocks = append(s.Blocks, lead(w.find.Struck), paper.Block{List: list})
	}
	return s
}

// loaded returns the scenario whose drivers are assumed, and nothing else; nil for none.
func (w instructor) loaded() *model.Scenario {
	base := w.set.Baseline()
	for _, x := range w.set.Scenarios {
		if a := base.Apply(x.Preset); a.Equal(w.given.Assumptions) && !a.Equal(base) {
			return x
		}
	}
	return nil
}

// open lists the drivers that were left open, with what became of their weights.
func (w instructor) open() []paper.Group {
	var groups []paper.Group
	for _, f := range w.set.Drivers() {
		allowed := w.given.Assumptions.Allowed(f.Index)
		if allowed.Len() == 1 {
			continue
		}
		group := paper.Group{Title: f.Title}
		weights := f.Weights(allowed)
		for i, state := range f.States {
			if allowed.Has(i) {
				now := w.sheet.Reading.Factors[f.Index][i].P
				group.Rows = append(group.Rows, paper.Row{paper.Plain(state.Title), paper.Plain(number.Percent(weights[i])), paper.Plain(number.Percent(now))})
			}
		}
		groups = append(groups, group)
	}
	return groups
}

func (w instructor) struck() []paper.Text {
	var list []paper.Text
	for _, j := range w.sheet.Struck {
		when := w.set.Factors[j.When]
		t := w.sourced(j.Because, j.Basis, j.Evidence)
		t.Lead = fmt.Sprintf(w.find.Judgement, when.Title, when.States[j.State].Title, w.set.Factors[j.Outcome].Title)
		list = append(list, t)
	}
	return list
}

func joined(list []string) string { return strings.Join(list, ", ") }
