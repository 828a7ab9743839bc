package study

import (
	"fmt"
	"io"
	"strconv"

	"foresee/model"
)

// Write writes a balance set as the YAML that model.Load reads, the same every time.
// It fails, before anything is written, where a set of that size or with such texts
// would not be read again, and where the set has what a study has not: questions,
// what happened, lessons.
func Write(w io.Writer, set *model.Set) error {
	if set.Method != model.Balance {
		return fmt.Errorf("writing %s: it is a set of method %s, and only those of method balance are written", set.ID, set.Method)
	}
	if len(set.Questions)+len(set.Hindsight)+len(set.Lessons) > 0 {
		return fmt.Errorf("writing %s: its questions, hindsight and lessons would be lost; edit its own files", set.ID)
	}
	var y yaml
	y.set(set)
	y.claims(set.Claims)
	y.line(0, "descriptors:")
	for _, f := range set.Factors {
		y.descriptor(set, f)
	}
	text := y.text.Bytes()
	if again, problems := model.Load(model.File{Name: set.ID + ".yaml", Text: text}); again == nil {
		return fmt.Errorf("writing %s: it would not be read again: %w", set.ID, problems.Faults()[0])
	}
	_, err := w.Write(text)
	return err
}

func (y *yaml) set(s *model.Set) {
	y.line(0, "set:")
	y.pair(2, "id", s.ID)
	y.pair(2, "title", s.Title)
	y.pair(2, "as_of", s.AsOf)
	y.pair(2, "method", string(s.Method))
	y.prose(2, "about", s.About)
	y.brief(s.Brief)
	if len(s.Errata) > 0 {
		y.line(2, "errata:")
	}
	for _, e := range s.Errata {
		y.line(4, "- id: "+scalar(e.ID))
		y.pair(6, "title", e.Title)
		y.prose(6, "says", e.Says)
		y.prose(6, "note", e.Note)
		y.words(6, "evidence", e.Evidence)
	}
	y.words(2, "background", s.Background)
}

func (y *yaml) brief(b model.Brief) {
	if b.Title == "" {
		return
	}
	y.line(2, "brief:")
	y.pair(4, "title", b.Title)
	y.pair(4, "author", b.Author)
	y.pair(4, "affiliation", b.Affiliation)
	y.pair(4, "publisher", b.Publisher)
	y.pair(4, "date", b.Date)
	if b.Pages > 0 {
		y.line(4, "pages: "+strconv.Itoa(b.Pages))
	}
	y.prose(4, "disclaimer", b.Disclaimer)
}

func (y *yaml) claims(claims []*model.Claim) {
	if len(claims) > 0 {
		y.line(0, "evidence:")
	}
	for _, c := range claims {
		y.line(2, "- id: "+scalar(c.ID))
		y.flow(4, "at", place(c)...)
		y.prose(4, "says", c.Says)
		y.pair(4, "word", c.Word)
		y.pair(4, "kind", c.Kind)
		y.prose(4, "note", c.Note)
	}
}

func place(c *model.Claim) []string {
	at := []string{"page", strconv.Itoa(c.Page)}
	if c.Paragraph != "" {
		at = append(at, "paragraph", scalar(c.Paragraph))
	}
	return at
}

func (y *yaml) descriptor(set *model.Set, f *model.Factor) {
	y.line(2, "- id: "+scalar(f.ID))
	y.pair(4, "title", f.Title)
	y.pair(4, "short", unless(f.Short, f.Title))
	y.prose(4, "about", f.About)
	y.line(4, "states:")
	for _, s := range f.States {
		y.line(6, "- id: "+scalar(s.ID))
		y.pair(8, "title", s.Title)
		y.pair(8, "short", unless(s.Short, s.Title))
		y.prose(8, "about", s.About)
		y.words(8, "evidence", s.Evidence)
	}
	if len(f.Judgements) > 0 {
		y.line(4, "moved_by:")
	}
	for _, j := range f.Judgements {
		y.judgement(set, f, j)
	}
	y.words(4, "evidence", f.Evidence)
}

func (y *yaml) judgement(set *model.Set, f *model.Factor, j *model.Judgement) {
	when := set.Factors[j.When]
	y.flow(6, "- when", scalar(when.ID), scalar(when.States[j.State].ID))
	y.flow(8, "points", points(f, j)...)
	y.prose(8, "because", j.Because)
	y.pair(8, "basis", string(j.Basis))
	y.words(8, "evidence", j.Evidence)
}

// points returns the states that a judgement moves with their points, or the first
// one with none.
func points(f *model.Factor, j *model.Judgement) []string {
	var list []string
	for i, p := range j.Points {
		if p != 0 {
			list = append(list, scalar(f.States[i].ID), strconv.FormatFloat(p, 'f', -1, 64))
		}
	}
	if list == nil {
		list = []string{scalar(f.States[0].ID), "0"}
	}
	return list
}
