package command

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/ui/term"
)

// estimateFlags is what a room is asked, or where its estimates come from or go to.
type estimateFlags struct {
	csv, session string
	export       bool
	close        bool // the rounds of what is imported
	blind        bool
	questions    []string
}

func (p *program) estimate() *cobra.Command {
	var assume assumeFlags
	var look lookFlags
	var flags estimateFlags
	words := p.words.RoomCommands
	cmd := p.command(words.Estimate, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		switch {
		case flags.csv != "" && flags.export:
			return misuse("%s", words.NotBoth)
		case (flags.csv != "" || flags.export) && flags.session == "":
			return misuse("%s", words.NeedSession)
		case flags.csv != "":
			return p.importEstimates(args, assume, flags)
		case flags.export:
			return p.exportEstimates(args, assume, flags)
		}
		if err := look.check(p.words.Command.Faults); err != nil {
			return err
		}
		kept, err := p.keptIn(flags.session)
		if err != nil {
			return err
		}
		return p.explore(cmd.Context(), args, assume, look, talkFlags{estimate: &flags}, kept)
	})
	p.assumeFlags(cmd, &assume)
	p.drawFlags(cmd, &look)
	cmd.Flags().StringVar(&flags.csv, "csv", "", words.CSVFlag)
	cmd.Flags().StringVar(&flags.session, "session", "", words.SessionFlag)
	cmd.Flags().BoolVar(&flags.export, "export", false, words.ExportFlag)
	cmd.Flags().BoolVar(&flags.close, "close", false, words.CloseFlag)
	cmd.Flags().BoolVar(&flags.blind, "blind", false, words.BlindFlag)
	cmd.Flags().StringArrayVar(&flags.questions, "question", nil, words.QuestionFlag)
	complete(cmd, "question", questionIDs)
	cmd.ValidArgsFunction = completeSets
	return cmd
}

func questionIDs(set *model.Set) []string {
	var ids []string
	for _, q := range set.Questions {
		ids = append(ids, q.ID)
	}
	return ids
}

// estimating returns what the explorer asks a room at once; nil where nobody wants to
// estimate.
func (p *program) estimating(s *scene, f *estimateFlags) (*term.Estimating, error) {
	words := p.words.RoomCommands
	switch {
	case f == nil:
		return nil, nil
	case len(s.whole.Questions) == 0:
		return nil, fmt.Errorf(words.NoQuestions, s.name)
	}
	known := questionIDs(s.whole)
	for _, id := range f.questions {
		if _, ok := s.whole.Question(id); !ok {
			return nil, misuse(words.NoQuestion, id, model.DidYouMean(id, known), s.name)
		}
	}
	asked := f.questions
	if f.blind && len(asked) == 0 {
		asked = known
	}
	return &term.Estimating{Questions: asked, Blind: f.blind}, nil
}

// importEstimates takes estimates from CSV into a session.
func (p *program) importEstimates(args []string, assume assumeFlags, f estimateFlags) error {
	s, err := p.openRoom(args, assume)
	if err != nil {
		return err
	}
	r, err := p.roster(s, f.session, true)
	if err != nil {
		return err
	}
	in, err := p.take(s, r.Room, f.csv)
	if err != nil {
		return err
	}
	if r.Room = in.Room; f.close {
		for _, a := range r.Room.Open() {
			r.Room = r.Room.Close(a.Round, a.Question)
		}
	}
	if in.Given > 0 {
		if err := r.keeper.Save(r.Session); err != nil {
			return err
		}
	}
	words := p.words.Estimates
	parts := []string{words.Lines.Of(in.Given)}
	if in.Replaced > 0 {
		parts = append(parts, words.Replaced.Of(in.Replaced))
	}
	fmt.Fprintf(p.Err, p.words.RoomCommands.Took+"\n", strings.Join(parts, words.And)+".", f.session)
	return p.notTaken(in)
}

// exportEstimates writes a session's estimates as CSV.
func (p *program) exportEstimates(args []string, assume assumeFlags, f estimateFlags) error {
	s, err := p.openRoom(args, assume)
	if err != nil {
		return err
	}
	r, err := p.roster(s, f.session, false)
	if err != nil {
		return err
	}
	return r.Room.WriteCSV(p.Out, s.whole)
}
