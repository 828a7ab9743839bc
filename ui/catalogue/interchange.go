package catalogue

// Interchange is the words of the commands that take a set to other programs.
type Interchange struct {
	Export About
	Schema About
	Flags  InterchangeFlags
	Faults InterchangeFaults
}

// InterchangeFlags says what each flag does.
type InterchangeFlags struct{ Format, Output, Of string }

// InterchangeFaults says what went wrong.
type InterchangeFaults struct {
	NoFormat string // formats
	Format   string // a word, suggestion, formats
	Document string // a word, suggestion, documents
}

func englishInterchange() Interchange {
	return Interchange{
		Export: About{
			Use:   "export [SET] --format FORMAT",
			Short: "Write a set for other programs",
			Long: `Write the calibrated set as a Bayesian network that other programs read, so that its
arithmetic can be checked there: bif (bnlearn, pgmpy, aGrUM), xmlbif (Weka, pgmpy, GeNIe)
or net (Hugin, GeNIe, bnlearn, gRain); what moves what as a graph for Graphviz: dot; or what
each driver does to each outcome as a table for a spreadsheet: csv.

The network assumes nothing: a driver is a root whose likelihoods are the weights it has
when left open, an outcome has a table. The baseline is evidence to be given, every driver
at its baseline state; a comment of the file lists it, or what gives the state of the world
of --set and --scenario instead. Names keep their ids, with underscores for hyphens.

The table has two rows for every state of a driver: points, what the judgements say
directly, and shift_bits, what becomes of the odds with all chains when that driver alone is
moved there.`,
			Example: `  foresee export --format bif -o russia-dprk-2024.bif
  foresee export my-brief/ -o my-brief.net
  foresee export --format dot | dot -Tsvg > influence.svg
  foresee export --format csv --set ukraine-war=escalating`,
		},
		Schema: About{
			Use:   "schema [--of DOCUMENT]",
			Short: "Print the JSON Schema of a set's files, or of what --json prints",
			Long: `Print the JSON Schema (draft 7) of the files of a set. Editors with a language server for
YAML complete and check a file by it when the file begins with the line

  # yaml-language-server: $schema=foresee.schema.json

and the schema lies beside it under that name; 'foresee new' writes both. What rests on
more than one value, such as an id that nothing has, only 'foresee check' can tell.

With --of it is the schema of the JSON that a command prints: forecast, why, sensitivity,
paths, compare, signposts, advise, happened, balance, list, show or check.`,
			Example: `  foresee schema > my-brief/foresee.schema.json
  foresee schema --of forecast`,
		},
		Flags: InterchangeFlags{
			Format: "the `FORMAT`: bif, xmlbif, net, dot or csv; that of the file's name if left out",
			Output: "write to `FILE`; - is standard output",
			Of:     "the `DOCUMENT`: set, or a command that prints JSON",
		},
		Faults: InterchangeFaults{
			NoFormat: "give --format one of %s, or -o a file that ends in one of them",
			Format:   "no format %q%s; there are %s",
			Document: "no document %q%s; there are %s",
		},
	}
}
