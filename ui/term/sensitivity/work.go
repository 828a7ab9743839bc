package sensitivity

import (
	"context"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/term/ask"
	"foresee/ui/term/world"
)

// A question is what is asked about, and when.
type question struct {
	moment *world.Moment
	aim    world.Aim
}

// A decision says what decides a forecast.
type decision struct {
	sweep   *probe.Sensitivity
	pins    *probe.Linchpins
	grounds *probe.Grounds
}

func decide(q question) ask.Work[*decision] {
	engine, a, event := q.moment.Engine, q.moment.Assumptions, q.aim.Event()
	return func(ctx context.Context, _ func(done, all int)) (*decision, error) {
		var d decision
		var err error
		if d.sweep, err = probe.Sweep(engine, a, event); err != nil {
			return nil, err
		}
		if d.pins, err = probe.FindLinchpins(ctx, engine, a, event); err != nil {
			return nil, err
		}
		if d.grounds, err = probe.Split(engine, a, event); err != nil {
			return nil, err
		}
		return &d, nil
	}
}

// A watch says what to watch while the drivers that were not moved are left open.
type watch struct {
	*probe.Signposts
	open int // drivers
}

func observe(now *world.Moment) ask.Work[*watch] {
	set := now.Engine.Set()
	return func(ctx context.Context, _ func(done, all int)) (*watch, error) {
		if len(set.Scenarios) == 0 {
			return &watch{}, nil
		}
		a := probe.LeaveOpen(set, now.Assumptions)
		posts, err := probe.FindSignposts(ctx, now.Engine, a)
		if err != nil {
			return nil, err
		}
		return &watch{posts, open(set, a)}, nil
	}
}

// open counts the drivers of which several states are allowed.
func open(set *model.Set, a model.Assumptions) int {
	n := 0
	for _, d := range set.Drivers() {
		if a.Allowed(d.Index).Len() > 1 {
			n++
		}
	}
	return n
}
