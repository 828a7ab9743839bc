package probe

import (
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// A cutting is the part of a set that a target's likelihood hangs on under some
// assumptions. Questions about judgements calibrate a set anew for every answer,
// which the cutting, a fraction of the set, makes quick.
//
// It leaves out what lies above neither the target nor a supposed outcome, and
// the drivers that stand at their baseline: judgements count from there, so such
// a driver moves nothing.
type cutting struct {
	full    *model.Set
	kept    []*model.Factor // of the full set
	place   map[int]int     // by index in the full set: index in the cutting
	given   []model.Condition
	target  model.Event
	present forecast.Chance // of the target, in the full set
}

// A revision gives a judgement's points as a question changes them; nil strikes
// the judgement out.
type revision func(*model.Judgement) []float64

func cut(e *forecast.Engine, a model.Assumptions, target model.Event) (*cutting, error) {
	c := &cutting{full: e.Set(), place: make(map[int]int)}
	var err error
	if c.present.P, err = e.Likelihood(a, target); err != nil {
		return nil, fmt.Errorf("working out the target: %w", err)
	}
	if c.present.Base, err = e.Likelihood(c.full.Baseline(), target); err != nil {
		return nil, fmt.Errorf("working out the target at the baseline: %w", err)
	}
	own, from := target.Factors(), anchors(c.full, a, target)
	for i, f := range c.full.Factors {
		idle := f.Kind == model.Driver && a.Allowed(i) == f.Unmoved() && !slices.Contains(own, i)
		if idle || !bears(e, i, from) {
			continue
		}
		if a.Allowed(i) != f.Unmoved() {
			c.given = append(c.given, model.Condition{Factor: len(c.kept), States: a.Allowed(i)})
		}
		c.place[i] = len(c.kept)
		c.kept = append(c.kept, f)
	}
	c.target = c.moved(target)
	return c, nil
}

// moved returns the event in terms of the cutting's indices.
func (c *cutting) moved(event model.Event) model.Event {
	var moved model.Event
	for _, all := range event {
		var list []model.Condition
		for _, k := range all {
			list = append(list, model.Condition{Factor: c.place[k.Factor], States: k.States})
		}
		moved = append(moved, list)
	}
	return moved
}

// judgements returns the judgements of the full set that could matter, in file
// order: what they wait for is kept, and may hold now or did at the baseline.
func (c *cutting) judgements(a model.Assumptions) []*model.Judgement {
	var list []*model.Judgement
	for _, f := range c.kept {
		for _, j := range f.Judgements {
			when := c.full.Factors[j.When]
			if _, kept := c.place[j.When]; kept && (a.Allowed(j.When) | when.Unmoved()).Has(j.State) && spread(j) > 0 {
				list = append(list, j)
			}
		}
	}
	return list
}

// chance recalibrates the cutting with revised judgements and returns the
// target's likelihood under the assumptions and at the baseline.
func (c *cutting) chance(revise revision) (forecast.Chance, error) {
	e, err := forecast.Open(c.set(revise))
	if err != nil {
		return forecast.Chance{}, err
	}
	base := e.Set().Baseline()
	var chance forecast.Chance
	if chance.P, err = e.Likelihood(base.Apply(c.given), c.target); err != nil {
		return chance, err
	}
	chance.Base, err = e.Likelihood(base, c.target)
	return chance, err
}

func (c *cutting) set(revise revision) *model.Set {
	var s model.Set
	for _, f := range c.kept {
		g := *f
		g.Judgements = c.revised(f.Judgements, revise)
		s.Factors = append(s.Factors, &g)
	}
	return model.NewSet(s)
}

func (c *cutting) revised(judgements []*model.Judgement, revise revision) []*model.Judgement {
	var list []*model.Judgement
	for _, j := range judgements {
		when, kept := c.place[j.When]
		points := revise(j)
		if !kept || points == nil {
			continue
		}
		k := *j
		k.Outcome, k.When, k.Points = c.place[j.Outcome], when, points
		list = append(list, &k)
	}
	return list
}
