package catalogue

// PathsPage is the words of foresee paths.
type PathsPage struct {
	Command   About
	AtLeast   string // percent, word
	AtMost    string
	AnyOwner  string
	OfOwner   string // owner
	Found     Count
	There     string
	None      string
	NoChanges string
	NoChange  string // instead of changes
	Nearest   string
	Shortest  Count // changes of the shortest path
	Columns   [6]string
	Tried     string // tried, all
	TriedAll  string // all
	Key       string
}

func englishPathsPage() PathsPage {
	return PathsPage{
		Command: About{
			Use:   "paths [SET] --to OUTCOME=STATE|SCENARIO --at-least|--at-most LEVEL",
			Short: "The fewest changes that bring a forecast about",
			Long: `Print the smallest sets of driver changes, of up to three, that bring a forecast to a
level or above it (--at-least), or to a level or below it (--at-most). A word stands for
the near end of its band: at least likely is 55%, at most unlikely 45%.

The search goes through every set of changes. It lists those of which no part is enough,
fewer changes first, then the more plausible. Plausible is how likely the states are
together where their drivers are left open, by weights that are ours. Each change says
who would have to make it; --owner keeps to what one owner can do alone.`,
			Example: `  foresee paths --to obligation=mutual-assistance --at-least likely
  foresee paths --to mutual-assistance-treaty --at-most 20% --owner seoul
  foresee paths --to rok-russia=ruptured --at-most "very unlikely" --set rok-arms=direct-offensive`,
		},
		AtLeast:   "To %d%% (%s) or above,",
		AtMost:    "To %d%% (%s) or below,",
		AnyOwner:  "whoever moves the drivers:",
		OfOwner:   "with what %s moves alone:",
		Found:     Count{"%d WAY", "%d WAYS"},
		There:     "It is there already; nothing has to change.",
		None:      "No set of up to three changes brings it there.",
		NoChanges: "None of these drivers moves it, so no change brings it nearer; see foresee sensitivity.",
		NoChange:  "no change",
		Nearest:   "THE NEAREST",
		Shortest:  Count{", FROM %d CHANGE ON", ", FROM %d CHANGES ON"},
		Columns:   [6]string{"", "then", "", "plausible", "change", "owner"},
		Tried:     "Tried %d of %d sets of changes; the others hold one that is enough by itself.",
		TriedAll:  "Tried all %d sets of up to three changes, that of none among them.",
		Key:       "Plausible: where the drivers are left open; the weights are ours.",
	}
}
