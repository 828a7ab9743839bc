package catalogue

// Why is the words of the pages that give reasons.
type Why struct {
	About, Title   string // titles of the panes
	Working        string
	Sources        string // headings
	States         string
	MovesNow       string
	WouldMove      string
	Baseline       string
	CouldMove      string
	MovedIt        string
	Confidence     string
	Story          string
	Meaning        string
	Meant          string
	Event          string
	Preset         string
	Signposts      string
	Advice         string
	Lever          string // owner
	Reasons        string
	AtBaseline     string    // beside a driver's baseline state
	BaselineBy     string    // on whose word
	Levels         [3]string // of outcomes: read from the brief, implied, ours
	BriefWords     string    // words of the brief with their claims
	BaselineNumber string    // state, likelihood
	MovesNothing   string
	NothingMoves   string
	NothingMoved   string
	NoReasons      string
	IsSupposed     string
	Shift          string // state, likelihood at the baseline, likelihood now
	Together       string
	BitsUnit       string
	Odds           string // times or divided by
	Certain        string // instead of bits
	Impossible     string
	FromTo         string // percent at the baseline, percent now
	NoLonger       string
	Backward       string
	Idle           string // drivers
	RestsOnBrief   string
	RestsOnUs      string
	RestsOnBoth    string
	Points         string // points
	Alternative    string // number, number of all
	Ours           string
	Rank           string // now, at the baseline
	Urgency        string // points now, modal word, points at the baseline
	ReasonNow      string // likelihood now, percent at the baseline
	ReasonSet      string
	ReasonNotSet   string
}

func englishWhy() Why {
	return Why{
		About:      "About",
		Title:      "Why",
		Working:    "working it out",
		Sources:    "SOURCES",
		States:     "STATES",
		MovesNow:   "WHAT IT MOVES NOW",
		WouldMove:  "WHAT IT WOULD MOVE",
		Baseline:   "AT THE BASELINE",
		CouldMove:  "THE JUDGEMENTS ON IT",
		MovedIt:    "WHAT MOVED IT",
		Confidence: "CONFIDENCE",
		Story:      "THE STORY [OURS]",
		Meaning:    "WHAT IT WOULD MEAN",
		Meant:      "THE QUESTION",
		Event:      "IT HAS COME ABOUT WHEN",
		Preset:     "ITS DRIVERS [OURS]",
		Signposts:  "SIGNPOSTS",
		Advice:     "ADVICE IF IT COMES",
		Lever:      "IN %s'S HANDS",
		Reasons:    "WHAT MAKES IT URGENT",
		AtBaseline: "baseline",
		BaselineBy: "Basis of the baseline: %s.",
		Levels: [3]string{
			"The level is read from what the brief says; the number within it is ours.",
			"The level is implied by the brief; the number is ours.",
			"The brief gives no level; it is ours, and so is the number.",
		},
		BriefWords:     "The brief's own words: %s.",
		BaselineNumber: "%s: %s",
		MovesNothing:   "In its present state, nothing.",
		NothingMoves:   "Nothing in this set.",
		NothingMoved:   "Nothing that bears on it was moved. This is the baseline.",
		NoReasons:      "It follows no forecast; it keeps its strength.",
		IsSupposed:     "You suppose this, so there is nothing to explain. Everything else is conditional on it.",
		Shift:          "%s: from %s at the baseline to %s now.",
		Together:       "All together",
		BitsUnit:       " bits",
		Odds:           "odds %s",
		Certain:        "sure",
		Impossible:     "never",
		FromTo:         "(%s, now %s)",
		NoLonger:       "(no longer)",
		Backward:       "Reasoned backward: that it is so makes what leads to it likelier.",
		Idle:           "Moved too, but without bearing on it: %s.",
		RestsOnBrief:   "Most of the shift rests on judgements that the brief states or implies.",
		RestsOnUs:      "Most of the shift rests on judgements of ours, on which the brief is silent.",
		RestsOnBoth:    "The shift rests in part on the brief and in part on judgements of ours.",
		Points:         " %.1f points",
		Alternative:    "Way %d of %d",
		Ours:           "[ours]",
		Rank:           "Rank %d now, %d at the baseline",
		Urgency:        "Urgency %.1f; the brief says “%s”, worth %.0f",
		ReasonNow:      "%s now, %s at the baseline",
		ReasonSet:      "assumed now",
		ReasonNotSet:   "not assumed now",
	}
}
