package catalogue

// Convert is the words of foresee convert.
type Convert struct {
	Command   About
	From      string // flags
	To        string
	Layout    string
	NoFormat  string // a file, a flag
	BadFormat string // a flag, what was given
	BadLayout string // what was given
	NoWay     string
	NoMatrix  string // a file
	NoList    string // a format
	BadSource string // a format
	Written   string // a file, how much
	States    string // descriptors, states
	Scenarios string // scenarios
	Left      string // things follow
	Texts     Count  // texts
	Colours   string
	Shorts    string
	Between   string
	Grounds   string
	Cut       string // rows, how many the file says
}

func englishConvert() Convert {
	return Convert{
		Command: About{
			Use:   "convert A B",
			Short: "Turn a cross-impact study into another format",
			Long: `Read the study in A and write it to B. The formats are told by the ends of the names:

  .scw   a study of ScenarioWizard; from .scw to .scw everything is kept as found
  .csv   a labelled table of the judgements, in two layouts: grouped has descriptors and
         variants in two rows and columns, plain has one with "descriptor: variant"
  .yaml  a balance set of foresee, to be edited and opened as any other
  .sl    a solution file of ScenarioWizard, a list of scenarios: to .csv, .json or .sl

A may also be a set that comes with the program, or a folder. A forecast set is written
as the matrix of its judgements. What B has no place for is said. - stands for standard
input or output, with --from or --to for the format. A file that is there is left alone
unless --force is given.`,
			Example: `  foresee convert study.scw study.yaml
  foresee convert study.csv study.scw
  foresee convert somewhereland - --to csv
  foresee convert russia-dprk-2024 brief.scw
  foresee convert study.sl scenarios.csv`,
		},
		From:      "the `FORMAT` of A: scw, csv, yaml or sl",
		To:        "the `FORMAT` of B: scw, csv, yaml, sl or json",
		Layout:    "the `LAYOUT` of a table: grouped or plain",
		NoFormat:  "the name %q does not tell its format; give --%s scw, csv, yaml or sl",
		BadFormat: "--%s cannot be %q; the formats are scw, csv, yaml, sl and json",
		BadLayout: "--layout cannot be %q; it is grouped or plain",
		NoWay:     "json is written of a list of scenarios (.sl) only; for a matrix there are scw, csv and yaml",
		NoMatrix:  "a .sl file is a list of scenarios, not a matrix: 'foresee balance %s --sl' finds them",
		NoList:    "a .sl file is a list of scenarios, without a matrix; it can become csv, json or sl, not %s",
		BadSource: "--from cannot be %q, which is only written; the formats are scw, csv, yaml and sl",
		Written:   "%s: %s",
		States:    "%d descriptors, %d states",
		Scenarios: "%d scenarios",
		Left:      "Left out, since the format has no place for them:",
		Texts:     Count{"%d text", "%d texts"},
		Colours:   "colours",
		Shorts:    "short names",
		Between:   "what stands between the sections",
		Grounds:   "on whose word the judgements stand, and their sources",
		Cut:       "The file says that there are %d scenarios and has %d; it may have been cut off.",
	}
}
