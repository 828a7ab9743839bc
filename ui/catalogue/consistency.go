package catalogue

// ConsistencyScreen is the words of the screen on scenarios and their balance sheets.
type ConsistencyScreen struct {
	Scenarios string // titles of the lists
	Sheet     string

	Own        string // the name of the user's own scenario
	OwnShort   string
	Listed     string    // number in the list
	Columns    [3]string // margin, total impact score, distance
	SheetNames [5]string // descriptor, state, balance, margin, balances of all states
	Standing   string    // heading above the states, where there is no list

	Holds    string // margin
	Fails    Count  // descriptors that contradict it
	Score    string // score
	Brink    Count  // descriptors on the brink
	Apart    Count  // descriptors in which it differs from the marked one
	ApartOwn Count  // the same from the user's own
	SameOwn  string
	IsMarked string
	Unmoved  string // heading of what nothing moves
	NoRival  string // instead of a margin

	OnBrink     string // headings of the page about a scenario
	Contradicts string
	Breaks      string
	Mends       string
	Succession  string
	Differs     string
	NotCarried  string
	BrinkLine   string // descriptor, state, margin, rival
	TieLine     string // descriptor, state, rival
	MoreLines   Count  // that are not shown
	CellLine    string // influencing state, influenced state, points before, points after
	ChangeOf    Count  // cells
	ByPoints    Count  // points all together
	ByOne       string // each by one point
	Optimal     string
	OutOfReach  string // the scale
	Unbreakable string

	Global, Local string // rules
	Rests         string // it stays
	Step          string // number
	EndsAt        Count  // steps to where it comes to rest
	EndsIn        string // scenario in the list
	EndsMargin    string // margin of where it ends
	Circle        Count  // scenarios of a circle
	Restless      Count  // steps after which it was given up
	MoreSteps     Count  // that are not shown
	MoreTurns     Count  // descriptors of one step that are not shown
	Turns         string // descriptor, state before, state after

	Balance      string // chosen balance, margin, best rival, its balance
	BalanceTie   string // balance, rival
	BalanceOnly  string // balance, where there is no rival
	NothingMoves string // instead of a balance
	Balances     string // headings of the page about a descriptor
	Supports     string // state
	Undermines   string
	Both         string
	Nobody       string
	VoiceLead    string // points for the rival, rival, lead
	AtRivalry    string // a rival that leads

	Turned    string // descriptor, state
	OwnReset  string
	OwnIs     string // it is as pinned already
	NotTurned string // nothing to turn
	NoStrike  string
	Struck    string // judgement, key
	Restored  string // judgement
	Own1      string // what the own scenario is, in a sentence
	OwnSet    string // the same for a forecast set
	TooMany   string // a forecast set: how the list is replaced

	CarriedScale    string
	CarriedBase     Count // outcomes
	CarriedWeights  Count // drivers
	CarriedFrom     Count // judgements
	CarriedUnmoved  Count // drivers
	CarriedUnmovedF Count // outcomes nothing moves
	CarriedNever    string
	CarriedLead     string
}

