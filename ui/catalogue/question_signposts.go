package catalogue

// SignpostsPage is the words of foresee signposts.
type SignpostsPage struct {
	Command   About
	OpenAll   string
	Opened    string // drivers follow
	OpenNone  string
	Scenarios string // headings
	Telling   string
	Own       string
	Entropy   string // bits
	Certain   string
	Seen      string // heads the column of how likely an answer is
	Share     string // bits, percent of what there is to learn
	NoneTells string
	Key       string
	Defining  string // heads the outcomes that the scenarios are made of
	NoOwn     string
}

func englishSignpostsPage() SignpostsPage {
	return SignpostsPage{
		Command: About{
			Use:   "signposts [SET] [--open DRIVER]...",
			Short: "What to watch to tell which scenario is coming",
			Long: `Print which observation would tell most about the scenario to come, with drivers left
open: its expected information in bits, and what the scenarios become with each answer.
Beside it stand the signposts that the scenarios name themselves, with their sources.

Without --open every driver is left open that stands at its baseline, by weights that
are ours.`,
			Example: `  foresee signposts
  foresee signposts --open ukraine-war --open legal-basis
  foresee signposts --set ukraine-war=escalating --all`,
		},
		OpenAll:   "Every driver is left open.",
		Opened:    "Left open besides:",
		OpenNone:  "No further driver is left open.",
		Scenarios: "SCENARIOS, AS FAR AS IS KNOWN",
		Telling:   "WHAT TO WATCH, THE MOST TELLING FIRST",
		Own:       "WHAT THE SCENARIOS THEMSELVES SAY TO WATCH",
		Entropy:   "Which of them come is uncertain by %.2f bits.",
		Certain:   "What is assumed settles which of them come; there is nothing left to learn.",
		Seen:      "seen",
		Share:     "%.2f bits, %d%% of the uncertainty",
		NoneTells: "Nothing else that is uncertain tells anything about them. Leave drivers open with --open.",
		Key: `Seen: how likely that answer is. Under each scenario: what it becomes once that is seen,
and the change in points.
Where a driver is open, its states weigh as the set says; the weights are ours.`,
		Defining: "The scenarios are made of these, which therefore tell by definition:",
		NoOwn:    "None.",
	}
}
