package seminar

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"foresee/model"
)

// MaxImport is the largest text that can be imported, in bytes.
const MaxImport = 1 << 20

// An Imported is what became of a CSV text: every line of it is in the room, or
// among the faults as it stood.
type Imported struct {
	Room     Room
	Given    int // estimates taken
	Replaced int // of them, in place of earlier ones
	Faults   []Fault
}

// A Fault is a line that was not taken, and why.
type Fault struct {
	Line int
	Text string
	Err  error
}

func (f Fault) Error() string { return fmt.Sprintf("line %d: %v", f.Line, f.Err) }

// Where says to which question and round an estimate belongs whose line does not.
type Where struct {
	Question string // id; empty for none
	Round    int    // 1 if zero
}

// Import reads estimates from CSV, separated by commas, semicolons or tabs. The first
// line names the columns: participant, question, round, estimate, because and as in
// any order, of which round, because and as may be missing; or participant and then
// one column for each question, named by its id. Without such a line the columns are
// participant, estimate and because, for the question of where. Only what is asked
// at present can be given.
func (r Room) Import(set *model.Set, text string, scale model.Scale, where Where) (Imported, error) {
	if len(text) > MaxImport {
		return Imported{}, fmt.Errorf("the text is larger than %d KiB", MaxImport>>10)
	}
	text = strings.TrimPrefix(text, "\ufeff")
	lines := cutLines(text, separator(text))
	if len(lines) == 0 {
		return Imported{}, errors.New("there are no lines to read")
	}
	where.Round = max(where.Round, 1)
	in := importer{set: set, scale: scale, where: where, seen: make(map[string]int), Imported: Imported{Room: r}}
	if in.readHead(lines[0]) {
		lines = lines[1:]
	}
	for _, l := range lines {
		in.read(l)
	}
	return in.Imported, nil
}

type importer struct {
	Imported
	set     *model.Set
	scale   model.Scale
	where   Where
	columns map[string]int    // by name
	width   int               // how many columns there are
	wide    []*model.Question // by column: the question it is of; nil for the others
	seen    map[string]int    // participant, question and round, and the line they were on
}

// read takes one line, or reports why not.
func (in *importer) read(l line) {
	if err := in.fits(l); err != nil {
		in.fault(l, err)
		return
	}
	round := in.where.Round
	if text := in.cell(l, "round"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > MaxRounds {
			in.fault(l, fmt.Errorf("the round is %q, not 1 or 2", shorten(text)))
			return
		}
		round = n
	}
	if in.wide != nil {
		in.readWide(l, round)
		return
	}
	question := in.where.Question
	if i, ok := in.columns["question"]; ok && i < len(l.cells) {
		question = in.cell(l, "question")
	}
	e := Estimate{As: in.cell(l, "as"), Because: in.cell(l, "because")}
	in.give(l, question, round, in.cell(l, "estimate"), e)
}

// fits reports what keeps a line from being read.
func (in *importer) fits(l line) error {
	if l.err != nil {
		return l.err
	}
	for _, cell := range l.cells[min(in.width, len(l.cells)):] {
		if model.Clean(cell) != "" {
			return fmt.Errorf("%q stands in no column: put a text that holds the separator in quotes", shorten(model.Clean(cell)))
		}
	}
	return nil
}

// readWide takes a line that has a column for each question; an empty cell is no
// estimate.
func (in *importer) readWide(l line, round int) {
	for i, cell := range l.cells {
		text := unguard(model.Clean(cell))
		if i < len(in.wide) && in.wide[i] != nil && text != "" {
			in.give(l, in.wide[i].ID, round, text, Estimate{})
		}
	}
}

func (in *importer) give(l line, question string, round int, text string, e Estimate) {
	if err := in.tryGive(l, question, round, text, e); err != nil {
		in.fault(l, err)
	}
}

func (in *importer) tryGive(l line, question string, round int, text string, e Estimate) error {
	q, ok := in.set.Question(question)
	if !ok && question == "" {
		return errors.New("the line does not say which question it answers")
	}
	if !ok {
		return fmt.Errorf("no question %q%s", shorten(question), model.DidYouMean(question, questionIDs(in.set)))
	}
	var err error
	if e.Likelihoods, err = ParseAnswers(text, q, in.scale); err != nil {
		return err
	}
	if e.As == "" {
		e.As = text
	}
	e.Participant = in.cell(l, "participant")
	key := strings.ToLower(e.Participant) + "\x00" + q.ID + "\x00" + strconv.Itoa(round)
	if first, twice := in.seen[key]; twice {
		return fmt.Errorf("%s answered %s on line %d already", e.Participant, q.ID, first)
	}
	room, err := in.Room.Give(q, round, e)
	if err != nil {
		return err
	}
	before, _ := in.Room.Asking(q.ID, round)
	if _, gave := before.Of(e.Participant); gave {
		in.Replaced++
	}
	in.Given++
	in.Room, in.seen[key] = room, l.number
	return nil
}

// cell returns what a line has in a column, or nothing.
func (in *importer) cell(l line, column string) string {
	i, ok := in.columns[column]
	if !ok || i >= len(l.cells) {
		return ""
	}
	return unguard(model.Clean(l.cells[i]))
}

func (in *importer) fault(l line, err error) {
	in.Faults = append(in.Faults, Fault{l.number, l.text, err})
}

func questionIDs(set *model.Set) []string {
	ids := make([]string, len(set.Questions))
	for i, q := range set.Questions {
		ids[i] = q.ID
	}
	return ids
}
