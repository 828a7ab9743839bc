package catalogue

// Shot is the words of pictures of the explorer.
type Shot struct {
	Command About
	Flags   ShotFlags

	Title      string // the name of a screen, the title of a set
	Desc       string // columns, rows, assignments
	AtBaseline string // columns, rows
	NoScreen   string // what was given, a suggestion, screens with their numbers
	NoFocus    string // an id, a suggestion
	NotThere   string // an id, a screen, the screens that show it
	Left       string // the keys ended the explorer
	BadSize    string // what was given, the least columns and rows, the most
	NoFormat   string // what was given, a suggestion
	NoSuffix   string // the name of a file
}

// ShotFlags says what the flags of a picture do.
type ShotFlags struct {
	Screen, Size, Focus, Keys, Format, Output, Theme string
}

func englishShot() Shot {
	return Shot{
		Command: About{
			Use:   "shot [SET]",
			Short: "Make a picture of the explorer",
			Long: `Draw a screen of the explorer without a terminal, exactly as the explorer shows it, as
an SVG picture, as plain text, or as text with colours for a terminal. The end of the
file's name says which. A picture that is there is replaced: the same command always
makes the same one, and is given again when the set has changed.

Keys are pressed after the screen is open and the focus selected: names as in "down",
"F2" or "shift+tab", single characters, and 'text' in quotes to be typed.`,
			Example: `  foresee shot --set ukraine-war=escalating -o explorer.svg
  foresee shot --screen why --focus mutual-assistance-treaty --size 80x24
  foresee shot --keys "S down enter" --theme light -o loaded.svg
  foresee shot --screen 4 --format svg > sensitivity.svg`,
		},
		Flags: ShotFlags{
			Screen: "the `SCREEN` by the name or the number of its tab",
			Size:   "`COLUMNSxROWS` of the terminal that is drawn",
			Focus:  "select what has this `ID`, or OUTCOME=STATE",
			Keys:   "then press these `KEYS`, with blanks between",
			Format: "`FORMAT`: svg, txt or ansi; without it the end of the file's name says",
			Output: "write to this `FILE`; - is standard output",
			Theme:  "for a `BACKGROUND` that is auto, light or dark; auto is dark in a file",
		},
		Title:      "foresee, screen %s: %s",
		Desc:       "The explorer in a terminal of %d columns and %d rows. Assumed: %s.",
		AtBaseline: "The explorer in a terminal of %d columns and %d rows. All drivers stand at the baseline.",
		NoScreen:   "no screen %q%s; there are %s",
		NoFocus:    "nothing has the id %q%s",
		NotThere:   "%s cannot be selected on the screen %s; it can on %s",
		Left:       "these keys leave the explorer, so there is nothing to draw",
		BadSize:    "no size %q; give COLUMNSxROWS as in 120x36, from %dx%d to %dx%d",
		NoFormat:   "no format %q%s; there are svg, txt and ansi",
		NoSuffix:   "what shall be in %q? end its name in .svg, .txt or .ansi, or give --format",
	}
}
