package command

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model/session"
	"foresee/ui/handout"
	"foresee/ui/handout/paper"
)

func (p *program) session() *cobra.Command {
	var json, markdown bool
	cmd := p.command(p.words.Session.Show, cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		k, err := p.kept(args)
		switch {
		case err != nil:
			return err
		case json:
			return handout.Session(p.Out, k)
		case markdown:
			return paper.WriteMarkdown(p.Out, p.sessionPaper(k))
		}
		return p.print(p.sessionPage(k))
	})
	cmd.Flags().BoolVar(&json, "json", false, p.words.Command.Flags.JSON)
	cmd.Flags().BoolVar(&markdown, "md", false, p.words.Session.MarkdownFlag)
	cmd.MarkFlagsMutuallyExclusive("json", "md")
	return cmd
}

// kept reads a session and fits it to its set.
func (p *program) kept(args []string) (handout.Kept, error) {
	k, err := p.last(args)
	if err != nil {
		return handout.Kept{}, err
	}
	name, err := p.setOf(k, nil)
	if err != nil {
		return handout.Kept{}, err
	}
	s, err := p.openSet(name)
	if err != nil {
		return handout.Kept{}, err
	}
	fitted, misfits := k.file.Fit(s.whole)
	return handout.Kept{
		Path: k.path, Saved: k.file.Saved(), Set: s.whole, Unchanged: k.file.Unchanged(s.whole),
		Session: fitted, Misfits: misfits,
	}, nil
}

// sessionPage writes what a session holds.
func (p *program) sessionPage(k handout.Kept) *page {
	page, words := p.page(), p.words.Session
	page.named(k.Set)
	for _, line := range p.sessionLines(k) {
		page.wrapped(0, line)
	}
	if len(k.Session.Notes) > 0 {
		page.heading(words.NotesHeading)
	}
	for _, n := range k.Session.Notes {
		page.wrapped(2, p.noteHead(k, n))
		page.wrapped(4, n.Text)
	}
	if len(k.Misfits) > 0 {
		page.heading(p.words.Reload.Misfits)
	}
	for _, m := range k.Misfits {
		page.wrapped(2, m.String())
	}
	return page
}

// sessionLines says what a session holds beside its notes, a line each.
func (p *program) sessionLines(k handout.Kept) []string {
	words, s, now := p.words.Session, k.Session, k.Now()
	lines := []string{fmt.Sprintf(words.SavedAt, k.Path, k.Saved.Format(words.Time))}
	add := func(count bool, text string) {
		if count {
			lines = append(lines, text)
		}
	}
	assumed := k.Set.Assignments(now.Assumptions)
	add(len(assumed) == 0, p.words.Command.Baseline)
	add(len(assumed) > 0, p.words.Command.Moved+" "+strings.Join(assumed, ", "))
	add(len(now.Struck) > 0, fmt.Sprintf(words.StruckOut, strings.Join(now.Struck, ", ")))
	add(len(now.Hindsight) > 0, words.IsHindsight)
	add(len(s.Steps) > 1, fmt.Sprintf(words.Step, s.At+1, len(s.Steps)))
	if s.Marked != nil {
		lines = append(lines, p.markedLine(k, *s.Marked))
	}
	if n := k.Estimates(); n > 0 {
		lines = append(lines, fmt.Sprintf(words.Room, words.Estimates.Of(n), strings.Join(s.Room.Participants, ", ")))
	}
	if l := s.Lesson; l != nil {
		lines = append(lines, fmt.Sprintf(words.InLesson, l.ID, l.Step+1))
	}
	add(!k.Unchanged && len(k.Misfits) == 0, words.Changed)
	return lines
}

func (p *program) markedLine(k handout.Kept, marked session.Step) string {
	assumed := k.Set.Assignments(marked.Assumptions)
	if len(assumed) == 0 {
		return p.words.Session.MarkedBaseline
	}
	return fmt.Sprintf(p.words.Session.Marked, strings.Join(assumed, ", "))
}

// noteHead says what a note is about.
func (p *program) noteHead(k handout.Kept, n session.Note) string {
	id, title := k.About(n)
	switch {
	case id == "":
		return p.words.Session.OnSet
	case title == "":
		return id
	}
	return id + " · " + title
}

// sessionPaper writes the same as a document to take away.
func (p *program) sessionPaper(k handout.Kept) paper.Document {
	words := p.words.Session
	d := paper.Document{Language: p.words.Handout.Language, Title: k.Set.Title, Lines: p.sessionLines(k)}
	notes := paper.Section{ID: "notes", Title: words.NotesTitle}
	for _, n := range k.Session.Notes {
		notes.Blocks = append(notes.Blocks, paper.Block{Text: &paper.Text{Lead: p.noteHead(k, n), Body: n.Text}})
	}
	if len(notes.Blocks) == 0 {
		notes.Blocks = []paper.Block{{Text: &paper.Text{Body: words.NoNotes}}}
	}
	d.Sections = []paper.Section{notes}
	if len(k.Misfits) == 0 {
		return d
	}
	misfits := paper.Block{}
	for _, m := range k.Misfits {
		misfits.List = append(misfits.List, paper.Text{Body: m.String()})
	}
	d.Sections = append(d.Sections, paper.Section{ID: "misfits", Title: words.MisfitsTitle, Blocks: []paper.Block{misfits}})
	return d
}
