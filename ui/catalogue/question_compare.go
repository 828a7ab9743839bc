package catalogue

// ComparePage is the words of foresee compare.
type ComparePage struct {
	Command     About
	Baseline    string // what the baseline is, in the legend
	Preset      string // the drivers of a scenario, in the legend
	Drivers     string // headings
	Scenarios   string
	Forecasts   string
	Advice      string
	Bits        string // heads the column of the difference
	Moves       string // heads the column of a driver's owner
	Supposed    string // instead of an owner
	Open        string // instead of all states
	Standing    string // rank, urgency
	StandingKey string
	Same        string // nothing differs
	SameRank    string
	Alike       Count // outcomes that do not differ
	TwoKey      string
	ManyKey     string
}

func englishComparePage() ComparePage {
	return ComparePage{
		Command: About{
			Use:   "compare [SET] [--a SIDE --b SIDE [--and SIDE]...]",
			Short: "Set states of the world side by side",
			Long: `Print what differs between two states of the world or more: the drivers, the forecasts by
how far they lie apart in bits, and the recommendations whose rank changes.

A SIDE is baseline; now, which is what --scenario, --set and --suppose assume; the id of a
scenario, which stands for its drivers; replay: and what --replay takes, which is
hindsight; or assignments with commas between them, counted from the baseline. They may
be joined: mutual-assistance-treaty,rok-arms=none. Without --a and --b it compares the baseline and all scenarios, and what is assumed besides.`,
			Example: `  foresee compare
  foresee compare --a baseline --b mutual-assistance-treaty
  foresee compare --b now --set ukraine-war=escalating
  foresee compare --a ukraine-war=escalating --b ukraine-war=escalating,rok-arms=direct-offensive`,
		},
		Baseline:    "every driver at its baseline",
		Preset:      "%s: %s",
		Drivers:     "DRIVERS THAT DIFFER",
		Scenarios:   "SCENARIOS",
		Forecasts:   "FORECASTS, THE MOST DIFFERENT FIRST",
		Advice:      "RECOMMENDATIONS WHOSE RANK CHANGES",
		Bits:        "bits",
		Moves:       "owner",
		Supposed:    "supposed",
		Open:        "open",
		Standing:    "%d (%s)",
		StandingKey: "The rank, and the urgency in points.",
		Same:        "Nothing: the sides assume the same.",
		SameRank:    "None.",
		Alike:       Count{"%d outcome is the same in all.", "%d outcomes are the same in all."},
		TwoKey:      "Bits: from A to B; one bit up is odds doubled. Of each outcome, the state that differs most.",
		ManyKey:     "Bits: from the lowest to the highest. Of each outcome, the state that differs most.",
	}
}
