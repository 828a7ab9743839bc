package catalogue

// Asking is the words that the screens share on which questions are asked.
type Asking struct {
	About        string // the title of a page
	Working      string // what is being done; the key that stops it
	Of           string // done, all
	Stopped      string // the key that begins again
	StruckOut    string // judgement, forecast, its likelihood, percent before
	Restored     string // likewise
	StepStruck   string // judgement
	StepRestored string // judgement
	StepAll      string
	IsStruck     string // beside a judgement
	StruckMark   string // what the marks mean
	SpanMark     string
	Marked       string // the key of the comparison
	Unmarked     string
	NothingToAsk string // there is nothing selected to strike out
	NoOther      string // a scenario has no states to switch between
	Tried        string // what was changed, key
}

func englishAsking() Asking {
	return Asking{
		About:        "About",
		Working:      "%s; %s stops it",
		Of:           "%d of %d",
		Stopped:      "Stopped before it was done, so there is nothing to show. Change the question, or press %s to go on.",
		StruckOut:    "Struck out: %s. %s: %s, was %s.",
		Restored:     "Back in force: %s. %s: %s, was %s.",
		StepStruck:   "struck out: %s",
		StepRestored: "back in force: %s",
		StepAll:      "which judgements are struck out",
		IsStruck:     "struck out",
		StruckMark:   "a judgement that is struck out",
		SpanMark:     "how far it goes: below now, now, above",
		Marked:       "This state of the world is marked; change something, and %s compares the two.",
		Unmarked:     "No longer marked.",
		NothingToAsk: "Select a judgement to strike it out.",
		NoOther:      "A scenario has no other state; [ and ] go to other forecasts.",
		Tried:        "Tried: %s; %s takes it back.",
	}
}
