package advise

import (
	"errors"
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// A Future is a state of the world that the owner of the levers does not choose.
type Future struct {
	Scenario    *model.Scenario // nil: the present assumptions
	Assumptions model.Assumptions
}

// Futures returns the present assumptions and, for every scenario, the set with
// its preset. What an owner does is for the options to say and not for the
// futures, so the owner's own drivers are in every future as they are now.
func Futures(set *model.Set, a model.Assumptions, owner string) []Future {
	list := []Future{{nil, a}}
	for _, s := range set.Scenarios {
		future := set.Baseline().Apply(s.Preset)
		for _, d := range ownedBy(set, owner) {
			future = future.With(d.Index, a.Allowed(d.Index))
		}
		list = append(list, Future{s, future})
	}
	return list
}

// A Table weighs options over futures (Savage 1951). Slices by future are in the
// order of Futures.
type Table struct {
	Futures []Future
	Choices []Choice // by option, in the order given
}

// A Choice is one option in a Table.
type Choice struct {
	Option Option
	Stakes []float64 // by future: the expected stake; less is better
	Regret []float64 // by future: by how much the best option there would do better
	Worst  float64   // the largest regret
	Chosen bool      // no option has a smaller Worst; several when they tie

	// Weights says, by future, how much that future may weigh, of 1 in all, where
	// this option has the smallest stake in expectation: what would have to be true
	// for it to be the best. It is nil when no weights make it so. Each range is
	// exact by itself; that all weights lie in theirs is not enough.
	Weights []Range
	Example []float64 // by future: weights that do make it the best, in the midst of them all
}

// A Range is the least and the most that something may be.
type Range struct{ From, To float64 }

// Best reports whether no option does better in that future.
func (c Choice) Best(future int) bool { return c.Regret[future] == 0 }

// tie is how far apart two expected stakes may lie and count as equal.
const tie = 1e-9

// Weigh works out every option in every future. It fails for a set without stakes.
func Weigh(e *forecast.Engine, options []Option, futures []Future) (*Table, error) {
	if !anyStake(e.Set()) {
		return nil, errors.New("no outcome of this set has a state with a stake, so nothing tells a good choice from a bad one; add stakes to the states that matter")
	}
	stakes := make([][]float64, len(options))
	for i, o := range options {
		for _, f := range futures {
			r, err := e.Read(f.Assumptions.Apply(o))
			if err != nil {
				return nil, fmt.Errorf("weighing an option: %w", err)
			}
			stakes[i] = append(stakes[i], Stake(r))
		}
	}
	return &Table{Futures: futures, Choices: choices(options, stakes)}, nil
}

func anyStake(set *model.Set) bool {
	return slices.ContainsFunc(set.Outcomes(), func(f *model.Factor) bool {
		return slices.ContainsFunc(f.States, func(s model.State) bool { return s.Stake > 0 })
	})
}

func choices(options []Option, stakes [][]float64) []Choice {
	list := make([]Choice, len(options))
	for i := range list {
		c := Choice{Option: options[i], Stakes: stakes[i], Regret: regret(stakes, i)}
		c.Worst = slices.Max(c.Regret)
		corners := favourable(stakes, i)
		c.Weights, c.Example = ranges(corners), middle(corners)
		list[i] = c
	}
	for i := range list {
		list[i].Chosen = !slices.ContainsFunc(list, func(c Choice) bool { return c.Worst < list[i].Worst-tie })
	}
	return list
}

// regret returns by future how much worse an option does than the best there.
func regret(stakes [][]float64, option int) []float64 {
	list := slices.Clone(stakes[option])
	for f := range list {
		best := list[f]
		for _, other := range stakes {
			best = min(best, other[f])
		}
		if list[f] -= best; list[f] < tie {
			list[f] = 0
		}
	}
	return list
}
