package catalogue

// Config is the words of the settings.
type Config struct {
	Command About
	Init    string // what the flag does
	Head    string // stands over a new file

	Missing  string // a file
	NoHome   string
	Usual    string // where a value comes from that nothing else decides
	Variable string // the same, an environment variable
	File     string // the same, a line of the file
	Made     string // a file
	There    string // a file
}

func englishConfig() Config {
	return Config{
		Command: About{
			Use:   "config",
			Short: "Show the settings in force and their file",
			Long: `Show where the file of settings is looked for, which settings are in force, and what
decided each. A flag wins over the environment, which wins over the file.

The file is $XDG_CONFIG_HOME/foresee/config.yaml, or ~/.config/foresee/config.yaml. It
need not exist; --init writes one with every setting as a comment.`,
			Example: `  foresee config
  foresee config --init
  foresee config --json`,
		},
		Init: "write a new file with every setting as a comment; an existing one stays as it is",
		Head: `Settings of foresee. Take the # away before a setting to choose it for good.
A flag on the command line wins over the environment (NO_COLOR), which wins over
this file; 'foresee config' shows what is in force.`,
		Missing:  "%s (not there; 'foresee config --init' writes one)",
		NoHome:   "no file: the environment names neither XDG_CONFIG_HOME nor HOME",
		Usual:    "as usual",
		Variable: "NO_COLOR",
		File:     "line %d",
		Made:     "%s is written; every setting in it is a comment until its # is taken away",
		There:    "%s is there already; change it with an editor, or move it away",
	}
}
