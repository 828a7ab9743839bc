package catalogue

// Keys says what the keys do.
type Keys struct {
	Move, Page, Ends, Panes, Screens       Action
	Why, Back, Search, Picker, Help        Action
	Undo, Redo, Reset, Copy, Quit, Suspend Action

	Change, Open, States, Baseline Action // on a driver
	Suppose, Release, Whose        Action // on an outcome
	SupposeScenario                Action // on a scenario
	WhyAdvice                      Action // on a recommendation
	Tick, Only, Close              Action // in a list of states
	OtherState, OtherSubject       Action // on the page of reasons
	Follow, SupposeState           Action
	Paragraph, Read                Action // in the brief
	Load, SupposeEvent, Next       Action // in the scenario picker
	GoThere, Erase                 Action // in the search

	Mark, Strike, Problems              Action
	Compare, Sensitivity, Paths, Advice Action // screens
	Pair, WhyDiffers                    Action // in the comparison
	Aim, AimState, About                Action // on what questions are asked about
	Value, Try                          Action // of a goal; a set of changes
	TryLever, LeversOf, AtOnce          Action // on levers

	Lesson, StepOn, StepBack, Leave             Action // in a lesson
	Blank, Clock, TurnOver, Scroll, OtherLesson Action
	Begin, OtherOne                             Action // in the list of lessons

	Everywhere, OnDriver, OnForecast   string // headings of the help
	OnScenario, OnPolicy, OnStates     string
	OnWhy, OnBrief, OnPicker, OnSearch string
	OnCompare, OnSensitivity, OnPaths  string
	OnAdvice, OnStage, OnLessons       string
	OnSpeaker                          string

	Balance BalanceKeys // of what is consistent
	Later   LaterKeys   // of what happened
	Room    RoomKeys
	Notes   NoteKeys
}

// An Action is what a key does: in a word for the footer, in a line for the help.
type Action struct{ Does, Tells string }

func englishKeys() Keys {
	return Keys{
		Move:            Action{"move", "move up and down"},
		Page:            Action{"page", "move by a page"},
		Ends:            Action{"ends", "go to the first, the last"},
		Panes:           Action{"panes", "go to the next pane, the one before"},
		Screens:         Action{"screen", "go to that screen"},
		Why:             Action{"why", "why it stands where it stands"},
		Back:            Action{"back", "go back; never quits"},
		Search:          Action{"search", "find anything: factors, advice, claims, keys"},
		Picker:          Action{"scenarios", "read, load or suppose a scenario"},
		Help:            Action{"help", "this help"},
		Lesson:          Action{"lesson", "begin a lesson, or return to the one left"},
		StepOn:          Action{"on", "go on to the next step"},
		StepBack:        Action{"back", "go back a step, state and all"},
		Leave:           Action{"explore", "leave the lesson to explore; it waits"},
		Blank:           Action{"blank", "blank the screen; any key brings it back"},
		Clock:           Action{"clock", "hide or show the clock"},
		TurnOver:        Action{"turn over", "text or screen, where only one has room"},
		Scroll:          Action{"scroll", "move within the screen that is shown"},
		OtherLesson:     Action{"lessons", "begin another lesson"},
		OtherOne:        Action{"other", "the lesson before, the next one"},
		Begin:           Action{"begin", "begin the lesson; the one that runs: return"},
		Undo:            Action{"undo", "take the last change back"},
		Redo:            Action{"redo", "make it again"},
		Reset:           Action{"reset all", "all to the baseline; can be undone"},
		Copy:            Action{"copy command", "copy the command that brings this back"},
		Quit:            Action{"quit", "leave"},
		Suspend:         Action{"suspend", "leave for the shell; fg comes back"},
		Change:          Action{"change", "turn the driver to another state"},
		Open:            Action{"open", "leave it open: any state; again: back"},
		States:          Action{"states", "list the states, to allow several"},
		Baseline:        Action{"baseline", "this one back to the baseline"},
		Suppose:         Action{"suppose", "take its next state as given; at last free it"},
		Release:         Action{"free", "no longer suppose it"},
		Whose:           Action{"why", "what moved it, and on whose word"},
		SupposeScenario: Action{"suppose", "take it as given, or no longer"},
		WhyAdvice:       Action{"why", "its text, and what makes it urgent"},
		Tick:            Action{"allow or not", "allow this state, or no longer"},
		Only:            Action{"only this", "allow this state alone"},
		Close:           Action{"close", "close the list"},
		OtherState:      Action{"state", "another state of the outcome"},
		OtherSubject:    Action{"next", "the subject before, the next one"},
		Follow:          Action{"open source", "open the selected source or factor"},
		SupposeState:    Action{"suppose", "take this state as given, or no longer"},
		Paragraph:       Action{"paragraph", "the paragraph before, the next one"},
		Read:            Action{"read", "read the claim; there, go to what uses it"},
		Load:            Action{"load drivers", "set the drivers under which it is at home"},
		SupposeEvent:    Action{"suppose it", "take it as given, or no longer"},
		Next:            Action{"other", "the scenario before, the next one"},
		GoThere:         Action{"go there", "go to what is selected, or do it"},
		Erase:           Action{"erase", "erase the last letter"},
		Mark:            Action{"mark", "mark this world or scenario, to compare with"},
		Problems:        Action{"problems", "what is wrong with the files of the set"},
		Strike:          Action{"strike out", "strike the judgement out, or restore it"},
		Compare:         Action{"compare", "set states of the world side by side"},
		Sensitivity:     Action{"sensitivity", "what decides a forecast, and what to watch"},
		Paths:           Action{"paths", "the fewest changes that bring a forecast about"},
		Advice:          Action{"advice", "recommendations, levers and regret"},
		Pair:            Action{"compare others", "compare the pair before, the next one, all"},
		WhyDiffers:      Action{"why", "why it stands where it stands now"},
		Aim:             Action{"forecast", "ask about the forecast before, the next one"},
		AimState:        Action{"state", "ask about another state of the outcome"},
		About:           Action{"read", "read the page about it; there, open a link"},
		Value:           Action{"change", "change this part of the goal"},
		Try:             Action{"try it", "make these changes, as one step"},
		TryLever:        Action{"try it", "make the selected move, as one step"},
		LeversOf:        Action{"owner", "the levers of the owner before, the next one"},
		AtOnce:          Action{"at once", "weigh fewer or more levers at once"},
		Everywhere:      "EVERYWHERE",
		OnDriver:        "ON A DRIVER",
		OnForecast:      "ON AN OUTCOME",
		OnScenario:      "ON A SCENARIO",
		OnPolicy:        "ON A RECOMMENDATION",
		OnStates:        "IN A LIST OF STATES",
		OnWhy:           "WHY",
		OnBrief:         "BRIEF",
		OnPicker:        "SCENARIO PICKER",
		OnSearch:        "SEARCH",
		OnCompare:       "COMPARE",
		OnSensitivity:   "SENSITIVITY",
		OnPaths:         "PATHS",
		OnAdvice:        "ADVICE",
		OnStage:         "In a lesson",
		OnLessons:       "Lessons",
		OnSpeaker:       "Speaker notes",
		Balance:         englishBalanceKeys(),
		Later:           englishLaterKeys(),
		Room:            englishRoomKeys(),
		Notes:           englishNoteKeys(),
	}
}
