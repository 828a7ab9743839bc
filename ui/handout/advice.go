package handout

import (
	"io"

	"foresee/model/advise"
)

// Levers is what an owner can do, and what comes of it. Slices by future are in the
// order of Futures.
type Levers struct {
	Owner   string
	Futures []advise.Future
	Moves   []Move        // single levers; empty: the owner has none
	Table   *advise.Table // nil: there is nothing to weigh
}

// A Move is one lever moved.
type Move struct {
	Option  advise.Option
	Effects [][]advise.Effect // by future
}

type adviceJSON struct {
	givenJSON
	Policies []weighedJSON `json:"policies"`
	Owner    string        `json:"owner"`
	Futures  []futureJSON  `json:"futures"`
	Levers   []moveJSON    `json:"levers"`
	Choices  []choiceJSON  `json:"choices"`
}

type weighedJSON struct {
	policyJSON
	Reasons []reasonJSON `json:"reasons"`
}

type reasonJSON struct {
	chanceJSON
	Points float64 `json:"points"`
}

// futureJSON has no id where it is the present assumptions.
type futureJSON struct {
	Scenario    string              `json:"scenario,omitempty"`
	Assumptions map[string][]string `json:"assumptions"`
}

type moveJSON struct {
	Set     []string       `json:"set"`
	Futures [][]effectJSON `json:"effects_by_future"`
}

type effectJSON struct {
	ID          string      `json:"id"`
	States      []movedJSON `json:"states"`
	StakeChange float64     `json:"stake_change"`
}

type movedJSON struct {
	likelyJSON
	Before    float64  `json:"before"`
	ShiftBits *float64 `json:"shift_bits"`
}

type choiceJSON struct {
	Set     []string     `json:"set"`
	Stakes  []float64    `json:"stakes"`
	Regret  []float64    `json:"regret"`
	Worst   float64      `json:"worst_regret"`
	Chosen  bool         `json:"minimax_regret"`
	Weights []weightJSON `json:"best_if_weights"`
	Example []float64    `json:"example_weights"`
}

type weightJSON struct {
	From float64 `json:"from"`
	To   float64 `json:"to"`
}

// Advice writes the recommendations with what moved them, what each lever of an
// owner does, and the regret of every choice, as JSON. Before is the likelihood
// without the lever. Stakes are in points; weights are 0 to 1 and null
// for a choice that is never the best.
func Advice(w io.Writer, g Given, advice []advise.Ranked, x Levers) error {
	return write(w, g.advice(advice, x))
}

func (g Given) advice(advice []advise.Ranked, x Levers) adviceJSON {
	doc := adviceJSON{
		givenJSON: g.json(),
		Policies:  make([]weighedJSON, len(advice)),
		Owner:     x.Owner,
		Futures:   make([]futureJSON, len(x.Futures)),
		Levers:    make([]moveJSON, len(x.Moves)),
		Choices:   []choiceJSON{},
	}
	for i, a := range advice {
		doc.Policies[i] = g.weighed(a)
	}
	for i, f := range x.Futures {
		doc.Futures[i].Assumptions = g.Set.IDs(f.Assumptions)
		if f.Scenario != nil {
			doc.Futures[i].Scenario = f.Scenario.ID
		}
	}
	for i, m := range x.Moves {
		doc.Levers[i] = g.move(m)
	}
	if x.Table != nil {
		for _, c := range x.Table.Choices {
			doc.Choices = append(doc.Choices, g.choice(c))
		}
	}
	return doc
}

func (g Given) weighed(a advise.Ranked) weighedJSON {
	doc := weighedJSON{policyJSON{a.Policy.ID, a.Rank, a.BaseRank, round(a.Urgency), a.Policy.Strength}, make([]reasonJSON, len(a.Reasons))}
	for i, r := range a.Reasons {
		id := g.Set.Factors[r.Condition.Factor].Assignment(r.Condition.States)
		doc.Reasons[i] = reasonJSON{chance(id, r.Chance, g.Scale), round(r.Points)}
	}
	return doc
}

func (g Given) move(m Move) moveJSON {
	doc := moveJSON{g.assigned(m.Option), make([][]effectJSON, len(m.Effects))}
	for i, effects := range m.Effects {
		for _, e := range effects {
			doc.Futures[i] = append(doc.Futures[i], g.effect(e))
		}
	}
	return doc
}

func (g Given) effect(e advise.Effect) effectJSON {
	f := g.Set.Factors[e.Outcome]
	doc := effectJSON{f.ID, make([]movedJSON, len(e.Chances)), round(e.Stake)}
	for s, c := range e.Chances {
		doc.States[s] = movedJSON{g.likely(f.States[s].ID, c.P), round(c.Base), finite(c.Bits())}
	}
	return doc
}

func (g Given) choice(c advise.Choice) choiceJSON {
	doc := choiceJSON{Set: g.assigned(c.Option), Stakes: rounded(c.Stakes), Regret: rounded(c.Regret), Worst: round(c.Worst), Chosen: c.Chosen}
	for _, r := range c.Weights {
		doc.Weights = append(doc.Weights, weightJSON{round(r.From), round(r.To)})
	}
	if c.Example != nil {
		doc.Example = rounded(c.Example)
	}
	return doc
}

// assigned writes an option as the flags take it; to leave all as it is sets nothing.
func (g Given) assigned(o advise.Option) []string {
	list := make([]string, len(o))
	for i, c := range o {
		list[i] = g.Set.Factors[c.Factor].Assignment(c.States)
	}
	return list
}
