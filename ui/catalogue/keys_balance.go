package catalogue

// BalanceKeys says what the keys do where the question is what is consistent.
type BalanceKeys struct {
	Turn, Tick, Only, Free, Release Action // on a descriptor
	OtherDescriptor, Margin         Action
	Sheet, PinAll                   Action // on a consistent scenario
	Sideways                        Action
	TurnOwn, Read, OtherScenario    Action // on the balance sheet
	AsPinned                        Action
	Consistency                     Action // the screen

	Picker, Search, Reset, Mark Action // everywhere, instead of those of a set with likelihoods

	OnDescriptor, OnConsistent, OnConsistency string // headings of the help
}

func englishBalanceKeys() BalanceKeys {
	return BalanceKeys{
		Turn:            Action{"turn", "pin it to another state"},
		Tick:            Action{"tick", "pin this state too, or no longer"},
		Only:            Action{"pin", "this state alone; again: release it"},
		Free:            Action{"free", "leave it free; again: back"},
		Release:         Action{"release", "release the pin"},
		OtherDescriptor: Action{"descriptor", "the descriptor before, the next one"},
		Margin:          Action{"margin", "the margin: a smaller, a larger one"},
		Sheet:           Action{"balance sheet", "what speaks for each of its states"},
		PinAll:          Action{"pin it", "pin all states of the scenario"},
		Sideways:        Action{"sideways", "columns further left, further right"},
		TurnOwn:         Action{"turn", "turn a state, in your own scenario"},
		Read:            Action{"read", "read the page about it; there, open a link"},
		OtherScenario:   Action{"scenario", "the scenario before, the next one"},
		AsPinned:        Action{"as pinned", "your own scenario back to what is pinned"},
		Consistency:     Action{"consistency", "which scenarios hold together, and why"},
		Picker:          Action{"scenarios", "read or pin a consistent scenario"},
		Search:          Action{"search", "find anything: states, reasons, keys"},
		Reset:           Action{"release all", "release every pin; can be undone"},
		Mark:            Action{"mark", "mark one, for distances from it"},
		OnDescriptor:    "ON A DESCRIPTOR",
		OnConsistent:    "ON A CONSISTENT SCENARIO",
		OnConsistency:   "CONSISTENCY",
	}
}

// OfBalance returns the words for a set that gives no likelihoods.
func (k Keys) OfBalance() Keys {
	b := k.Balance
	k.Picker, k.Search, k.Reset, k.Mark = b.Picker, b.Search, b.Reset, b.Mark
	return k
}
