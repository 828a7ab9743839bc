package catalogue

// HandoutFindings is the words of the instructor's edition.
type HandoutFindings struct {
	Edition string

	Glance      string // title of a section
	Nothing     string
	HowLikely   string // caption
	ScenarioKey string
	Likelihood  string // heads columns
	Change      string
	AtBaseline  string
	Level       string
	ShiftedMost string
	Shifted     string // percent and word at the baseline, percent and word now, points
	MostUrgent  string
	FromBase    string // value, percent at the baseline

	World      string // title of a section
	Loaded     string // a scenario whose drivers these are
	Open       string // caption
	OpenState  string // heads columns
	Weight     string
	Now        string
	OpenKey    string
	Struck     string
	StruckText string // factor, state, outcome

	Scenarios string // title of a section
	Story     string
	Meaning   string
	Event     string
	And       string // between conditions
	Or        string // between alternatives
	Signposts string
	IfItComes string

	Forecasts     string // title of a section
	ForecastTable string // caption
	ForecastKey   string

	Why        string // title of a section
	WhyAbout   string
	NotMoved   string
	NotSplit   string
	NoBearing  string
	Moved      string // from, to, bits, odds
	Certain    string // from, to
	Parts      string // caption: subject
	Assumption string // heads columns
	Bits       string
	Odds       string
	Judgement  string // factor, state, outcome
	Condition  string // percent now, percent at the baseline
	More       Count  // further judgements
	Confidence string
	PartsKey   string
	AllDue     string // assumption
	NoLonger   string
	Levels     string // title of a part
	LevelTable string // caption
	Asked      string // heads columns
	BriefWords string
	Quoted     string // word

	Compared      string // title of a section
	ComparedAbout string
	Drivers       string // captions
	Chances       string
	Outcomes      string
	Ranks         string
	SideNow       string // a side that is what is assumed
	BitsKey       string
	Further       Count  // outcomes that differ less or not at all
	Standing      string // rank, urgency
	RanksKey      string
	SameRank      string
	AllSame       string
	MoreSides     Count // scenarios left out

	Decided      string // title of a section
	DecidedAbout string
	Supposed     string
	Rests        string // bits by the brief, implied, ours
	Tornado      string // caption: subject
	TornadoKey   string
	Low, High    string // heads columns
	Span         string // percent, state
	Range        string // percent, percent
	Idle         Count
	Linchpins    string // caption: subject
	NoLinchpins  string
	OfJudgement  string // heads columns
	Carries      string
	Without      string
	Weaker       string
	Stronger     string
	Basis        string
	LinchpinKey  string

	Advice       string // title of a section
	Order        string // caption
	OrderKey     string
	Urgency      string // heads columns
	BriefWord    string
	RankBefore   string
	Ranked       string // rank, title
	Strength     string // word, points
	Reason       string // condition, percent before, percent now, points
	MovedByThese string // reasons
	NoPolicies   string
	Levers       string // title of a part: owner
	LeverTable   string // caption
	LeverKey     string
	Does         string // heads a column
	Effect       string // outcome, percent, points
	NoEffect     string
	NoLevers     string // owner
	RegretTitle  string
	Choice       string // heads columns
	Worst        string
	Least        string
	RegretKey    string
	NoStakes     string
	NoRegret     string

	Method      string // title of a section
	MethodTexts []string
	Again       string // assignments
	AgainStruck string // ids

	Sources      string // title of a section
	SourcesAbout string
	ClaimWord    string // the brief's own word
	Slips        string
	Slip         string // what is printed, what is so
}

