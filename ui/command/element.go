package command

import (
	"fmt"
	"strings"

	"foresee/model"
)

// factor writes a driver, an outcome or a descriptor: its states, what moves it, its claims.
func (p *page) factor(s *scene, f *model.Factor) {
	if f.Kind == model.Descriptor {
		p.descriptor(s.set, f)
		return
	}
	p.line("%s (%s)", f.Title, f.Kind)
	p.wrapped(0, f.About)
	p.line(p.words.BaselineBy, p.all.Model.Basis(string(f.Basis)))
	p.heading(p.words.Headings.States)
	var rows [][]string
	for i, state := range f.States {
		row := []string{state.ID, state.Title}
		switch {
		case f.Kind == model.Outcome:
			row = append(row, p.likelihood(s, s.reading.Factors[f.Index][i])[:2]...)
		case i == f.Baseline:
			row = append(row, strings.ToLower(p.words.Headings.Baseline))
		}
		rows = append(rows, row)
	}
	p.table(2, rows)
	p.movedBy(s.set, f)
	p.moves(s.set, f)
	p.sources(s.set, 2, f.Evidence)
}

func (p *page) movedBy(set *model.Set, f *model.Factor) {
	if len(f.Judgements) == 0 {
		return
	}
	p.heading(p.words.Headings.MovedBy)
	for _, j := range f.Judgements {
		p.judgement(set, j)
	}
}

// moves writes the judgements in which the factor moves others.
func (p *page) moves(set *model.Set, f *model.Factor) {
	started := false
	for _, o := range set.Factors {
		for _, j := range o.Judgements {
			if j.When != f.Index {
				continue
			}
			if !started {
				p.heading(p.words.Headings.Moves)
				started = true
			}
			p.judgement(set, j)
		}
	}
}

// claim writes a claim of the brief and what rests on it.
func (p *page) claim(set *model.Set, c *model.Claim) {
	p.wrapped(0, fmt.Sprintf(p.words.Claim, c.ID, c.Page, c.Paragraph, c.Says))
	p.line("%s", p.all.Model.Kind(c.Kind))
	if c.Word != "" {
		p.line(p.words.InWords, c.Word)
	}
	if c.Note != "" {
		p.wrapped(0, fmt.Sprintf(p.words.Note, c.Note))
	}
	uses := set.Uses(c.ID)
	if len(uses) == 0 {
		p.line("%s", p.words.Unused)
		return
	}
	p.heading(p.words.Headings.UsedBy)
	for _, ref := range uses {
		p.line("  %s %s", ref.Kind, ref.ID)
	}
}

func (p *page) policy(s *scene, r *model.Policy) {
	p.line("%s %s", r.ID, r.Title)
	p.wrapped(0, r.Text)
	p.line(p.words.Strength, r.Modal, r.Strength)
	p.conditions(s.set, p.words.RisesWith, r.RisesWith)
	p.conditions(s.set, p.words.FallsWith, r.FallsWith)
	p.line("[%s]", p.all.Model.Basis(string(r.Basis)))
	p.sources(s.set, 2, r.Evidence)
}

func (p *page) conditions(set *model.Set, format string, list []model.Condition) {
	if len(list) == 0 {
		return
	}
	var texts []string
	for _, c := range list {
		texts = append(texts, set.Factors[c.Factor].Assignment(c.States))
	}
	p.wrapped(0, fmt.Sprintf(format, strings.Join(texts, ", ")))
}

func (p *page) scenario(s *scene, c *model.Scenario) {
	p.line("%s", c.Title)
	p.wrapped(0, c.Story)
	p.wrapped(0, c.Meaning)
	for _, all := range c.Event {
		p.conditions(s.set, p.words.Event, all)
	}
	p.conditions(s.set, p.words.Preset, c.Preset)
	p.heading(p.words.Headings.Signposts)
	for _, sign := range c.Signposts {
		p.bullet(s.set, sign.Says, sign.Basis, sign.Evidence)
	}
	p.heading(p.words.Headings.Advice)
	for _, a := range c.Advice {
		p.bullet(s.set, a.Says, a.Basis, a.Evidence)
	}
	p.sources(s.set, 2, c.Evidence)
}

func (p *page) bullet(set *model.Set, says string, basis model.Basis, evidence []string) {
	p.wrapped(2, says+" ["+strings.Join(append([]string{p.all.Model.Basis(string(basis))}, places(set, evidence)...), "; ")+"]")
}

func (p *page) erratum(e *model.Erratum) {
	p.line("%s %s", e.ID, e.Title)
	p.wrapped(0, e.Says)
	p.wrapped(0, e.Note)
	p.line("%s", strings.Join(e.Evidence, " "))
}
