package catalogue

// HappenedPage is the words of foresee happened, and of the flag that replays it.
type HappenedPage struct {
	Command About
	Until   string // flags
	Reveal  string
	Replay  string

	Side      string // heads its column in a comparison
	Title     string // a day
	Mark      string // the mark of hindsight, an id, the day of the set
	Event     string // day, title, id, confidence
	Verdict   string // verdict, question, reason
	OfClaim   string // verdict, claim, reason
	Source    string // title, publisher, day
	NoDate    string // title, publisher
	Questions string // heading: a day
	Counted   string // questions with a verdict, all questions, verdicts
	Count     string // a number, a verdict
	Columns   [6]string
	Key       string
	ToldKey   string
	None      string // a day

	Shut        string // events, a day
	NoHindsight string // a set
	BadDay      string // what was given
	NoHappening string // an id, a suggestion
	TooEarly    string // a day
	TellsNone   string // a day
	Contradicts string // a scenario
	NoMark      string // a form without a place for the mark
	NoReplay    string // a set
}

func englishHappenedPage() HappenedPage {
	return HappenedPage{
		Command: About{
			Use:   "happened [SET] --reveal [--until DATE]",
			Short: "What happened after the brief, and what it made of the forecasts",
			Long: `Print what happened after the day of the brief, with its sources, which questions it
settles, and what had been forecast of them. No forecast and no advice rests on it.

It cannot be unseen, so it prints nothing without --reveal: whoever is still to give an
estimate of their own should do so first.`,
			Example: `  foresee happened --reveal --until 2024-06-20
  foresee happened --reveal --json`,
		},
		Until:  "only what happened up to this `DATE` and on it, as 2024-06-19",
		Reveal: "yes, print what happened",
		Replay: "hindsight: take as known what happened up to this `HAPPENING`, an id or a date",

		Side:      "Hindsight",
		Title:     "What happened up to %s. No forecast here rests on it.",
		Mark:      "%s (%s). What follows was not known on %s.",
		Event:     "%s (%s, %s)",
		Verdict:   "%s: %s. %s",
		OfClaim:   "%s: claim %s. %s",
		Source:    "%s, %s, %s",
		NoDate:    "%s, %s",
		Questions: "QUESTIONS BY %s",
		Counted:   "%d of %d have a verdict: %s",
		Count:     "%d %s",
		Columns:   [6]string{"", "", "model", "told", "brief", "by"},
		Key:       "Model: at the baseline, of yes or of what came about. Brief: the band of its word (ICD 203).",
		ToldKey:   "Told: the model in hindsight, as replayed. That is no forecast.",
		None:      "Nothing that the set tells of happened up to %s.",

		Shut:        "this would print %d events after %s, the day of the brief, and how its forecasts came out; that cannot be unseen. With --reveal it does",
		NoHindsight: "%s does not tell what happened afterwards; add it under hindsight in its files",
		BadDay:      "a day reads 2024-06-19, not %q",
		NoHappening: "nothing that happened has the id %q%s; give an id of foresee happened, or a day as 2024-06-19",
		TooEarly:    "nothing that the set tells of happened up to %s",
		TellsNone:   "nothing that happened up to %s is anything the model could be told",
		NoMark:      "this form has no place for the mark of hindsight; leave --replay out, or ask for text or JSON",
		NoReplay:    "%s gives no likelihoods, so there is nothing to replay",
		Contradicts: "what --replay tells and --suppose %s are about the same outcome; leave one of them out",
	}
}
