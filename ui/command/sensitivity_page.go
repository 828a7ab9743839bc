package command

import (
	"math"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/handout"
	"foresee/ui/number"
)

// sensitivity writes what decides a forecast, how far it may be trusted apart.
func (p *page) sensitivity(s *scene, a *aim, x handout.Decides, all bool) {
	words := p.all.Questions.Sensitivity
	if math.IsInf(x.Grounds.Bits, 0) {
		p.line("  %s", words.IsAssumed)
		return
	}
	p.heading(words.Confidence)
	p.restsOn(a, x.Grounds)
	p.heading(words.Drivers)
	p.tornado(s.set, x.Drivers)
	p.heading(words.Judgements)
	if len(x.Judgements.List) == 0 {
		p.noJudgements(len(x.Drivers.Ranges) > 0)
		return
	}
	p.linchpins(s, x.Judgements, all)
}

// noJudgements says that none carries the forecast, and when some would.
func (p *page) noJudgements(movable bool) {
	p.line("  %s", p.all.Questions.Sensitivity.NoJudgements)
	if movable {
		p.line("  %s", p.all.Questions.Sensitivity.MoveFirst)
	}
}

// restsOn splits a shift by whose word it rests on.
func (p *page) restsOn(a *aim, g *probe.Grounds) {
	words := p.all.Questions
	brief, implied, ours := g.By[model.ByBrief], g.By[model.ByInference], g.By[model.ByJudgement]
	total := math.Abs(brief) + math.Abs(implied) + math.Abs(ours)
	if number.Unseen(total) && number.Unseen(g.Assumed) {
		p.line("  %s", words.Sensitivity.Settled)
		if a.factor != nil {
			p.line("  "+words.WithBaseBy, p.all.Model.Basis(string(a.factor.Basis)))
		}
		return
	}
	var rows [][]string
	for _, b := range []model.Basis{model.ByBrief, model.ByInference, model.ByJudgement} {
		rows = append(rows, []string{p.bits(g.By[b]), p.all.Model.Basis(string(b))})
	}
	if !number.Unseen(g.Assumed) {
		rows = append(rows, []string{p.bits(g.Assumed), words.Sensitivity.Assumed})
	}
	p.table(2, rows)
	if total > 0 {
		p.line("  %s", p.verdict((math.Abs(brief)+math.Abs(implied))/total))
	}
}

// verdict says in words how much of a shift rests on the brief.
func (p *page) verdict(share float64) string {
	switch {
	case share > 2.0/3:
		return p.all.Why.RestsOnBrief
	case share < 1.0/3:
		return p.all.Why.RestsOnUs
	}
	return p.all.Why.RestsOnBoth
}

// linchpins writes the judgements that carry a forecast, the strongest first.
func (p *page) linchpins(s *scene, x *probe.Linchpins, all bool) {
	words := p.all.Questions
	shown, more := first(x.List, firstJudgements, all)
	rows := [][]string{words.Sensitivity.Columns[:]}
	for _, l := range shown {
		doubted := func(then float64) string { return p.doubted(s, x.P, then) }
		rows = append(rows, []string{p.bits(l.Carries), doubted(l.Without), doubted(l.Weaker), doubted(l.Stronger), p.basis(l.Judgement.Basis), l.Judgement.ID})
	}
	p.table(2, rows)
	p.more(more)
	if x.Idle > 0 {
		p.line("  %s", words.Sensitivity.IdleOthers.Of(x.Idle))
	}
	p.line("%s", words.Sensitivity.Key)
}

// doubted writes a likelihood and marks one that has another word than now.
func (p *page) doubted(s *scene, now, then float64) string {
	text := percent(then)
	if s.scale.Word(now) != s.scale.Word(then) {
		text += p.all.Questions.Sensitivity.OtherWord
	}
	return text
}

// basis writes on whose word an entry stands in a narrow column.
func (p *page) basis(b model.Basis) string {
	switch b {
	case model.ByBrief:
		return p.all.Questions.Brief
	case model.ByInference:
		return p.all.Questions.Implied
	}
	return p.all.Questions.Ours
}

// first returns the entries that a page lists, and how many it leaves out.
func first[T any](list []T, most int, all bool) (shown []T, more int) {
	if all || len(list) <= most {
		return list, 0
	}
	return list[:most], len(list) - most
}

// more says how many entries were left out.
func (p *page) more(n int) {
	if n > 0 {
		p.line("  "+p.all.Questions.More, n)
	}
}
