package catalogue

// Command is the words of the command line.
type Command struct {
	Root       About
	Forecast   About
	Why        About
	List       About
	Show       About
	Check      About
	Completion About
	Help       string // what the help command does
	HelpFlag   string // the name of a command
	Version    string
	Flags      Flags
	Headings   Headings
	Faults     Faults

	At           string // title and day
	Baseline     string
	Moved        string // assignments follow
	Ranked       string // rank and title
	From         string // the rank at the baseline
	Of           string // outcome and state
	Shift        string // now, word, baseline, word, bits
	NoShift      string // now, word
	Split        string
	Judgements   string
	Condition    string // how likely what a judgement hangs on is, now and at the baseline, in percent
	Judgement    string // factor, its state, outcome, points
	BaselineBy   string // on whose word
	InWords      string // a word of likelihood
	Note         string
	Unused       string
	Strength     string // modal word and points
	RisesWith    string // conditions
	FallsWith    string
	Event        string
	Preset       string
	Claim        string // id, page, paragraph, text
	Checked      string // name, drivers, outcomes, judgements, claims, policies, scenarios
	FaultCount   Count
	WarnCount    Count
	Warned       string // a number of warnings, a set
	NotMoved     string
	Assumed      string
	MadeBy       string // title, author, publisher, day
	Prompt       string
	PlainHelp    string
	Weight       string // percent
	Change       string // title, percent, word, percent before
	NothingMoved string
	First        string // the title of a recommendation
}

// About is what the help says of a command.
type About struct{ Use, Short, Long, Example string }

// Flags says what each flag does.
type Flags struct {
	Set, Scenario, Suppose, JSON, Of, Words, Theme, NoColour, ASCII, Plain, Mouse string
}

// Headings stand over the parts of a table.
type Headings struct {
	Usage, Commands, Examples, Flags                                  string
	Scenarios, Forecast, Policies, Drivers, Evidence                  string
	States, Baseline, Open, MovedBy, Signposts, Advice, Moves, UsedBy string
}

// Faults says what went wrong on the command line.
type Faults struct {
	Prefix         string // before every fault
	Help           string // the command whose help to read
	NoElement      string // an id, a suggestion, a set
	SeeShow        string // what is wrong, a set
	NoScenario     string // an id, a suggestion
	Alternatives   string // a scenario
	NoScale        string // a word, a suggestion
	NoTheme        string // a word
	SetNotFactor   string // an id, a set, the set and the id again
	NoTerminal     string
	Ways           string // a scenario
	NoCommand      string // words, a suggestion
	NoCommandOrSet string // a word, a suggestion
	TooMany        string // an argument, how the command is used
	TooFew         string // how the command is used
	NoShell        string // a word, a suggestion
	Contradicts    string // an assignment, a scenario
	NoRequest      string // a word
	NoUndo         string
	NoSwitch       string // a flag, what was given
	NoNumber       string // a flag, what was given
}

