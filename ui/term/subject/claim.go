package subject

import (
	"fmt"

	"foresee/model"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Claim writes a claim of the brief, and everything in the set that uses it.
func (s *Writer) Claim(c *model.Claim) {
	words := s.w.Words.Brief
	s.title(c.ID, join(s.w.Place(c), s.w.Words.Model.Kind(c.Kind)))
	s.note(0, ToClaim(c.ID))
	s.Gap()
	s.Text(theme.Text, 0, c.Says)
	if c.Word != "" {
		s.Gap()
		s.Text(theme.Text, 0, fmt.Sprintf(words.Word, c.Word))
	}
	if c.Note != "" {
		s.Heading(words.Note)
		s.Text(theme.Text, 0, c.Note)
	}
	s.uses(c.ID)
	s.Gap()
	s.Text(theme.Faint, 0, words.Paraphrased)
	s.later(c)
}

// uses writes what cites a claim: first the slips, then the rest, each a link.
func (s *Writer) uses(id string) {
	words := s.w.Words.Brief
	uses := s.w.Set.Uses(id)
	for _, e := range s.w.Slips(id) {
		s.Heading(words.Slip)
		s.Link(ToErratum(e), func() { s.Text(theme.Warn, 0, e.Title) })
		s.Text(theme.Text, 0, e.Note)
	}
	s.Heading(words.UsedBy)
	if len(uses) == len(s.w.Slips(id)) {
		s.Text(theme.Faint, 0, words.Background)
	}
	for _, use := range uses {
		if use.Kind != model.RefErratum {
			s.use(use)
		}
	}
}

func (s *Writer) use(use model.Ref) {
	kind, title, target := s.named(use)
	s.Link(target, func() { s.Hang(0, theme.Faint, fmt.Sprintf("%-10s", kind), theme.Accent, title) })
}

// named returns what a reference is called and the page about it.
func (s *Writer) named(ref model.Ref) (kind, title string, target world.Target) {
	set, m := s.w.Set, s.w.Words.Model
	target = world.Target{Screen: world.Why, Ref: ref}
	switch ref.Kind {
	case model.RefDriver, model.RefOutcome:
		f, _ := set.Factor(ref.ID)
		if f.Kind == model.Driver {
			return m.Driver, f.Title, target
		}
		return m.Outcome, f.Title, target
	case model.RefDescriptor:
		f, _ := set.Factor(ref.ID)
		return s.w.Words.DescriptorsScreen.Descriptor, f.Title, ToState(f, 0)
	case model.RefPolicy:
		p, _ := set.Policy(ref.ID)
		return m.Policy, p.Title, target
	case model.RefScenario:
		c, _ := set.Scenario(ref.ID)
		return m.Scenario, c.Title, target
	case model.RefQuestion:
		q, _ := set.Question(ref.ID)
		return m.Question, q.Title, asked(set, q)
	}
	j, _ := set.Judgement(ref.ID)
	outcome := set.Factors[j.Outcome]
	target = ToState(outcome, 0)
	title = s.w.JudgementName(j) + " " + Points(outcome, j)
	if s.w.Struck(j) {
		title = s.struck(title)
	}
	return m.Judgement, title, target
}

// asked returns the page about the forecast that the model has for a question; where
// it has none, about the claim that the question stands for.
func asked(set *model.Set, q *model.Question) world.Target {
	switch {
	case q.Scenario != "":
		return world.Target{Screen: world.Why, Ref: model.Ref{Kind: model.RefScenario, ID: q.Scenario}}
	case q.Across != nil:
		return ToState(q.Across, 0)
	case len(q.Event) > 0:
		c := q.Event[0][0]
		return ToState(set.Factors[c.Factor], c.States.First())
	}
	return ToClaim(q.Evidence[0])
}
