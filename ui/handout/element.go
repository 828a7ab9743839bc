package handout

import (
	"io"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

type factorElement struct {
	Kind     string             `json:"kind"`
	ID       string             `json:"id"`
	Title    string             `json:"title"`
	About    string             `json:"about,omitempty"`
	Owner    string             `json:"owner,omitempty"`
	Domain   string             `json:"domain,omitempty"`
	Zone     string             `json:"zone,omitempty"`
	Baseline string             `json:"baseline,omitempty"` // the state of a driver
	Basis    model.Basis        `json:"basis,omitempty"`
	States   []stateElement     `json:"states"`
	MovedBy  []judgementElement `json:"moved_by,omitempty"`
	Moves    []string           `json:"moves,omitempty"` // ids of judgements
	Evidence []string           `json:"evidence,omitempty"`
}

type stateElement struct {
	ID         string   `json:"id"`
	Title      string   `json:"title"`
	About      string   `json:"about,omitempty"`
	IfOpen     float64  `json:"if_open,omitempty"`
	Likelihood *float64 `json:"likelihood,omitempty"`
	Word       string   `json:"word,omitempty"`
	Stake      float64  `json:"stake,omitempty"`
	Evidence   []string `json:"evidence,omitempty"`
}

type judgementElement struct {
	ID       string             `json:"id"`
	When     string             `json:"when"`
	Points   map[string]float64 `json:"points"`
	Because  string             `json:"because,omitempty"`
	Basis    model.Basis        `json:"basis,omitempty"`
	Evidence []string           `json:"evidence,omitempty"`
}

// Element writes everything about the one thing of a set with that id as JSON; ok is
// false where there is none. The reading is nil for a set that gives no likelihoods.
func Element(w io.Writer, g Given, r *forecast.Reading, id string) (ok bool, err error) {
	set := g.Set
	if f, ok := set.Factor(id); ok {
		return true, write(w, g.factor(f, r))
	}
	if c, ok := set.Claim(id); ok {
		return true, write(w, g.claim(c))
	}
	if p, ok := set.Policy(id); ok {
		return true, write(w, g.policy(p))
	}
	if s, ok := set.Scenario(id); ok {
		return true, write(w, g.scenario(slices.Index(set.Scenarios, s), s, r))
	}
	i := slices.IndexFunc(set.Errata, func(e *model.Erratum) bool { return e.ID == id })
	if i < 0 {
		return false, nil
	}
	return true, write(w, erratum(set.Errata[i]))
}

func (g Given) factor(f *model.Factor, r *forecast.Reading) factorElement {
	e := factorElement{
		Kind: f.Kind.String(), ID: f.ID, Title: f.Title, About: f.About, Owner: f.Owner,
		Domain: f.Domain, Zone: f.Zone, Basis: f.Basis, Evidence: f.Evidence,
	}
	if f.Kind == model.Driver {
		e.Baseline = f.States[f.Baseline].ID
	}
	for i, s := range f.States {
		state := stateElement{ID: s.ID, Title: s.Title, About: s.About, IfOpen: s.IfOpen, Stake: s.Stake, Evidence: s.Evidence}
		if f.Kind == model.Outcome && r != nil {
			state.Likelihood, state.Word = g.chance(r.Factors[f.Index][i].P)
		}
		e.States = append(e.States, state)
	}
	for _, j := range f.Judgements {
		e.MovedBy = append(e.MovedBy, g.judgement(j))
	}
	for _, other := range g.Set.Factors {
		for _, j := range other.Judgements {
			if j.When == f.Index {
				e.Moves = append(e.Moves, j.ID)
			}
		}
	}
	return e
}

func (g Given) judgement(j *model.Judgement) judgementElement {
	e := judgementElement{ID: j.ID, When: g.Set.Factors[j.When].Assignment(model.Only(j.State)), Points: make(map[string]float64), Because: j.Because, Basis: j.Basis, Evidence: j.Evidence}
	for i, points := range j.Points {
		if points != 0 {
			e.Points[g.Set.Factors[j.Outcome].States[i].ID] = points
		}
	}
	return e
}

// chance returns a likelihood as it is written, and its word.
func (g Given) chance(p float64) (*float64, string) {
	rounded := round(p)
	return &rounded, g.Scale.Word(p)
}