func englishCommand() Command {
	return Command{
		Root: About{
			Use:   "foresee [SET]",
			Short: "Explore the scenarios of a policy brief",
			Long: `foresee opens a policy brief as a set of scenarios: move its drivers and see its
forecasts and its recommendations move, each with the reason and the page behind it.

SET is the name of a set that comes with the program (see foresee list), a file, a
folder of YAML files, or - for standard input. A file may be one of ScenarioWizard (.scw)
or a matrix as a table (.csv). Without SET the brief on Russia-DPRK ties opens.`,
			Example: `  foresee
  foresee russia-dprk-2024 --set ukraine-war=escalating
  foresee --scenario mutual-assistance-treaty
  foresee my-brief/`,
		},
		Forecast: About{
			Use:   "forecast [SET]",
			Short: "Print every likelihood and recommendation",
			Long: `Print the likelihood of every scenario and outcome under the assumptions given, its
change since the baseline, and the recommendations by urgency.`,
			Example: `  foresee forecast
  foresee forecast --set ukraine-war=escalating --set visit-timing=september
  foresee forecast --set china-stance=? --suppose mutual-assistance-treaty
  foresee forecast --json`,
		},
		Why: About{
			Use:   "why [SET] --of OUTCOME[=STATE]|SCENARIO",
			Short: "Explain a likelihood",
			Long: `Print how a likelihood differs from the baseline, how much of the difference is due to
each assumption, and the judgements behind it with their places in the brief.`,
			Example: `  foresee why --of obligation=mutual-assistance --set ukraine-war=escalating`,
		},
		List: About{
			Use:   "list",
			Short: "List the sets that come with the program",
		},
		Show: About{
			Use:   "show [SET] [ID]",
			Short: "Show what stands in a set",
			Long: `Show the drivers, outcomes, recommendations and scenarios of a set, of a balance set the
descriptors, or everything about the one with the ID: a driver, an outcome, a descriptor,
a recommendation, a scenario, an erratum or a claim of the brief.`,
			Example: `  foresee show russia-dprk-2024
  foresee show russia-dprk-2024 ukraine-war
  foresee show russia-dprk-2024 C131
  foresee show russia-dprk-2024 ukraine-war --json`,
		},
		Check: About{
			Use:   "check PATH...",
			Short: "Check the files of a set",
			Long: `Read each set, which may be a file, a folder or the name of a set that comes with the
program, and print every problem with its place and what to do. The exit code is 1 if
there is a fault; a warning alone leaves it at 0. With --watch it goes on until ctrl+c and
checks again whenever a file is saved; the exit code is then that of the last check.

With --strict it goes over the set as a careful colleague would, and any finding makes
the exit code 1: judgements without evidence, points that can never matter, drivers that
move nothing, outcomes that nothing moves, claims that nobody cites, words of likelihood
that contradict the baseline, and forecasts that can pass 99% or fall under 1% when
drivers are moved. All combinations of the drivers that bear on a forecast are tried, up
to a million; beyond that it climbs from the baseline and each scenario's drivers, one
driver at a time: what it finds is so, but it might miss some.`,
			Example: `  foresee check my-brief/
  foresee check --watch my-brief/
  foresee check --strict my-brief/`,
		},
		Completion: About{
			Use:   "completion SHELL",
			Short: "Print a completion script for bash, zsh, fish or powershell",
			Example: `  source <(foresee completion bash)
  foresee completion zsh > "${fpath[1]}/_foresee"`,
		},
		Help:     "Help about any command",
		HelpFlag: "help for %s",
		Version:  "version of the program",
		Flags: Flags{
			Set:      "assume `FACTOR=STATE`; a|b for either state, ? for open; may be given several times",
			Scenario: "load the drivers of the scenario with this `ID`",
			Suppose:  "take the event of the scenario with this `ID` as given",
			JSON:     "print JSON",
			Of:       "the forecast to explain: `OUTCOME=STATE`, an outcome for its first state, or the id of a scenario",
			Words:    "the `SCALE` of words of likelihood: icd203, phia or kent",
			Theme:    "for a `BACKGROUND` that is auto, light or dark",
			NoColour: "no colours and no bold (also: NO_COLOR)",
			ASCII:    "draw with ASCII characters only",
			Plain:    "lines of text and a prompt instead of a screen, for screen readers",
			Mouse:    "let the mouse scroll and select; the terminal's own selection then needs shift",
		},
		Headings: Headings{
			Usage: "Usage:", Commands: "Commands:", Examples: "Examples:", Flags: "Flags:",
			Scenarios: "SCENARIOS", Forecast: "FORECAST", Policies: "RECOMMENDATIONS", Drivers: "DRIVERS", Evidence: "EVIDENCE",
			States: "STATES", Baseline: "BASELINE", Open: "LEFT OPEN", MovedBy: "MOVED BY", Signposts: "SIGNPOSTS", Advice: "ADVICE",
			Moves: "MOVES", UsedBy: "USED BY",
		},
		Faults: Faults{
			Prefix:         "foresee: ",
			Help:           "Run '%s --help' for how it is used.",
			NoElement:      "nothing has the id %q%s; 'foresee show %s' lists what there is",
			SeeShow:        "%w; 'foresee show %s' lists what there is",
			NoScenario:     "no scenario %q%s",
			Alternatives:   "%s can come about in several ways; suppose one of them with --set",
			NoScale:        "no scale of words %q%s; there are icd203, phia and kent",
			NoTheme:        "no theme %q; there are auto, light and dark",
			SetNotFactor:   "%s is an id within the set %s, which has to be named before it, as in: foresee show %s %s",
			Ways:           "%s can come about in several ways; assume the states of one of them",
			NoCommand:      "there is no command %q%s",
			NoCommandOrSet: "there is no command and no set %q%s",
			TooMany:        "%q is one argument too many; it is used as: %s",
			TooFew:         "an argument is missing; it is used as: %s",
			NoShell:        "no shell %q%s; there are bash, zsh, fish and powershell",
			Contradicts:    "--set %s and --suppose %s are about the same outcome; give one of them",
			NoRequest:      "%q is no request; type help for what there is",
			NoSwitch:       "--%s cannot be %q; it is true or false",
			NoNumber:       "--%s cannot be %q; give a whole number that is not too large",
			NoUndo:         "there is nothing to undo",
			NoTerminal:     "the explorer needs a terminal; for text use 'foresee forecast' or --plain",
		},
		At:         "%s · as of %s",
		Baseline:   "All drivers stand at the baseline.",
		Moved:      "Assumed:",
		Ranked:     "%2d  %s",
		From:       "was %d",
		Of:         "%s: %s",
		Shift:      "%d%%, %s; at the baseline %d%%, %s (%s bits of log odds)",
		NoShift:    "%d%%, %s, as at the baseline",
		Split:      "What moved it, in bits:",
		Judgements: "On whose word:",
		Condition:  "How likely that is: %d%%; at the baseline %d%%.",
		Judgement:  "%s: %s → %s (%s)",
		BaselineBy: "Baseline: %s",
		InWords:    "In the brief's words: %s",
		Note:       "Note: %s",
		Unused:     "Kept as background; nothing rests on it.",
		Strength:   "Strength in the brief: %s (%g)",
		RisesWith:  "More urgent with: %s",
		FallsWith:  "Less urgent with: %s",
		Event:      "It is: %s",
		Preset:     "At home under: %s",
		Claim:      "%s, p. %d %s: %s",
		Checked:    "%s: %d drivers, %d outcomes, %d judgements, %d claims, %d recommendations, %d scenarios",
		FaultCount: Count{"%d fault", "%d faults"},
		Warned:     "%s; see 'foresee check %s'",
		WarnCount:  Count{"%d warning", "%d warnings"},
		NotMoved:   "Nothing that was assumed bears on it.",
		Assumed:    "It is assumed, so nothing else explains it.",
		MadeBy:     "%s. %s, %s, %s.",
		Prompt:     "foresee> ",
		PlainHelp: `Type FACTOR=STATE to assume something (a|b for either, ? for open), or:
  why OUTCOME=STATE   explain a likelihood
  show ID             everything about a driver, outcome, claim, scenario
  scenario ID         load the drivers of a scenario
  suppose ID          take the event of a scenario as given
  reading             print everything again
  undo, reset         go one step back; go back to the baseline
  help, quit`,
		Weight:       "weight %d%%",
		Change:       "%s: %d%%, %s (was %d%%)",
		NothingMoved: "No likelihood moved by a whole point.",
		First:        "First recommendation: %s",
	}
}
