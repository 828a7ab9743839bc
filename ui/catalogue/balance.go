package catalogue

// Balance is the words of the commands of cross-impact balance.
type Balance struct {
	List        BalanceList
	Check       BalanceCheck
	Change      BalanceChange
	Basins      BalanceBasins
	Succession  BalanceSuccession
	Sensitivity BalanceSensitivity
	Influence   BalanceInfluence
	Merge       BalanceMerge
	Flags       BalanceFlags
	Faults      BalanceFaults

	Pinned    string // assignments follow
	Forbidden string // pairs follow
	Together  string // two assignments
	Working   string // percent, nodes
	Island    string // which island, of how many, percent, nodes
	Following string // percent
	Carried   BalanceCarried
}

// BalanceFlags says what the flags of these commands do.
type BalanceFlags struct {
	Pin, Forbid, Margin, Set, Scenario                    string
	Count, Limit, CSV, SL, Shard                          string
	Rule, Sample, Exact, Seed, All, Of, JSON, Held, Given string
}

// BalanceFaults says what is wrong with a command line.
type BalanceFaults struct {
	Formats   string // two flags
	WithShard string // a flag
	BadShard  string // what was given, the most parts
	BadPair   string // what was given
	SamePair  string // what was given
	BadLimit  string // a number
	BadMargin string // a number, the largest
	BadWord   string // a word, its length, descriptors
	NoVariant string // a number, a descriptor, how many it has
	Open      string // descriptors
	NotScene  string // a text
	NotPinned string // an assignment of the scenario, what is pinned
	BadRule   string // a word
	BadSample string // a number
	TooMany   string // how many
	Weights   string // scenarios, the most
	NotExact  string // scenarios, the most
	Stopped   string
	Judgement string // what is wrong
	NoSet     string
	Unread    string // a file, what is wrong
}

// BalanceCarried says what of a forecast set a cross-impact matrix has no place for.
type BalanceCarried struct {
	Heading   string
	Intro     string
	Doubled   string
	Baselines Count // outcomes
	Weights   Count // drivers
	FromBase  Count // judgements
	Unmoved   Count // factors
	Held      string
	NoChance  string
}

func englishBalance() Balance {
	return Balance{
		List:        englishBalanceList(),
		Check:       englishBalanceCheck(),
		Change:      englishBalanceChange(),
		Basins:      englishBalanceBasins(),
		Succession:  englishBalanceSuccession(),
		Sensitivity: englishBalanceSensitivity(),
		Influence:   englishBalanceInfluence(),
		Merge:       englishBalanceMerge(),
		Flags:       englishBalanceFlags(),
		Faults:      englishBalanceFaults(),
		Pinned:      "Pinned:",
		Forbidden:   "Not together:",
		Together:    "%s with %s",
		Working:     "%s%% of the scenarios decided, %s nodes",
		Island:      "island %d of %d: %s%% of its scenarios decided, %s nodes",
		Following:   "%s%% of the scenarios followed",
		Carried: BalanceCarried{
			Heading:   "WHAT A CROSS-IMPACT MATRIX DOES NOT TAKE OVER",
			Intro:     "This is a forecast set. Its judgements are read here as cross-impacts: an outcome stands where they support it most. Its likelihoods come from foresee forecast.",
			Doubled:   "Some judgements have half points, so all points are doubled: one point here is half a point of the set.",
			Baselines: Count{"The stated likelihood of %d outcome is left out: only what moves it counts.", "The stated likelihoods of %d outcomes are left out: only what moves them counts."},
			Weights:   Count{"The weights of %d driver for being left open are left out.", "The weights of %d drivers for being left open are left out."},
			FromBase:  Count{"%d judgement of a driver's baseline state counts here, while a forecast counts from the baseline.", "%d judgements of drivers' baseline states count here, while a forecast counts from the baseline."},
			Unmoved:   Count{"Nothing moves %d factor, so that any state of it is consistent, with a margin of 0.", "Nothing moves %d factors, so that any state of them is consistent, with a margin of 0."},
			Held:      "Drivers are pinned as assumed.",
			NoChance:  "In how many consistent scenarios a state stands is a count; it says nothing of how likely the state is.",
		},
	}
}