func englishHandoutFindings() HandoutFindings {
	return HandoutFindings{
		Edition: "Instructor's edition",

		Glance:      "At a glance",
		Nothing:     "Nothing was moved, so no likelihood has shifted: each is where the brief puts it, or where the set does on which the brief is silent.",
		HowLikely:   "How likely each scenario is",
		ScenarioKey: "The bar is the likelihood as assumed, the mark the one at the baseline.",
		Likelihood:  "Likelihood",
		Change:      "Change, points",
		AtBaseline:  "Baseline",
		Level:       "Level by",
		ShiftedMost: "What shifted most",
		Shifted:     "%s, was %s (%s points)",
		MostUrgent:  "Most urgent",
		FromBase:    "%s; baseline %s",

		World:      "What was assumed",
		Loaded:     "These are the drivers of the scenario “%s”.",
		Open:       "Drivers left open",
		OpenState:  "State",
		Weight:     "Weight",
		Now:        "Now",
		OpenKey:    "The weights are ours. Now: what becomes of them where an outcome is supposed.",
		Struck:     "Judgements struck out",
		StruckText: "%s: %s → %s",

		Scenarios: "The scenarios",
		Story:     "The story (ours).",
		Meaning:   "What it would mean.",
		Event:     "It has come about when",
		And:       ", and ",
		Or:        "; or ",
		Signposts: "What to watch",
		IfItComes: "Advice if it comes",

		Forecasts:     "The forecasts",
		ForecastTable: "Every outcome, as assumed",
		ForecastKey:   "The mark on a bar is the baseline. Level by: whether the baseline's level is the brief's, implied by it, or ours; every number is ours.",

		Why:        "Why",
		WhyAbout:   "The scenarios, and the outcomes that shifted most. A shift is counted in bits: one bit up is odds doubled. It is split among what was moved, to the last bit.",
		NotMoved:   "Nothing was moved, so there is no shift to explain. What follows is where the levels come from.",
		NotSplit:   "So much was moved at once that the shift cannot be split.",
		NoBearing:  "Nothing that was moved bears on it: %s, as at the baseline.",
		Moved:      "From %s at the baseline to %s: %s bits, odds %s.",
		Certain:    "From %s at the baseline to %s: what is assumed settles it.",
		Parts:      "What moved it: %s",
		Assumption: "Assumption",
		Bits:       "Bits",
		Odds:       "Odds",
		Judgement:  "%s: %s → %s.",
		Condition:  "How likely that is: %s; at the baseline %s.",
		More:       Count{"%d further judgement bears on it less.", "%d further judgements bear on it less."},
		Confidence: "Confidence.",
		PartsKey:   "To the right of 0: makes it likelier.",
		AllDue:     "All of it is due to %s.",
		NoLonger:   "It counted at the baseline, and no longer does.",
		Levels:     "Where the baseline comes from",
		LevelTable: "What each outcome asks, and the brief's own words",
		Asked:      "What is asked, and how the level was chosen",
		BriefWords: "The brief's words",
		Quoted:     "“%s”",

		Compared:      "The scenarios compared",
		ComparedAbout: "Each column is a state of the world: the baseline, what is assumed, and the drivers under which each scenario is most at home, which are ours.",
		Drivers:       "Drivers that differ",
		Chances:       "What becomes of the scenarios",
		Outcomes:      "The outcomes that differ most",
		Ranks:         "Recommendations whose rank changes",
		SideNow:       "%s (now)",
		BitsKey:       "Bits: from the lowest to the highest. Of each outcome, the state that differs most.",
		Further:       Count{"%d further outcome differs less or not at all.", "%d further outcomes differ less or not at all."},
		Standing:      "%d (%s)",
		RanksKey:      "The rank, and the urgency in points.",
		SameRank:      "No recommendation changes its rank.",
		AllSame:       "All of them assume the same.",
		MoreSides:     Count{"%d further scenario is left out for want of room; foresee compare has it.", "%d further scenarios are left out for want of room; foresee compare has them."},

		Decided:      "What decides them",
		DecidedAbout: "How far each driver alone would take a forecast, all else as assumed, and which judgements carry it.",
		Supposed:     "What is assumed settles it, so nothing else decides it.",
		Rests:        "Of the shift, %s bits rest on what the brief says, %s on what it implies, %s on judgements of ours.",
		Tornado:      "How far each driver would take it: %s",
		TornadoKey:   "From the state that makes it least likely to the one that makes it likeliest; the mark is the likelihood as assumed.",
		Low:          "Least likely with",
		High:         "Likeliest with",
		Span:         "%s: %s",
		Range:        "%s to %s",
		Idle:         Count{"%d further driver moves it less or not at all.", "%d further drivers move it less or not at all."},
		Linchpins:    "Judgements that carry it: %s",
		NoLinchpins:  "No judgement carries it as things stand: the baseline is what the set states, whatever the judgements.",
		OfJudgement:  "Judgement",
		Carries:      "Bits",
		Without:      "Struck out",
		Weaker:       "A point less",
		Stronger:     "A point more",
		Basis:        "Basis",
		LinchpinKey:  "Bits: what the judgement carries now. Beside them, the likelihood if it is struck out, or counts for a point less or more.",

		Advice:       "What to do",
		Order:        "The recommendations by urgency",
		OrderKey:     "Urgency: the strength of the brief's own word, and the shift of what each recommendation answers, in points.",
		Urgency:      "Urgency",
		BriefWord:    "The brief's word",
		RankBefore:   "Rank before",
		Ranked:       "%d. %s",
		Strength:     "%s (%g)",
		Reason:       "%s, %s → %s (%s)",
		MovedByThese: "Moved by: %s.",
		NoPolicies:   "This set makes no recommendations.",
		Levers:       "What %s could do",
		LeverTable:   "What each move does",
		LeverKey:     "The columns of numbers: by how much the expected stake changes, as assumed and under the drivers of each scenario; less is better. The stakes are ours, 0 to 3 an outcome.",
		Does:         "What it moves most, as assumed",
		Effect:       "%s %s (%s)",
		NoEffect:     "no outcome by a whole point",
		NoLevers:     "%s moves no driver of this set.",
		RegretTitle:  "What could be regretted",
		Choice:       "Choice",
		Worst:        "At worst",
		Least:        "least to regret",
		RegretKey:    "By how much the best choice there would do better, in points of stake; 0.00 is the best.",
		NoStakes:     "No outcome of this set has a stake, so nothing tells a good choice from a bad one.",
		NoRegret:     "Nothing can be regretted: every choice leaves the same to be expected.",

		Method: "How the numbers come about",
		MethodTexts: []string{
			"Every forecast starts from the brief's own word for it. With every driver at its baseline it is exactly that.",
			"A judgement ties one state of a factor to an outcome in points; each point doubles or halves the odds.",
			"Likelihoods are worked out exactly, by summing over all cases. A shift is split among its causes by their Shapley values.",
			"The numbers are not the brief's: it gives words. Points, places within a band of likelihood, weights, stakes, and links on which the brief is silent are judgements, and each is marked as such.",
			"Likelihood is not confidence. How likely a thing is stands in the forecasts; on whose word that rests stands apart, under Why and under What decides them.",
			"The texts of the brief are paraphrased; its own words stand in it.",
		},
		Again:       "Assumed, as --set takes it: %s.",
		AgainStruck: "Struck out, as --without takes it: %s.",

		Sources:      "Sources",
		SourcesAbout: "The claims of the brief that this handout cites, in our words, with the page and the paragraph.",
		ClaimWord:    "In the brief's words: “%s”.",
		Slips:        "Slips and tensions in what is cited",
		Slip:         "%s What is so, and what this set does: %s",
	}
}
