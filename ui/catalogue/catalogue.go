// Package catalogue holds every word that the program shows, in one value that is
// handed to whatever shows it, so that a second language is a second value. What a
// set says itself is not in here.
//
// Texts with verbs such as %s and %d are formats for fmt; their comment says what
// goes in.
package catalogue

import "fmt"

// A Catalogue is the words of one language, by the screen they stand on.
type Catalogue struct {
	Frame     Frame
	Keys      Keys
	Model     Model
	Explore   Explore
	Why       Why
	Brief     Brief
	Picker    Picker
	Search    Search
	Help      Help
	Says      Says
	Command   Command
	Questions Questions
	Balance   Balance
	Convert   Convert
	Handout   Handout
	Output    Output
	Watch     Watch
	Reload    Reload
	Session   Session
	Notes     Notes

	Descriptors       Descriptors
	Asking            Asking
	SensitivityScreen SensitivityScreen
	PathsScreen       PathsScreen
	AdviceScreen      AdviceScreen
	CompareScreen     CompareScreen
	Hindsight         Hindsight
	LaterScreen       LaterScreen
	Lesson            Lesson

	Shot              Shot
	Config            Config
	Doctor            Doctor
	Man               Man
	Consistent        Consistent
	DescriptorsScreen DescriptorsScreen
	ConsistencyScreen ConsistencyScreen
	Authoring         Authoring
	Interchange       Interchange
	Estimates         Estimates
	Debrief           Debrief
	RoomCommands      RoomCommands
}

// English returns the words of the program in English.
func English() *Catalogue {
	return &Catalogue{
		Frame:     englishFrame(),
		Keys:      englishKeys(),
		Model:     englishModel(),
		Explore:   englishExplore(),
		Why:       englishWhy(),
		Brief:     englishBrief(),
		Picker:    englishPicker(),
		Search:    englishSearch(),
		Help:      englishHelp(),
		Says:      englishSays(),
		Command:   englishCommand(),
		Questions: englishQuestions(),
		Balance:   englishBalance(),
		Convert:   englishConvert(),
		Handout:   englishHandout(),
		Output:    englishOutput(),
		Watch:     englishWatch(),
		Reload:    englishReload(),
		Session:   englishSession(),
		Notes:     englishNotes(),

		Descriptors:       englishDescriptors(),
		Asking:            englishAsking(),
		SensitivityScreen: englishSensitivityScreen(),
		PathsScreen:       englishPathsScreen(),
		AdviceScreen:      englishAdviceScreen(),
		CompareScreen:     englishCompareScreen(),
		Hindsight:         englishHindsight(),
		LaterScreen:       englishLaterScreen(),
		Lesson:            englishLesson(),

		Shot:              englishShot(),
		Config:            englishConfig(),
		Doctor:            englishDoctor(),
		Man:               englishMan(),
		Consistent:        englishConsistent(),
		DescriptorsScreen: englishDescriptorsScreen(),
		ConsistencyScreen: englishConsistencyScreen(),
		Authoring:         englishAuthoring(),
		Interchange:       englishInterchange(),
		Estimates:         englishEstimates(),
		Debrief:           englishDebrief(),
		RoomCommands:      englishRoomCommands(),
	}
}

// A Count is a text about a number of things; both forms are formats with one %d.
type Count struct{ One, Many string }

// Of writes the text for that number.
func (c Count) Of(n int) string {
	if n == 1 {
		return fmt.Sprintf(c.One, n)
	}
	return fmt.Sprintf(c.Many, n)
}
