package compare

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/ui/term/board"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// page writes the page about what is selected: how it stands on each side.
func (s *Screen) page() *page.Page {
	width, _ := s.Size(board.Page)
	writer := subject.New(s.w, width)
	if _, waiting := s.pending(forecasts); waiting {
		return writer.Page()
	}
	id := s.Item()
	if p, ok := s.w.Set.Policy(id); ok && s.List() == advice {
		s.policyPage(writer, p)
	} else if f, ok := s.w.Set.Factor(id); ok {
		s.factorPage(writer, f)
	} else if i, ok := s.scenario(id); ok {
		s.scenarioPage(writer, i)
	}
	return writer.Page()
}

// scenario returns the place in the set of the scenario that a row stands for.
func (s *Screen) scenario(item string) (place int, ok bool) {
	for i, c := range s.w.Set.Scenarios {
		if scenarioItem(c) == item {
			return i, true
		}
	}
	return 0, false
}

// likelihoods writes one likelihood on every side, each against the first.
func (s *Screen) likelihoods(writer *subject.Writer, of func(*forecast.Reading) float64) {
	c := s.compares.Answer()
	longest := 0
	for _, name := range c.names() {
		longest = max(longest, draw.Width(name))
	}
	columns := chance.Fit(s.w, writer.Width()-2, longest)
	first := of(c.readings[0])
	for i, name := range c.names() {
		p := of(c.readings[i])
		writer.Row(func(r *draw.Row) {
			r.Gap(2).Cell(theme.Text, name, columns.Name)
			columns.Put(r, chance.Likelihood{Chance: forecast.Chance{P: p, Base: first}, Word: s.w.Scale.Word(p)})
		})
	}
}

func (s *Screen) factorPage(writer *subject.Writer, f *model.Factor) {
	writer.Link(subject.ToState(f, 0), func() { writer.Text(theme.Strong, 0, f.Title) })
	if f.Kind == model.Driver {
		s.driverPage(writer, f)
		return
	}
	for i, state := range f.States {
		writer.Gap()
		writer.Text(theme.Accent, 0, state.Title)
		s.likelihoods(writer, func(r *forecast.Reading) float64 { return r.Factors[f.Index][i].P })
	}
}

// driverPage writes the state of a driver on each side, and what it means.
func (s *Screen) driverPage(writer *subject.Writer, f *model.Factor) {
	writer.Text(theme.Text, 0, f.About)
	for i, name := range s.compares.Answer().names() {
		allowed := s.compares.Answer().readings[i].Assumptions.Allowed(f.Index)
		writer.Gap()
		writer.Hang(0, theme.Accent, name+"  ", theme.Strong, s.w.States(f, allowed))
		if state, one := allowed.Single(); one {
			writer.Text(theme.Text, 2, f.States[state].About)
		}
	}
}

func (s *Screen) scenarioPage(writer *subject.Writer, place int) {
	c := s.w.Set.Scenarios[place]
	to := world.Target{Screen: world.Why, Ref: model.Ref{Kind: model.RefScenario, ID: c.ID}}
	writer.Link(to, func() { writer.Text(theme.Strong, 0, c.Title) })
	writer.Gap()
	s.likelihoods(writer, func(r *forecast.Reading) float64 { return r.Scenarios[place].P })
	writer.Gap()
	writer.Text(theme.Text, 0, c.Story)
}

func (s *Screen) policyPage(writer *subject.Writer, p *model.Policy) {
	to := world.Target{Screen: world.Why, Ref: model.Ref{Kind: model.RefPolicy, ID: p.ID}}
	writer.Link(to, func() { writer.Text(theme.Strong, 0, p.Title) })
	c := s.compares.Answer()
	longest := 0
	for _, name := range c.names() {
		longest = max(longest, draw.Width(name))
	}
	writer.Gap()
	for i, name := range c.names() {
		for _, ranked := range advise.Rank(c.readings[i]) {
			if ranked.Policy.ID == p.ID {
				writer.Hang(0, theme.Accent, draw.Fit(name, longest)+"  ", theme.Text, fmt.Sprintf(s.w.Words.CompareScreen.RankOf, ranked.Rank, ranked.Urgency))
			}
		}
	}
	writer.Gap()
	writer.Text(theme.Text, 0, p.Text)
}

// Info says how what is selected stands on each side, in a line.
func (s *Screen) Info() world.Info {
	if _, waiting := s.pending(forecasts); waiting {
		return world.Info{}
	}
	id := s.Item()
	if p, ok := s.w.Set.Policy(id); ok && s.List() == advice {
		return s.w.Info(p.Title, p.Text, p.Evidence).About(world.Thing(model.RefPolicy, id))
	}
	if i, ok := s.scenario(id); ok && s.List() == forecasts {
		c := s.w.Set.Scenarios[i]
		text := s.inWords(func(r *forecast.Reading) float64 { return r.Scenarios[i].P })
		return s.w.Info(c.Title, text, c.Evidence).About(world.Thing(model.RefScenario, c.ID))
	}
	f, ok := s.w.Set.Factor(id)
	switch {
	case !ok:
		return world.Info{}
	case f.Kind == model.Driver || s.List() == drivers:
		return s.w.Info(f.Title, f.About, f.Evidence).About(subject.ToState(f, 0))
	}
	return s.outcomeInfo(f)
}

func (s *Screen) outcomeInfo(f *model.Factor) world.Info {
	for _, spread := range s.compares.Answer().Outcomes {
		if spread.Factor == f.Index {
			lead := s.w.Condition(model.Condition{Factor: f.Index, States: model.Only(spread.State)})
			text := s.inWords(func(r *forecast.Reading) float64 { return r.Factors[f.Index][spread.State].P })
			return s.w.Info(lead, text, f.States[spread.State].Evidence, f.Evidence).About(subject.ToState(f, spread.State))
		}
	}
	return world.Info{}
}

// inWords writes a likelihood on every side, in a line.
func (s *Screen) inWords(of func(*forecast.Reading) float64) string {
	c := s.compares.Answer()
	var parts []string
	for i, name := range c.names() {
		parts = append(parts, fmt.Sprintf(s.w.Words.CompareScreen.InWords, name, s.w.Likelihood(of(c.readings[i]))))
	}
	return strings.Join(parts, ", ")
}
