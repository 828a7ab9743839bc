package catalogue

// Estimates is the words of the screen on which a room estimates, and of what keeps
// forecasts hidden meanwhile.
type Estimates struct {
	Name, Tiny string    // of the screen
	Panes      [3]string // questions, people, the page
	Hidden     string    // why other screens stay shut: questions, the name of the screen, key
	HiddenStep string    // the same on the stage

	Asked, NotAsked string // headings of the list
	Rounds          [2]string
	Ahead           string
	Done            string // round
	Counted         string // round, given, all
	Counts          string // round, given: nobody is named yet
	Likeliest       string // state, percent

	NoPeople string // key
	Gave     string
	Waits    string

	Closes    string // a day
	RoundHead [2]string
	Blind     string
	ToCome    string // round
	NotYet    string // key
	GivenBy   string // given, all, names
	WaitsFor  string // names
	AllGave   string
	NoneGave  string // key
	Nobody    string
	Spread    string // median, its word, n
	Between   string // lower and upper quartile, least and greatest
	One       string // likelihood, its word
	Of        string // medians, n
	Legend    string // dot, median
	LegendOf  string // model's mark, brief's mark

	Forecasts string // heading
	Unseen    string
	ByModel   string // likelihood
	NoModel   string
	ByBrief   string // word, percent from, percent to
	NoBrief   string
	Evidence  string // heading
	You       string // name

	NameTitle  string // of the form
	NameField  string
	NameHelp   string // the question that a line without one answers
	GiveTitle  string // name, title of the question
	Likelihood string
	Because    string
	How        string // words of likelihood
	HowMany    string
	Reads      string // likelihood
	Rest       string // percent
	RestTo     string // percent, state
	Over       string // percent
	Before     string // first round: what was given, the median, from, to
	BeforeNone string // the median, from, to
	BeforeMany string // the medians of the states

	Given      string // name, question, what
	GaveAll    string // name, key
	AllDone    string // round, questions
	CloseAsk   string // round, questions, who is missing, key
	CloseAll   string // round, questions, key
	CloseEmpty string // round, questions, key
	StageClose string // round, missing, all, keys on and back: in a line
	StageAll   string // round, all, keys on and back
	StageEmpty string // round, keys on and back
	CallOff    string // key
	CalledOff  string
	Closed     string // round
	CloseNone  string
	NextAsk    string // round, questions
	NextNone   string
	PartAsk    string // name, key
	Parted     string // name
	PartNobody string
	Joined     string // name
	ShutRound  string // question, key
	Lines      Count  // taken
	Replaced   Count
	NotTaken   Count // lines
	FaultsHead string
	FaultLine  string // number, text, why
	Questions  Count
	And        string
}

func englishEstimates() Estimates {
	return Estimates{
		Name:       "Estimates",
		Tiny:       "Est",
		Panes:      [3]string{"Questions", "People", "About"},
		Hidden:     "Blind: forecasts stay hidden until everybody has given their own (%s). Give them or close the round on %s (%s).",
		HiddenStep: "Blind: the screen of this step is hidden until the round is over.",

		Asked:     "ASKED",
		NotAsked:  "NOT ASKED YET",
		Rounds:    [2]string{"1st", "2nd"},
		Ahead:     "to come",
		Done:      "%s done",
		Counted:   "%s %d/%d",
		Counts:    "%s %d",
		Likeliest: "likeliest: %s %s",

		NoPeople: "Nobody yet. %s adds a person or a group, or paste lines of CSV.",
		Gave:     "has given",
		Waits:    "waits",

		Closes:    "closes on %s",
		RoundHead: [2]string{"FIRST ROUND", "SECOND ROUND"},
		Blind:     "blind",
		ToCome:    "The %s round is still to come.",
		NotYet:    "Not asked yet. %s asks it and takes an estimate.",
		GivenBy:   "Given by %d of %d: %s.",
		WaitsFor:  "Waiting for %s.",
		AllGave:   "All have given; the round can be closed.",
		NoneGave:  "Nobody has given yet. %s takes an estimate.",
		Nobody:    "Closed without an estimate.",
		Spread:    "median %s %s (n = %d)",
		Between:   "half of them from %s to %s, all from %s to %s",
		Of:        "median %s (n = %d)",
		One:       "%s %s, the only one (n = 1)",
		Legend:    "%s a person (a digit: several), %s the median",
		LegendOf:  "%s the model, %s the brief's words",

		Forecasts: "THE MODEL AND THE BRIEF",
		Unseen:    "Hidden until everybody has given an estimate.",
		ByModel:   "The model, at the baseline: %s.",
		NoModel:   "The model has no forecast of it.",
		ByBrief:   "The brief: %s, %s to %s.",
		NoBrief:   "The brief gives no word of likelihood.",
		Evidence:  "WHAT IT STANDS FOR",
		You:       "%s: %s",

		NameTitle:  "Who estimates?",
		NameField:  "Name",
		NameHelp:   "A person or a group. Or lines of CSV, typed or pasted: name, estimate, reason; of “%s” unless they name a question. Empty: done.",
		GiveTitle:  "%s: %s",
		Likelihood: "Likelihood",
		Because:    "Because",
		How:        "Percent (30), odds (1:4), or a word: %s.",
		HowMany:    "A percentage for each; one that is left empty takes the rest.",
		Reads:      "= %s",
		Rest:       "%s left",
		RestTo:     "%s left, for “%s”",
		Over:       "%s too much",
		Before:     "First round: you gave %s; median %s, from %s to %s.",
		BeforeNone: "First round: median %s, from %s to %s.",
		BeforeMany: "First round: the room's medians were %s.",

		Given:      "%s, “%s”: %s.",
		GaveAll:    "%s has given all that is asked. %s is the next one.",
		AllDone:    "All have given in the %s round (%s); it can be closed.",
		CloseAsk:   "The %s round (%s) still waits for %s. Once more %s closes it for good and shows what was given.",
		CloseEmpty: "Nobody has given anything in the %s round (%s). Once more %s closes it for good.",
		StageClose: "%s round: %d of %d are still to give. %s closes it, %s does not.",
		StageAll:   "%s round: all %d have given. %s closes it, %s does not.",
		StageEmpty: "%s round: nobody has given here. %s closes it, %s does not.",
		CallOff:    "No round is open, but a lesson has announced one. Once more %s calls it off.",
		CalledOff:  "Called off. Forecasts may be seen again.",
		CloseAll:   "The %s round: all have given (%s). Once more %s closes it and shows what.",
		Closed:     "The %s round is closed.",
		CloseNone:  "No round is open.",
		NextAsk:    "The second round is open: %s. The first stays in view.",
		NextNone:   "There is no closed first round to follow up.",
		PartAsk:    "Once more %[2]s takes %[1]s out, with all that they gave.",
		Parted:     "%s is out.",
		PartNobody: "Nobody is selected.",
		Joined:     "%s is in.",
		ShutRound:  "The %s round of this question is closed; its estimates have been seen.",
		Lines:      Count{"%d estimate taken", "%d estimates taken"},
		Replaced:   Count{"%d in place of an earlier one", "%d in place of earlier ones"},
		NotTaken:   Count{"%d line not taken", "%d lines not taken"},
		FaultsHead: "NOT TAKEN",
		FaultLine:  "line %d  %s",
		Questions:  Count{"%d question", "%d questions"},
		And:        ", ",
	}
}
