package command

import (
	"fmt"
	"math"
	"slices"

	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/ui/number"
)

// advice writes the recommendations by urgency, what moved each, and its source.
func (p *page) advice(s *scene) {
	words := p.all.Questions.Advise
	p.heading(p.words.Headings.Policies)
	if len(s.advice) == 0 {
		p.line("  %s", words.NoPolicies)
	}
	for _, a := range s.advice {
		p.recommendation(s, a)
	}
	if slices.ContainsFunc(s.advice, func(a advise.Ranked) bool { return slices.ContainsFunc(a.Reasons, counts) }) {
		p.line("%s", words.ReasonKey)
	}
}

func (p *page) recommendation(s *scene, a advise.Ranked) {
	words := p.all.Questions.Advise
	p.line(" "+p.words.Ranked, a.Rank, a.Policy.Title)
	urgency := fmt.Sprintf(words.Urgency, number.Tenth(a.Urgency), a.Policy.Modal, a.Policy.Strength)
	if math.Abs(a.Shift()) >= 0.05 {
		urgency = fmt.Sprintf(words.Moved, number.Tenth(a.Urgency), number.Tenths(a.Shift()), a.Policy.Modal, a.Policy.Strength)
	}
	if a.Rank != a.BaseRank {
		urgency += fmt.Sprintf(words.WasRank, a.BaseRank)
	}
	p.wrapped(5, urgency)
	for _, r := range a.Reasons {
		if counts(r) {
			p.hanging(5, p.bits(r.Points)+"  ", p.reason(s, r))
		}
	}
	p.sourced(s.set, 5, "", a.Policy.Text, a.Policy.Basis, a.Policy.Evidence)
}

// counts reports whether a reason moved a recommendation by as much as is shown.
func counts(r advise.Reason) bool { return !number.Unseen(r.Points) }

// reason says what moved a recommendation, and by how much that has moved.
func (p *page) reason(s *scene, r advise.Reason) string {
	f := s.set.Factors[r.Condition.Factor]
	was, is := forecast.Percent(r.Chance.Base), forecast.Percent(r.Chance.P)
	bits := r.Chance.Bits()
	if math.IsInf(bits, 0) {
		return fmt.Sprintf(p.all.Questions.Advise.Settled, f.Assignment(r.Condition.States), was, is)
	}
	return fmt.Sprintf(p.all.Questions.Advise.Reason, f.Assignment(r.Condition.States), was, is, p.bits(bits))
}
