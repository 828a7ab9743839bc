package handout

import "foresee/model"

// Given is what a document says first: which set was asked, what was assumed in it,
// and which judgements were struck out of it (by id).
type Given struct {
	Set         *model.Set
	Assumptions model.Assumptions
	Without     []string
	Scale       model.Scale // the words for likelihoods
}

type givenJSON struct {
	Set         string              `json:"set"`
	Assumptions map[string][]string `json:"assumptions"`
	Without     []string            `json:"without,omitempty"`
}

func (g Given) json() givenJSON {
	return givenJSON{g.Set.ID, g.Set.IDs(g.Assumptions), g.Without}
}

// likelyJSON is a likelihood with its word, and the id of what is likely.
type likelyJSON struct {
	ID         string  `json:"id"`
	Likelihood float64 `json:"likelihood"`
	Word       string  `json:"word"`
}

func (g Given) likely(id string, p float64) likelyJSON {
	return likelyJSON{id, round(p), g.Scale.Word(p)}
}

// states writes the likelihood of each state of a factor.
func (g Given) states(f *model.Factor, p []float64) []likelyJSON {
	list := make([]likelyJSON, len(p))
	for s := range p {
		list[s] = g.likely(f.States[s].ID, p[s])
	}
	return list
}
