package compare

import (
	"context"

	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/term/ask"
	"foresee/ui/term/world"
)

// A question is what is compared, and when.
type question struct {
	now, marked *world.Moment
	choice      string
}

// A comparison is sides, their readings, and what differs.
type comparison struct {
	choice
	readings []*forecast.Reading
	*probe.Comparison
}

func work(c choice, engine *forecast.Engine) ask.Work[*comparison] {
	return func(ctx context.Context, progress func(done, all int)) (*comparison, error) {
		result := &comparison{choice: c}
		for i, s := range c {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			r, err := s.read(engine)
			if err != nil {
				return nil, err
			}
			result.readings = append(result.readings, r)
			progress(i+1, len(c))
		}
		var err error
		result.Comparison, err = probe.Compare(result.readings...)
		return result, err
	}
}