func englishConsistencyScreen() ConsistencyScreen {
	return ConsistencyScreen{
		Scenarios: "Scenarios",
		Sheet:     "Balance sheet",

		Own:        "Your own scenario",
		OwnShort:   "own",
		Listed:     "Scenario %s",
		Columns:    [3]string{"margin", "score", "apart"},
		SheetNames: [5]string{"descriptor", "state", "balance", "margin", "balances"},
		Standing:   "IN HOW MANY OF THEM EACH STATE STANDS",

		Holds:    "consistent, margin %s",
		Fails:    Count{"inconsistent in %d descriptor", "inconsistent in %d descriptors"},
		Score:    "total impact score %s",
		Brink:    Count{"%d on the brink", "%d on the brink"},
		Apart:    Count{"%d descriptor apart from the marked one", "%d descriptors apart from the marked one"},
		ApartOwn: Count{"%d descriptor apart from your own", "%d descriptors apart from your own"},
		SameOwn:  "the same as your own",
		IsMarked: "the marked one",
		Unmoved:  "WHAT NOTHING MOVES",
		NoRival:  "–",

		OnBrink:     "ON THE BRINK",
		Contradicts: "WHAT SPEAKS AGAINST IT",
		Breaks:      "THE LEAST CHANGE THAT BREAKS IT",
		Mends:       "THE LEAST CHANGE THAT MAKES IT CONSISTENT",
		Succession:  "SUCCESSION",
		Differs:     "WHERE IT DIFFERS FROM THE MARKED ONE",
		NotCarried:  "WHAT A MATRIX DOES NOT SAY",
		BrinkLine:   "%s: %s leads %s by %s",
		TieLine:     "%s: %s is level with %s",
		MoreLines:   Count{"… and %d more", "… and %d more"},
		CellLine:    "%s on %s: %s → %s",
		ChangeOf:    Count{"%d judgement", "%d judgements"},
		ByPoints:    Count{"%d point in all", "%d points in all"},
		ByOne:       "by one point each",
		Optimal:     "No smaller change does it; that is proved.",
		OutOfReach:  "No change within ±%s points is enough.",
		Unbreakable: "Nothing breaks it: no descriptor has another state.",

		Global:     "All descriptors at once (global)",
		Local:      "One at a time, the worst first (local)",
		Rests:      "It stays as it is.",
		Step:       "%d",
		EndsAt:     Count{"It comes to rest after %d step, at ", "It comes to rest after %d steps, at "},
		EndsIn:     "scenario %s",
		EndsMargin: "a scenario with margin %s",
		Circle:     Count{"It goes round in a circle of %d scenario.", "It goes round in a circle of %d scenarios."},
		Restless:   Count{"After %d step it has come to no end.", "After %d steps it has come to no end."},
		MoreSteps:  Count{"… and %d step more", "… and %d steps more"},
		MoreTurns:  Count{", and %d more", ", and %d more"},
		Turns:      "%s: %s → %s",

		Balance:      "Balance %s, which leads by %s: %s has %s.",
		BalanceTie:   "Balance %s, level with %s.",
		BalanceOnly:  "Balance %s; there is no other state.",
		NothingMoves: "Nothing moves it, so any state of it is consistent.",
		Balances:     "BALANCES",
		Supports:     "WHO SUPPORTS IT",
		Undermines:   "WHO UNDERMINES IT",
		Both:         "WHO FAVOURS BOTH ALIKE",
		Nobody:       "Nobody.",
		VoiceLead:    "%s for %s: %s between them",
		AtRivalry:    "Balance %s, which falls behind by %s: %s has %s.",

		Turned:    "%s: %s, in your own scenario.",
		OwnReset:  "Your own scenario is as pinned again.",
		OwnIs:     "Your own scenario is as pinned.",
		NotTurned: "Tab goes to the balance sheet, where states are turned.",
		NoStrike:  "Read about a descriptor and select a voice to strike it out.",
		Struck:    "Struck out: %s; %s takes it back.",
		Restored:  "Back in force: %s.",
		Own1:      "It begins with what is pinned and the first state of all else; ← → on the balance sheet turn it.",
		OwnSet:    "The drivers as assumed, every outcome in its most supported state; ← → on the balance sheet turn it.",
		TooMany:   "In their place: your own scenario, and how often each state stands.",

		CarriedLead:     "The set is read as a cross-impact matrix, in which scenarios are consistent or not; none is likely. What stays behind:",
		CarriedScale:    "Points are doubled here, because some are halves.",
		CarriedBase:     Count{"the stated likelihood of %d outcome", "the stated likelihoods of %d outcomes"},
		CarriedWeights:  Count{"the weights of %d driver that is left open", "the weights of %d drivers that are left open"},
		CarriedFrom:     Count{"%d judgement of a driver's baseline state counts here, where a forecast takes it off", "%d judgements of drivers' baseline states count here, where a forecast takes them off"},
		CarriedUnmoved:  Count{"Nothing moves %d driver: any state of it is consistent, so it stands as assumed.", "Nothing moves the %d drivers: any state of them is consistent, so they stand as assumed."},
		CarriedUnmovedF: Count{"Nothing moves %d outcome: any state of it is consistent.", "Nothing moves %d outcomes: any state of them is consistent."},
		CarriedNever:    "events, recommendations and stakes, of which a matrix knows nothing",
	}
}
