// Package review composes the page that a room takes home: what it was asked, what it
// said, and once what happened may be told, how that scores and what failed.
package review

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/catalogue"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

// A Review is what is put on the page.
type Review struct {
	Debrief  *seminar.Debrief
	Room     seminar.Room
	Scale    model.Scale
	Revealed bool // what happened may be told, and with it everything else
}

type writer struct {
	Review
	words *catalogue.Catalogue
	say   catalogue.RoomCommands
}

// Compose writes the page.
func Compose(r Review, words *catalogue.Catalogue) paper.Document {
	w := writer{r, words, words.RoomCommands}
	set := r.Debrief.Set
	d := paper.Document{Language: words.Handout.Language, Title: fmt.Sprintf(w.say.MarkdownHead, set.Title), Contents: words.Handout.Contents}
	d.Lines = append(d.Lines, fmt.Sprintf(w.say.AsOf, words.Frame.Date(set.AsOf)), w.people())
	if !r.Revealed {
		d.Lines = append(d.Lines, w.say.NotRevealed)
	}
	d.Sections = append(d.Sections, w.asked())
	if r.Revealed {
		d.Sections = append(d.Sections, w.scores(), w.failed(), w.claims(), w.calibration())
	}
	return d
}

func (w writer) people() string {
	if len(w.Room.Participants) == 0 {
		return w.say.NoRoom
	}
	return fmt.Sprintf(w.say.Participants, strings.Join(w.Room.Participants, ", "))
}

// asked writes a part for each question that the room was asked.
func (w writer) asked() paper.Section {
	s := paper.Section{ID: "asked", Title: w.say.Asked}
	for i := range w.Debrief.Asked {
		a := &w.Debrief.Asked[i]
		if a.Rounds[0] != nil || a.Rounds[1] != nil {
			s.Parts = append(s.Parts, w.question(a))
		}
	}
	if len(s.Parts) == 0 {
		s.Blocks = append(s.Blocks, text(w.words.Debrief.NoAsked))
	}
	return s
}

func (w writer) question(a *seminar.Asked) paper.Section {
	s := paper.Section{ID: "q-" + a.Question.ID, Title: a.Question.Title}
	s.Blocks = append(s.Blocks, text(a.Question.Ask))
	for round, asking := range a.Rounds {
		if asking != nil {
			s.Blocks = append(s.Blocks, w.round(a.Question, round+1, *asking))
		}
	}
	s.Blocks = append(s.Blocks, paper.Block{List: w.others(a)})
	if w.Revealed {
		s.Blocks = append(s.Blocks, w.came(a))
	}
	return s
}

// round writes who gave what, if that may be seen.
func (w writer) round(q *model.Question, round int, asking seminar.Asking) paper.Block {
	said, name := w.words.Estimates, w.words.Estimates.Rounds[round-1]
	head := fmt.Sprintf(w.say.First, name)
	switch {
	case !w.Revealed && !w.Room.Sight(q.ID).Others[round-1]:
		return paper.Block{Text: &paper.Text{Lead: head, Body: w.say.StillOpen.Of(len(asking.Estimates))}}
	case len(asking.Estimates) == 0:
		return paper.Block{Text: &paper.Text{Lead: head, Body: said.Nobody}}
	}
	caption := head + ": " + fmt.Sprintf(said.Of, w.likely(q, asking.Median()), len(asking.Estimates))
	t := paper.Table{Caption: caption, Columns: []paper.Column{{Title: w.say.Who}, {Title: w.say.Likelihood}, {Title: w.say.Because, Room: true}}}
	var rows []paper.Row
	for _, e := range asking.Estimates {
		rows = append(rows, paper.Row{paper.Plain(e.Participant), paper.Plain(w.likely(q, e.Likelihoods)), paper.Plain(e.Because)})
	}
	t.Groups = []paper.Group{{Rows: rows}}
	return paper.Block{Table: &t}
}

// others writes what the model and the brief said, if that may be seen.
func (w writer) others(a *seminar.Asked) []paper.Text {
	if !w.Revealed && !w.Room.Sight(a.Question.ID).Forecasts {
		return []paper.Text{{Body: w.say.HiddenYet}}
	}
	model, brief := w.say.NotSaid, w.say.NotSaid
	if a.Model != nil {
		model = w.likely(a.Question, a.Model)
	}
	if a.Brief != nil {
		brief = fmt.Sprintf(w.say.BriefSays, a.Brief.Word, number.Percent(a.Brief.From), number.Percent(a.Brief.To))
	}
	return []paper.Text{{Lead: w.say.ModelSays, Body: model}, {Lead: w.say.TheBrief, Body: brief}}
}

func (w writer) came(a *seminar.Asked) paper.Block {
	if a.By == nil {
		return text(w.words.Debrief.Open)
	}
	body := w.words.Hindsight.Verdict(string(a.Verdict))
	if a.Question.Across != nil && a.Answer >= 0 {
		body += ": " + a.Question.Across.States[a.Answer].Title
	}
	body += ". " + a.Because
	note := fmt.Sprintf(w.words.Debrief.By, w.words.Frame.Date(a.By.Date), a.By.Title)
	return paper.Block{Text: &paper.Text{Lead: w.say.Happened, Body: body, Note: note}}
}

// likely writes the likelihoods of all answers.
func (w writer) likely(q *model.Question, l seminar.Likelihoods) string {
	if q.Across == nil {
		return number.Percent(l[0]) + " " + w.words.Explore.Word(l[0], w.Scale.Word)
	}
	parts := make([]string, len(l))
	for i, p := range l {
		parts[i] = q.Across.States[i].Title + " " + number.Percent(p)
	}
	return strings.Join(parts, ", ")
}

func text(body string) paper.Block { return paper.Block{Text: &paper.Text{Body: body}} }
