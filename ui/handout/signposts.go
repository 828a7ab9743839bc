package handout

import (
	"io"

	"foresee/model"
	"foresee/model/probe"
)

type signpostsJSON struct {
	givenJSON
	Scenarios   []likelyJSON   `json:"scenarios"`
	EntropyBits float64        `json:"entropy_bits"`
	Signposts   []signpostJSON `json:"signposts"`
	Stated      []statedJSON   `json:"stated"`
}

type signpostJSON struct {
	ID      string       `json:"id"`
	Kind    string       `json:"kind"`
	Defines bool         `json:"defines"`
	Bits    float64      `json:"bits"`
	Answers []answerJSON `json:"answers"`
}

type answerJSON struct {
	State      string       `json:"state"`
	Likelihood float64      `json:"likelihood"`
	Word       string       `json:"word"`
	Scenarios  []likelyJSON `json:"scenarios"`
}

type statedJSON struct {
	Scenario string      `json:"scenario"`
	Says     string      `json:"says"`
	Basis    model.Basis `json:"basis"`
	Evidence []string    `json:"evidence"`
}

// Signposts writes what would tell most about the scenario to come as JSON: the
// expected information in bits, and what the scenarios become with each answer.
// Those that the scenarios state themselves follow.
func Signposts(w io.Writer, g Given, x *probe.Signposts) error {
	doc := signpostsJSON{
		givenJSON:   g.json(),
		Scenarios:   g.scenarios(x.Scenarios),
		EntropyBits: round(x.Entropy),
		Signposts:   make([]signpostJSON, len(x.List)),
		Stated:      []statedJSON{},
	}
	for i, post := range x.List {
		f := g.Set.Factors[post.Factor]
		one := signpostJSON{f.ID, f.Kind.String(), post.Defines, round(post.Bits), make([]answerJSON, len(post.Answers))}
		for k, a := range post.Answers {
			one.Answers[k] = answerJSON{f.States[a.State].ID, round(a.P), g.Scale.Word(a.P), g.scenarios(a.Scenarios)}
		}
		doc.Signposts[i] = one
	}
	for _, s := range g.Set.Scenarios {
		for _, sign := range s.Signposts {
			doc.Stated = append(doc.Stated, statedJSON{s.ID, sign.Says, sign.Basis, append([]string{}, sign.Evidence...)})
		}
	}
	return write(w, doc)
}

// scenarios writes the likelihood of every scenario of the set.
func (g Given) scenarios(p []float64) []likelyJSON {
	list := make([]likelyJSON, len(p))
	for i, s := range g.Set.Scenarios {
		list[i] = g.likely(s.ID, p[i])
	}
	return list
}
