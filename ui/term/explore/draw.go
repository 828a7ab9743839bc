package explore

import (
	"strings"

	"foresee/model"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// drawRow writes what a row shows, after its gutter.
func (s *Screen) drawRow(r *draw.Row, row row) {
	switch row.kind {
	case heading:
		r.Put(theme.Heading, strings.ToUpper(row.text))
	case question:
		r.Put(theme.Text, world.Short(row.factor))
	case driver:
		s.drawDriver(r, row.factor)
	case headline:
		s.drawHeadline(r, row)
	case answer:
		s.drawAnswer(r, row)
	case choice:
		s.drawChoice(r, row)
	case scenarioRow:
		s.drawScenario(r, row.index)
	case policyRow:
		s.drawPolicy(r, s.w.Now().Advice[row.index])
	case reasonRow:
		s.drawReason(r, s.w.Now().Advice[row.index])
	case textRow:
		s.drawText(r, s.w.Now().Advice[row.index].Policy.Text, row.state)
	}
}

// drawDriver writes a driver and its state between arrows.
func (s *Screen) drawDriver(r *draw.Row, f *model.Factor) {
	allowed := s.w.Now().Assumptions.Allowed(f.Index)
	mark := " "
	switch {
	case allowed.Len() > 1:
		mark = "?"
	case s.w.Moved(f):
		mark = theme.Dot
	}
	role := theme.Text
	if s.w.Moved(f) {
		role = theme.Moved
	}
	name := min(s.longestDriver, r.Left()*11/20)
	state := r.Left() - name - 5 // blank, arrows, blank, mark
	just := " "
	if s.w.JustSet(f) {
		just = theme.JustSet
	}
	s.drawName(r, world.Short(f), f.Basis, s.w.NotedFactor(f), name)
	r.Put(theme.Moved, just)
	r.Put(theme.Faint, theme.Less).Cell(role, s.w.StatesWithin(f, allowed, state), state).Put(theme.Faint, theme.More)
	r.Gap(1).Put(theme.Moved, mark)
}

// drawHeadline writes an outcome as one row: of two states the first, of more
// the likeliest, which then is named.
func (s *Screen) drawHeadline(r *draw.Row, row row) {
	name := world.Short(row.factor)
	if len(row.factor.States) > 2 {
		name += s.w.Words.Frame.Arrow + row.factor.States[row.state].Title
	}
	if s.w.Supposed(row.factor) {
		name = theme.Pinned + " " + name
	}
	s.drawChance(r, row, name, s.w.NotedFactor(row.factor))
}

func (s *Screen) drawAnswer(r *draw.Row, row row) {
	s.drawChance(r, row, "  "+s.pin(row.factor, row.state)+row.factor.States[row.state].Title, s.w.Noted(s.targetOf(row)))
}

// pin marks a state that is supposed.
func (s *Screen) pin(f *model.Factor, state int) string {
	if s.w.Supposed(f) && s.w.Now().Assumptions.Allowed(f.Index).Has(state) {
		return theme.Pinned + " "
	}
	return ""
}

func (s *Screen) drawChance(r *draw.Row, row row, name, noted string) {
	columns := chance.Fit(s.w, r.Left(), s.longestOutcome)
	s.drawName(r, name, row.factor.Basis, noted, columns.Name)
	columns.Put(r, chance.Of(s.w, row.factor.Index, row.state))
}

// drawName writes a name in a column, with a mark where the baseline is not the brief's,
// and that of a note.
func (s *Screen) drawName(r *draw.Row, name string, basis model.Basis, noted string, width int) {
	end, ours := r.Used()+width, ""
	if basis == model.ByJudgement {
		ours = " " + s.w.Words.Explore.Ours
	}
	r.Put(theme.Text, draw.Cut(name, width-draw.Width(ours+noted))).Put(theme.Faint, ours).Put(theme.Moved, noted).To(end)
}

// drawChoice writes a state with a box that tells whether it is allowed.
func (s *Screen) drawChoice(r *draw.Row, row row) {
	f := row.factor
	box := "[ ] "
	role := theme.Text
	if s.w.Now().Assumptions.Allowed(f.Index).Has(row.state) {
		box, role = "[x] ", theme.Moved
	}
	r.Gap(2).Put(role, box)
	title := f.States[row.state].Title
	if f.Kind == model.Outcome {
		columns := chance.Fit(s.w, r.Left(), s.longestOutcome)
		r.Cell(theme.Text, title, columns.Name)
		columns.Put(r, chance.Of(s.w, f.Index, row.state))
		return
	}
	r.Put(theme.Text, title)
	if open := s.w.OpenState(f, row.state); open != "" {
		r.Gap(1).Put(theme.Faint, open)
	}
	if row.state == f.Baseline {
		r.Gap(1).Put(theme.Faint, s.w.Words.Explore.Baseline)
	}
}

func (s *Screen) drawScenario(r *draw.Row, i int) {
	c := s.w.Set.Scenarios[i]
	columns := chance.Fit(s.w, r.Left(), s.longestScenario)
	name := world.ScenarioName(c)
	for _, alternative := range c.Event {
		if s.w.Given(alternative) {
			name = theme.Pinned + " " + name
		}
	}
	r.Marked(name, s.w.Noted(s.targetOf(row{kind: scenarioRow, index: i})), columns.Name)
	columns.Put(r, chance.OfScenario(s.w, i))
}
