package catalogue

// LaterScreen is the words of the screen on what happened after the brief, and of the
// pages about it.
type LaterScreen struct {
	Events    string // titles of the panes
	Questions string
	Shut      string // a day
	Holds     Count  // events
	Warning   string
	HowOpen   string // key
	Sure      string // key
	Opened    string
	StaysSo   string

	UpTo        string // a day
	Counted     string // questions with a verdict, all questions
	CountedTiny string
	Verdicts    string // a number, a verdict
	NoQuestions string

	This, Before, Ahead string // headings of the questions by how they stand: number
	Model, Told, Brief  string // heads of columns
	Settles             string // headings of pages
	SettlesClaims       string
	SettlesNothing      string
	Sources             string
	Address             string // what a selected address does: key
	Tells               string
	TellsNothing        string
	TellsKey            string // key
	Question            string
	Closes              string // a day
	Forecasts           string // heading
	AllAbout            string // what a question asks about
	Standing            string // heading: a day
	StillOpen           string
	Evidence            string // heading
	ByModel             string // likelihood
	ByModelAcross       string // state, its likelihood
	Likeliest           string // state, its likelihood
	NoForecast          string
	ByBrief             string // word, percent from, percent to
	NoWord              string
	InHindsight         string // likelihood
	Came                string // verdict, state

	OfClaim     string // heading in the brief
	OfClaimNote string // a day
	AsQuestion  string // the title of a question
}

func englishLaterScreen() LaterScreen {
	return LaterScreen{
		Events:    "What happened",
		Questions: "Questions",
		Shut:      "What happened after %s is shut.",
		Holds:     Count{"Behind this is %d dated event with its sources, and what it made of the forecasts.", "Behind this are %d dated events with their sources, and what they made of the forecasts."},
		Warning:   "All of it is later than the brief, and no forecast and no advice here rests on it. But what is seen cannot be unseen: whoever is still to give an estimate of their own should do so first.",
		HowOpen:   "%s opens it; it will ask once more.",
		Sure:      "Once more %s, and it is open for good. Any other key leaves it shut.",
		Opened:    "Open. Nothing of it moves a forecast, unless you replay it.",
		StaysSo:   "What happened stays as it is; 1 goes back to the drivers.",

		UpTo:        "Up to %s",
		Counted:     "%d of %d questions have a verdict:",
		CountedTiny: "%d of %d:",
		Verdicts:    "%d %s",
		NoQuestions: "This set asks no questions that could be settled.",

		This:           "BY THIS EVENT (%d)",
		Before:         "BEFORE IT (%d)",
		Ahead:          "STILL OPEN (%d)",
		Model:          "model",
		Told:           "told",
		Brief:          "brief",
		Settles:        "WHAT IT MAKES OF THE QUESTIONS",
		SettlesClaims:  "AND OF WHAT THE BRIEF SAYS",
		SettlesNothing: "It settles nothing that was asked or claimed.",
		Sources:        "SOURCES",
		Address:        "%s on an address copies it.",
		Tells:          "WHAT IT WOULD TELL THE MODEL",
		TellsNothing:   "Nothing that the model has a place for.",
		TellsKey:       "%s takes this and all before it as known, marked as hindsight.",
		Question:       "question",
		Closes:         "closes on %s",
		Forecasts:      "WHAT WAS FORECAST",
		AllAbout:       "All about the forecast",
		Standing:       "BY %s",
		StillOpen:      "Open: nothing that had happened by then settles it.",
		Evidence:       "WHAT IT STANDS FOR",
		ByModel:        "The model, at the baseline: %s.",
		ByModelAcross:  "The model, at the baseline, of “%s”: %s.",
		Likeliest:      "Its likeliest: “%s”, %s.",
		NoForecast:     "The model has no forecast of it.",
		ByBrief:        "The brief: %s, %s to %s.",
		NoWord:         "The brief gives no word of likelihood.",
		InHindsight:    "In hindsight, as replayed: %s.",
		Came:           "%s: %s",

		OfClaim:     "LATER: WHAT BECAME OF IT",
		OfClaimNote: "Not known on %s. Nothing in the set rests on it.",
		AsQuestion:  "As the question “%s”.",
	}
}
