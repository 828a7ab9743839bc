package catalogue

// CompareScreen is the words of the screen that sets states of the world side by side.
type CompareScreen struct {
	Drivers   string // titles of the lists
	Forecasts string
	Advice    string
	Comparing string

	Baseline string // sides
	Now      string
	Marked   string
	And      string // between the two of a pair
	Choice   string // number, number of all
	MarkTip  string // key
	AllTip   string
	Alone    string

	Bits      string
	Same      string
	Struck    string // heads them
	Scenarios string // headings
	Outcomes  string
	Alike     Count // outcomes
	SameRank  string
	Rank      string // heads the column of recommendations
	InWords   string // title of a side, its likelihood
	RankOf    string // rank, urgency
}

func englishCompareScreen() CompareScreen {
	return CompareScreen{
		Drivers:   "Drivers",
		Forecasts: "Forecasts",
		Advice:    "Advice",
		Comparing: "Working out both sides",

		Baseline: "Baseline",
		Now:      "Now",
		Marked:   "Marked",
		And:      " and ",
		Choice:   "%d of %d",
		MarkTip:  "%s marks this state of the world, to compare with others.",
		AllTip:   "Scenarios stand for their drivers, the rest at the baseline.",
		Alone:    "There is nothing to compare yet. Press m, change something on Explore, and come back.",

		Bits:      "bits",
		Same:      "The drivers are the same.",
		Struck:    "struck out",
		Scenarios: "SCENARIOS",
		Outcomes:  "OUTCOMES, MOST DIFFERENT FIRST",
		Alike:     Count{"%d outcome is the same in all.", "%d outcomes are the same in all."},
		SameRank:  "Every recommendation keeps its rank.",
		Rank:      "rank",
		InWords:   "%s %s",
		RankOf:    "rank %d, urgency %.1f",
	}
}
