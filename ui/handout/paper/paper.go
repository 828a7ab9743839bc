// Package paper is a document before it is HTML or Markdown: sections of texts, tables
// and charts. It knows what a table is and not what a forecast is; whoever makes a
// document brings every word of it.
//
// Nothing in a document is trusted: both writers take every text for plain text, and
// whatever would be markup in it is escaped.
package paper

// A Document is a title and its sections.
type Document struct {
	Language string // of the words around the texts, as HTML writes it
	Title    string
	Lines    []string // under the title
	Contents string   // heads the table of contents
	Sections []Section
}

// A Section has blocks, and then parts, which have no parts of their own.
type Section struct {
	ID     string // letters, digits and hyphens; unique in the document
	Title  string
	Blocks []Block
	Parts  []Section
	Alone  bool // on paper, what follows begins on a new page
}

// A Block is exactly one of its fields.
type Block struct {
	Text    *Text
	List    []Text
	Table   *Table
	Chart   *Chart
	Sources []Source
	Ruled   int // so many empty lines to write on
}

// A Text is a paragraph, an entry of a list or what a cell holds.
type Text struct {
	Lead  string // stands out before the text
	Body  string
	Note  string // small print after it
	Cites []Cite
}

// A Cite points to a Source.
type Cite struct {
	ID    string // letters, digits and hyphens
	Place string // page and paragraph
}

// A Source is what a Cite points to.
type Source struct {
	Cite
	Text string
	Note string
}

// A Table has a row header in its first column.
type Table struct {
	Caption string
	Columns []Column
	Groups  []Group
	Key     string // under the table
}

// Wide reports whether a narrow page can not hold the table.
func (t Table) Wide() bool { return len(t.Columns) > 4 }

// A Column may hold numbers, which stand to the right, or have room for sentences, to be
// read or to be written in.
type Column struct {
	Title  string
	Number bool
	Room   bool
}

// A Group is rows under a heading of their own, which may be empty.
type Group struct {
	Title string
	Rows  []Row
}

// A Row has a cell for every column.
type Row []Cell

// A Cell may hold a bar beside its text, or nothing, to be written in.
type Cell struct {
	Text
	Bar   *Bar
	Blank bool
}

// Plain returns a cell that holds just a text.
func Plain(text string) Cell { return Cell{Text: Text{Body: text}} }
