package probe

import (
	"cmp"
	"errors"
	"math"
	"slices"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
)

// A Comparison sets two readings or more side by side; every slice by reading is
// in the order given to Compare.
type Comparison struct {
	Assumed   []Assumed        // factors not assumed alike in all, in the order of the set
	Outcomes  []OutcomeSpread  // every outcome, those the readings differ on most first
	Scenarios []ScenarioSpread // every scenario, likewise
	Advice    []Standing       // recommendations whose rank is not the same in all, by rank in the first
}

// Assumed is a factor that the readings assume differently.
type Assumed struct {
	Factor int
	States []model.States // by reading
}

// A Spread is one likelihood across the readings.
type Spread struct {
	P    []float64 // by reading
	Bits float64   // from the lowest to the highest, never negative
}

// An OutcomeSpread shows of an outcome the state that the readings differ on
// most; of equals, as the two states of a yes or no, the first.
type OutcomeSpread struct {
	Factor, State int
	Spread
}

// A ScenarioSpread is a scenario by its place in the set.
type ScenarioSpread struct {
	Scenario int
	Spread
}

// A Standing is how a recommendation stands in each reading.
type Standing struct {
	Policy  *model.Policy
	Rank    []int     // from 1
	Urgency []float64 // points
}

// Compare says what differs between readings of one set, or of copies of it with
// judgements struck out. It fails for fewer than two or for readings of different sets.
func Compare(readings ...*forecast.Reading) (*Comparison, error) {
	if len(readings) < 2 {
		return nil, errors.New("comparing takes at least two readings")
	}
	for _, r := range readings[1:] {
		if !sameFactors(r.Set, readings[0].Set) {
			return nil, errors.New("readings of different sets cannot be compared")
		}
	}
	return &Comparison{assumed(readings), outcomes(readings), scenarios(readings), standings(readings)}, nil
}

func sameFactors(a, b *model.Set) bool {
	same := func(f, g *model.Factor) bool { return f.ID == g.ID && len(f.States) == len(g.States) }
	return slices.EqualFunc(a.Factors, b.Factors, same) &&
		len(a.Scenarios) == len(b.Scenarios) && len(a.Policies) == len(b.Policies)
}

func assumed(readings []*forecast.Reading) []Assumed {
	var list []Assumed
	for i := range readings[0].Set.Factors {
		states := make([]model.States, len(readings))
		differ := false
		for k, r := range readings {
			states[k] = r.Assumptions.Allowed(i)
			differ = differ || states[k] != states[0]
		}
		if differ {
			list = append(list, Assumed{i, states})
		}
	}
	return list
}

func outcomes(readings []*forecast.Reading) []OutcomeSpread {
	var list []OutcomeSpread
	for _, f := range readings[0].Set.Outcomes() {
		widest := OutcomeSpread{Factor: f.Index, Spread: Spread{Bits: -1}}
		for s := range f.States {
			spread := across(readings, func(r *forecast.Reading) float64 { return r.Factors[f.Index][s].P })
			if spread.Bits > widest.Bits+near {
				widest.State, widest.Spread = s, spread
			}
		}
		list = append(list, widest)
	}
	slices.SortStableFunc(list, func(a, b OutcomeSpread) int { return cmp.Compare(b.Bits, a.Bits) })
	return list
}

func scenarios(readings []*forecast.Reading) []ScenarioSpread {
	var list []ScenarioSpread
	for i := range readings[0].Scenarios {
		list = append(list, ScenarioSpread{i, across(readings, func(r *forecast.Reading) float64 { return r.Scenarios[i].P })})
	}
	slices.SortStableFunc(list, func(a, b ScenarioSpread) int { return cmp.Compare(b.Bits, a.Bits) })
	return list
}

func across(readings []*forecast.Reading, likelihood func(*forecast.Reading) float64) Spread {
	var s Spread
	for _, r := range readings {
		s.P = append(s.P, likelihood(r))
	}
	s.Bits = bits(slices.Max(s.P), slices.Min(s.P))
	if math.Abs(s.Bits) < near {
		s.Bits = 0 // rounding must not order what is equal
	}
	return s
}

func standings(readings []*forecast.Reading) []Standing {
	place := make(map[string]int) // by policy, in list
	var list []Standing
	for _, r := range readings {
		for _, ranked := range advise.Rank(r) {
			id := ranked.Policy.ID
			if _, known := place[id]; !known {
				place[id] = len(list)
				list = append(list, Standing{Policy: ranked.Policy})
			}
			s := &list[place[id]]
			s.Rank, s.Urgency = append(s.Rank, ranked.Rank), append(s.Urgency, ranked.Urgency)
		}
	}
	return slices.DeleteFunc(list, func(s Standing) bool { return slices.Max(s.Rank) == slices.Min(s.Rank) })
}
