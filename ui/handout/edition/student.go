package edition

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/ui/catalogue"
	"foresee/ui/handout"
	"foresee/ui/handout/paper"
)

// student writes the worksheet. It has no sheet to take an answer from.
type student struct {
	*writer
	ask   catalogue.HandoutQuestions
	owner string // of the levers
}

// Student composes the student's edition of a set under assumptions, with the levers of
// an owner. Of the texts in the
// set it uses those that state the case: the drivers, the stories, the recommendations,
// the facts. What an outcome is about, what a scenario would mean and the brief's
// forecasts may tell how likely a thing is, and are left out.
func Student(g handout.Given, owner string, words *catalogue.Catalogue) paper.Document {
	w := student{newWriter(g, words), words.Handout.Student, owner}
	d := w.document(w.ask.Edition)
	d.Lines = append(d.Lines, w.ask.Name)
	d.Sections = full(
		paper.Section{ID: "world", Title: w.ask.World, Blocks: append([]paper.Block{text(w.ask.WorldAbout)}, w.world()...)},
		w.known(),
		w.scenarios(),
		w.forecasts(),
		w.why(),
		w.change(),
		w.decides(),
		w.advice(),
		w.reflect(),
		paper.Section{ID: "words", Title: w.ask.Words, Blocks: []paper.Block{text(w.ask.WordsHow), w.scale()}},
	)
	return d
}

// blanks returns a row with so many cells to be written in.
func blanks(head paper.Text, n int) paper.Row {
	row := paper.Row{{Text: head}}
	for range n {
		row = append(row, paper.Cell{Blank: true})
	}
	return row
}

// known lists the facts about the drivers. A claim with a word of likelihood is none.
func (w student) known() paper.Section {
	s := paper.Section{ID: "known", Title: w.ask.Known}
	cited := make(map[string]bool)
	for _, d := range w.set.Drivers() {
		for _, id := range evidence(d) {
			cited[id] = true
		}
	}
	var facts []paper.Text
	for _, c := range w.set.Claims {
		if cited[c.ID] && c.Kind == "fact" && c.Word == "" {
			facts = append(facts, paper.Text{Body: strings.TrimSpace(c.Says + " " + c.Note), Note: w.place(c)})
		}
	}
	if len(facts) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks, text(w.ask.KnownHow))
	if len(w.set.Errata) > 0 {
		s.Blocks = append(s.Blocks, text(w.ask.Errata))
	}
	s.Blocks = append(s.Blocks, paper.Block{List: facts})
	return s
}

func (w student) scenarios() paper.Section {
	s := paper.Section{ID: "scenarios", Title: w.ask.Scenarios}
	var stories []paper.Text
	var estimates []paper.Row
	for _, x := range w.set.Scenarios {
		stories = append(stories, paper.Text{Lead: x.Title + ".", Body: x.Story})
		estimates = append(estimates, blanks(paper.Text{Body: x.Title}, 3))
	}
	if len(estimates) > 0 {
		s.Blocks = []paper.Block{text(w.ask.ScenariosHow), {List: stories}, table(paper.Table{
			Caption: w.ask.YourScenarios, Columns: w.estimateColumns(w.say.Scenario), Groups: rows(estimates),
		})}
	}
	return s
}

func (w student) estimateColumns(first string) []paper.Column {
	return []paper.Column{{Title: first}, {Title: w.ask.Estimate}, {Title: w.ask.InWords}, {Title: w.ask.After}}
}

func (w student) forecasts() paper.Section {
	return paper.Section{ID: "forecasts", Title: w.ask.Forecasts, Blocks: []paper.Block{text(w.ask.ForecastsHow), table(paper.Table{
		Caption: w.ask.YourForecasts,
		Columns: w.estimateColumns(w.say.Forecast),
		Groups:  w.byDomain(w.estimates),
		Key:     w.ask.Rest,
	})}}
}

// estimates asks how likely an outcome is, and says where the brief speaks of it.
func (w student) estimates(f *model.Factor) []paper.Row {
	var list []paper.Row
	for i := range asked(f) {
		head := paper.Text{Body: w.condition(f.Is(i))}
		if places := w.places(f); i == 0 && places != "" {
			head.Note = fmt.Sprintf(w.ask.LookUp, places)
		}
		list = append(list, blanks(head, 3))
	}
	return list
}

// places lists where the brief speaks of an outcome, each page and paragraph once.
func (w student) places(f *model.Factor) string {
	var list []string
	seen := make(map[string]bool)
	for _, id := range evidence(f) {
		if c, ok := w.set.Claim(id); ok && !seen[w.place(c)] {
			seen[w.place(c)] = true
			list = append(list, w.place(c))
		}
	}
	return joined(list)
}
