package command

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/advise"
	"foresee/ui/handout"
	"foresee/ui/handout/edition"
	"foresee/ui/handout/paper"
)

// The forms of a handout.
const (
	formHTML     = "html"
	formMarkdown = "md"
	formCSV      = "csv"
	formJSON     = "json"
)

// handoutFlags is which handout is asked for, and where it goes.
type handoutFlags struct {
	output, form, edition string
	force                 bool
}

func (p *program) handout() *cobra.Command {
	var assume assumeFlags
	var flags handoutFlags
	words := p.words.Handout
	cmd := p.command(words.Command, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		form, err := p.form(flags)
		if err != nil {
			return err
		}
		if !slices.Contains(editions(), flags.edition) {
			return misuse(words.Faults.NoEdition, flags.edition, model.DidYouMean(flags.edition, editions()))
		}
		ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt)
		defer stop()
		s, err := p.open(args, assume)
		if err != nil {
			return err
		}
		if form == formCSV && s.replay != nil {
			return misuse("%s", p.words.Questions.Happened.NoMark)
		}
		err = p.output(flags.output, flags.force, func(w io.Writer) error {
			return p.writeHandout(ctx, w, s, form, flags.edition)
		})
		if errors.Is(err, context.Canceled) {
			return errors.New(p.words.Questions.Stopped)
		}
		return err
	})
	p.assumeFlags(cmd, &assume)
	cmd.Flags().StringVarP(&flags.output, "output", "o", standard, words.Flags.Output)
	cmd.Flags().StringVar(&flags.form, "format", "", words.Flags.Format)
	cmd.Flags().StringVar(&flags.edition, "edition", handout.Instructor, words.Flags.Edition)
	cmd.Flags().BoolVar(&flags.force, "force", false, p.words.Output.Force)
	complete(cmd, "format", func(*model.Set) []string { return forms() })
	complete(cmd, "edition", func(*model.Set) []string { return editions() })
	cmd.ValidArgsFunction = completeSets
	return cmd
}

func forms() []string { return []string{formHTML, formMarkdown, formCSV, formJSON} }

func editions() []string { return []string{handout.Instructor, handout.Student} }

// form returns the form that a flag or the name of the file asks for.
func (p *program) form(flags handoutFlags) (string, error) {
	faults := p.words.Handout.Faults
	if flags.form != "" {
		if !slices.Contains(forms(), flags.form) {
			return "", misuse(faults.NoFormat, flags.form, model.DidYouMean(flags.form, forms()))
		}
		return flags.form, nil
	}
	if flags.output == standard {
		return formMarkdown, nil
	}
	switch strings.ToLower(filepath.Ext(flags.output)) {
	case ".html", ".htm":
		return formHTML, nil
	case ".md", ".markdown":
		return formMarkdown, nil
	case ".csv":
		return formCSV, nil
	case ".json":
		return formJSON, nil
	}
	return "", misuse(faults.NoExtension, flags.output)
}

// writeHandout writes an edition in a form. The student's is never shown a reading.
func (p *program) writeHandout(ctx context.Context, w io.Writer, s *scene, form, whose string) error {
	if whose == handout.Student {
		switch form {
		case formCSV:
			return handout.WorksheetCSV(w, s.given())
		case formJSON:
			return handout.WorksheetJSON(w, s.given())
		}
		return writePaper(w, form, edition.Student(s.given(), advise.Advised(s.set), p.words))
	}
	sheet, err := handout.Gather(ctx, s.engine, s.given(), s.struck(), advise.Advised(s.set))
	if err != nil {
		return err
	}
	switch form {
	case formCSV:
		return handout.SheetCSV(w, sheet)
	case formJSON:
		return handout.SheetJSON(w, sheet)
	}
	return writePaper(w, form, edition.Instructor(sheet, p.words))
}

func writePaper(w io.Writer, form string, d paper.Document) error {
	if form == formHTML {
		return paper.WriteHTML(w, d)
	}
	return paper.WriteMarkdown(w, d)
}

// struck returns the judgements that were struck out.
func (s *scene) struck() []*model.Judgement {
	var list []*model.Judgement
	for _, id := range s.without {
		if j, ok := s.whole.Judgement(id); ok {
			list = append(list, j)
		}
	}
	return list
}
