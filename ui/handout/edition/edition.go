// Package edition composes handouts: the instructor's, with what was found, and the
// student's, with blanks where the findings would stand.
//
// The instructor's is made from a sheet. The student's is made from the set and the
// assumptions alone, and leaves out the texts that may tell a likelihood, so that it
// cannot hold an answer.
package edition

import (
	"fmt"
	"slices"
	"strings"

	"foresee/model"
	"foresee/ui/catalogue"
	"foresee/ui/handout"
	"foresee/ui/handout/paper"
)

// A writer is what both editions share: the words, what is given, and which claims
// have been cited so far.
type writer struct {
	words *catalogue.Catalogue
	say   catalogue.Handout
	given handout.Given
	set   *model.Set
	cited map[string]bool
}

func newWriter(g handout.Given, words *catalogue.Catalogue) *writer {
	return &writer{words, words.Handout, g, g.Set, make(map[string]bool)}
}

// document begins a document with its title and what is read as of when.
func (w *writer) document(edition string) paper.Document {
	d := paper.Document{Language: w.say.Language, Title: w.set.Title, Contents: w.say.Contents}
	d.Lines = append(w.hindsight(), fmt.Sprintf(w.say.Edition, edition, w.words.Frame.Date(w.set.AsOf)))
	if b := w.set.Brief; b.Title != "" {
		d.Lines = append(d.Lines, fmt.Sprintf(w.say.Drawn, b.Title, b.Author, b.Publisher, w.words.Frame.Date(b.Date)))
	}
	d.Lines = append(d.Lines, w.assumption())
	return d
}

// hindsight marks a document that rests on what was only known later, before all else.
func (w *writer) hindsight() []string {
	h := w.given.Replay
	if h == nil {
		return nil
	}
	date := w.words.Frame.Date
	mark := fmt.Sprintf(w.words.Hindsight.Replayed, date(h.Date))
	return []string{fmt.Sprintf(w.words.Questions.Happened.Mark, mark, h.ID, date(w.set.AsOf))}
}

// assumption says in one sentence what was moved or supposed.
func (w *writer) assumption() string {
	var list []string
	for _, i := range w.set.Moved(w.given.Assumptions) {
		f := w.set.Factors[i]
		list = append(list, fmt.Sprintf(w.say.State, f.Short, w.states(f, w.given.Assumptions.Allowed(i))))
	}
	if len(list) == 0 {
		return w.say.Baseline
	}
	return fmt.Sprintf(w.say.Assumed, strings.Join(list, w.say.Semicolon))
}

// full returns the sections that say anything.
func full(sections ...paper.Section) []paper.Section {
	return slices.DeleteFunc(sections, func(s paper.Section) bool { return len(s.Blocks) == 0 && len(s.Parts) == 0 })
}

// states writes some states of a factor.
func (w *writer) states(f *model.Factor, states model.States) string {
	if states == f.Open() {
		return w.words.Questions.Compare.Open
	}
	var titles []string
	for i, s := range f.States {
		if states.Has(i) {
			titles = append(titles, s.Title)
		}
	}
	return strings.Join(titles, w.words.Questions.Either)
}

// condition writes that a factor is in one of some states.
func (w *writer) condition(c model.Condition) string {
	f := w.set.Factors[c.Factor]
	return fmt.Sprintf(w.say.State, f.Title, w.states(f, c.States))
}

// shortly writes the same where room is short.
func (w *writer) shortly(c model.Condition) string {
	f := w.set.Factors[c.Factor]
	return fmt.Sprintf(w.say.State, f.Short, w.states(f, c.States))
}

// event writes what has to hold for an event to have come about.
func (w *writer) event(e model.Event) string {
	var ways []string
	for _, all := range e {
		var parts []string
		for _, c := range all {
			parts = append(parts, w.condition(c))
		}
		ways = append(ways, strings.Join(parts, w.say.Instructor.And))
	}
	return strings.Join(ways, w.say.Instructor.Or)
}

// cites returns what points to some claims, with their places.
func (w *writer) cites(lists ...[]string) []paper.Cite {
	var cites []paper.Cite
	for _, list := range lists {
		for _, id := range list {
			c, ok := w.set.Claim(id)
			if !ok || slices.ContainsFunc(cites, func(x paper.Cite) bool { return x.ID == id }) {
				continue
			}
			w.cited[id] = true
			cites = append(cites, paper.Cite{ID: id, Place: w.place(c)})
		}
	}
	return cites
}

// briefly is cites without the places, for cells.
func (w *writer) briefly(lists ...[]string) []paper.Cite {
	cites := w.cites(lists...)
	for i := range cites {
		cites[i].Place = ""
	}
	return cites
}

func (w *writer) place(c *model.Claim) string { return fmt.Sprintf(w.say.Place, c.Page, c.Paragraph) }

// basis writes on whose word something stands, in one word.
func (w *writer) basis(b model.Basis) string {
	switch b {
	case model.ByBrief:
		return w.words.Questions.Brief
	case model.ByInference:
		return w.words.Questions.Implied
	}
	return w.words.Questions.Ours
}

// sourced writes a text with whose word it is and where that stands.
func (w *writer) sourced(text string, basis model.Basis, evidence []string) paper.Text {
	return paper.Text{Body: text, Note: w.words.Model.Basis(string(basis)), Cites: w.cites(evidence)}
}

func text(body string) paper.Block { return paper.Block{Text: &paper.Text{Body: body}} }

func table(t paper.Table) paper.Block { return paper.Block{Table: &t} }

// room heads a column with room for sentences.
func room(title string) paper.Column { return paper.Column{Title: title, Room: true} }

func rows(list []paper.Row) []paper.Group { return []paper.Group{{Rows: list}} }
