package advice

import (
	"context"
	"slices"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/ui/term/ask"
	"foresee/ui/term/world"
)

// A question is whose levers are weighed, how many at once, and when.
type question struct {
	moment *world.Moment
	owner  string
	most   int
}

// A weighing says what levers do.
type weighing struct {
	futures []advise.Future
	moves   []move
	table   *advise.Table // nil for a set without stakes, or where there is nothing to choose
	staked  bool
}

// A move is one lever turned to one state.
type move struct {
	option advise.Option
	does   [][]advise.Effect // by future
}

// stake returns by how much the move changes the expected stake in a future.
func (m move) stake(future int) float64 {
	total := 0.0
	for _, effect := range m.does[future] {
		total += effect.Stake
	}
	return total
}

func weigh(q question) ask.Work[*weighing] {
	engine, a, set := q.moment.Engine, q.moment.Assumptions, q.moment.Engine.Set()
	return func(ctx context.Context, progress func(done, all int)) (*weighing, error) {
		w := &weighing{futures: advise.Futures(set, a, q.owner), staked: staked(set)}
		single, err := advise.Options(set, a, q.owner, 1)
		if err != nil {
			return nil, err
		}
		for i, option := range single[1:] {
			progress(i, len(single))
			m, err := w.move(ctx, engine, option)
			if err != nil {
				return nil, err
			}
			w.moves = append(w.moves, m)
		}
		if !w.staked || len(single) == 1 {
			return w, nil
		}
		choices, err := advise.Options(set, a, q.owner, q.most)
		if err != nil {
			return nil, err
		}
		w.table, err = advise.Weigh(engine, choices, w.futures)
		return w, err
	}
}

// move works out what an option does in every future.
func (w *weighing) move(ctx context.Context, engine *forecast.Engine, option advise.Option) (move, error) {
	m := move{option: option}
	for _, future := range w.futures {
		if ctx.Err() != nil {
			return m, ctx.Err()
		}
		effects, err := advise.Effects(engine, future.Assumptions, option)
		if err != nil {
			return m, err
		}
		m.does = append(m.does, effects)
	}
	return m, nil
}

func staked(set *model.Set) bool {
	return slices.ContainsFunc(set.Outcomes(), func(f *model.Factor) bool {
		return slices.ContainsFunc(f.States, func(s model.State) bool { return s.Stake > 0 })
	})
}
