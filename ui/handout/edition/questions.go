package edition

import (
	"fmt"

	"foresee/model"
	"foresee/ui/handout/paper"
)

// why asks for reasons: for every scenario, and of everything that was moved.
func (w student) why() paper.Section {
	s := paper.Section{ID: "why", Title: w.ask.Why, Blocks: []paper.Block{text(w.ask.WhyHow)}}
	if n := len(w.set.Scenarios); n > 0 {
		s.Blocks = append(s.Blocks, table(paper.Table{
			Caption: w.ask.ForAndNot,
			Columns: []paper.Column{{Title: w.say.Scenario}, room(w.ask.For), room(w.ask.Against)},
			Groups:  rows(w.perScenario(2)),
		}))
	}
	var moved []paper.Row
	for _, i := range w.set.Moved(w.given.Assumptions) {
		c := model.Condition{Factor: i, States: w.given.Assumptions.Allowed(i)}
		moved = append(moved, blanks(paper.Text{Body: w.condition(c)}, 3))
	}
	if len(moved) > 0 {
		s.Blocks = append(s.Blocks, table(paper.Table{
			Caption: w.ask.OfMoved,
			Columns: []paper.Column{{Title: w.say.Factor}, room(w.ask.Raises), room(w.ask.Lowers), room(w.ask.WhyAndWhere)},
			Groups:  rows(moved),
		}))
	}
	return s
}

func (w student) perScenario(n int) []paper.Row {
	var list []paper.Row
	for _, x := range w.set.Scenarios {
		list = append(list, blanks(paper.Text{Body: x.Title}, n))
	}
	return list
}

// change asks what would have to be different for each scenario to come.
func (w student) change() paper.Section {
	s := paper.Section{ID: "change", Title: w.ask.Change}
	if len(w.set.Scenarios) > 0 {
		s.Blocks = []paper.Block{text(w.ask.ChangeHow), table(paper.Table{
			Caption: w.ask.ToCome,
			Columns: []paper.Column{{Title: w.say.Scenario}, room(w.ask.HaveToMove), room(w.ask.ByWhom), room(w.ask.FirstSign)},
			Groups:  rows(w.perScenario(3)),
		})}
	}
	return s
}

// decides asks for the drivers that matter most to each scenario.
func (w student) decides() paper.Section {
	s := paper.Section{ID: "decides", Title: w.ask.Decides}
	var groups []paper.Group
	for _, x := range w.set.Scenarios {
		group := paper.Group{Title: x.Title}
		for _, number := range w.ask.Numbers {
			group.Rows = append(group.Rows, blanks(paper.Text{Body: number}, 3))
		}
		groups = append(groups, group)
	}
	if len(groups) > 0 {
		s.Blocks = []paper.Block{text(w.ask.DecidesHow), table(paper.Table{
			Caption: w.ask.Three,
			Columns: []paper.Column{{Title: w.ask.Place}, {Title: w.ask.Which}, {Title: w.ask.WhichWay}, {Title: w.say.Because}},
			Groups:  groups,
		})}
	}
	return s
}

// advice asks for an order of the recommendations, and what each lever would do.
func (w student) advice() paper.Section {
	s := paper.Section{ID: "advice", Title: w.ask.Advice}
	var list []paper.Row
	for _, p := range w.set.Policies {
		list = append(list, blanks(paper.Text{Lead: p.Title + ".", Body: p.Text}, 2))
	}
	if len(list) > 0 {
		s.Blocks = append(s.Blocks, text(w.ask.AdviceHow), table(paper.Table{
			Caption: w.ask.YourOrder,
			Columns: []paper.Column{{Title: w.ask.Recommendation}, {Title: w.ask.Rank}, room(w.say.Because)},
			Groups:  rows(list),
		}))
	}
	if groups := w.levers(); len(groups) > 0 {
		s.Blocks = append(s.Blocks, table(paper.Table{
			Caption: fmt.Sprintf(w.ask.Levers, w.ownerName(w.owner)),
			Columns: []paper.Column{{Title: w.ask.Lever}, room(w.ask.Better), room(w.ask.Worse), room(w.ask.Regret)},
			Groups:  groups,
		}))
	}
	return s
}

// levers lists what the owner of the levers could do.
func (w student) levers() []paper.Group {
	var groups []paper.Group
	for _, d := range w.set.Drivers() {
		if d.Owner != w.owner {
			continue
		}
		group := paper.Group{Title: d.Title}
		for i, state := range d.States {
			head := paper.Text{Body: state.Title}
			if w.given.Assumptions.Allowed(d.Index) == model.Only(i) {
				head.Note = w.ask.NowMark
			}
			group.Rows = append(group.Rows, blanks(head, 3))
		}
		groups = append(groups, group)
	}
	return groups
}

// reflect asks what was learnt, with room to write.
func (w student) reflect() paper.Section {
	const lines = 3
	s := paper.Section{ID: "after", Title: w.ask.Reflect}
	for _, question := range w.ask.Questions {
		s.Blocks = append(s.Blocks, text(question), paper.Block{Ruled: lines})
	}
	return s
}
