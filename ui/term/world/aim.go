package world

import (
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// An Aim is the forecast that questions are asked about: a scenario, or a state of
// an outcome.
type Aim struct {
	Scenario *model.Scenario // nil for an outcome
	Outcome  *model.Factor   // nil for a scenario
	State    int             // of the outcome
}

// Event returns what the aim comes down to.
func (a Aim) Event() model.Event {
	if a.Scenario != nil {
		return a.Scenario.Event
	}
	return a.Outcome.Is(a.State).Event()
}

// ID names the aim as the command line does.
func (a Aim) ID() string {
	if a.Scenario != nil {
		return a.Scenario.ID
	}
	return a.Outcome.Assignment(model.Only(a.State))
}

// Target returns the aim as what a screen shows.
func (a Aim) Target(screen Screen) Target {
	if a.Scenario != nil {
		return Target{Screen: screen, Ref: model.Ref{Kind: model.RefScenario, ID: a.Scenario.ID}}
	}
	return Target{Screen: screen, Ref: model.Ref{Kind: model.RefOutcome, ID: a.Outcome.ID}, State: a.State}
}

// Aim returns what questions are asked about now: what was aimed at last, and while
// nothing was, the scenario whose drivers are loaded, or the first one there is.
func (w *World) Aim() Aim {
	if w.aim == (Aim{}) {
		return w.firstAim()
	}
	return w.aim
}

// AimAt takes aim at what a target names; drivers and the like leave the aim as it
// was.
func (w *World) AimAt(t Target) {
	switch t.Ref.Kind {
	case model.RefScenario:
		if s, ok := w.Set.Scenario(t.Ref.ID); ok {
			w.aim = Aim{Scenario: s}
		}
	case model.RefOutcome:
		if f, ok := w.Set.Factor(t.Ref.ID); ok {
			w.aim = Aim{Outcome: f, State: t.State}
		}
	}
}

// firstAim is the scenario whose drivers are loaded, or the first one there is, or
// the first outcome.
func (w *World) firstAim() Aim {
	if preset := w.Now().Preset; preset != nil {
		return Aim{Scenario: preset}
	}
	return w.aims()[0]
}

// aims lists what there is to aim at, of each outcome its first state.
func (w *World) aims() []Aim {
	var list []Aim
	for _, s := range w.Set.Scenarios {
		list = append(list, Aim{Scenario: s})
	}
	for _, f := range w.Set.Outcomes() {
		list = append(list, Aim{Outcome: f})
	}
	return list
}

// NextAim takes aim at the next scenario or outcome, or the one before; after the
// last comes the first.
func (w *World) NextAim(by int) {
	now, list := w.Aim(), w.aims()
	now.State = 0
	w.aim = list[(slices.Index(list, now)+by+len(list))%len(list)]
}

// TurnAim takes aim at another state of the same outcome; it reports whether there
// is one.
func (w *World) TurnAim(by int) bool {
	aim := w.Aim()
	if aim.Outcome == nil {
		return false
	}
	n := len(aim.Outcome.States)
	aim.State = (aim.State + by + n) % n
	w.aim = aim
	return true
}

// AimName names what is aimed at.
func (w *World) AimName() string {
	aim := w.Aim()
	if aim.Scenario != nil {
		return ScenarioName(aim.Scenario)
	}
	return w.Condition(aim.Outcome.Is(aim.State))
}

// AimChance returns how likely what is aimed at is now.
func (w *World) AimChance() forecast.Chance { return w.aimChance(w.Now()) }

func (w *World) aimChance(m *Moment) forecast.Chance {
	aim := w.Aim()
	if s := aim.Scenario; s != nil {
		return m.Reading.Scenarios[slices.Index(w.Set.Scenarios, s)]
	}
	return m.Reading.Factors[aim.Outcome.Index][aim.State]
}

// AimDrift says which way the last key moved what is aimed at.
func (w *World) AimDrift() int {
	if w.before == nil {
		return 0
	}
	return drift(w.aimChance(w.before).P, w.AimChance().P)
}
