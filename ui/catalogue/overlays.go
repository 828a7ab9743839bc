package catalogue

// Picker is the words of the scenario picker.
type Picker struct {
	Title    string
	Scenario string
	None     string

	TitleBalance, ScenarioBalance string // for a set that gives no likelihoods
	NoneBalance                   string
}

func englishPicker() Picker {
	return Picker{
		Title:    "Choose a scenario",
		Scenario: "Scenario",
		None:     "This set has no scenarios.",

		TitleBalance:    "Consistent scenarios",
		ScenarioBalance: "Scenario",
		NoneBalance:     "Here the consistent scenarios are read and pinned, once they are found and few enough to be listed. Pin some states on Explore.",
	}
}

// Search is the words of the search.
type Search struct {
	Title, Prompt, Nothing string

	PromptBalance string // for a set that gives no likelihoods
}

func englishSearch() Search {
	return Search{
		Title:   "Search",
		Prompt:  "a driver, outcome, scenario, advice, claim, place or action",
		Nothing: "Nothing found.",

		PromptBalance: "a descriptor, state, scenario, reason or action",
	}
}

// Help is the words of the help that explain the marks.
type Help struct {
	Title, Marks           string
	Pointer, Moved, Open   string
	Supposed, Change, Just string
	Ours, Slip, Bar, Place string
	Scale                  string // the title of a scale of words
}

func englishHelp() Help {
	return Help{
		Title:    "Keys",
		Marks:    "Marks",
		Pointer:  "what is selected",
		Moved:    "a driver that was moved",
		Open:     "a driver left open",
		Supposed: "supposed, not forecast",
		Change:   "points since the baseline",
		Just:     "moved by the last key",
		Ours:     "a baseline of ours, not the brief's",
		Slip:     "a slip or tension in the brief",
		Bar:      "now; what the baseline had more",
		Place:    "paragraph and page, and the claim",
		Scale:    "Words of likelihood (%s)",
	}
}
