package explore

import (
	"foresee/model"
	"foresee/ui/term/list"
	"foresee/ui/term/world"
)

// A rowKind says what a row of a pane shows.
type rowKind int

const (
	heading     rowKind = iota // the owner or domain of what follows
	question                   // an outcome whose states follow
	driver                     // a driver with its state
	headline                   // an outcome with its first or likeliest state
	answer                     // one state of the outcome above
	choice                     // one state of an open list, which can be ticked
	scenarioRow                // a scenario
	policyRow                  // a recommendation
	reasonRow                  // what became of the recommendation above, and why
	textRow                    // a line of its text
)

// A row is one line of a pane.
type row struct {
	kind   rowKind
	text   string
	factor *model.Factor
	state  int           // of the factor; of a text the line
	index  int           // of a scenario in the set, of a recommendation in the order of urgency
	policy *model.Policy // the recommendation itself, which may change its place
}

func (r row) selectable() bool {
	switch r.kind {
	case heading, question, reasonRow, textRow:
		return false
	}
	return true
}

// A listing is the rows of a pane and the cursor among them.
type listing struct {
	list.List
	rows []row
}

// set lists other rows. The cursor stays on what it was on, wherever that stands
// now, and if it is gone, in its place.
func (l *listing) set(rows []row) {
	before, had := l.selected()
	l.rows = rows
	selectable := make([]bool, len(rows))
	for i, r := range rows {
		selectable[i] = r.selectable()
	}
	l.SetRows(selectable)
	if had {
		l.find(before.about)
		l.find(before.same)
	}
}

// about reports whether both rows are about the same thing, same whether they are
// also the same row of it.
func (r row) about(other row) bool {
	if r.kind == scenarioRow || other.kind == scenarioRow {
		return r.kind == other.kind && r.index == other.index
	}
	return r.factor == other.factor && r.policy == other.policy
}

func (r row) same(other row) bool {
	return r.about(other) && r.kind == other.kind && r.state == other.state
}

// selected returns the row under the cursor; ok is false when there is none.
func (l *listing) selected() (r row, ok bool) {
	i := l.Cursor()
	if i < 0 || i >= len(l.rows) {
		return row{}, false
	}
	return l.rows[i], true
}

// find moves the cursor to the first row that is wanted.
func (l *listing) find(want func(row) bool) {
	for i, r := range l.rows {
		if r.selectable() && want(r) {
			l.Select(i)
			return
		}
	}
}

// driverRows lists the drivers under their owners.
func driverRows(w *world.World, open *model.Factor) []row {
	var rows []row
	for _, owner := range w.Set.Movers() {
		rows = append(rows, row{kind: heading, text: w.OwnerHeading(owner)})
		for _, f := range w.Set.Drivers() {
			if f.Owner != owner {
				continue
			}
			rows = append(rows, row{kind: driver, factor: f})
			if f == open {
				rows = append(rows, choices(f)...)
			}
		}
	}
	return rows
}

func choices(f *model.Factor) []row {
	rows := make([]row, len(f.States))
	for i := range f.States {
		rows[i] = row{kind: choice, factor: f, state: i}
	}
	return rows
}

// detail says how much of each outcome is listed.
type detail int

const (
	leading   detail = iota // one row for each: its likeliest state
	headlines               // one row for those with two states, all states of the others
	all                     // all states
)

// outcomeRows lists the outcomes under their domains.
func outcomeRows(w *world.World, open *model.Factor, much detail) []row {
	var rows []row
	grouped(w.Set.Outcomes(), func(f *model.Factor) string { return f.Domain }, func(domain string, group []*model.Factor) {
		rows = append(rows, row{kind: heading, text: domain})
		for _, f := range group {
			rows = append(rows, outcome(w, f, f == open, much)...)
		}
	})
	return rows
}

func outcome(w *world.World, f *model.Factor, open bool, much detail) []row {
	single := row{kind: headline, factor: f}
	if much == leading {
		single.state = likeliest(w, f)
	}
	switch {
	case open && len(f.States) > 2 && much != leading:
		return append([]row{{kind: question, factor: f}}, choices(f)...)
	case open:
		return append([]row{single}, choices(f)...)
	case much == leading || much == headlines && len(f.States) == 2:
		return []row{single}
	}
	rows := []row{{kind: question, factor: f}}
	for i := range f.States {
		rows = append(rows, row{kind: answer, factor: f, state: i})
	}
	return rows
}

// likeliest returns the likeliest state of an outcome; of two states the first is
// what the outcome asks for, so it leads whatever its likelihood.
func likeliest(w *world.World, f *model.Factor) int {
	best := 0
	if len(f.States) == 2 {
		return best
	}
	chances := w.Now().Reading.Factors[f.Index]
	for i := range chances {
		if chances[i].P > chances[best].P {
			best = i
		}
	}
	return best
}

func scenarioRows(w *world.World) []row {
	rows := make([]row, len(w.Set.Scenarios))
	for i := range rows {
		rows[i] = row{kind: scenarioRow, index: i}
	}
	return rows
}

// mostPolicyLines is how many lines a recommendation takes where there is room:
// title, what became of it, and its text.
const mostPolicyLines = 6

// policyRows lists the recommendations, the most urgent first, each in as many lines.
func policyRows(w *world.World, lines int) []row {
	var rows []row
	for i, a := range w.Now().Advice {
		rows = append(rows, row{kind: policyRow, index: i, policy: a.Policy})
		if lines > 1 {
			rows = append(rows, row{kind: reasonRow, index: i})
		}
		for line := 0; line < lines-2; line++ {
			rows = append(rows, row{kind: textRow, index: i, state: line})
		}
	}
	return rows
}

// grouped calls do for every group of factors that share a key, groups and
// members in the order of their first appearance.
func grouped(factors []*model.Factor, key func(*model.Factor) string, do func(key string, group []*model.Factor)) {
	var keys []string
	groups := make(map[string][]*model.Factor)
	for _, f := range factors {
		k := key(f)
		if _, ok := groups[k]; !ok {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], f)
	}
	for _, k := range keys {
		do(k, groups[k])
	}
}
