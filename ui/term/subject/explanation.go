package subject

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Explained writes what moved a state of an outcome, and what else there is to say
// of the outcome.
func (s *Writer) Explained(f *model.Factor, state int, x *forecast.Explanation) {
	s.shifted(f.States[state].Title, x)
	s.Static(f)
}

// shifted writes what moved a likelihood: its shift split among the moved
// assumptions, and under each the judgements along its way.
func (s *Writer) shifted(title string, x *forecast.Explanation) {
	bearing, idle := divide(x.Parts)
	switch {
	case x.Chance.P == 0 || x.Chance.P == 1:
		s.Gap()
		s.Text(theme.Moved, 0, s.words.IsSupposed)
		return
	case len(bearing) == 0:
		s.Gap()
		s.Text(theme.Faint, 0, s.words.NothingMoved)
		return
	}
	s.shift(title, x)
	s.parts(x, bearing)
	s.idle(idle)
	for _, part := range bearing {
		s.part(x, part)
	}
	s.confidence(x)
}

// divide parts those that move the outcome from those that do not.
func divide(parts []forecast.Part) (bearing, idle []forecast.Part) {
	const visible = 0.005
	for _, part := range parts {
		if math.Abs(part.Bits) < visible {
			idle = append(idle, part)
		} else {
			bearing = append(bearing, part)
		}
	}
	return bearing, idle
}

// idle names what was moved and does not bear on the outcome.
func (s *Writer) idle(parts []forecast.Part) {
	if len(parts) == 0 {
		return
	}
	names := make([]string, len(parts))
	for i, part := range parts {
		names[i] = world.Short(s.w.Set.Factors[part.Factor])
	}
	s.Text(theme.Faint, 0, fmt.Sprintf(s.words.Idle, strings.Join(names, ", ")))
}

// shift writes the whole shift in one sentence.
func (s *Writer) shift(title string, x *forecast.Explanation) {
	s.Gap()
	from, to := s.w.Likelihood(x.Chance.Base), s.w.Likelihood(x.Chance.P)
	s.Text(theme.Text, 0, fmt.Sprintf(s.words.Shift, title, from, to))
}

// parts writes a bar for each moved assumption that bears on the outcome, and their sum.
func (s *Writer) parts(x *forecast.Explanation, bearing []forecast.Part) {
	s.Heading(s.words.MovedIt)
	most, name := 0.0, draw.Width(s.words.Together)
	for _, part := range bearing {
		most = max(most, math.Abs(part.Bits))
		name = max(name, draw.Width(s.assumption(part.Factor)))
	}
	name = min(name, s.Width()/2)
	bar := min(max(s.Width()-name-26, 0), 32)
	for _, part := range bearing {
		s.Row(func(r *draw.Row) {
			r.Cell(theme.Text, s.assumption(part.Factor), name).Gap(1)
			s.bar(r, part.Bits, most, bar)
			s.amount(r, part.Bits)
		})
	}
	s.Row(func(r *draw.Row) {
		r.Cell(theme.Strong, s.words.Together, name).Gap(1 + bar)
		s.amount(r, x.Bits)
	})
}

// bar draws one part beside the largest one.
func (s *Writer) bar(r *draw.Row, bits, most float64, width int) {
	end := r.Used() + width
	if most > 0 && !math.IsInf(most, 0) {
		share := math.Abs(bits) / most
		if bits < 0 {
			r.Bars(theme.Down, share, width)
		} else {
			r.Bars(theme.Up, share, width)
		}
	}
	r.To(end)
}

func (s *Writer) amount(r *draw.Row, bits float64) {
	role := theme.Up
	if bits < 0 {
		role = theme.Down
	}
	r.Gap(1).Right(role, s.w.Bits(bits), 6).Put(theme.Text, s.words.BitsUnit).Gap(2).Put(theme.Text, s.w.Odds(bits))
}

func (s *Writer) assumption(factor int) string {
	return s.w.Condition(model.Condition{Factor: factor, States: s.w.Now().Assumptions.Allowed(factor)})
}

// part writes the judgements on the way from one moved assumption to the outcome.
func (s *Writer) part(x *forecast.Explanation, part forecast.Part) {
	moved := s.w.Set.Factors[part.Factor]
	s.Gap()
	s.Link(ToState(moved, max(s.w.Now().Assumptions.Allowed(part.Factor).First(), 0)), func() {
		s.Text(theme.Accent, 0, s.assumption(part.Factor))
	})
	way := path(x.InForce, part.Factor)
	if len(way) == 0 {
		s.Text(theme.Faint, 2, s.words.Backward)
		return
	}
	for _, force := range way {
		s.force(force)
	}
}

// force writes one judgement, what it hangs on, and how likely that has become.
func (s *Writer) force(force forecast.Force) {
	j := force.Judgement
	lead := condition(s.w, j)
	if when := force.When; s.w.Set.Factors[j.When].Kind == model.Outcome {
		lead += " " + fmt.Sprintf(s.words.FromTo, world.Percent(when.Base), world.Percent(when.P))
	} else if when.P < when.Base {
		lead += " " + s.words.NoLonger
	}
	lead += s.w.Words.Frame.Arrow
	if !force.Direct {
		lead += world.Short(s.w.Set.Factors[j.Outcome]) + " "
	}
	s.judgement(lead, ToState(s.w.Set.Factors[j.When], j.State), j)
}

// path returns the judgements that lead on from a factor, in the order of the list.
func path(list []forecast.Force, from int) []forecast.Force {
	reached := []int{from}
	taken := make([]bool, len(list))
	for grown := true; grown; {
		grown = false
		for i, force := range list {
			if taken[i] || !slices.Contains(reached, force.Judgement.When) {
				continue
			}
			taken[i], grown = true, true
			reached = append(reached, force.Judgement.Outcome)
		}
	}
	var way []forecast.Force
	for i, force := range list {
		if taken[i] {
			way = append(way, force)
		}
	}
	return way
}
