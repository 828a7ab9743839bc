package handout

import (
	"io"

	"foresee/model"
)

type worksheetJSON struct {
	headJSON
	Assumptions map[string][]string `json:"assumptions"`
	Drivers     []askDriverJSON     `json:"drivers"`
	Scenarios   []askScenarioJSON   `json:"scenarios"`
	Outcomes    []askOutcomeJSON    `json:"outcomes"`
	Policies    []askPolicyJSON     `json:"policies"`
}

type askDriverJSON struct {
	ID     string            `json:"id"`
	Title  string            `json:"title"`
	About  string            `json:"about"`
	Owner  string            `json:"owner"`
	States []driverStateJSON `json:"states"`
}

type driverStateJSON struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	About string `json:"about,omitempty"`
}

type askScenarioJSON struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Story    string   `json:"story"`
	Estimate *float64 `json:"estimate"`
	Because  string   `json:"because"`
}

type askOutcomeJSON struct {
	ID      string         `json:"id"`
	Title   string         `json:"title"`
	Domain  string         `json:"domain"`
	States  []askStateJSON `json:"states"`
	Because string         `json:"because"`
}

type askStateJSON struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Estimate *float64 `json:"estimate"`
}

type askPolicyJSON struct {
	ID      string `json:"id"`
	Title   string `json:"title"`
	Text    string `json:"text"`
	Rank    *int   `json:"rank"`
	Because string `json:"because"`
}

// WorksheetJSON writes what a student is asked as JSON, with null for what is to be
// estimated. It is made without a reading and leaves out every text that may tell a
// likelihood: what the outcomes are about, what a scenario would mean, the claims.
func WorksheetJSON(w io.Writer, g Given) error {
	doc := worksheetJSON{
		headJSON:    g.head(Student),
		Assumptions: g.Set.IDs(g.Assumptions),
		Drivers:     []askDriverJSON{},
		Scenarios:   make([]askScenarioJSON, len(g.Set.Scenarios)),
		Outcomes:    []askOutcomeJSON{},
		Policies:    make([]askPolicyJSON, len(g.Set.Policies)),
	}
	for _, f := range g.Set.Drivers() {
		doc.Drivers = append(doc.Drivers, askDriver(f))
	}
	for i, s := range g.Set.Scenarios {
		doc.Scenarios[i] = askScenarioJSON{ID: s.ID, Title: s.Title, Story: s.Story}
	}
	for _, f := range g.Set.Outcomes() {
		ask := askOutcomeJSON{ID: f.ID, Title: f.Title, Domain: f.Domain}
		for _, state := range f.States {
			ask.States = append(ask.States, askStateJSON{ID: state.ID, Title: state.Title})
		}
		doc.Outcomes = append(doc.Outcomes, ask)
	}
	for i, p := range g.Set.Policies {
		doc.Policies[i] = askPolicyJSON{ID: p.ID, Title: p.Title, Text: p.Text}
	}
	return write(w, doc)
}

func askDriver(f *model.Factor) askDriverJSON {
	doc := askDriverJSON{f.ID, f.Title, f.About, f.Owner, make([]driverStateJSON, len(f.States))}
	for i, s := range f.States {
		doc.States[i] = driverStateJSON{s.ID, s.Title, s.About}
	}
	return doc
}
