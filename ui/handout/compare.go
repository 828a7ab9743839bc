package handout

import (
	"io"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
)

type comparisonJSON struct {
	givenJSON
	Sides     []sideJSON     `json:"sides"`
	Factors   []assumedJSON  `json:"factors"`
	Scenarios []spreadJSON   `json:"scenarios"`
	Outcomes  []spreadJSON   `json:"outcomes"`
	Policies  []standingJSON `json:"policies"`
}

type sideJSON struct {
	ID          string              `json:"id"`
	Assumptions map[string][]string `json:"assumptions"`
}

type assumedJSON struct {
	ID     string     `json:"id"`
	States [][]string `json:"states"`
}

type spreadJSON struct {
	ID          string    `json:"id"`
	State       string    `json:"state,omitempty"`
	Likelihoods []float64 `json:"likelihoods"`
	Words       []string  `json:"words"`
	Bits        *float64  `json:"bits"`
}

type standingJSON struct {
	ID        string    `json:"id"`
	Ranks     []int     `json:"ranks"`
	Urgencies []float64 `json:"urgencies"`
}

// Comparison writes what differs between readings as JSON; the ids say which side
// each is. Every list by side is in their order. Bits are from the lowest likelihood
// to the highest; of an outcome the state is given that differs most.
func Comparison(w io.Writer, g Given, ids []string, readings []*forecast.Reading, x *probe.Comparison) error {
	return write(w, g.comparison(ids, readings, x))
}

func (g Given) comparison(ids []string, readings []*forecast.Reading, x *probe.Comparison) comparisonJSON {
	doc := comparisonJSON{
		givenJSON: g.json(),
		Sides:     make([]sideJSON, len(readings)),
		Factors:   make([]assumedJSON, len(x.Assumed)),
		Scenarios: make([]spreadJSON, len(x.Scenarios)),
		Outcomes:  make([]spreadJSON, len(x.Outcomes)),
		Policies:  make([]standingJSON, len(x.Advice)),
	}
	for i, r := range readings {
		doc.Sides[i] = sideJSON{ids[i], g.Set.IDs(r.Assumptions)}
	}
	for i, a := range x.Assumed {
		f := g.Set.Factors[a.Factor]
		doc.Factors[i].ID = f.ID
		for _, states := range a.States {
			doc.Factors[i].States = append(doc.Factors[i].States, stateIDs(f, states))
		}
	}
	for i, s := range x.Scenarios {
		doc.Scenarios[i] = g.spread(g.Set.Scenarios[s.Scenario].ID, "", s.Spread)
	}
	for i, o := range x.Outcomes {
		f := g.Set.Factors[o.Factor]
		doc.Outcomes[i] = g.spread(f.ID, f.States[o.State].ID, o.Spread)
	}
	for i, s := range x.Advice {
		doc.Policies[i] = standingJSON{s.Policy.ID, s.Rank, rounded(s.Urgency)}
	}
	return doc
}

func (g Given) spread(id, state string, s probe.Spread) spreadJSON {
	doc := spreadJSON{ID: id, State: state, Likelihoods: rounded(s.P), Bits: finite(s.Bits)}
	for _, p := range s.P {
		doc.Words = append(doc.Words, g.Scale.Word(p))
	}
	return doc
}

func stateIDs(f *model.Factor, states model.States) []string {
	var ids []string
	for i, s := range f.States {
		if states.Has(i) {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

func rounded(list []float64) []float64 {
	rounded := make([]float64, len(list))
	for i, x := range list {
		rounded[i] = round(x)
	}
	return rounded
}
