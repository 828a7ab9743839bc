package explore

import (
	"foresee/model"
	"foresee/ui/term/keys"
	"foresee/ui/term/world"
)

// Info says what is selected, and where it stands in the brief.
func (s *Screen) Info() world.Info {
	r, ok := s.listings[s.focus].selected()
	if !ok {
		return world.Info{}
	}
	return s.info(r).About(s.targetOf(r))
}

func (s *Screen) info(r row) world.Info {
	switch r.kind {
	case scenarioRow:
		c := s.w.Set.Scenarios[r.index]
		return s.w.Info(c.Title, c.Story, c.Evidence)
	case policyRow:
		p := s.w.Now().Advice[r.index].Policy
		return s.w.Info(p.Title, p.Text, p.Evidence)
	}
	if r.factor.Kind == model.Driver {
		return s.driverInfo(r)
	}
	return s.outcomeInfo(r)
}

func (s *Screen) driverInfo(r row) world.Info {
	f, i := r.factor, r.state
	if r.kind == driver {
		i = max(s.w.Now().Assumptions.Allowed(f.Index).First(), 0)
	}
	info := s.w.Info(world.Short(f), f.About, f.States[i].Evidence, f.Evidence)
	if allowed := s.w.Now().Assumptions.Allowed(f.Index); r.kind == driver && allowed.Len() > 1 {
		info.Lead += s.w.Words.Frame.Arrow + s.w.States(f, allowed)
		return info
	}
	info.Lead += s.w.Words.Frame.Arrow + f.States[i].Title
	if about := f.States[i].About; about != "" {
		info.Text = about + " " + f.About
	}
	return info
}

func (s *Screen) outcomeInfo(r row) world.Info {
	f, i := r.factor, r.state
	now := s.w.Now().Reading.Factors[f.Index][i]
	by, _ := world.Change(now)
	lead := world.Short(f) + s.w.Words.Frame.Arrow + f.States[i].Title + "  " + world.Percent(now.P) + " " + s.w.Word(f, i) + " " + by
	return s.w.Info(lead, f.About, f.States[i].Evidence, f.Evidence)
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint {
	m := s.w.Keys
	if r, ok := s.listings[s.focus].selected(); ok && r.kind == choice {
		return m.States().Hints
	}
	switch s.focus {
	case drivers:
		return m.Drivers().Hints
	case scenarios:
		return m.Scenarios().Hints
	case advice:
		return m.Policies().Hints
	}
	return m.Forecasts().Hints
}

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section {
	m := s.w.Keys
	return []keys.Section{m.Drivers(), m.States(), m.Forecasts(), m.Scenarios(), m.Policies()}
}
