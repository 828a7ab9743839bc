package catalogue

// Authoring is the words of the commands for authors of sets.
type Authoring struct {
	New    About
	Flags  AuthoringFlags
	Faults AuthoringFaults

	AskID     string // what a new set is asked; the answer taken for an empty one
	AskTitle  string
	AskAuthor string // no answer is one
	AskDate   string
	Wrote     string // a folder, twice
}

// AuthoringFlags says what each flag does.
type AuthoringFlags struct{ ID, Title, Author, Date, Method, Strict string }

// AuthoringFaults says what went wrong.
type AuthoringFaults struct {
	NotEmpty string // a folder
	NotNew   string // what is wrong, what to do
	NoMethod string // a word, methods
	NoAnswer string
}

func englishAuthoring() Authoring {
	return Authoring{
		New: About{
			Use:   "new DIR",
			Short: "Write the beginning of a set of your own",
			Long: `Write a small, complete and explained set into a new folder, to be changed bit by bit
into one of your own, and beside it the schema by which an editor with a language server
for YAML completes and checks the files. On a terminal what no flag says is asked for.
Nothing is ever overwritten: the folder must be new or empty.`,
			Example: `  foresee new my-brief
  foresee new my-brief --title "Ferries after the storm" --author "H. Lindqvist" --date 2031-03-01
  foresee check --strict my-brief`,
		},
		Flags: AuthoringFlags{
			ID:     "the `ID` of the set; that of the folder's name if left out",
			Title:  "the `TITLE` of the set and of the brief",
			Author: "who wrote the brief: a `NAME`",
			Date:   "the `DAY` of the brief, as 2024-06-05; today if left out",
			Method: "the `METHOD`: %s",
			Strict: "review the set as a colleague would; what that finds counts as a fault does",
		},
		Faults: AuthoringFaults{
			NotEmpty: "%q is there already and not empty; name a new folder",
			NotNew:   "%s; %s",
			NoMethod: "no method %q; there are %s",
			NoAnswer: "no more answers came, so nothing was written",
		},
		AskID:     "Id, in small letters, digits and hyphens [%s]: ",
		AskTitle:  "Title [%s]: ",
		AskAuthor: "Author of the brief, or nothing: ",
		AskDate:   "Day of the brief [%s]: ",
		Wrote:     "'foresee check --strict %s' tells what is left to do, 'foresee %s' opens it.",
	}
}
