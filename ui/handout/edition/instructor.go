package edition

import (
	"fmt"
	"strings"

	"foresee/model/seminar"
	"foresee/ui/catalogue"
	"foresee/ui/handout"
	"foresee/ui/handout/paper"
)

// instructor writes the edition with the findings.
type instructor struct {
	*writer
	find  catalogue.HandoutFindings
	sheet *handout.Sheet
}

// Instructor composes the instructor's edition of a sheet.
func Instructor(s *handout.Sheet, words *catalogue.Catalogue) paper.Document {
	w := instructor{newWriter(s.Given, words), words.Handout.Instructor, s}
	d := w.document(w.find.Edition)
	d.Sections = full(
		w.glance(),
		w.assumed(),
		w.scenarios(),
		w.forecasts(),
		w.why(),
		w.compared(),
		w.decided(),
		w.advice(),
		w.method(),
		w.sources(), // last, when all is cited
	)
	return d
}

// title names a subject.
func (w instructor) title(s handout.Subject) string {
	if s.Scenario != nil {
		return s.Scenario.Title
	}
	return w.condition(s.Condition)
}

// method says how the numbers come about, and how to get them again.
func (w instructor) method() paper.Section {
	s := paper.Section{ID: "method", Title: w.find.Method}
	for _, t := range w.find.MethodTexts {
		s.Blocks = append(s.Blocks, text(t))
	}
	if b := w.set.Brief; b.Disclaimer != "" {
		s.Blocks = append(s.Blocks, paper.Block{Text: &paper.Text{Lead: w.say.Disclaimer, Body: b.Disclaimer}})
	}
	if h := w.given.Replay; h != nil {
		s.Blocks = append(s.Blocks, text(fmt.Sprintf(w.find.AgainTold, h.ID)))
	}
	if list := seminar.Beyond(w.set, w.given.Assumptions, w.given.Replay); len(list) > 0 {
		s.Blocks = append(s.Blocks, text(fmt.Sprintf(w.find.Again, joined(list))))
	}
	if list := w.given.Without; len(list) > 0 {
		s.Blocks = append(s.Blocks, text(fmt.Sprintf(w.find.AgainStruck, joined(list))))
	}
	s.Blocks = append(s.Blocks, w.scale())
	return s
}

// sources lists the claims that were cited, and the slips of the brief among them.
func (w instructor) sources() paper.Section {
	s := paper.Section{ID: "sources", Title: w.find.Sources}
	slips := w.slips() // which cite further claims
	var list []paper.Source
	for _, c := range w.set.Claims {
		if !w.cited[c.ID] {
			continue
		}
		source := paper.Source{Cite: paper.Cite{ID: c.ID, Place: w.place(c)}, Text: c.Says}
		if c.Word != "" {
			source.Note = fmt.Sprintf(w.find.ClaimWord, c.Word)
		}
		source.Note = strings.TrimSpace(source.Note + " " + c.Note)
		list = append(list, source)
	}
	if len(list) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks, text(w.find.SourcesAbout))
	if len(slips) > 0 {
		s.Blocks = append(s.Blocks, lead(w.find.Slips), paper.Block{List: slips})
	}
	s.Blocks = append(s.Blocks, paper.Block{Sources: list})
	return s
}

// slips lists the errata about what was cited.
func (w instructor) slips() []paper.Text {
	var list []paper.Text
	for _, x := range w.set.Errata {
		for _, id := range x.Evidence {
			if w.cited[id] {
				body := fmt.Sprintf(w.find.Slip, x.Says, x.Note)
				list = append(list, paper.Text{Lead: x.ID + " " + x.Title + ".", Body: body, Cites: w.briefly(x.Evidence)})
				break
			}
		}
	}
	return list
}
