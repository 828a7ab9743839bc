package catalogue

// Questions is the words of the commands that ask a set a question.
type Questions struct {
	Sensitivity SensitivityPage
	Paths       PathsPage
	Compare     ComparePage
	Signposts   SignpostsPage
	Advise      AdvisePage
	Happened    HappenedPage
	Flags       QuestionFlags
	Faults      QuestionFaults

	Struck     Count  // judgements struck out; their ids follow
	More       string // entries left out
	Working    string // sets tried, all sets
	Stopped    string
	Settled    string // now, word, baseline, word
	Either     string // between two states, either of which will do
	Brief      string // on whose word, in a narrow column
	Implied    string
	Ours       string
	WithBaseBy string // on whose word a baseline stands
	Now        string // heads the column of the present assumptions
	AtBaseline string // heads the column of the baseline
}

// QuestionFlags says what the flags of the questions do.
type QuestionFlags struct {
	Of, To, AtLeast, AtMost, PathOwner, All, Without string
	A, B, And, Open, Owner, Levers                   string
}

// QuestionFaults says what is wrong with a question.
type QuestionFaults struct {
	NoAim       string // flag, example
	NoSuchAim   string // flag, id, suggestion
	NoDriver    string // flag, id
	NoLevel     string // a word of likelihood
	TwoLevels   string
	BadLevel    string // flag, what was given, words
	NoJudgement string // what is wrong
	NoOwner     string // owner, suggestion, owners
	NoSide      string // flag, what is wrong
	NoPart      string // part of a side, suggestion
	OneSide     string
	NotOpened   string // an outcome
	Levers      string // a number
	NoScenarios string
}

func englishQuestions() Questions {
	return Questions{
		Sensitivity: englishSensitivityPage(),
		Paths:       englishPathsPage(),
		Compare:     englishComparePage(),
		Signposts:   englishSignpostsPage(),
		Advise:      englishAdvisePage(),
		Happened:    englishHappenedPage(),
		Flags: QuestionFlags{
			Of:        "the forecast to ask about: `OUTCOME=STATE`, or the id of a scenario",
			To:        "the forecast to bring about: `OUTCOME=STATE`, or the id of a scenario",
			AtLeast:   "bring it to a `LEVEL` or above: a word of likelihood, 0.55 or 55%",
			AtMost:    "bring it to a `LEVEL` or below: a word of likelihood, 0.45 or 45%",
			PathOwner: "change only what this `OWNER` moves, as seoul",
			All:       "list all, not only the first",
			Without:   "strike out the judgement with this `ID` (see sensitivity); may be given several times",
			A:         "the `SIDE` to compare: baseline, now, the id of a scenario, or FACTOR=STATE,...",
			B:         "the `SIDE` to compare it with, likewise",
			And:       "one more `SIDE`; may be given several times",
			Open:      "leave this `DRIVER` open; may be given several times; without it, all at their baseline",
			Owner:     "whose levers to weigh: an `OWNER` of drivers",
			Levers:    "weigh combinations of up to `N` levers in the regret table, 1 to 3",
		},
		Faults: QuestionFaults{
			NoAim:       "which forecast? give --%[1]s OUTCOME=STATE or --%[1]s SCENARIO, as in --%[1]s %[2]s",
			NoSuchAim:   "--%s no outcome or scenario %q%s",
			NoDriver:    "--%s %s is a driver, which is set and not forecast; give an outcome or a scenario",
			NoLevel:     "how likely shall it be? give --at-least LEVEL or --at-most LEVEL, as in --at-least %q",
			TwoLevels:   "give --at-least or --at-most, not both",
			BadLevel:    "--%s cannot be %q; give a word of likelihood (%s) or a number between 0 and 1, as 0.55 or 55%%",
			NoJudgement: "--without %w; an id reads OUTCOME:FACTOR=STATE, as foresee sensitivity lists them",
			NoOwner:     "no driver is moved by %q%s; the owners are %s",
			NoSide:      "--%s %w; give baseline, now, a scenario, or FACTOR=STATE",
			NoPart:      "no scenario %q%s",
			OneSide:     "there is nothing to compare with: this set has no scenarios; give --a and --b",
			NotOpened:   "--open %s is an outcome, which is open unless it is supposed; name drivers",
			NoScenarios: "this set has no scenarios, so there is nothing for a signpost to tell apart; add some under scenarios",
			Levers:      "--levers cannot be %d; it is 1, 2 or 3",
		},
		Struck:     Count{"%d judgement struck out:", "%d judgements struck out:"},
		More:       "… and %d more; --all lists them.",
		Working:    "%d of %d sets of changes",
		Settled:    "%d%%, %s; at the baseline %d%%, %s",
		Stopped:    "stopped before it was done, so there is nothing to show",
		Either:     " or ",
		Brief:      "brief",
		Implied:    "implied",
		Ours:       "ours",
		WithBaseBy: "The baseline itself: %s.",
		Now:        "Now",
		AtBaseline: "Baseline",
	}
}
