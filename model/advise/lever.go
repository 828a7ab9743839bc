package advise

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// An Option is something the owner of some levers can do: the drivers that it
// pins, each to one state. An empty one leaves all as it is.
type Option []model.Condition

// Options lists what an owner can do with at most so many levers at once: nothing,
// then every lever to every state that it does not certainly have, then
// combinations. Its error says who owns drivers when this owner has none.
func Options(set *model.Set, a model.Assumptions, owner string, most int) ([]Option, error) {
	levers := ownedBy(set, owner)
	if len(levers) == 0 {
		return nil, fmt.Errorf("%q moves no driver of this set; %v do", owner, set.Movers())
	}
	list := []Option{nil}
	for _, d := range levers {
		for _, o := range slices.Clone(list) { // those that leave this lever alone
			if len(o) < most {
				list = append(list, moves(o, d, a.Allowed(d.Index))...)
			}
		}
	}
	slices.SortStableFunc(list, compareOptions)
	return list, nil
}

// moves extends an option by each state that the lever could be moved to.
func moves(o Option, lever *model.Factor, now model.States) []Option {
	var list []Option
	for s := range lever.States {
		if to := model.Only(s); to != now {
			list = append(list, append(slices.Clip(o), model.Condition{Factor: lever.Index, States: to}))
		}
	}
	return list
}

// compareOptions puts fewer levers first, then follows the set.
func compareOptions(a, b Option) int {
	return cmp.Or(cmp.Compare(len(a), len(b)), slices.CompareFunc(a, b, func(a, b model.Condition) int {
		return cmp.Or(cmp.Compare(a.Factor, b.Factor), cmp.Compare(a.States, b.States))
	}))
}

func ownedBy(set *model.Set, owner string) []*model.Factor {
	var list []*model.Factor
	for _, d := range set.Drivers() {
		if d.Owner == owner {
			list = append(list, d)
		}
	}
	return list
}

// Advised returns whom the recommendations address: the owner of the first driver
// that one of them sets, else of the first driver.
func Advised(set *model.Set) string {
	for _, p := range set.Policies {
		for _, c := range p.Lever {
			return set.Factors[c.Factor].Owner
		}
	}
	return set.Drivers()[0].Owner
}

// An Effect is what an option does to one outcome.
type Effect struct {
	Outcome int               // factor index
	Chances []forecast.Chance // by state: P with the option, Base without it
	Stake   float64           // change in the stake expected from this outcome; negative: less at stake
}

// Bits returns the largest shift of any of the outcome's states, as a size.
func (e Effect) Bits() float64 {
	most := 0.0
	for _, c := range e.Chances {
		most = max(most, math.Abs(c.Bits()))
	}
	return most
}

// Effects says what an option does to every outcome under the assumptions: the
// largest change in the expected stake first, then the largest shift.
func Effects(e *forecast.Engine, a model.Assumptions, o Option) ([]Effect, error) {
	before, err := e.Read(a)
	if err != nil {
		return nil, fmt.Errorf("reading as things stand: %w", err)
	}
	after, err := e.Read(a.Apply(o))
	if err != nil {
		return nil, fmt.Errorf("reading with the option: %w", err)
	}
	var list []Effect
	for _, f := range e.Set().Outcomes() {
		effect := Effect{Outcome: f.Index, Stake: stake(after, f) - stake(before, f)}
		for s := range f.States {
			effect.Chances = append(effect.Chances, forecast.Chance{P: after.Factors[f.Index][s].P, Base: before.Factors[f.Index][s].P})
		}
		list = append(list, effect)
	}
	slices.SortStableFunc(list, func(a, b Effect) int {
		return cmp.Or(cmp.Compare(math.Abs(b.Stake), math.Abs(a.Stake)), cmp.Compare(b.Bits(), a.Bits()))
	})
	return list, nil
}

// Stake returns the stake to be expected under a reading: that of every outcome
// state times its likelihood. It rests on the set author's stakes, 0 to 3 each.
func Stake(r *forecast.Reading) float64 {
	total := 0.0
	for _, f := range r.Set.Outcomes() {
		total += stake(r, f)
	}
	return total
}

func stake(r *forecast.Reading, outcome *model.Factor) float64 {
	total := 0.0
	for s, state := range outcome.States {
		total += state.Stake * r.Factors[outcome.Index][s].P
	}
	return total
}
