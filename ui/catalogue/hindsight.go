package catalogue

// Hindsight is the words for what came about after the brief, and for a world that was
// told of it.
type Hindsight struct {
	Name, Tiny string // of screen 9
	Replayed   string // a day: the mark of a world that was told
	InBrief    string // a day: the same where room is short
	Side       string // the same in a comparison: what is replayed
	Telling    string // a day, how many things, keys of Explore and of undo
	Things     Count  // factors
	Nothing    string // a day
	Already    string // a day, key
	StepTo     string // a day: what a step through the history did
	StepFrom   string

	Yes, No, Partial, Contested, Unresolved, Open string // verdicts; Open where there is none
	High, Medium, Low                             string // how sure a happening is
	Happening                                     string // in the search
}

func englishHindsight() Hindsight {
	return Hindsight{
		Name:     "What happened",
		Tiny:     "After",
		Replayed: "HINDSIGHT: replayed to %s",
		InBrief:  "HINDSIGHT to %s",
		Side:     "%s, in hindsight",
		Telling:  "Replayed to %s: %s taken as known, marked as hindsight. %s shows what follows, %s takes it back.",
		Things:   Count{"%d thing", "%d things"},
		Nothing:  "Nothing that happened up to %s is anything the model could be told.",
		Already:  "It is replayed to %s already; %s takes it back.",
		StepTo:   "replayed to %s",
		StepFrom: "no longer in hindsight",

		Yes:        "yes",
		No:         "no",
		Partial:    "partial",
		Contested:  "contested",
		Unresolved: "unresolved",
		Open:       "open",
		High:       "high confidence",
		Medium:     "medium confidence",
		Low:        "low confidence",
		Happening:  "happened",
	}
}

// Verdict returns the word for a verdict, or for there being none.
func (h Hindsight) Verdict(verdict string) string {
	switch verdict {
	case "yes":
		return h.Yes
	case "no":
		return h.No
	case "partial":
		return h.Partial
	case "contested":
		return h.Contested
	case "unresolved":
		return h.Unresolved
	}
	return h.Open
}

// Confidence returns the words for how sure it is that something happened.
func (h Hindsight) Confidence(level string) string {
	switch level {
	case "high":
		return h.High
	case "medium":
		return h.Medium
	case "low":
		return h.Low
	}
	return level
}
