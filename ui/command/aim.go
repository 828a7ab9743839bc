package command

import (
	"fmt"
	"math"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/number"
)

// An aim is the forecast that a question is about: a state of an outcome, one of
// several states, or a scenario.
type aim struct {
	id     string // as the flags take it
	title  string
	event  model.Event
	factor *model.Factor // nil for a scenario
	chance forecast.Chance
}

// aim reads what a flag names and works out how likely it is.
func (p *program) aim(s *scene, flag, text string) (*aim, error) {
	a, err := p.aimed(s.set, flag, text)
	if err != nil {
		return nil, misuse(p.words.Command.Faults.SeeShow, err, s.name)
	}
	if a.chance.P, err = s.engine.Likelihood(s.assume, a.event); err != nil {
		return nil, fmt.Errorf("working out %s: %w", a.id, err)
	}
	if a.chance.Base, err = s.engine.Likelihood(s.set.Baseline(), a.event); err != nil {
		return nil, fmt.Errorf("working out %s at the baseline: %w", a.id, err)
	}
	return a, nil
}

// aimed reads OUTCOME=STATE, an outcome for its first state, or a scenario.
func (p *program) aimed(set *model.Set, flag, text string) (*aim, error) {
	id, _, assigned := strings.Cut(text, "=")
	f, known := set.Factor(id)
	switch {
	case known && f.Kind == model.Driver:
		return nil, fmt.Errorf(p.words.Questions.Faults.NoDriver, flag, id)
	case known && !assigned:
		return p.aimAt(f, model.Only(0)), nil
	case known:
		a, err := set.Assume(set.Baseline(), text)
		if err != nil {
			return nil, fmt.Errorf("--%s %w", flag, err)
		}
		return p.aimAt(f, a.Allowed(f.Index)), nil
	}
	if scenario, ok := set.Scenario(text); ok {
		return &aim{id: text, title: scenario.Title, event: scenario.Event}, nil
	}
	return nil, p.noAim(set, flag, id)
}

func (p *program) aimAt(f *model.Factor, states model.States) *aim {
	var titles []string
	for i, state := range f.States {
		if states.Has(i) {
			titles = append(titles, state.Title)
		}
	}
	title := fmt.Sprintf(p.words.Command.Of, f.Title, strings.Join(titles, p.words.Questions.Either))
	event := model.Condition{Factor: f.Index, States: states}.Event()
	return &aim{id: f.Assignment(states), title: title, event: event, factor: f}
}

func (p *program) noAim(set *model.Set, flag, id string) error {
	faults := p.words.Questions.Faults
	if id == "" {
		first := set.Outcomes()[0]
		return fmt.Errorf(faults.NoAim, flag, first.Assignment(model.Only(0)))
	}
	var ids []string
	for _, f := range set.Outcomes() {
		ids = append(ids, f.ID)
	}
	for _, s := range set.Scenarios {
		ids = append(ids, s.ID)
	}
	return fmt.Errorf(faults.NoSuchAim, flag, id, model.DidYouMean(id, ids))
}

// aim writes which forecast a page is about, and how likely it is.
func (p *page) aim(s *scene, a *aim) {
	p.heading(a.title)
	p.shift(s, a.chance)
}

// shift writes a likelihood beside the one at the baseline, if they differ.
func (p *page) shift(s *scene, c forecast.Chance) {
	now, before := forecast.Percent(c.P), forecast.Percent(c.Base)
	if now == before && number.Unseen(c.Bits()) {
		p.line("  "+p.words.NoShift, now, p.word(s, c.P))
		return
	}
	if math.IsInf(c.Bits(), 0) {
		p.line("  "+p.all.Questions.Settled, now, p.word(s, c.P), before, p.word(s, c.Base))
		return
	}
	p.line("  "+p.words.Shift, now, p.word(s, c.P), before, p.word(s, c.Base), p.bits(c.Bits()))
}
