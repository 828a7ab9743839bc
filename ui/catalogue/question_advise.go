package catalogue

// AdvisePage is the words of foresee advise.
type AdvisePage struct {
	Command    About
	Urgency    string // urgency, modal word, points
	Moved      string // urgency, change, modal word, points
	WasRank    string // rank at the baseline
	Reason     string // condition, percent at the baseline, percent now, bits
	Settled    string // condition, percent at the baseline, percent now
	NoPolicies string

	Levers    string // owner; headings
	Regret    string
	True      string
	Stake     string // heads the row of the expected stake
	NoEffect  string
	Lever     string // driver, state, assignment
	ReasonKey string
	LeversKey string
	AsNow     string
	Worst     string // heads the column of the largest regret
	Least     string // marks the choice with the smallest
	RegretKey string
	Range     string // percent from, percent to, percent of an example
	TrueKey   string
	Always    string // a choice follows
	Never     Count  // choices
	NoStakes  string
	NoRegret  string
}

func englishAdvisePage() AdvisePage {
	return AdvisePage{
		Command: About{
			Use:   "advise [SET]",
			Short: "Recommendations, levers, and what could be regretted",
			Long: `Print the recommendations by urgency with what moved each; then the levers of one owner,
whom the recommendations address unless --owner says otherwise: what moving each does to
every forecast and to the expected stake, as assumed and under every scenario; then how
much each choice could be regretted, which choice has the least to regret, and how much
the scenarios would have to weigh for a choice to be the best.

Stakes are not the brief's: what each outcome would cost the reader of the advice, 0 to 3,
is ours, and so is all that rests on it. A scenario stands for its drivers, with the
owner's own as assumed.`,
			Example: `  foresee advise
  foresee advise --set ukraine-war=escalating
  foresee advise --levers 2 --all
  foresee advise --owner moscow`,
		},
		Urgency:    "urgency %s: the brief says “%s” (%g)",
		Moved:      "urgency %s (%s): the brief says “%s” (%g)",
		WasRank:    "; rank at the baseline %d",
		Reason:     "%s: from %d%% to %d%% (%s bits)",
		Settled:    "%s: from %d%% to %d%%",
		NoPolicies: "This set makes no recommendations; add them under policies.",

		Levers:    "LEVERS OF %s, AS ASSUMED AND UNDER EACH SCENARIO",
		Regret:    "REGRET, IN POINTS OF STAKE; THE STAKES ARE OURS",
		True:      "WHAT WOULD HAVE TO BE TRUE FOR A CHOICE TO BE THE BEST; THE STAKES ARE OURS",
		Stake:     "expected stake (ours)",
		NoEffect:  "It moves no outcome by a whole point.",
		Lever:     "%s: %s (%s)",
		ReasonKey: "Before each reason: the points that it adds to the urgency, or takes away.",
		LeversKey: "The likelihood with the lever moved, and by how many points the lever moves it.",
		AsNow:     "leave all as it is",
		Worst:     "worst",
		Least:     "◂ least",
		RegretKey: `By how much the best choice there would do better; 0.00 is the best. Worst: the most that
could be regretted. ◂ least: the choice of which that is smallest (minimax regret).`,
		Range: "%d–%d%%\n(%d%%)",
		TrueKey: `How much of 100% each column may weigh where the choice is the best; in brackets an example.
Each range is exact by itself; that all shares lie in theirs is not enough.`,
		Always:   "Best however they weigh:",
		Never:    Count{"The other %d choice is never the best, however they weigh.", "The other %d choices are never the best, however they weigh."},
		NoStakes: "No outcome of this set has a stake, so nothing tells a good choice from a bad one. Give the states that matter a stake of up to 3.",
		NoRegret: "Nothing can be regretted: every choice leaves the same to be expected.",
	}
}
