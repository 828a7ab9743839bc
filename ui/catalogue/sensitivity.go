package catalogue

// SensitivityScreen is the words of the screen on what decides a forecast.
type SensitivityScreen struct {
	Drivers    string // titles of the lists
	Judgements string
	Signposts  string
	Asking     string // what is worked out, for the judgements
	Watching   string // and for the signposts

	Shift      string // bits
	ShiftTiny  string // the same where room is short: bits
	On         string // basis, bits
	Assumed    string // the basis of what the assumptions settle by themselves
	Settled    string
	IsAssumed  string
	IsRuledOut string
	ToFree     string // what to do about it

	Scale       string // percent from, to, now
	Bits        string // heads a column
	NothingMove string // what to do about it
	DriverEnds  string // percent, state, percent, state, bits
	IfItWere    string // headings
	IfDoubted   string
	AsItIs      string // how a judgement may count
	Out         string
	Weaker      string
	Stronger    string
	NoneCarries string
	NoneCarried string // because it is supposed
	StruckOut   string // heading
	CarriesNow  string // bits, percent without it
	AllAbout    string // a link: driver

	Idle       Count     // drivers
	IdleOthers Count     // judgements
	Columns    [5]string // bits, and percent without, with a point less, with one more; basis

	Learn      string // bits, open drivers, drivers
	LearnNone  string
	IfSeen     string // heading
	Seen       string // state, likelihood
	TellBits   string // bits, bits there are to learn
	Answer     string // state, scenarios
	Becomes    string // scenario, percent
	Telling    string // headings
	Defining   string
	Silent     Count // things that tell nothing
	OwnPosts   string
	NoOwnPosts string
	NoTelling  string
	NoScenario string
}

func englishSensitivityScreen() SensitivityScreen {
	return SensitivityScreen{
		Drivers:    "Drivers",
		Judgements: "Judgements",
		Signposts:  "Signposts",
		Asking:     "Doubting every judgement",
		Watching:   "Weighing all that could be seen",

		Shift:      "Confidence: of %s bits of shift,",
		ShiftTiny:  "%s bits:",
		On:         "%s %s",
		Assumed:    "what is assumed itself",
		Settled:    "It stands as at the baseline: no shift to account for.",
		IsAssumed:  "You suppose it, so nothing else decides it.",
		IsRuledOut: "What you suppose rules it out.",

		ToFree: "Free what you suppose on Explore, and ask again.",

		Scale:       "│ now %s; the scale runs from %s to %s",
		Bits:        "bits",
		NothingMove: "No driver moves it: no judgement of the set leads from a driver to it.",
		DriverEnds:  "%s if %s, %s if %s: %.2f bits between them, all else as it is.",
		IfItWere:    "IF IT WERE, ALL ELSE AS IT IS",
		IfDoubted:   "IF IT IS DOUBTED",
		AsItIs:      "as it is",
		Out:         "struck out",
		Weaker:      "a point less",
		Stronger:    "a point more",
		NoneCarries: "No judgement carries it as things stand. Move a driver on Explore or load a scenario, and those that carry the shift stand here.",
		NoneCarried: "No judgement carries what is supposed.",
		StruckOut:   "STRUCK OUT",
		CarriesNow:  "It carries %s bits; struck out, it leaves %s.",
		AllAbout:    "All about %s",

		Idle:       Count{"%d driver does not move it.", "%d drivers do not move it."},
		IdleOthers: Count{"%d judgement does not bear on it as things stand.", "%d judgements do not bear on it as things stand."},
		Columns:    [5]string{"bits", "out", "−1", "+1", "basis"},

		Learn:      "%.2f bits to learn; open: %d of %d drivers",
		LearnNone:  "What you suppose settles which scenario comes: nothing is left to learn. Free it on Explore.",
		IfSeen:     "IF YOU THEN SEE IT, THE SCENARIOS BECOME",
		Seen:       "%s (%s)",
		TellBits:   "It tells %.2f of the %.2f bits there are to learn.",
		Answer:     "if %s: %s",
		Becomes:    "%s %s",
		Telling:    "WHAT TO WATCH, MOST TELLING FIRST",
		Defining:   "WHAT THE SCENARIOS ARE MADE OF",
		Silent:     Count{"%d other thing tells next to nothing.", "%d others tell next to nothing."},
		OwnPosts:   "WHAT THE SCENARIOS THEMSELVES SAY TO WATCH",
		NoOwnPosts: "They name no signposts.",
		NoScenario: "This set has no scenarios for a signpost to tell apart. Add some under scenarios in its files.",
		NoTelling:  "Nothing that is uncertain tells which scenario comes. Leave drivers open on Explore.",
	}
}
