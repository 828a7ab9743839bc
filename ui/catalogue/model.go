package catalogue

// Model is the words for what stands in a set.
type Model struct {
	Seoul, Moscow, Pyongyang, Beijing      string // owners of drivers, as headings
	Washington, Kyiv, Events               string
	ByBrief, ByInference, ByJudgement      string // on whose word
	Driver, Outcome, State, Judgement      string
	Policy, Scenario, Erratum, Claim       string
	Question                               string
	Action                                 string
	Fact, DriverClaim, CausalLink          string // kinds of claims
	OutcomeForecast, Constraint, ScenarioK string
	Zone, Caveat, Recommendation           string
	ZoneFree, ZoneGray, ZoneSanctioned     string // how sanctions class an activity
}

func englishModel() Model {
	return Model{
		Seoul:           "SEOUL",
		Moscow:          "MOSCOW",
		Pyongyang:       "PYONGYANG",
		Beijing:         "BEIJING",
		Washington:      "WASHINGTON",
		Kyiv:            "KYIV",
		Events:          "EVENTS",
		ByBrief:         "the brief says so",
		ByInference:     "implied by the brief",
		ByJudgement:     "ours; the brief is silent",
		Driver:          "driver",
		Outcome:         "outcome",
		State:           "state",
		Judgement:       "judgement",
		Policy:          "advice",
		Scenario:        "scenario",
		Erratum:         "erratum",
		Claim:           "claim",
		Question:        "question",
		Action:          "action",
		Fact:            "a fact",
		DriverClaim:     "a driver",
		CausalLink:      "a causal link",
		OutcomeForecast: "a forecast",
		Constraint:      "a constraint",
		ScenarioK:       "a scenario",
		Zone:            "a zone of activity",
		Caveat:          "a caveat",
		Recommendation:  "a recommendation",
		ZoneFree:        "not sanctioned",
		ZoneGray:        "grey zone",
		ZoneSanctioned:  "sanctioned",
	}
}

// Owner returns the heading for the owner of a driver.
func (m Model) Owner(id string) string {
	switch id {
	case "seoul":
		return m.Seoul
	case "moscow":
		return m.Moscow
	case "pyongyang":
		return m.Pyongyang
	case "beijing":
		return m.Beijing
	case "washington":
		return m.Washington
	case "kyiv":
		return m.Kyiv
	case "events":
		return m.Events
	}
	return id
}

// Basis returns the words for on whose word an entry stands.
func (m Model) Basis(basis string) string {
	switch basis {
	case "brief":
		return m.ByBrief
	case "inferred":
		return m.ByInference
	}
	return m.ByJudgement
}

// Kind returns the words for the kind of a claim.
func (m Model) Kind(kind string) string {
	switch kind {
	case "fact":
		return m.Fact
	case "driver":
		return m.DriverClaim
	case "causal-link":
		return m.CausalLink
	case "outcome-forecast":
		return m.OutcomeForecast
	case "constraint":
		return m.Constraint
	case "scenario":
		return m.ScenarioK
	case "zone":
		return m.Zone
	case "caveat":
		return m.Caveat
	case "recommendation":
		return m.Recommendation
	}
	return kind
}

// ZoneOf returns the words for how sanctions class an activity.
func (m Model) ZoneOf(zone string) string {
	switch zone {
	case "non-sanctioned":
		return m.ZoneFree
	case "gray":
		return m.ZoneGray
	case "sanctioned":
		return m.ZoneSanctioned
	}
	return zone
}
