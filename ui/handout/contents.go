package handout

import (
	"io"

	"foresee/model"
	"foresee/model/forecast"
)

type listedJSON struct {
	Set    string       `json:"set"`
	Method model.Method `json:"method"`
	AsOf   string       `json:"as_of,omitempty"`
	Title  string       `json:"title"`
	Author string       `json:"author,omitempty"`
}

// Sets writes what sets there are, as JSON; names are what opens them.
func Sets(w io.Writer, names []string, sets []*model.Set) error {
	list := make([]listedJSON, len(sets))
	for i, s := range sets {
		list[i] = listedJSON{names[i], s.Method, s.AsOf, s.Title, s.Brief.Author}
	}
	return write(w, list)
}

type contentsJSON struct {
	listedJSON
	About     string            `json:"about,omitempty"`
	Brief     *briefJSON        `json:"brief,omitempty"`
	Factors   []factorElement   `json:"factors"`
	Scenarios []scenarioElement `json:"scenarios"`
	Policies  []policyElement   `json:"policies"`
	Claims    []claimElement    `json:"claims"`
	Errata    []erratumElement  `json:"errata"`
}

type briefJSON struct {
	Title       string `json:"title"`
	Author      string `json:"author"`
	Affiliation string `json:"affiliation,omitempty"`
	Publisher   string `json:"publisher,omitempty"`
	Date        string `json:"date,omitempty"`
	Pages       int    `json:"pages,omitempty"`
	Disclaimer  string `json:"disclaimer,omitempty"`
}

// Contents writes everything in a set as JSON, with the likelihoods of a reading; it
// is nil for a set that gives none.
func Contents(w io.Writer, g Given, r *forecast.Reading) error { return write(w, g.contents(r)) }

func (g Given) contents(r *forecast.Reading) contentsJSON {
	set := g.Set
	doc := contentsJSON{
		listedJSON: listedJSON{set.ID, set.Method, set.AsOf, set.Title, set.Brief.Author},
		About:      set.About,
		Brief:      g.brief(),
		Factors:    make([]factorElement, len(set.Factors)),
		Scenarios:  make([]scenarioElement, len(set.Scenarios)),
		Policies:   make([]policyElement, len(set.Policies)),
		Claims:     make([]claimElement, len(set.Claims)),
		Errata:     make([]erratumElement, len(set.Errata)),
	}
	for i, f := range set.Factors {
		doc.Factors[i] = g.factor(f, r)
	}
	for i, s := range set.Scenarios {
		doc.Scenarios[i] = g.scenario(i, s, r)
	}
	for i, p := range set.Policies {
		doc.Policies[i] = g.policy(p)
	}
	for i, c := range set.Claims {
		doc.Claims[i] = g.claim(c)
	}
	for i, e := range set.Errata {
		doc.Errata[i] = erratum(e)
	}
	return doc
}

// brief returns what a set is drawn from, or nil if it does not say.
func (g Given) brief() *briefJSON {
	b := g.Set.Brief
	if b == (model.Brief{}) {
		return nil
	}
	return &briefJSON{b.Title, b.Author, b.Affiliation, b.Publisher, b.Date, b.Pages, b.Disclaimer}
}
