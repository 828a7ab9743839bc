package subject

import (
	"fmt"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Policy writes a recommendation: its rank, its text, what makes it more or less
// urgent now, the lever it sets, and its sources.
func (s *Writer) Policy(p *model.Policy) {
	s.title(p.Title, join(s.w.Words.Model.Policy, p.ID))
	s.note(0, world.Thing(model.RefPolicy, p.ID))
	for _, ranked := range s.w.Now().Advice {
		if ranked.Policy == p {
			s.rank(ranked)
			s.Gap()
			s.Text(theme.Text, 0, p.Text)
			s.reasons(ranked)
		}
	}
	if len(p.Lever) > 0 {
		s.Heading(fmt.Sprintf(s.words.Lever, s.w.OwnerHeading(s.w.Set.Factors[p.Lever[0].Factor].Owner)))
		for _, c := range p.Lever {
			s.Text(theme.Text, 0, s.w.Condition(c))
		}
	}
	s.Sources(p.Evidence)
}

func (s *Writer) rank(ranked advise.Ranked) {
	by, role := world.UrgencyChange(ranked.Shift())
	text := fmt.Sprintf(s.words.Rank, ranked.Rank, ranked.BaseRank)
	urgency := fmt.Sprintf(s.words.Urgency, ranked.Urgency, ranked.Policy.Modal, ranked.Policy.Strength)
	s.Text(theme.Text, 0, text)
	s.Row(func(r *draw.Row) { r.Put(theme.Text, urgency).Gap(1).Put(role, by) })
}

// reasons writes each condition that the urgency follows, and what it adds now.
func (s *Writer) reasons(ranked advise.Ranked) {
	s.Heading(s.words.Reasons)
	if len(ranked.Reasons) == 0 {
		s.Text(theme.Faint, 0, s.words.NoReasons)
		return
	}
	s.Text(theme.Faint, 0, s.w.Words.Model.Basis(string(ranked.Policy.Basis)))
	for _, reason := range ranked.Reasons {
		f := s.w.Set.Factors[reason.Condition.Factor]
		by, role := world.UrgencyChange(reason.Points)
		s.Link(ToState(f, max(reason.Condition.States.First(), 0)), func() {
			s.Row(func(r *draw.Row) {
				r.Cell(role, by, 6).Put(theme.Accent, s.w.Condition(reason.Condition))
			})
		})
		s.Text(theme.Text, 6, s.reasonNow(f, reason.Chance))
	}
}

// reasonNow says how things stand with a condition. A driver that is set has no
// likelihood to speak of.
func (s *Writer) reasonNow(f *model.Factor, c forecast.Chance) string {
	switch {
	case f.Kind == model.Driver && c.P == 1:
		return s.words.ReasonSet
	case f.Kind == model.Driver && c.P == 0:
		return s.words.ReasonNotSet
	}
	return fmt.Sprintf(s.words.ReasonNow, s.w.Likelihood(c.P), world.Percent(c.Base))
}
