package command

import (
	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/handout"
)

// scoreFlags is whose estimates are scored beside the model and the brief.
type scoreFlags struct {
	csv, session string
	reveal, json bool
	words        string
}

func (p *program) score() *cobra.Command {
	var flags scoreFlags
	words := p.words.RoomCommands
	cmd := p.command(words.Score, cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		switch {
		case !flags.reveal:
			return misuse("%s", words.NeedReveal)
		case flags.csv != "" && flags.session != "":
			return misuse("%s", words.NeedRoom)
		}
		s, err := p.openRoom(args, assumeFlags{words: flags.words})
		if err != nil {
			return err
		}
		room, left, err := p.scored(s, flags)
		if err != nil {
			return err
		}
		forecasts, err := baseline(s)
		if err != nil {
			return err
		}
		b := seminar.NewBoard(seminar.Resolve(s.whole, ""), forecasts, room)
		if flags.json {
			if err := handout.Scores(p.Out, s.whole, b); err != nil {
				return err
			}
			return left
		}
		page := p.page()
		page.scores(s, b)
		if err := p.print(page); err != nil {
			return err
		}
		return left
	})
	cmd.Flags().StringVar(&flags.csv, "csv", "", words.ScoreCSVFlag)
	cmd.Flags().StringVar(&flags.session, "session", "", words.SessionFlag)
	cmd.Flags().BoolVar(&flags.reveal, "reveal", false, words.RevealFlag)
	cmd.Flags().BoolVar(&flags.json, "json", false, p.words.Command.Flags.JSON)
	cmd.Flags().StringVar(&flags.words, "words", model.Scales()[0].ID, p.words.Command.Flags.Words)
	cmd.ValidArgsFunction = completeSets
	return cmd
}

// scored returns the room that is scored, which may be empty, and an error where lines
// of it were left out.
func (p *program) scored(s *scene, f scoreFlags) (room seminar.Room, left, err error) {
	switch {
	case f.session != "":
		r, err := p.roster(s, f.session, false)
		return r.Room, nil, err
	case f.csv != "":
		in, err := p.take(s, seminar.Room{}, f.csv)
		return in.Room, p.notTaken(in), err
	}
	return room, nil, nil
}
