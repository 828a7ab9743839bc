package subject

import (
	"fmt"

	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Driver writes what a driver is, its states, what it moves and its sources.
func (s *Writer) Driver(f *model.Factor) {
	m := s.w.Words.Model
	s.title(f.Title, join(m.Driver, s.w.OwnerHeading(f.Owner)))
	s.note(0, ToState(f, 0))
	s.Text(theme.Text, 0, f.About)
	s.Heading(s.words.States)
	for i := range f.States {
		s.driverState(f, i)
	}
	s.Gap()
	s.Text(theme.Faint, 0, fmt.Sprintf(s.words.BaselineBy, m.Basis(string(f.Basis))))
	s.moves(f)
	s.Sources(evidence(f))
}

func (s *Writer) driverState(f *model.Factor, i int) {
	state := f.States[i]
	allowed := s.w.Now().Assumptions.Allowed(f.Index)
	mark, role := " ", theme.Text
	if allowed.Has(i) {
		mark, role = theme.Dot, theme.Moved
	}
	note := ""
	if i == f.Baseline {
		note = s.words.AtBaseline
	}
	if open := s.w.OpenState(f, i); open != "" {
		note = join(open, note)
	}
	s.Row(func(r *draw.Row) {
		r.Put(role, mark).Gap(1).Put(theme.Strong, state.Title).Gap(2).Put(theme.Faint, note)
	})
	s.Text(theme.Text, 2, state.About)
}

// moves writes what a driver moves: the judgements that hang on its present
// states first, then those of its other states.
func (s *Writer) moves(f *model.Factor) {
	allowed := s.w.Now().Assumptions.Allowed(f.Index)
	if !s.judgements(f, s.words.MovesNow, allowed.Has) {
		s.Heading(s.words.MovesNow)
		s.Text(theme.Faint, 0, s.words.MovesNothing)
	}
	s.judgements(f, s.words.WouldMove, func(i int) bool { return !allowed.Has(i) })
}

// judgements writes the judgements that hang on certain states of a driver; it
// reports whether there were any.
func (s *Writer) judgements(f *model.Factor, heading string, want func(state int) bool) bool {
	found := false
	for _, outcome := range s.w.Set.Outcomes() {
		for _, j := range outcome.Judgements {
			if j.When != f.Index || !want(j.State) {
				continue
			}
			if !found {
				s.Heading(heading)
				found = true
			}
			s.moved(outcome, j)
		}
	}
	return found
}

func (s *Writer) moved(outcome *model.Factor, j *model.Judgement) {
	now := s.w.Now().Reading.Factors[outcome.Index][0]
	by, role := world.Change(now)
	s.Link(ToState(outcome, 0), func() {
		s.Row(func(r *draw.Row) {
			r.Put(theme.Accent, world.Short(outcome)).Gap(1)
			r.Put(theme.Text, outcome.States[0].Title+" "+s.w.Likelihood(now.P)).Gap(1).Put(role, by)
		})
	})
	s.judgement(s.w.Set.Factors[j.When].States[j.State].Title+s.w.Words.Frame.Arrow, ToState(outcome, 0), j)
}
