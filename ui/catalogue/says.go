package catalogue

// Says is what the line under the panes says after a key.
type Says struct {
	NotTurned         string
	OutcomeNotTurned  string
	NotOpened         string
	NoStates          string
	LastState         string // factor
	AtBaseline        string // factor
	AdviceFollows     string
	NotSupposed       string // scenario
	DriverNotSupposed string
	Alternatives      string // scenario, number of ways, key
	SupposeInPicker   string // key
	ChooseWay         string // number of ways
	Loaded            string // scenario, key
	Supposed          string // scenario
	Freed             string // scenario
	NoOtherState      string
	NotSupposable     string
	NoLink            string
	BriefStays        string
	WhyStays          string
	NothingHere       string
	NothingBack       string // key
	NoScreen          string // number
	NothingToUndo     string
	NothingToRedo     string
	Undone            string // step
	Redone            string // step
	StepDropped       string // why
	Changes           Count
	AllReset          string // key
	AllAtBaseline     string
	Copied            string // command
	NotCopied         string // command
	Working           string
	StillWorking      string
	GivenUp           string
}

func englishSays() Says {
	return Says{
		NotTurned:         "Only drivers are turned; tab goes to them.",
		OutcomeNotTurned:  "An outcome is forecast, not turned; s supposes it.",
		NotOpened:         "Only a driver can be left open; an outcome is open unless it is supposed.",
		NoStates:          "This has no states to choose from.",
		LastState:         "%s must be left at least one state.",
		AtBaseline:        "%s is at the baseline.",
		AdviceFollows:     "Advice follows the forecasts; move a driver or suppose an outcome.",
		NotSupposed:       "%s is not supposed.",
		DriverNotSupposed: "A driver is set with the arrow keys; outcomes and scenarios are supposed.",
		Alternatives:      "%s can come about in %d ways; choose one with %s.",
		SupposeInPicker:   "Press %s and choose this way there to suppose it.",
		ChooseWay:         "It can come about in %d ways: press tab, select one on the page, then enter.",
		Loaded:            "Drivers of “%s” loaded; %s takes it back.",
		Supposed:          "“%s” is supposed: everything else is conditional on it.",
		Freed:             "“%s” is no longer supposed.",
		NoOtherState:      "Only outcomes have states to switch between here.",
		NotSupposable:     "Only outcomes are supposed here.",
		NoLink:            "Nothing to open in view; scroll to a source.",
		WhyStays:          "Drivers are moved on Explore; 1 goes there.",
		NothingHere:       "There is nothing in this pane.",
		BriefStays:        "The brief stays as it is; 1 goes back to the drivers.",
		NothingBack:       "There is nothing to go back to; %s quits.",
		NoScreen:          "There is no screen %d.",
		NothingToUndo:     "Nothing to undo.",
		NothingToRedo:     "Nothing to redo.",
		Undone:            "Undone: %s",
		Redone:            "Redone: %s",
		StepDropped:       "That step can no longer be, and is left out: %s",
		Changes:           Count{"%d change", "%d changes"},
		AllReset:          "All at the baseline; %s takes it back.",
		AllAtBaseline:     "All is at the baseline.",
		Copied:            "Copied: %s",
		Working:           "Working it out; esc gives it up.",
		StillWorking:      "Still working out the last change; esc gives it up.",
		GivenUp:           "Given up; nothing has changed.",
		NotCopied:         "No clipboard could be reached: %s",
	}
}
