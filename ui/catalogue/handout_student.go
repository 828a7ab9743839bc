package catalogue

// HandoutQuestions is the words of the student's edition.
type HandoutQuestions struct {
	Edition string
	Name    string

	World      string // title of a section
	WorldAbout string

	Scenarios     string // title of a section
	ScenariosHow  string
	YourScenarios string // captions
	YourForecasts string
	Estimate      string // heads columns
	InWords       string
	After         string
	LookUp        string // places

	Forecasts    string // title of a section
	ForecastsHow string
	Rest         string // under the table

	Why          string // title of a section
	WhyHow       string
	ForAndNot    string // captions
	OfMoved      string
	For, Against string // heads columns
	Raises       string
	Lowers       string
	WhyAndWhere  string

	Change     string // title of a section
	ChangeHow  string
	ToCome     string // caption
	HaveToMove string // heads columns
	ByWhom     string
	FirstSign  string

	Decides    string // title of a section
	DecidesHow string
	Three      string    // caption
	Numbers    [3]string // heads rows
	Place      string    // heads columns
	Which      string
	WhichWay   string

	Advice         string // title of a section
	AdviceHow      string
	YourOrder      string // caption
	Recommendation string // heads columns
	Rank           string
	Levers         string // owner
	Lever          string // heads columns
	Better         string
	Worse          string
	Regret         string
	NowMark        string // beside the state that is assumed

	Known     string // title of a section
	KnownHow  string
	Errata    string
	Reflect   string // title of a section
	Questions []string
	Words     string // title of a section
	WordsHow  string
}

func englishHandoutQuestions() HandoutQuestions {
	return HandoutQuestions{
		Edition: "Student's worksheet",
		Name:    "Name: .............................. Date: ....................",

		World:      "The state of the world",
		WorldAbout: "Take this as given. Everything you are asked below is asked as things stand here.",

		Scenarios:     "How likely is each scenario?",
		ScenariosHow:  "Write down a percentage before you speak to anybody, and the word that goes with it; the last page has the words. Leave the last column for after the discussion.",
		YourScenarios: "Your estimates of the scenarios",
		YourForecasts: "Your estimates, forecast by forecast",
		Estimate:      "Your estimate, %",
		InWords:       "In words",
		After:         "After the discussion, %",
		LookUp:        "Look up %s.",

		Forecasts:    "How likely is each outcome?",
		ForecastsHow: "Look up the place in the brief, then estimate.",
		Rest:         "Where only one answer is asked for, the other gets the rest. Several answers to one question add up to 100%.",

		Why:         "Why?",
		WhyHow:      "Give your reasons, and the page and the paragraph of the brief that they rest on; where the brief is silent, say so.",
		ForAndNot:   "What speaks for each scenario, and what against it?",
		OfMoved:     "What follows from what was moved or supposed?",
		For:         "Speaks for it",
		Against:     "Speaks against it",
		Raises:      "Makes likelier",
		Lowers:      "Makes less likely",
		WhyAndWhere: "Why; page and paragraph",

		Change:     "What would have to change?",
		ChangeHow:  "Compare the scenarios: what would have to be different for each of them to come, and who could make it so?",
		ToCome:     "What it would take",
		HaveToMove: "What would have to be different",
		ByWhom:     "Who could make it so",
		FirstSign:  "What you would see first",

		Decides:    "What decides it?",
		DecidesHow: "Which three drivers could move each scenario most, if all else stayed as it is?",
		Three:      "The three drivers that matter most",
		Numbers:    [3]string{"First", "Second", "Third"},
		Place:      "Place",
		Which:      "Driver, and to which state",
		WhichWay:   "Up or down, and how far",

		Advice:         "What should be done?",
		AdviceHow:      "The brief makes these recommendations, here in its own order. Which is most urgent as things stand?",
		YourOrder:      "Your order of the recommendations",
		Recommendation: "Recommendation",
		Rank:           "Your rank",
		Levers:         "What %s could do",
		Lever:          "Move",
		Better:         "What it would make better",
		Worse:          "What it would make worse",
		Regret:         "When you would regret it",
		NowMark:        "as things stand",

		Known:    "What is known",
		KnownHow: "Facts that the brief reports, in our words, with the page and the paragraph.",
		Errata:   "The errata named here and below stand in full in the instructor's edition.",
		Reflect:  "After the discussion",
		Questions: []string{
			"Which of your estimates did you change, and what changed it?",
			"Where do you still differ from the others, and which fact would settle it?",
			"Which of your reasons are the brief's, and which are your own?",
		},
		Words:    "Words of likelihood",
		WordsHow: "Use a word only beside its number. How likely something is says nothing of how sure you are of your reasons; keep the two apart.",
	}
}