func englishBalanceFlags() BalanceFlags {
	return BalanceFlags{
		Pin:      "keep to `DESCRIPTOR=STATE`; a|b for either state, ? for open; may be given several times",
		Forbid:   "leave out scenarios with both states of a `PAIR` A=x,B=y; may be given several times",
		Margin:   "by how many `POINTS` each state must lead its siblings; less than 0 tolerates faults",
		Set:      "forecast sets: assume `FACTOR=STATE` in place of the baseline; may be given several times",
		Scenario: "forecast sets: pin the drivers of the scenario with this `ID`",
		Count:    "count the scenarios without listing them, however many there are; --json has every digit",
		Limit:    "list up to `N` scenarios, 0 for all; --json, --csv and --sl have all unless it is given",
		CSV:      "print the scenarios as a table of comma-separated values",
		SL:       "print a solution file of ScenarioWizard (.sl)",
		Shard:    "search part `K/N` only and print it as JSON lines, for balance merge",
		Rule:     "the `RULE` of succession: global moves all descriptors at once, local the one furthest behind",
		Sample:   "follow `N` scenarios drawn at random instead of all",
		Exact:    "follow every scenario of up to 1,073,741,824; without it of up to 67,108,864",
		Seed:     "the `NUMBER` a draw begins with; another gives another sample",
		All:      "list all, not only the first",
		Of:       "the `SET` that was searched, to name its descriptors; give its pins as well",
		JSON:     "print JSON",
		Given:    "take `DESCRIPTOR=STATE` as given, so that SCENARIO may leave it out; may be given several times",
		Held:     "hold `DESCRIPTOR=STATE`; a|b for either state; may be given several times",
	}
}

func englishBalanceFaults() BalanceFaults {
	return BalanceFaults{
		Formats:   "--%s and --%s do not go together; give one of them",
		WithShard: "--%s does not go with --shard, which prints JSON lines of all that its part finds",
		BadShard:  "--shard cannot be %q; give K/N, part K of N, as 1/4; there can be up to %d parts",
		BadPair:   "--forbid cannot be %q; give two states with a comma between them, as A=x,B=y",
		SamePair:  "--forbid %s has two states of one descriptor, of which a scenario has just one anyway",
		BadLimit:  "--limit cannot be %d; give a number of scenarios, or 0 for all",
		BadMargin: "--margin cannot be %d; give points from -%[2]s to %[2]s",
		BadWord:   "the scenario %q has %d variants and the set %d descriptors; give a number for each",
		NoVariant: "there is no variant %q of %s; it has %d, counted from 1",
		Open:      "the scenario leaves open: %s; give a state of each",
		NotScene:  "%q is no scenario; give the variants by number, as 1221 or \"1 2 2 1\", or DESCRIPTOR=STATE,...",
		NotPinned: "the scenario has %s, while %s is pinned; leave one of them out",
		BadRule:   "there is no rule %q; the rules are global and local",
		BadSample: "--sample cannot be %d; give how many scenarios to draw",
		TooMany:   "%s scenarios are consistent, too many for one list; give --limit, pin some descriptors, --count them, or let --shard 1/1 print them as they are found",
		Weights:   "the weights of a .sl file are basins, for which each of %s scenarios would have to be followed; the limit is %s. --csv has the same list without them",
		NotExact:  "each of %s scenarios would have to be followed; the limit is %s. Without --exact a sample is drawn",
		Stopped:   "stopped before the search was done; the list is not complete",
		NoSet:     "without --of SET only the numbers of the variants are known, and no other flag has a meaning",
		Unread:    "cannot read %q: %w",
		Judgement: "--without %w; an id reads DESCRIPTOR:OTHER=STATE",
	}
}
