package catalogue

// Handout is the words of foresee handout: the command's, and what both editions share.
type Handout struct {
	Command    About
	Flags      HandoutFlags
	Faults     HandoutFaults
	Instructor HandoutFindings
	Student    HandoutQuestions

	Language   string // of these words, as HTML names it
	Contents   string // heads the table of contents
	Edition    string // edition, day
	Drawn      string // title, author, publisher, day of the brief
	Baseline   string
	Assumed    string // what is assumed
	Semicolon  string // between things of one list
	Likely     string // percent, word
	State      string // factor, state
	Place      string // page, paragraph
	Supposed   string // instead of who moves it
	Driver     string // heads columns
	Factor     string
	Stands     string
	MovedBy    string
	BaseState  string
	Scenario   string
	Forecast   string
	Because    string
	Moved      string // captions
	Unmoved    string
	Scale      string // title of the scale
	Word       string // heads columns
	From, To   string
	ScaleKey   string // source of the scale
	Owners     map[string]string
	Disclaimer string // whose it is; its text
}

// Owner returns the name of who moves a driver, as within a sentence or a cell.
func (h Handout) Owner(id string) string {
	if name, ok := h.Owners[id]; ok {
		return name
	}
	return id
}

// HandoutFlags says what the flags of foresee handout do.
type HandoutFlags struct{ Output, Format, Edition string }

// HandoutFaults says what is wrong with an order for a handout.
type HandoutFaults struct {
	NoFormat    string // a format, suggestion
	NoExtension string // a file
	NoEdition   string // an edition
}

func englishHandout() Handout {
	return Handout{
		Command: About{
			Use:   "handout [SET] [-o FILE]",
			Short: "A handout to take away: HTML, Markdown, CSV or JSON",
			Long: `Write what the set says under the assumptions given as a handout: what was assumed, the
forecasts in words and numbers, why they moved, the scenarios compared, what decides them,
the advice with the levers and what one may regret, the method, and every source.

The student's edition is a worksheet of the same set: the state of the world, and blanks
where the instructor's has likelihoods, reasons, ranks and findings.

The name of the FILE says which form is written: .html, .md, .csv or .json; --format says
it otherwise. Without -o, or with -o -, Markdown goes to standard output. A file that is
there already is left alone unless --force is given; it is then replaced whole or not at
all. HTML is one file without scripts, for the screen, the phone and paper.`,
			Example: `  foresee handout -o brief.html
  foresee handout --edition student -o worksheet.html
  foresee handout --set ukraine-war=escalating -o escalation.md
  foresee handout --suppose mutual-assistance-treaty --format csv`,
		},
		Flags: HandoutFlags{
			Output:  "write to this `FILE`; - for standard output",
			Format:  "the `FORM`: html, md, csv or json; by itself the name of the file says it",
			Edition: "whose `EDITION`: instructor, or student for a worksheet without answers",
		},
		Faults: HandoutFaults{
			NoFormat:    "--format cannot be %q%s; it is html, md, csv or json",
			NoExtension: "the name %s does not say which form to write; let it end in .html, .md, .csv or .json, or give --format",
			NoEdition:   "--edition cannot be %q%s; it is instructor or student",
		},
		Instructor: englishHandoutFindings(),
		Student:    englishHandoutQuestions(),

		Language:   "en",
		Contents:   "Contents",
		Edition:    "%s · as of %s",
		Drawn:      "Drawn from “%s” by %s; %s, %s.",
		Baseline:   "All drivers stand at the baseline, the brief's own day.",
		Assumed:    "Assumed: %s.",
		Semicolon:  "; ",
		Likely:     "%s, %s",
		State:      "%s: %s",
		Place:      "p. %d %s",
		Supposed:   "supposed",
		Driver:     "Driver",
		Factor:     "Driver or outcome",
		Stands:     "Stands at",
		MovedBy:    "Who moves it",
		BaseState:  "At the baseline",
		Scenario:   "Scenario",
		Forecast:   "Forecast",
		Because:    "Because",
		Moved:      "What was moved or supposed",
		Unmoved:    "Drivers at their baseline",
		Scale:      "Words of likelihood: %s",
		Word:       "Word",
		From:       "From",
		To:         "To",
		ScaleKey:   "After the %s. A number between two bands takes the nearer word.",
		Disclaimer: "On the brief.",
		Owners: map[string]string{
			"seoul": "Seoul", "moscow": "Moscow", "pyongyang": "Pyongyang", "beijing": "Beijing",
			"washington": "Washington", "kyiv": "Kyiv", "events": "Events",
		},
	}
}
