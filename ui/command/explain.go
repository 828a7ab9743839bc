package command

import (
	"cmp"
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/number"
)

// explanation writes why a forecast is as likely as it is.
func (p *page) explanation(s *scene, a *aim, x *forecast.Explanation) {
	p.aim(s, a)
	p.split(s, x)
	p.grounds(s, x)
	if a.factor != nil {
		p.sources(s.set, 2, a.factor.Evidence)
	}
}

func (p *page) split(s *scene, x *forecast.Explanation) {
	if x.Chance.P == 0 || x.Chance.P == 1 {
		p.line("  %s", p.words.Assumed)
		return
	}
	if len(x.Parts) == 0 {
		p.line("  %s", p.words.NotMoved)
		return
	}
	p.line("")
	p.line("%s", p.words.Split)
	var rows [][]string
	for _, part := range x.Parts {
		f := s.set.Factors[part.Factor]
		rows = append(rows, []string{p.bits(part.Bits), f.Assignment(s.assume.Allowed(f.Index)), f.Title})
	}
	p.table(2, rows)
}

// grounds writes the judgements that bear on the shift, the strongest first.
func (p *page) grounds(s *scene, x *forecast.Explanation) {
	if len(x.InForce) == 0 {
		return
	}
	p.line("")
	p.line("%s", p.words.Judgements)
	for _, force := range x.InForce {
		p.judgement(s.set, force.Judgement)
		p.wrapped(4, fmt.Sprintf(p.words.Condition, forecast.Percent(force.When.P), forecast.Percent(force.When.Base)))
	}
}

// judgement writes one judgement: what moves what by how much, why, on whose word.
func (p *page) judgement(set *model.Set, j *model.Judgement) {
	when, outcome := set.Factors[j.When], set.Factors[j.Outcome]
	p.wrapped(2, fmt.Sprintf(p.words.Judgement, when.Title, when.States[j.State].Title, outcome.Title, cmp.Or(pointList(outcome, j), p.all.Descriptors.None)))
	if j.Because != "" {
		p.wrapped(4, j.Because)
	}
	if grounding := p.grounding(set, j); grounding != "" {
		p.wrapped(4, grounding)
	}
}

// grounding writes on whose word a judgement stands and where, as "[the brief says so;
// C131 p. 4 P17]", or nothing where the set does not tell.
func (p *page) grounding(set *model.Set, j *model.Judgement) string {
	var word []string
	if j.Basis != "" {
		word = append(word, p.all.Model.Basis(string(j.Basis)))
	}
	if word = append(word, places(set, j.Evidence)...); len(word) == 0 {
		return ""
	}
	return "[" + strings.Join(word, "; ") + "]"
}

func pointList(f *model.Factor, j *model.Judgement) string {
	var list []string
	for s, points := range j.Points {
		if points != 0 {
			list = append(list, f.States[s].ID+" "+number.Signs(fmt.Sprintf("%+g", points)))
		}
	}
	return strings.Join(list, ", ")
}

// sources writes the claims with those ids.
func (p *page) sources(set *model.Set, indent int, ids []string) {
	if len(ids) == 0 {
		return
	}
	p.line("")
	p.line("%s", p.words.Headings.Evidence)
	for _, id := range ids {
		if c, ok := set.Claim(id); ok {
			p.wrapped(indent, fmt.Sprintf(p.words.Claim, c.ID, c.Page, c.Paragraph, c.Says))
		}
	}
}

// places writes where claims stand, as in "C131 p. 4 P17".
func places(set *model.Set, ids []string) []string {
	var list []string
	for _, id := range ids {
		if c, ok := set.Claim(id); ok {
			list = append(list, fmt.Sprintf("%s p. %d %s", c.ID, c.Page, c.Paragraph))
		}
	}
	return list
}
