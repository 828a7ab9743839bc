package catalogue

// AdviceScreen is the words of the screen on recommendations, levers and regret.
type AdviceScreen struct {
	Policies  string // titles of the lists
	Levers    string
	Regret    string
	Weighing  string
	StakeNow  string // points
	StakeBase string // points at the baseline
	StakeSame string // points
	OursNote  string
	Leaves    string // owner, what has the least to regret, where room is short
	LeversOf  string // owner, moves, drivers
	Moves     Count
	Drivers   Count
	Choice    string // what has the least to regret

	Unmoved  string // nothing has shifted
	FromTo   string // percent before, percent now
	WithBits string // from and to, bits
	None     string // no recommendations

	LeverNow  string // driver, its state now
	StakeBy   string // heads the columns of the levers
	Here      string // heads the column of what is assumed
	Worst     string
	AsNow     string
	And       string // between moves of one choice
	AtOnce    string // number
	NoStakes  string
	NoMoves   string // owner
	RegretBy  string
	LeastMark string // what the mark means

	Does       string // heading
	Under      string // heading of a scenario
	StakeTitle string
	OursLong   string
	NoRegret   string
	WorstIn    string // points, future
	NoEffect   string
	AdvisedBy  string    // heading
	MustBe     string    // heading
	StakeIn    string    // heading
	Columns    [2]string // stake, regret
	May        string    // percent from, percent to
	Example    string    // weights
	Weight     string    // future, percent
	Always     string
	Never      string
	RangeNote  string
	TryKey     string // key
}

func englishAdviceScreen() AdviceScreen {
	return AdviceScreen{
		Policies:  "Recommendations",
		Levers:    "Levers",
		Regret:    "Regret",
		Weighing:  "Weighing every lever",
		StakeNow:  "Expected stake (ours) %.2f",
		StakeBase: "(baseline %.2f)",
		StakeSame: "Expected stake (ours) %.2f, as at the baseline",
		OursNote:  "0 to 3 an outcome; the brief gives none",
		Leaves:    "%s, %s",
		LeversOf:  "Levers of %s: %s of %s",
		Moves:     Count{"%d move", "%d moves"},
		Drivers:   Count{"%d driver", "%d drivers"},
		Choice:    "least to regret: %s",

		Unmoved:  "Nothing they answer has shifted: the order is the brief's own.",
		FromTo:   "%s → %s",
		WithBits: "%s, %s bits",
		None:     "This set makes no recommendations. Add them under policies in its files.",

		LeverNow:  "%s, now %s",
		StakeBy:   "stake (ours)",
		Here:      "here",
		Worst:     "worst",
		AsNow:     "leave all as it is",
		And:       " + ",
		AtOnce:    "up to %d at once",
		NoStakes:  "No outcome of this set has a stake, so nothing tells a good choice from a bad one. Give the states that matter a stake of up to 3 in its files.",
		NoMoves:   "All that %s moves has but one state it could be in; there is nothing to choose.",
		RegretBy:  "regret (ours)",
		LeastMark: "least to regret at worst",

		Does:       "WHAT IT DOES",
		Under:      "UNDER %s",
		StakeTitle: "expected stake (ours):",
		OursLong:   "All of this rests on stakes that are ours: how much each outcome matters, 0 to 3. The brief gives none.",
		NoRegret:   "No choice does better, here or under any scenario; the stakes are ours.",
		WorstIn:    "At worst it could be regretted by %.2f points of stake, in “%s”; the stakes are ours.",
		NoEffect:   "It moves no outcome by a whole point.",
		AdvisedBy:  "ADVISED BY",
		MustBe:     "WHAT WOULD MAKE IT THE BEST",
		StakeIn:    "STAKE AND REGRET (OURS)",
		Columns:    [2]string{"stake", "regret"},
		May:        "may weigh %s to %s",
		Example:    "For instance: %s.",
		Weight:     "%s %s",
		Always:     "Nothing: it is the best however much each of these weighs.",
		Never:      "Nothing makes it so: whatever these weigh, another choice does better.",
		RangeNote:  "Each range is exact by itself; that all weights lie in theirs is not enough.",
		TryKey:     "%s makes this move.",
	}
}
