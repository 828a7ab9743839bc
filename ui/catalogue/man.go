package catalogue

// Man is the words of the manual pages.
type Man struct {
	Command About
	Manual  string // the name of the manual
	Written Count  // pages
	Into    string // how many pages, a folder

	Name, Synopsis, Description, Commands, Options, Keys, Examples, SeeAlso string // headings
	Usual                                                                   string // before the value of a flag that is not given
	Around                                                                  []Part // of the main page
}

// A Part of a manual page explains terms.
type Part struct {
	Title   string
	Entries []Entry
}

// An Entry is a term and what is to be said of it.
type Entry struct{ Term, Says string }

func englishMan() Man {
	return Man{
		Command: About{
			Use:   "man [DIR]",
			Short: "Write the manual pages",
			Long: `Write a manual page for every command into the folder DIR, which is made if it is not
there, or the main page to standard output. Pages that are there are replaced: the same
program always writes the same ones.`,
			Example: `  foresee man ~/.local/share/man/man1
  foresee man | man -l -`,
		},
		Manual:  "User Commands",
		Written: Count{"%d page", "%d pages"},
		Into:    "%s written to %s",

		Name: "NAME", Synopsis: "SYNOPSIS", Description: "DESCRIPTION", Commands: "COMMANDS", Options: "OPTIONS",
		Keys: "KEYS", Examples: "EXAMPLES", SeeAlso: "SEE ALSO",
		Usual: "default: ",
		Around: []Part{
			{"ENVIRONMENT", []Entry{
				{"NO_COLOR", "If it is set, neither colour nor bold is used. CLICOLOR=0 does the same."},
				{"COLORTERM, TERM", "How many colours the terminal has."},
				{"COLORFGBG", "Whether the terminal's background is light or dark; without it the terminal is asked."},
				{"XDG_CONFIG_HOME", "The folder that holds the folder of the settings; ~/.config without it."},
			}},
			{"FILES", []Entry{
				{"$XDG_CONFIG_HOME/foresee/config.yaml", `Settings, each named as its flag: theme, words, ascii, no-color, mouse and plain. A flag
wins over the environment, which wins over the file. See foresee-config(1).`},
			}},
			{"EXIT STATUS", []Entry{
				{"0", "It was done."},
				{"1", "It failed, or a check found faults."},
				{"2", "The command line was wrong."},
			}},
		},
	}
}
