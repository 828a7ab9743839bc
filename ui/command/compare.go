package command

import (
	"context"

	"github.com/spf13/cobra"

	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/handout"
)

// sideFlags is what is to be set side by side.
type sideFlags struct {
	a, b string
	and  []string
}

func (p *program) compare() *cobra.Command {
	var flags sideFlags
	words := p.words.Questions
	cmd := p.question(words.Compare.Command, func(_ context.Context, s *scene, json bool) error {
		sides, err := p.sides(s, flags)
		if err != nil {
			return err
		}
		ids, readings := split(sides)
		x, err := probe.Compare(readings...)
		if err != nil {
			return err
		}
		if json {
			return handout.Comparison(p.Out, s.given(), ids, readings, x)
		}
		page := p.page()
		page.about(s)
		page.comparison(s, sides, x)
		return p.print(page)
	})
	// Flags of one letter are completed by their short form alone.
	cmd.Flags().StringVarP(&flags.a, "a", "a", "", words.Flags.A)
	cmd.Flags().StringVarP(&flags.b, "b", "b", "", words.Flags.B)
	cmd.Flags().StringArrayVar(&flags.and, "and", nil, words.Flags.And)
	for _, flag := range []string{"a", "b", "and"} {
		complete(cmd, flag, sides)
	}
	return cmd
}

// split returns the ids and the readings of sides.
func split(sides []side) (ids []string, readings []*forecast.Reading) {
	for _, side := range sides {
		ids = append(ids, side.id)
		readings = append(readings, side.reading)
	}
	return ids, readings
}
