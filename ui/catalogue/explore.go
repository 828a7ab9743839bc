package catalogue

// Explore is the words of the screen on which drivers are moved.
type Explore struct {
	Drivers   string
	Scenarios string
	Forecast  string
	Advice    string
	Selected  string
	Supposed  string // beside a state that is taken as given
	RuledOut  string // beside a state that what is given rules out
	SomeOf    string // how many states are allowed, of how many
	AnyOf     string // number of states
	Or        string // between states
	OpenState string // percent now, percent of the weight
	Ours      string // mark of a baseline that is not the brief's
	Baseline  string // beside a driver's baseline state
	WasRank   string // rank at the baseline

	NoScenarios, NoPolicies string
}

func englishExplore() Explore {
	return Explore{
		Drivers:   "Drivers",
		Scenarios: "Scenarios",
		Forecast:  "Forecast",
		Advice:    "Advice",
		Selected:  "Selected",
		Supposed:  "supposed",
		RuledOut:  "ruled out",
		SomeOf:    "%d of %d",
		AnyOf:     "any of %d",
		Or:        " or ",
		OpenState: "%s, weight %s",
		Ours:      "~",
		Baseline:  "baseline",
		WasRank:   "was %d",

		NoScenarios: "This set has no scenarios.",
		NoPolicies:  "This set has no recommendations.",
	}
}

// Word returns the word that stands beside a likelihood, which is of its scale. What
// is certain or impossible is so only because it was assumed, and no word of
// likelihood fits it.
func (e Explore) Word(likelihood float64, ofScale func(float64) string) string {
	switch likelihood {
	case 0:
		return e.RuledOut
	case 1:
		return e.Supposed
	}
	return ofScale(likelihood)
}
