package handout

import (
	"foresee/model"
	"foresee/model/forecast"
)

type claimElement struct {
	Kind      string     `json:"kind"`
	ID        string     `json:"id"`
	Page      int        `json:"page,omitempty"`
	Paragraph string     `json:"paragraph,omitempty"`
	Says      string     `json:"says"`
	Word      string     `json:"word,omitempty"` // of likelihood, the brief's own
	Is        string     `json:"is,omitempty"`   // fact, driver, causal-link, ...
	Note      string     `json:"note,omitempty"`
	UsedBy    []usedJSON `json:"used_by,omitempty"`
}

type usedJSON struct {
	Kind model.RefKind `json:"kind"`
	ID   string        `json:"id"`
}

func (g Given) claim(c *model.Claim) claimElement {
	e := claimElement{Kind: "claim", ID: c.ID, Page: c.Page, Paragraph: c.Paragraph, Says: c.Says, Word: c.Word, Is: c.Kind, Note: c.Note}
	for _, use := range g.Set.Uses(c.ID) {
		e.UsedBy = append(e.UsedBy, usedJSON{use.Kind, use.ID})
	}
	return e
}

type policyElement struct {
	Kind      string      `json:"kind"`
	ID        string      `json:"id"`
	Title     string      `json:"title"`
	Text      string      `json:"text"`
	Modal     string      `json:"modal"`
	Strength  float64     `json:"strength"`
	RisesWith []string    `json:"rises_with,omitempty"`
	FallsWith []string    `json:"falls_with,omitempty"`
	Lever     []string    `json:"lever,omitempty"`
	Basis     model.Basis `json:"basis,omitempty"`
	Evidence  []string    `json:"evidence,omitempty"`
}

func (g Given) policy(p *model.Policy) policyElement {
	return policyElement{
		"policy", p.ID, p.Title, p.Text, p.Modal, p.Strength,
		g.conditions(p.RisesWith), g.conditions(p.FallsWith), g.conditions(p.Lever), p.Basis, p.Evidence,
	}
}

// conditions writes conditions as the command line takes them.
func (g Given) conditions(list []model.Condition) []string {
	var texts []string
	for _, c := range list {
		texts = append(texts, g.Set.Factors[c.Factor].Assignment(c.States))
	}
	return texts
}

type scenarioElement struct {
	Kind       string     `json:"kind"`
	ID         string     `json:"id"`
	Title      string     `json:"title"`
	Likelihood *float64   `json:"likelihood,omitempty"`
	Word       string     `json:"word,omitempty"`
	Story      string     `json:"story,omitempty"`
	Meaning    string     `json:"meaning,omitempty"`
	Event      [][]string `json:"event"` // any of these, each of which is all of its conditions
	Drivers    []string   `json:"drivers,omitempty"`
	Signposts  []saysJSON `json:"signposts,omitempty"`
	Advice     []saysJSON `json:"advice,omitempty"`
	Evidence   []string   `json:"evidence,omitempty"`
}

type saysJSON struct {
	Says     string      `json:"says"`
	Basis    model.Basis `json:"basis"`
	Evidence []string    `json:"evidence,omitempty"`
}

func (g Given) scenario(i int, s *model.Scenario, r *forecast.Reading) scenarioElement {
	e := scenarioElement{Kind: "scenario", ID: s.ID, Title: s.Title, Story: s.Story, Meaning: s.Meaning, Drivers: g.conditions(s.Preset), Evidence: s.Evidence}
	if r != nil {
		e.Likelihood, e.Word = g.chance(r.Scenarios[i].P)
	}
	for _, all := range s.Event {
		e.Event = append(e.Event, g.conditions(all))
	}
	for _, sign := range s.Signposts {
		e.Signposts = append(e.Signposts, saysJSON(sign))
	}
	for _, a := range s.Advice {
		e.Advice = append(e.Advice, saysJSON(a))
	}
	return e
}

type erratumElement struct {
	Kind     string   `json:"kind"`
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Says     string   `json:"says"`
	Note     string   `json:"note"`
	Evidence []string `json:"evidence,omitempty"`
}

func erratum(e *model.Erratum) erratumElement {
	return erratumElement{"erratum", e.ID, e.Title, e.Says, e.Note, e.Evidence}
}
