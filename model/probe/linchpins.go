package probe

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
)

// Linchpins says which judgements carry a target.
type Linchpins struct {
	P    float64    // likelihood of the target as things stand
	List []Linchpin // those that carry most first, then in file order
	Idle int        // judgements that the target does not hang on at present
}

// A Linchpin is one judgement and what becomes of the target if it is doubted.
// Each doubt recalibrates the set, so the baselines stay as stated.
//
// One point more or less scales the judgement's points so that the odds between
// the states it raises most and least grow or shrink by one more doubling. A
// judgement of half a point thus turns into half a point the other way, and one
// of three may pass the most that a file allows: all are doubted by as much.
type Linchpin struct {
	Judgement *model.Judgement
	Without   float64 // likelihood of the target with the judgement struck out
	Weaker    float64 // ... with one point less
	Stronger  float64 // ... with one point more
	Carries   float64 // bits: the target as things stand less the target without it
	Swing     float64 // bits from weaker to stronger; negative: the stronger, the less likely the target
}

// FindLinchpins doubts every judgement that the target hangs on. It ends early
// with the context's error when that ends.
func FindLinchpins(ctx context.Context, e *forecast.Engine, a model.Assumptions, target model.Event) (*Linchpins, error) {
	c, err := cut(e, a, target)
	if err != nil {
		return nil, err
	}
	judgements := c.judgements(a)
	list := make([]Linchpin, len(judgements))
	err = each(ctx, len(list), func(i int) (err error) {
		if list[i], err = c.doubt(judgements[i]); err != nil {
			err = fmt.Errorf("doubting %s: %w", judgements[i].ID, err)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(list, Linchpin.idle)
	slices.SortStableFunc(list, func(a, b Linchpin) int { return cmp.Compare(math.Abs(b.Carries), math.Abs(a.Carries)) })
	return &Linchpins{P: c.present.P, List: list, Idle: len(judgementIDs(e.Set())) - len(list)}, nil
}

func (l Linchpin) idle() bool { return !matters(l.Carries) && !matters(l.Swing) }

func (c *cutting) doubt(j *model.Judgement) (l Linchpin, err error) {
	l.Judgement = j
	if l.Without, err = c.with(j, nil); err != nil {
		return l, err
	}
	if l.Weaker, err = c.with(j, scaled(j, -1)); err != nil {
		return l, err
	}
	if l.Stronger, err = c.with(j, scaled(j, 1)); err != nil {
		return l, err
	}
	l.Carries, l.Swing = bits(c.present.P, l.Without), bits(l.Stronger, l.Weaker)
	return l, nil
}

// with returns the target's likelihood with other points for one judgement.
func (c *cutting) with(changed *model.Judgement, points []float64) (float64, error) {
	chance, err := c.chance(func(j *model.Judgement) []float64 {
		if j == changed {
			return points
		}
		return j.Points
	})
	return chance.P, err
}

// spread returns the bits between the states that a judgement raises most and least.
func spread(j *model.Judgement) float64 { return slices.Max(j.Points) - slices.Min(j.Points) }

// scaled returns the judgement's points with so many more bits between its extremes.
func scaled(j *model.Judgement, more float64) []float64 {
	factor := (spread(j) + more) / spread(j)
	points := slices.Clone(j.Points)
	for y := range points {
		points[y] *= factor
	}
	return points
}
