package command

import (
	"io"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/handout/review"
)

// untold is a day before all that happened.
const untold = "0"

// debrief writes the page that a room takes home.
func (p *program) debrief() *cobra.Command {
	var file, scale string
	var reveal bool
	var flags handoutFlags
	words := p.words.RoomCommands
	cmd := p.command(words.Debrief, cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		if file == "" {
			return misuse("%s", words.NeedSession)
		}
		form, err := p.form(flags)
		if err != nil {
			return err
		}
		if form != formMarkdown && form != formHTML {
			return misuse(words.OnPaper, form)
		}
		s, err := p.openRoom(args, assumeFlags{words: scale})
		if err != nil {
			return err
		}
		r, err := p.reviewOf(s, file, reveal)
		if err != nil {
			return err
		}
		return p.output(flags.output, flags.force, func(w io.Writer) error {
			return writePaper(w, form, review.Compose(r, p.words))
		})
	})
	cmd.Flags().StringVar(&file, "session", "", words.SessionFlag)
	cmd.Flags().BoolVar(&reveal, "reveal", false, words.RevealFlag)
	cmd.Flags().StringVarP(&flags.output, "output", "o", standard, p.words.Handout.Flags.Output)
	cmd.Flags().BoolVar(&flags.force, "force", false, p.words.Output.Force)
	cmd.Flags().StringVar(&scale, "words", model.Scales()[0].ID, p.words.Command.Flags.Words)
	cmd.ValidArgsFunction = completeSets
	return cmd
}

// reviewOf puts together what a session's room did with a set.
func (p *program) reviewOf(s *scene, file string, reveal bool) (review.Review, error) {
	r, err := p.roster(s, file, false)
	if err != nil {
		return review.Review{}, err
	}
	forecasts, err := baseline(s)
	if err != nil {
		return review.Review{}, err
	}
	until := untold
	if reveal {
		until = ""
	}
	d := seminar.NewDebrief(s.whole, r.Room, forecasts, until)
	return review.Review{Debrief: d, Room: r.Room, Scale: s.scale, Revealed: reveal}, nil
}
