package handout

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/model/probe"
)

const (
	mostMoved   = 5 // outcomes whose shift is explained besides the scenarios
	mostDecided = 3 // outcomes that are looked into where there are no scenarios
	mostSides   = 5 // scenarios that fit beside one another on paper
)

// Gather asks an engine, which answers for the set given, all that a sheet says. The
// levers are those of the owner, one at a time. It ends early with the context's
// error when that ends.
func Gather(ctx context.Context, e *forecast.Engine, g Given, struck []*model.Judgement, owner string) (*Sheet, error) {
	s := &Sheet{Given: g, Struck: struck}
	var err error
	if s.Reading, err = e.Read(g.Assumptions); err != nil {
		return nil, err
	}
	s.Advice = advise.Rank(s.Reading)
	s.Reasons = reasons(e, s.Reading)
	if err = s.compare(e); err != nil {
		return nil, fmt.Errorf("comparing the scenarios: %w", err)
	}
	if err = s.decide(ctx, e); err != nil {
		return nil, err
	}
	if s.Levers, err = WeighLevers(e, g.Assumptions, owner, 1); err != nil {
		return nil, err
	}
	return s, nil
}

// reasons explains every scenario, and the outcomes whose shift is largest.
func reasons(e *forecast.Engine, r *forecast.Reading) []Reason {
	var list []Reason
	for i, s := range r.Set.Scenarios {
		list = append(list, explain(e, r, Subject{Scenario: s}, r.Scenarios[i]))
	}
	for _, c := range movedMost(r) {
		list = append(list, explain(e, r, Subject{Condition: c}, r.Chance(c)))
	}
	return list
}

// explain leaves out the split where the engine refuses it, which it does only where
// too much was moved at once.
func explain(e *forecast.Engine, r *forecast.Reading, s Subject, c forecast.Chance) Reason {
	x, err := e.Explain(r.Assumptions, s.Event())
	if err != nil {
		x = nil
	}
	return Reason{s, c, x}
}

// movedMost returns of the outcomes with the largest shifts the state that moved most,
// but for what is assumed itself and what the scenarios are made of.
func movedMost(r *forecast.Reading) []model.Condition {
	type moved struct {
		model.Condition
		bits float64
	}
	var list []moved
	for _, f := range r.Set.Outcomes() {
		state := widest(r.Factors[f.Index])
		c := r.Factors[f.Index][state]
		if c.Points() != 0 && !math.IsInf(c.Bits(), 0) && !defines(r.Set, f.Index) {
			list = append(list, moved{f.Is(state), round(math.Abs(c.Bits()))})
		}
	}
	slices.SortStableFunc(list, func(a, b moved) int { return cmp.Compare(b.bits, a.bits) })
	var first []model.Condition
	for _, m := range list[:min(len(list), mostMoved)] {
		first = append(first, m.Condition)
	}
	return first
}

// widest returns the state with the largest shift; of two that mirror each other, the
// first, whatever rounding left between them.
func widest(chances []forecast.Chance) int {
	const rounding = 1e-9
	state := 0
	for i, c := range chances {
		if math.Abs(c.Bits()) > math.Abs(chances[state].Bits())+rounding {
			state = i
		}
	}
	return state
}

// defines reports whether the event of some scenario names the outcome.
func defines(set *model.Set, outcome int) bool {
	return slices.ContainsFunc(set.Scenarios, func(s *model.Scenario) bool {
		return slices.Contains(s.Event.Factors(), outcome)
	})
}

// compare sets the baseline, what is assumed and the drivers of every scenario side by
// side. Where a scenario's drivers are what is assumed, one side stands for both.
func (s *Sheet) compare(e *forecast.Engine) error {
	base := s.Set.Baseline()
	s.Sides = []Side{{ID: BaselineSide, Now: s.Assumptions.Equal(base)}}
	assumed := []model.Assumptions{base}
	compared := s.Set.Scenarios[:min(len(s.Set.Scenarios), mostSides)]
	s.MoreSides = len(s.Set.Scenarios) - len(compared)
	for _, scenario := range compared {
		a := base.Apply(scenario.Preset)
		s.Sides = append(s.Sides, Side{ID: scenario.ID, Scenario: scenario, Now: a.Equal(s.Assumptions)})
		assumed = append(assumed, a)
	}
	if !slices.ContainsFunc(s.Sides, func(side Side) bool { return side.Now }) {
		s.Sides = slices.Insert(s.Sides, 1, Side{ID: NowSide, Now: true})
		assumed = slices.Insert(assumed, 1, s.Assumptions)
	}
	var readings []*forecast.Reading
	for i, a := range assumed {
		r, err := e.Read(a)
		if err != nil {
			return err
		}
		s.Sides[i].Reading = r
		readings = append(readings, r)
	}
	if len(readings) < 2 {
		return nil
	}
	var err error
	s.Compared, err = probe.Compare(readings...)
	return err
}

// decide asks what decides every scenario or, where there are none, the first outcomes.
func (s *Sheet) decide(ctx context.Context, e *forecast.Engine) error {
	var subjects []Subject
	for _, scenario := range s.Set.Scenarios {
		subjects = append(subjects, Subject{Scenario: scenario})
	}
	if len(subjects) == 0 {
		for _, f := range s.Set.Outcomes()[:min(len(s.Set.Outcomes()), mostDecided)] {
			subjects = append(subjects, Subject{Condition: f.Is(0)})
		}
	}
	for _, subject := range subjects {
		x, err := Decide(ctx, e, s.Assumptions, subject.Event())
		if err != nil {
			return fmt.Errorf("asking what decides %s: %w", subject.ID(s.Set), err)
		}
		s.Decided = append(s.Decided, Decision{subject, x})
	}
	return nil
}
