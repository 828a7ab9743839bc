package catalogue

// DescriptorsScreen is the words of the screen on which descriptors are pinned.
type DescriptorsScreen struct {
	Descriptors string // titles of the lists
	Scenarios   string
	Selected    string
	Descriptor  string // what a page is about
	Consistent  string

	Heading   string // number, title
	StandsIn  string // count, all: beside a state, in a sentence
	IsPinned  string // count
	WouldBe   string // count
	NoneStand string
	NoneWould string
	SoFar     string // before a count that is not complete
	Solving   string
	Pinned    string // what was pinned, key
	Single    string // the factor has one state
	NotPinned string // factor
	NotPicked string // nothing is selected
	Sideways  string // all columns are in view

	Speaks      string // headings of the page about a state
	Against     string
	NothingDoes string
	ItMoves     string
	MovesNone   string
	Margin      string // margin, score
	SheetLink   string // a link
	States      string
}

func englishDescriptorsScreen() DescriptorsScreen {
	return DescriptorsScreen{
		Descriptors: "Descriptors",
		Scenarios:   "Consistent scenarios",
		Selected:    "Selected",
		Descriptor:  "descriptor",
		Consistent:  "a consistent scenario",

		Heading:   "%d %s",
		StandsIn:  "It stands in %s of %s consistent scenarios.",
		IsPinned:  "Pinned; %s of %s consistent scenarios have it.",
		WouldBe:   "Had one chosen it instead, %s scenarios would be consistent.",
		NoneStand: "No consistent scenario reaches it; that is proved.",
		NoneWould: "Had one chosen it instead, no scenario would be consistent.",
		SoFar:     "So far: %s",
		Solving:   "Not known yet.",
		Pinned:    "All states of the scenario are pinned; %s takes it back.",
		Single:    "%s has one state only.",
		NotPinned: "%s is not pinned.",
		NotPicked: "Only descriptors are pinned; tab goes to them.",
		Sideways:  "All columns are in view.",

		Speaks:      "WHAT SPEAKS FOR IT",
		Against:     "WHAT SPEAKS AGAINST IT",
		NothingDoes: "No judgement does.",
		ItMoves:     "WHAT IT MOVES",
		MovesNone:   "No judgement leads from it to another.",
		Margin:      "Margin %s, total impact score %s",
		SheetLink:   "Its balance sheet",
		States:      "ITS STATES",
	}
}
