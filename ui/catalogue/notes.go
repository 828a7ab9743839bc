package catalogue

// Notes is the words for what the user writes about the things of a set.
type Notes struct {
	Title   string // of what kind the thing is, its name
	All     string // the title of the list
	Kind    string // in the search
	Prompt  string
	None    string // key
	Set     string // of what kind the set as a whole is
	Heading string
	How     string // what to press: enter, esc
	Former  string // what to press: up
	Saved   string // name
	Deleted string // name, key of notes, key
	Same    string
	Mark    string // what the mark means
}

// NoteKeys says what the keys of notes do.
type NoteKeys struct {
	Write, List, Save, Leave, Former Action
	OnNote                           string
}

func englishNotes() Notes {
	return Notes{
		Title:   "Note on the %s: %s",
		All:     "Notes",
		Kind:    "note",
		Prompt:  "a note, or what it is about",
		None:    "There are no notes; %s writes one on what is selected.",
		Set:     "set as a whole",
		Heading: "YOUR NOTE",
		How:     "%s saves it, %s leaves it as it was; saved empty it is deleted.",
		Former:  "%s brings back what it said before.",
		Saved:   "Noted on “%s”.",
		Deleted: "Note on “%s” deleted; %s and then %s brings it back.",
		Same:    "The note is as it was.",
		Mark:    "a note of yours",
	}
}

func englishNoteKeys() NoteKeys {
	return NoteKeys{
		Write:  Action{"note", "write, change or delete a note on it"},
		List:   Action{"notes", "find a note, and go to what it is about"},
		Save:   Action{"save", "save the note; an empty one is deleted"},
		Leave:  Action{"leave", "leave the note as it was"},
		Former: Action{"before", "what it said before it was changed"},
		OnNote: "NOTE",
	}
}
