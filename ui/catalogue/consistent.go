package catalogue

// Consistent is the words for what was found consistent, on every screen that shows it.
type Consistent struct {
	Of           string // count, all scenarios
	Complete     string // after the count: nothing was left out
	Free         string // count without pins
	Stopped      string // count so far, percent searched
	Solving      string // percent, key
	SolvingSoFar string // percent, count, key
	Margin       string // before the margin
	Stands       string // scenarios it stands in, all consistent ones
	Instead      string // scenarios there would be, had one chosen it
	NotKnown     string // instead of a count
	TooMany      string // count
	TooManySoFar string // count, while that is not all
	TooManyDo    string // what to do about it
	None         string // nothing is consistent
	NoneDo       string
	NoneMargin   string // margin
	NoneUnmoved  Count  // descriptors
	NoneAtAll    string // nothing is pinned
	More         Count  // scenarios that are not shown
	SearchOn     string // a row that begins the search again
	Alike        Count  // columns that are left out
	Columns      string // first, last and number of columns
	Number       string // heads the column of numbers
	Wait         string // while there is nothing yet
	LessThan     string // a percent that rounds to nothing
	Marked       string
	Unmarked     string
	NoMark       string // nothing is selected to be marked
	NoMargin     string // the margin does not go further
	Stays        string // why a key for likelihoods does nothing
	AllFree      string // nothing is pinned or struck out
	AllFreed     string // key

	MarginFlag string

	PinnedMark, StruckMark, BarMark string // what the marks mean
	BrinkMark, MarkedMark, JustMark string
	FailsMark                       string
}

func englishConsistent() Consistent {
	return Consistent{
		Of:           "%s of %s consistent",
		Complete:     ", complete",
		Free:         "%s with nothing pinned",
		Stopped:      "stopped: at least %s, %s searched",
		Solving:      "solving %s… (%s stops)",
		SolvingSoFar: "solving %s, %s found… (%s stops)",
		Margin:       "margin",
		Stands:       "%s of %s",
		Instead:      "%s instead",
		NotKnown:     "…",
		TooMany:      "%s scenarios are consistent: too many to list.",
		TooManySoFar: "At least %s scenarios are consistent: too many to list.",
		TooManyDo:    "Pin some states, and those that are left are listed.",
		None:         "No scenario is consistent with what is pinned.",
		NoneDo:       "The states beside each pinned one say how many there would be instead.",
		NoneMargin:   "No scenario has a margin of %s.",
		NoneUnmoved:  Count{"Nothing moves %d descriptor, so it leads by nothing: no margin above 0 holds.", "Nothing moves %d descriptors, so they lead by nothing: no margin above 0 holds."},
		NoneAtAll:    "Every scenario contradicts itself somewhere.",
		More:         Count{"… and %d more; pin a state to see it", "… and %d more; pin some states to see them"},
		SearchOn:     "Stopped; enter searches on.",
		Alike:        Count{"%d column alike is left out", "%d columns alike are left out"},
		Columns:      "columns %d–%d of %d",
		Number:       "#",
		Wait:         "Nothing is known yet.",
		LessThan:     "<1%",
		Marked:       "Marked: distances are from this scenario now.",
		Unmarked:     "No longer marked.",
		NoMark:       "Select a scenario to mark it.",
		NoMargin:     "No further: a margin of %s is as far as it goes.",
		Stays:        "Nothing is likely or unlikely here; enter pins a state.",
		AllFree:      "Nothing is pinned.",
		AllFreed:     "All pins are released; %s takes it back.",

		MarginFlag: "count as consistent what leads by a margin of `N` points or more",

		PinnedMark: "pinned",
		StruckMark: "nothing consistent reaches it: proved",
		JustMark:   "within reach, out of it by the last key",
		BarMark:    "share of the consistent scenarios",
		BrinkMark:  "on the brink: the least margin",
		FailsMark:  "a sibling has more support",
		MarkedMark: "the marked scenario",
	}
}
