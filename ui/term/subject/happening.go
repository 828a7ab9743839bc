package subject

import (
	"fmt"

	"foresee/model"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// RefSource refers to a source outside the set; its id is the address.
const RefSource model.RefKind = "source"

// Happening writes what happened after the brief, what it makes of the questions and of
// the brief's claims, where it can be read about, and what it would tell the model.
func (s *Writer) Happening(h *model.Happening) {
	words := s.w.Words.LaterScreen
	s.title(h.Title, join(s.w.Day(h.Date), h.ID, s.w.Words.Hindsight.Confidence(h.Confidence)))
	s.note(0, ToHappening(h))
	s.Gap()
	s.Text(theme.Text, 0, h.Says)
	s.settles(h)
	s.Heading(words.Sources)
	for _, source := range h.Sources {
		s.source(source)
	}
	s.Gap()
	s.Text(theme.Faint, 0, fmt.Sprintf(words.Address, s.w.Keys.Enter.Help().Key))
	s.tells(h)
}

// settles writes the questions on which the happening has a verdict, then the claims.
func (s *Writer) settles(h *model.Happening) {
	words := s.w.Words.LaterScreen
	if len(h.Settles) == 0 {
		s.Gap()
		s.Text(theme.Faint, 0, words.SettlesNothing)
		return
	}
	heading := words.Settles
	for _, settled := range h.Settles {
		if q, ok := s.w.Set.Question(settled.Question); ok {
			s.below(&heading)
			s.question(q, settled)
		}
	}
	heading = words.SettlesClaims
	for _, settled := range h.Settles {
		if c, ok := s.w.Set.Claim(settled.Claim); ok {
			s.below(&heading)
			s.Link(ToClaim(c.ID), func() {
				s.Text(theme.Accent, 0, join(s.w.Verdict(nil, settled.Verdict, -1), c.ID+" "+s.w.Place(c)))
			})
			s.Text(theme.Faint, 2, c.Says)
			s.Text(theme.Text, 2, settled.Because)
		}
	}
}

// below writes a heading above the first of what follows it, and a gap above the others.
func (s *Writer) below(heading *string) {
	if *heading == "" {
		s.Gap()
		return
	}
	s.Heading(*heading)
	*heading = ""
}

// question writes the verdict on a question, what was forecast of it, and the claims it
// stands for.
func (s *Writer) question(q *model.Question, settled model.Settlement) {
	s.Link(ToQuestion(q), func() {
		s.Hang(0, theme.Strong, s.w.Verdict(q, settled.Verdict, settled.State)+"  ", theme.Accent, q.Title)
	})
	s.Text(theme.Text, 2, settled.Because)
	s.forecasts(2, q, settled.State)
	s.claims(2, q.Evidence)
}

// source writes a source, and its address as a link that leads out of the set.
func (s *Writer) source(source model.Source) {
	s.Text(theme.Text, 0, source.Title)
	s.Text(theme.Faint, 2, join(source.Publisher, s.w.Day(source.Date)))
	s.Link(world.Target{Ref: model.Ref{Kind: RefSource, ID: source.URL}}, func() {
		s.Verbatim(theme.Accent, 2, source.URL)
	})
}

// tells writes what the model would take as known.
func (s *Writer) tells(h *model.Happening) {
	words := s.w.Words.LaterScreen
	s.Heading(words.Tells)
	if len(h.Replay) == 0 {
		s.Text(theme.Faint, 0, words.TellsNothing)
	}
	for _, c := range h.Replay {
		f := s.w.Set.Factors[c.Factor]
		s.Link(ToState(f, max(c.States.First(), 0)), func() { s.Text(theme.Accent, 0, s.w.Condition(c)) })
	}
	s.Text(theme.Faint, 0, fmt.Sprintf(words.TellsKey, s.w.Keys.Suppose.Help().Key))
}

// happened writes a link to what happened.
func (s *Writer) happened(h *model.Happening) {
	s.Link(ToHappening(h), func() { s.Hang(0, theme.Faint, s.w.Day(h.Date)+"  ", theme.Accent, h.Title) })
}

// ToHappening returns the place of a happening.
func ToHappening(h *model.Happening) world.Target {
	return world.Target{Screen: world.Hindsight, Ref: model.Ref{Kind: model.RefHappening, ID: h.ID}}
}

// ToQuestion returns the place of a question beside what happened.
func ToQuestion(q *model.Question) world.Target {
	return world.Target{Screen: world.Hindsight, Ref: model.Ref{Kind: model.RefQuestion, ID: q.ID}}
}
