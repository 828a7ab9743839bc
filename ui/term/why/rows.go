package why

import (
	"foresee/model"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A row of the list is a heading or something to ask about.
type row struct {
	heading string
	title   string
	target  world.Target
}

// rows lists all one can ask about: scenarios, outcomes, recommendations, drivers.
func rows(w *world.World) []row {
	words, to := w.Words.Explore, func(kind model.RefKind, id string) world.Target {
		return world.Target{Screen: world.Why, Ref: model.Ref{Kind: kind, ID: id}}
	}
	list := []row{{heading: words.Scenarios}}
	for _, c := range w.Set.Scenarios {
		list = append(list, row{title: world.ScenarioName(c), target: to(model.RefScenario, c.ID)})
	}
	list = append(list, row{heading: words.Forecast})
	for _, f := range w.Set.Outcomes() {
		title := world.Short(f) + w.Words.Frame.Arrow + f.States[0].Title
		list = append(list, row{title: title, target: to(model.RefOutcome, f.ID)})
	}
	list = append(list, row{heading: words.Advice})
	for _, p := range w.Set.Policies {
		list = append(list, row{title: p.Title, target: to(model.RefPolicy, p.ID)})
	}
	list = append(list, row{heading: words.Drivers})
	for _, f := range w.Set.Drivers() {
		list = append(list, row{title: world.Short(f), target: to(model.RefDriver, f.ID)})
	}
	return list
}

func (s *Screen) drawRow(r *draw.Row, i int) {
	row := s.rows[i]
	if row.heading != "" {
		r.Put(theme.Heading, row.heading)
		return
	}
	l, ok := s.likelihood(row.target)
	if !ok {
		r.Marked(row.title, s.noted(row.target), r.Left())
		return
	}
	columns := chance.Fit(s.w, r.Left(), s.longest)
	r.Marked(row.title, s.noted(row.target), columns.Name)
	columns.Put(r, l)
}

// noted returns the mark of a note on what a row is about, whatever the state.
func (s *Screen) noted(t world.Target) string {
	if f, ok := s.w.Set.Factor(t.Ref.ID); ok && t.Ref.Kind == model.RefKind(f.Kind.String()) {
		return s.w.NotedFactor(f)
	}
	return s.w.Noted(t)
}

// likelihood returns what stands beside a row: of an outcome, that of its first state.
func (s *Screen) likelihood(t world.Target) (chance.Likelihood, bool) {
	switch t.Ref.Kind {
	case model.RefOutcome:
		f, _ := s.w.Set.Factor(t.Ref.ID)
		return chance.Of(s.w, f.Index, 0), true
	case model.RefScenario:
		for i, c := range s.w.Set.Scenarios {
			if c.ID == t.Ref.ID {
				return chance.OfScenario(s.w, i), true
			}
		}
	}
	return chance.Likelihood{}, false
}
