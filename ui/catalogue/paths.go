package catalogue

// PathsScreen is the words of the screen on the ways to a forecast.
type PathsScreen struct {
	Goal, Ways string // titles of the lists
	Searching  string

	Forecast string // the parts of the goal
	State    string
	Bring    string
	Level    string
	Percent  string
	By       string
	AtLeast  string
	AtMost   string
	Anyone   string

	Found       Count  // ways
	Of          Count  // changes that each of them makes
	ByMore      string // where they differ in that: ways, changes
	NoWay       string // what was tried follows
	NoSets      string
	Tried       string    // tried, all
	ChangesEach string    // after the counts of ways by their changes
	AllTried    string    // all, in a sentence of its own
	Rest        string    // why not all were tried
	Columns     [4]string // likelihood, plausibility, change, owner
	There       string
	ThereTip    string
	None        string
	NoneBy      string // owner
	Settled     string // it is supposed or ruled out
	NoMove      string
	NoMoveBy    string // owner
	Nearest     string // heading
	Changes     Count  // heading
	Then        string // heading
	Stands      string // heading
	FromTo      string // state before, state after
	Likely      string // percent
	NotMade     string // key
	NotGoal     string
	NoneToTry   string
}

func englishPathsScreen() PathsScreen {
	return PathsScreen{
		Goal:      "Goal",
		Ways:      "Ways",
		Searching: "Trying every set of changes",

		Forecast: "Forecast",
		State:    "State",
		Bring:    "Bring it",
		Level:    "Level",
		Percent:  "or percent",
		By:       "Changed by",
		AtLeast:  "to at least",
		AtMost:   "to at most",
		Anyone:   "anyone",

		Found:       Count{"%d way", "%d ways"},
		Of:          Count{"of %d change", "of %d changes"},
		ByMore:      "%d of %d",
		NoWay:       "no way there",
		NoSets:      "No way there, and nothing to try.",
		Tried:       "tried %d of %d sets",
		AllTried:    "Sets of changes tried: all %d.",
		ChangesEach: "changes",
		Rest:        "the others hold a set that is enough",
		Columns:     [4]string{"then", "plausible", "change", "owner"},
		There:       "It is there already; nothing has to change.",
		ThereTip:    "Set another level under Goal, or turn “to at least” into “to at most”.",
		None:        "No set of up to three changes brings it there.",
		NoneBy:      "No set of up to three changes that %s can make brings it there.",
		Settled:     "You suppose it or rule it out, so no change moves it. Free what you suppose on Explore.",
		NoMove:      "No driver moves it as things stand, so no change brings it nearer.",
		NoMoveBy:    "Nothing that %s moves bears on it, so no change of theirs brings it nearer.",
		Nearest:     "THE NEAREST",
		Changes:     Count{"%d CHANGE", "%d CHANGES"},
		Then:        "THEN",
		Stands:      "WHAT CHANGES",
		FromTo:      "%s, now %s",
		Likely:      "Plausible: %s. That is what these states weigh together where their drivers are left open; the weights are ours.",
		NotGoal:     "Only the goal is changed here; tab goes to it.",
		NoneToTry:   "There is no way to try; set another goal.",
		NotMade:     "Choose a way, and %s makes its changes as one step.",
	}
}
