package command

import (
	"context"
	"fmt"

	"foresee/model/seminar"
	"foresee/ui/handout"

	"github.com/spf13/cobra"
)

// happened returns the command that tells what happened after the brief. It tells
// nothing unless it is asked to in so many words.
func (p *program) happened() *cobra.Command {
	var until string
	var reveal bool
	words := p.words.Questions.Happened
	cmd := p.question(words.Command, func(_ context.Context, s *scene, json bool) error {
		switch {
		case len(s.set.Hindsight) == 0:
			return fmt.Errorf(words.NoHindsight, s.name)
		case until != "" && !isDay(until):
			return misuse("--until: "+words.BadDay, until)
		case !reveal:
			return fmt.Errorf(words.Shut, len(s.set.Hindsight), p.words.Frame.Date(s.set.AsOf))
		}
		x, err := lookBack(s, until)
		if err != nil {
			return err
		}
		if json {
			return handout.Happened(p.Out, s.given(), x)
		}
		page := p.page()
		if s.replay == nil {
			page.about(s) // what is assumed changes nothing here
		} else {
			page.title(s)
		}
		page.happened(s, x)
		return p.print(page)
	})
	cmd.Flags().StringVar(&until, "until", "", words.Until)
	cmd.Flags().BoolVar(&reveal, "reveal", false, words.Reveal)
	return cmd
}

// lookBack puts together what happened up to a day, how the questions stood then, and
// what had been forecast of them.
func lookBack(s *scene, until string) (x handout.Afterwards, err error) {
	x = handout.Afterwards{Until: until, Happenings: seminar.Until(s.set, until), Questions: seminar.Resolve(s.set, until)}
	if until == "" {
		x.Until = s.set.Hindsight[len(s.set.Hindsight)-1].Date
	}
	if x.Foretold, err = seminar.AtBaseline(s.engine); err != nil {
		return x, fmt.Errorf("working out what was forecast: %w", err)
	}
	if s.replay == nil {
		return x, nil
	}
	retold, err := seminar.NewReplay(s.set, s.assume).Retell(s.engine)
	x.Told = make(map[string]seminar.Hindsight)
	for _, one := range retold {
		x.Told[one.Question.ID] = one.With
	}
	return x, err
}
