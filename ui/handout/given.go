package handout

import "foresee/model"

// Given is what a document says first: which set was asked, what was assumed in it,
// which judgements were struck out of it (by id), and whether it is hindsight.
type Given struct {
	Set         *model.Set
	Assumptions model.Assumptions
	Without     []string
	Replay      *model.Happening // up to which the assumptions were told what happened, nil for none
	Scale       model.Scale      // the words for likelihoods
}

type givenJSON struct {
	Set         string              `json:"set"`
	Assumptions map[string][]string `json:"assumptions"`
	Without     []string            `json:"without,omitempty"`
	Replay      *replayJSON         `json:"replay,omitempty"`
}

// replayJSON marks a document as hindsight.
type replayJSON struct {
	Hindsight bool   `json:"hindsight"`
	To        string `json:"to"`
	Date      string `json:"date"`
}

func (g Given) json() givenJSON {
	return givenJSON{g.Set.ID, g.Set.IDs(g.Assumptions), g.Without, g.replay()}
}

func (g Given) replay() *replayJSON {
	if g.Replay == nil {
		return nil
	}
	return &replayJSON{true, g.Replay.ID, g.Replay.Date}
}

// likelyJSON is a likelihood with its word, and the id of what is likely.
type likelyJSON struct {
	ID         string  `json:"id"`
	Likelihood float64 `json:"likelihood" range:"[0,1]"`
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
