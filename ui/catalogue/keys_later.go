package catalogue

// LaterKeys says what the keys do where what happened after the brief is read.
type LaterKeys struct {
	Open, Replay, Step, Read Action

	OnLocked, OnLater string // headings of the help
}

func englishLaterKeys() LaterKeys {
	return LaterKeys{
		Open:     Action{"open", "open it, after asking once more"},
		Replay:   Action{"replay", "take this and all before it as known"},
		Step:     Action{"event", "the event before, the next one"},
		Read:     Action{"read", "the page; there, a link, or copy an address"},
		OnLocked: "WHAT HAPPENED, SHUT",
		OnLater:  "WHAT HAPPENED",
	}
}
