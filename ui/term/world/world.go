// Package world is what every screen of the explorer looks at: the set, the
// present assumptions with all that follows from them, and the way back. It is
// the only thing that screens share, and the only place where assumptions change.
package world

import (
	"foresee/model"
	"foresee/model/advise"
	"foresee/model/balance"
	"foresee/model/forecast"
	"foresee/model/seminar"
	"foresee/model/session"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/solving"
	"foresee/ui/term/theme"
)

// A World is one set under assumptions that the user changes.
type World struct {
	Set   *model.Set
	Scale model.Scale
	Words *catalogue.Catalogue
	Theme *theme.Theme
	Keys  *keys.Map
	Wrap  *draw.Wrapper

	Solver *solving.Solver // of what is consistent

	whole   Ground // nothing struck out
	history []*Moment
	at      int     // the present moment in history
	before  *Moment // what the last key changed, nil when it changed nothing
	marked  *Moment // what others are to be compared with, nil for none
	aim     Aim     // what was aimed at last, zero while nothing was
	late    work    // what is being worked out still, if anything
	changes int     // how often something was done that is worth keeping
	patient bool    // every reading is waited for

	revealed  bool              // what happened after the brief may be shown
	foretold  seminar.Forecasts // at the baseline, nil until somebody asked
	room      seminar.Room      // what was estimated
	asksBlind bool              // and what is asked outside of a lesson is blind

	scenario balance.Scenario        // the marked one, nil for none
	notes    []session.Note          // of the user; a changed one is a new list
	former   map[session.Note]string // what notes said before, by what they are about
}

// Premises are what the user has set.
type Premises struct {
	Assumptions model.Assumptions
	Preset      *model.Scenario // the scenario last loaded, nil for none
	Struck      []string        // ids of the judgements struck out, in the order of the set
	Replay      string          // id of the happening up to which the assumptions were told what happened, empty for none
}

// A Ground is the set without what is struck out, and what answers for it.
type Ground struct {
	Set    *model.Set
	Engine *forecast.Engine // nil where the set gives no likelihoods
}

// A Moment is one step of the history: what was set and what followed. It is
// never changed. Where there is no engine it has neither reading nor advice; where it
// was brought back and nobody has come to it yet it has only premises.
type Moment struct {
	Premises
	Ground
	Reading *forecast.Reading
	Advice  []advise.Ranked
	rank    map[*model.Policy]int
}

// New returns a world of the set at its start; the engine is that of the whole set,
// nil for one that gives no likelihoods. It fails when the assumptions contradict each
// other, or a judgement to strike out does not exist.
func New(set *model.Set, engine *forecast.Engine, start Premises, scale model.Scale, words *catalogue.Catalogue, look *theme.Theme) (*World, error) {
	w := &World{
		Set:    set,
		Scale:  scale,
		Words:  words,
		Theme:  look,
		Keys:   keys.New(words.Keys),
		Wrap:   draw.NewWrapper(),
		Solver: &solving.Solver{},
		whole:  Ground{set, engine},
	}
	if engine == nil {
		w.Keys = keys.NewBalance(words.Keys)
	}
	if !w.HasHindsight() {
		w.Keys.LeaveOutHindsight()
	}
	start.Struck = w.inOrder(start.Struck)
	m, err := w.moment(start, w.groundFor(start.Struck))
	if err != nil {
		return nil, err
	}
	w.history = []*Moment{m}
	return w, nil
}

// Forecasts reports whether the set gives likelihoods, from which readings and advice
// follow. One that gives none is asked what is consistent.
func (w *World) Forecasts() bool { return w.whole.Engine != nil }

// moment works out what follows from premises. The ground is empty where the set has
// not been opened without those judgements yet.
func (w *World) moment(p Premises, g Ground) (*Moment, error) {
	if g.Set == nil {
		var err error
		if g, err = w.without(p.Struck); err != nil {
			return nil, err
		}
	}
	m := &Moment{Premises: p, Ground: g}
	if g.Engine == nil {
		return m, nil
	}
	r, err := g.Engine.Read(p.Assumptions)
	if err != nil {
		return nil, err
	}
	m.Reading, m.Advice, m.rank = r, advise.Rank(r), make(map[*model.Policy]int)
	for _, ranked := range m.Advice {
		m.rank[ranked.Policy] = ranked.Rank
	}
	return m, nil
}

// Now returns the present moment.
func (w *World) Now() *Moment { return w.history[w.at] }

// Settle says that another key was pressed: what moved before it has moved.
func (w *World) Settle() { w.before = nil }

// Modified reports whether anything was changed since the preset was loaded.
func (w *World) Modified() bool {
	now := w.Now()
	return now.Preset != nil && !now.Assumptions.Equal(w.preset(now.Preset))
}

// Explain returns work that splits the shift of an outcome's state among what was
// moved. It is safe to do outside of Update, which must not wait for it.
func (w *World) Explain(event model.Event) func() (*forecast.Explanation, error) {
	now := w.Now()
	return func() (*forecast.Explanation, error) {
		return now.Engine.Explain(now.Assumptions, event)
	}
}
