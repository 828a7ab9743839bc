package handout

import (
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
)

// WeighLevers works out what an owner can do with at most so many levers at once, as
// assumed and under every scenario. Where the owner has no levers, or nothing has a
// stake, what cannot be told is left empty.
func WeighLevers(e *forecast.Engine, a model.Assumptions, owner string, most int) (x Levers, err error) {
	set := e.Set()
	x = Levers{Owner: owner, Futures: advise.Futures(set, a, owner)}
	if !slices.ContainsFunc(set.Drivers(), func(d *model.Factor) bool { return d.Owner == owner }) {
		return x, nil
	}
	options, err := advise.Options(set, a, owner, most)
	if err != nil {
		return x, fmt.Errorf("listing the levers: %w", err)
	}
	if x.Moves, err = moves(e, options, x.Futures); err != nil {
		return x, fmt.Errorf("moving the levers: %w", err)
	}
	if staked(set) {
		x.Table, err = advise.Weigh(e, options, x.Futures)
	}
	return x, err
}

// moves works out what each single lever does in every future.
func moves(e *forecast.Engine, options []advise.Option, futures []advise.Future) ([]Move, error) {
	var list []Move
	for _, o := range options {
		if len(o) != 1 {
			continue
		}
		move := Move{Option: o}
		for _, f := range futures {
			effects, err := advise.Effects(e, f.Assumptions, o)
			if err != nil {
				return nil, err
			}
			move.Effects = append(move.Effects, effects)
		}
		list = append(list, move)
	}
	return list, nil
}

// staked reports whether any state of the set has a stake.
func staked(set *model.Set) bool {
	return slices.ContainsFunc(set.Outcomes(), func(f *model.Factor) bool {
		return slices.ContainsFunc(f.States, func(state model.State) bool { return state.Stake > 0 })
	})
}
