package catalogue

// RoomCommands is the words of the commands estimate, score and debrief.
type RoomCommands struct {
	Estimate, Score, Debrief About

	CSVFlag, SessionFlag, ExportFlag, CloseFlag, BlindFlag, QuestionFlag string
	RevealFlag, ScoreCSVFlag                                             string

	NoQuestions string // set
	NoQuestion  string // id, suggestion, set
	NeedSession string
	NotBoth     string
	NeedReveal  string
	NeedRoom    string
	OtherSet    string // file, set, set
	FaultLine   string // source, line, why
	FaultText   string // the line as it stood
	Took        string // summary, file
	Misfit      string

	MarkdownHead string // set
	AsOf         string // day
	Participants string // names
	NoRoom       string
	First        string // round
	Who          string
	Likelihood   string
	Because      string
	ModelSays    string
	BriefSays    string // word, from, to
	TheBrief     string
	Happened     string
	OnPaper      string // a form
	StillOpen    Count  // given
	Common       Count  // questions
	NotSaid      string
	NotRevealed  string
	HiddenYet    string
	Asked        string
	Scores       string
	Failed       string
	Claims       string
	Calibration  string
	Verdict      string
}

func englishRoomCommands() RoomCommands {
	return RoomCommands{
		Estimate: About{
			Use:   "estimate [SET]",
			Short: "Let a room estimate before it sees a forecast",
			Long: `Open the explorer on the screen where people or groups give their own likelihoods, in up
to two rounds: as a percentage, as odds, or as a word. With --blind the set's questions
are asked at once, and forecasts stay hidden until everybody has given.

With --csv and --session, take estimates from CSV into a session instead: lines of
participant,question,round,estimate,because, or a column for each question. What cannot
be taken is listed with the reason. With --export, write the session's estimates as CSV.`,
			Example: `  foresee estimate --blind --question putin-comes --question treaty-clause
  foresee estimate --csv class.csv --session class.json
  foresee estimate --export --session class.json > estimates.csv`,
		},
		Score: About{
			Use:   "score [SET]",
			Short: "Score the room, the model and the brief by what happened",
			Long: `Score every clean verdict: the model at the baseline, the brief by its own words (at the
middle of the band, and the best and the worst over it), a forecaster who holds all
answers alike, each participant and the room's median. It tells what happened after the
set's day, so it wants --reveal.`,
			Example: `  foresee score --reveal
  foresee score --reveal --session class.json
  foresee score --reveal --csv class.csv --json`,
		},
		Debrief: About{
			Use:   "debrief [SET] --session FILE",
			Short: "Write a page on what a room asked, said and learned",
			Long: `Write one page of Markdown: what was asked, what the room said in both rounds, what the
model and the brief said; and with --reveal what happened, how that scores, and which
assumptions did not last.`,
			Example: `  foresee debrief --session class.json
  foresee debrief --session class.json --reveal -o debrief.md`,
		},
		CSVFlag:      "take estimates from CSV in `FILE`, or - for standard input; wants --session",
		SessionFlag:  "the session's `FILE`",
		ExportFlag:   "write the session's estimates as CSV to standard output",
		CloseFlag:    "close the rounds of what --csv brings, so that it may be seen",
		BlindFlag:    "hide forecasts until everybody has given",
		QuestionFlag: "ask this question at once (`ID`); may be repeated; without it --blind asks all",
		RevealFlag:   "tell what happened after the set's day",
		ScoreCSVFlag: "score the estimates in `FILE`, or - for standard input",

		NoQuestions: "the set %s asks no questions that could be estimated",
		NoQuestion:  "no question %q%s; foresee show %s lists the set",
		NeedSession: "name the session with --session FILE",
		NotBoth:     "take estimates or export them, not both at once",
		NeedReveal:  "this tells what happened after the day of the set; say --reveal if that is wanted",
		NeedRoom:    "give the room's estimates with --session FILE or --csv FILE, not both",
		OtherSet:    "the session %s is of the set %s, and this is %s",
		FaultLine:   "%s:%d: %v",
		FaultText:   "    %s",
		Took:        "%s In %s.",
		Misfit:      "the session does not fit the set in one place: %s",

		MarkdownHead: "Debrief: %s",
		AsOf:         "As of %s. The numbers of the model are this set's own; the brief gives words.",
		Participants: "Participants: %s",
		NoRoom:       "Nobody estimated.",
		First:        "%s round",
		Who:          "Who",
		Likelihood:   "Likelihood",
		Because:      "Because",
		ModelSays:    "Model, at the baseline:",
		BriefSays:    "%s, %s to %s",
		TheBrief:     "Brief:",
		Happened:     "What happened:",
		OnPaper:      "a debrief is Markdown or HTML, not %s; let the name of the file end in .md or .html",
		StillOpen:    Count{"still open; %d has given, and what stays hidden until it is closed.", "still open; %d have given, and what stays hidden until it is closed."},
		Common:       Count{"Over one question that all of these answered (%d)", "Over the same %d questions"},
		NotSaid:      "no forecast",
		NotRevealed:  "What happened is left out; --reveal tells it.",
		HiddenYet:    "The forecasts of the model and the brief stay hidden: a blind round waits for estimates.",
		Asked:        "What was asked, and what was said",
		Scores:       "Scores",
		Failed:       "Assumptions that did not last",
		Claims:       "What became of the brief's claims",
		Calibration:  "Calibration",
		Verdict:      "Verdict: %s",
	}
}
