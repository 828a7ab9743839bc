package catalogue

// RoomKeys says what the keys do where a room estimates and is debriefed.
type RoomKeys struct {
	Give, Person, AddPerson, Part Action
	CloseRound, SecondRound       Action
	Debrief, Estimates            Action // screens
	Field, Enter, Leave           Action // in a form
	ReadAbout, Question           Action // in the debrief
	OnEstimates, OnForm           string
	OnDebrief                     string
}

func englishRoomKeys() RoomKeys {
	return RoomKeys{
		Give:        Action{"give", "give an estimate, question by question; in the page: open a link"},
		Person:      Action{"person", "the person before, the next one"},
		AddPerson:   Action{"add", "add a person or a group, or type lines of CSV"},
		Part:        Action{"take out", "take the person out; asks once more"},
		CloseRound:  Action{"close round", "close the open round, and show what was given; asks once more"},
		SecondRound: Action{"2nd round", "open the second round of what is closed"},
		Debrief:     Action{"debrief", "what was asked, said and came; scores"},
		Estimates:   Action{"estimates", "the room's own estimates"},
		Field:       Action{"field", "go to the field before, the next one"},
		Enter:       Action{"go on", "take this field; after the last: give it"},
		Leave:       Action{"leave", "leave without giving"},
		ReadAbout:   Action{"read", "read the page; there, open a link"},
		Question:    Action{"question", "the part before, the next one"},
		OnEstimates: "ESTIMATES",
		OnForm:      "GIVING AN ESTIMATE",
		OnDebrief:   "DEBRIEF",
	}
}
