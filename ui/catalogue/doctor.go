package catalogue

// Doctor is the words of the examination of the terminal and the installation.
type Doctor struct {
	Command    About
	OK         string // verdicts, in a narrow column
	Warning    string
	Fault      string
	Untested   string
	Eye        string
	NoFaults   string
	FaultCount Count
	Stopped    string

	Terminal, Colours, Background, Signs, Widths string // what is examined, in a narrow column
	Language, Clipboard, Settings, Sets          string

	Size         string // TERM, columns, rows
	NoTerm       string
	NoTermDo     string
	Dumb         string // TERM
	DumbDo       string
	TooSmall     string // columns, rows, needed columns and rows
	Profiles     [4]string
	Because      string // a profile, variables
	NoColour     string
	NoTTY        string
	NotAsked     string
	FewColours   string
	Light, Dark  string
	ByUser       string // a background
	ByVariable   string // a background, a variable
	Answered     string // a background, milliseconds
	Mute         string // milliseconds
	NotKnown     string // milliseconds
	Unasked      string
	ThemeDo      string
	Look         string // signs
	AsReckoned   string
	NotAnswered  string
	WideSigns    string // signs
	ASCIIDo      string
	NotUTF8      string
	NotUTF8Do    string
	WrongWidth   string // kinds of text
	WrongDo      string
	Kinds        [4]string // Korean, Chinese, Japanese, combined
	Locale       string    // a variable and its value
	NoLocale     string
	OtherLocale  string // a variable and its value
	LocaleDo     string
	NoLocales    string
	OSC52        string
	Tmux         string
	AndTools     string // programs
	NoTools      string
	NoToolsDo    string
	NoWay        string
	Settled      Count
	SettingsAt   string // a file, how many settings
	NoSettings   string // a file
	Opens        string // a set, milliseconds
	MendSettings string
	MendSet      string // a set
}

func englishDoctor() Doctor {
	return Doctor{
		Command: About{
			Use:   "doctor",
			Short: "Examine the terminal and the installation",
			Long: `Ask the terminal how large it is, how many colours it has, whether its background is
light or dark, and how wide it draws the signs and scripts that the explorer uses; look
at the locale, the ways to a clipboard, the settings and the sets. Each finding comes
with what to do. What cannot be tested without a terminal is said.

The exit code is 1 if something is at fault, as a broken file of settings is; a warning
alone leaves it at 0.`,
			Example: `  foresee doctor
  foresee doctor --json > report.json`,
		},
		OK: "ok", Warning: "warning", Fault: "FAULT", Untested: "untested", Eye: "look",
		NoFaults:   "Nothing is at fault.",
		FaultCount: Count{"%d thing is at fault.", "%d things are at fault."},
		Stopped:    "stopped before it was done; the terminal is as it was",

		Terminal: "Terminal", Colours: "Colours", Background: "Background", Signs: "Signs", Widths: "Widths",
		Language: "Locale", Clipboard: "Clipboard", Settings: "Settings", Sets: "Sets",

		Size:        "%s, %d columns and %d rows",
		NoTerm:      "standard input or output is no terminal, so nothing could be asked",
		NoTermDo:    "run it in the terminal that the explorer is to run in",
		Dumb:        "TERM is %q, and such a terminal cannot show the explorer",
		DumbDo:      "use --plain, or set TERM to what your terminal is, as in TERM=xterm-256color",
		TooSmall:    "%d columns and %d rows; the explorer needs %d and %d",
		Profiles:    [4]string{"16 million", "256", "16", "none"},
		Because:     "%s, by %s",
		NoColour:    "none, because NO_COLOR, --no-color or the settings say so; marks and words tell everything",
		NoTTY:       "none here, as there is no terminal",
		NotAsked:    "there is no terminal that could be asked",
		FewColours:  "the shades are made for 256 colours and more; if the terminal has them, set COLORTERM=truecolor",
		Light:       "light",
		Dark:        "dark",
		ByUser:      "%s, because --theme or the settings say so",
		ByVariable:  "%s, by COLORFGBG=%s",
		Answered:    "%s; the terminal answered within %d ms",
		Mute:        "the terminal did not answer within %d ms, so it is taken to be dark",
		NotKnown:    "the terminal answered within %d ms, but not what its background is, so it is taken to be dark",
		Unasked:     "a terminal of this kind cannot be asked, so it is taken to be dark",
		ThemeDo:     "if it is light, use --theme light, or 'theme: light' in the settings",
		Look:        "%s  If one of these is a box or a question mark, the font lacks it: use --ascii.",
		AsReckoned:  "signs, accents and East Asian scripts are as wide as the explorer reckons",
		NotAnswered: "the terminal did not say where its cursor is",
		WideSigns:   "the terminal gives two cells to %s",
		ASCIIDo:     "use --ascii, or 'ascii: true' in the settings; or let the terminal draw characters of ambiguous width narrow",
		NotUTF8:     "the terminal does not understand UTF-8",
		NotUTF8Do:   "switch the terminal to UTF-8, or use --ascii",
		WrongWidth:  "the terminal gives another width to %s",
		WrongDo:     "where a set is written so, columns will not line up; another terminal may do better",
		Kinds:       [4]string{"Korean", "Chinese characters", "Japanese", "letters with combined accents"},
		Locale:      "UTF-8, by %s",
		NoLocale:    "none is set, so other programs may take text for ASCII",
		OtherLocale: "%s is not UTF-8; foresee writes UTF-8 all the same",
		LocaleDo:    "set LANG to a UTF-8 locale, as in LANG=C.UTF-8; or use --ascii",
		NoLocales:   "this system needs none",
		OSC52:       "through the terminal (OSC 52, which no terminal confirms)",
		Tmux:        "; tmux passes it on after 'set -g set-clipboard on'",
		AndTools:    "; and through %s",
		NoTools:     "; no program for the system's clipboard was found",
		NoToolsDo:   "if y copies nothing, install wl-clipboard, xclip or xsel",
		NoWay:       "a terminal of this kind cannot copy, and no program for the system's clipboard was found",
		Settled:     Count{"%d setting", "%d settings"},
		SettingsAt:  "%s: %s",
		NoSettings:  "%s is not there, so all is as usual",
		Opens:       "%s opens within %d ms",

		MendSettings: "mend the file; 'foresee config' shows what is in force then",
		MendSet:      "this set comes with the program, so the program is at fault; 'foresee check %s' tells more",
	}
}
