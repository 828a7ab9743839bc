package catalogue

// BalanceList is the words of foresee balance.
type BalanceList struct {
	Command   About
	All       string // all, within the pins
	Some      string // consistent, all
	One       string // all
	None      string // all
	ListDone  string // after Some and One
	CountDone string
	NoneDone  string
	First     string // how many are listed
	FirstOnly string // the same, where not all can be listed
	TooLong   string
	Stopped   string // found, percent searched
	Listed    string // after Stopped: how many
	Proof     string // nodes
	NoneProof string // nodes
	Joined    Count  // parts
	Within    string // added to all where something is pinned
	Margin    string // points
	Faulty    string // points

	Islands  string // headings
	SoFar    string // instead of a count: one that is not complete
	OneEach  string // heads the islands with a single choice
	Tableau  string
	Standing string
	List     string
	In       string    // heads the column of how many
	Columns  [4]string // of the list
	Key      string
	Nowhere  string // instead of how many: none
	NoRival  string // instead of a margin
}

func englishBalanceList() BalanceList {
	return BalanceList{
		Command: About{
			Use:   "balance [SET|FILE]",
			Short: "All consistent scenarios of a cross-impact matrix",
			Long: `Print every consistent scenario of a set by cross-impact balance analysis, with the
statement that the list is complete: a scenario is consistent when no state of it has
less support from the others than one of its siblings. Ties count as consistent.

SET is the name of a set, a file or a folder, a study of ScenarioWizard (.scw), or a
labelled table (.csv). A forecast set is read as a matrix too, its drivers pinned at the
baseline or as --scenario and --set say; what that leaves out is told.

--pin, --forbid and --margin hold during the search. ctrl+c stops it and prints what was
found until then. --shard divides it among machines; balance merge joins the parts.

The further commands ask about one scenario or the whole matrix. A SCENARIO is a variant
of every descriptor by number, 122112 or "1 2 2 1 1 2", or DESCRIPTOR=STATE,... in any
order; what that leaves out must be pinned.

--json prints one document: of (scenarios within the pins), count, complete, searched (0
to 1), islands, standing (of each state: in how many scenarios) and scenarios, each with
its variants counted from 1, states, margin and score. With --limit it lists fewer than
it counts.`,
			Example: `  foresee balance somewhereland
  foresee balance somewhereland --pin government=patriots --margin 1
  foresee balance study.scw --csv > scenarios.csv
  foresee balance study.scw --shard 1/4 > part1.jsonl
  foresee balance --scenario mutual-assistance-treaty`,
		},
		All:       "All %s scenarios%s are consistent; ",
		Some:      "%s of %s scenarios%s are consistent; ",
		One:       "1 of %s scenarios%s is consistent; ",
		None:      "None of %s scenarios%s is consistent; ",
		ListDone:  "the list is complete.",
		CountDone: "the count is complete.",
		NoneDone:  "that is proved.",
		First:     "all were counted, and the first %s found are listed; --limit 0 lists them all.",
		FirstOnly: "all were counted, and the first %s found are listed; they are too many for one list.",
		TooLong:   "all were counted, but the list is too long to be made; pin some descriptors for one.",
		Stopped:   "The search was stopped: %s of %s scenarios%s were found to be consistent so far, and the list is not complete. %s%% of them were searched.",
		Listed:    " The first %s of them are listed.",
		Proof:     "Every other one was searched or ruled out by a bound in whole numbers (%s nodes).",
		NoneProof: "Each was searched or ruled out by a bound in whole numbers (%s nodes).",
		Joined:    Count{"It was searched in %d part.", "It was searched in %d parts, all of which are here, each once."},
		Within:    " within the pins",
		Margin:    "Consistent means here: every state leads its siblings by %d or more.",
		Faulty:    "Consistent means here: no state is more than %d behind a sibling.",

		Islands:  "ISLANDS: SOLVED APART, THEIR COUNTS MULTIPLIED",
		SoFar:    "%s so far",
		OneEach:  "1 each",
		Tableau:  "TABLEAU: WHICH STATES STAND IN WHICH SCENARIOS",
		Standing: "STATES: IN HOW MANY SCENARIOS EACH STANDS",
		List:     "CONSISTENT SCENARIOS",
		In:       "in",
		Columns:  [4]string{"no", "scenario", "margin", "score"},
		Key:      "Margin: by how much the state with the least lead is ahead of its best sibling. Score: total impact score.",
		Nowhere:  "–",
		NoRival:  "no rival",
	}
}

// BalanceMerge is the words of foresee balance merge.
type BalanceMerge struct {
	Command  About
	Complete string // scenarios
	Other    string // a set
}

func englishBalanceMerge() BalanceMerge {
	return BalanceMerge{
		Command: About{
			Use:   "merge PART...",
			Short: "Join the parts of a divided search",
			Long: `Join the parts that balance --shard printed, - for one on standard input, and print the
scenarios. A part that is missing, doubled, cut off or of another search is refused.
A part is lines of JSON: which part it is, each scenario with its variants counted from
1, margin and score, and an end that says whether the search was complete.

With --of, and the same --pin, --forbid and --margin as the search was given, the output
is that of balance: with names, margins and the tableau, or as --json, --csv or --sl.`,
			Example: `  foresee balance merge part*.jsonl
  foresee balance merge part*.jsonl --of study.scw --csv > scenarios.csv`,
		},
		Complete: "%s scenarios are consistent; the list is complete.",
		Other:    "the parts are of another search than this one of %s; give the same set, --pin, --forbid and --margin as balance --shard was given",
	}
}
