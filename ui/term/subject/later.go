package subject

import (
	"fmt"
	"slices"

	"foresee/model"
	"foresee/ui/term/theme"
)

// later writes what became of a claim, and of the questions that stand for it, apart
// from all that the brief knew. It writes nothing before that may be shown.
func (s *Writer) later(c *model.Claim) {
	if !s.w.Revealed() {
		return
	}
	words, first := s.w.Words.LaterScreen, true
	for _, h := range s.w.Set.Hindsight {
		for _, settled := range h.Settles {
			q, bears := s.bears(settled, c)
			if !bears {
				continue
			}
			if first {
				s.Heading(words.OfClaim)
				s.Text(theme.Warn, 0, fmt.Sprintf(words.OfClaimNote, s.w.Day(s.w.Set.AsOf)))
				first = false
			}
			s.became(h, q, settled)
		}
	}
}

// bears reports whether a verdict is about a claim or about a question that stands for
// it, which is returned.
func (s *Writer) bears(settled model.Settlement, c *model.Claim) (q *model.Question, ok bool) {
	if settled.Claim == c.ID {
		return nil, true
	}
	q, ok = s.w.Set.Question(settled.Question)
	return q, ok && slices.Contains(q.Evidence, c.ID)
}

// became writes one verdict and the happening that it rests on.
func (s *Writer) became(h *model.Happening, q *model.Question, settled model.Settlement) {
	s.Gap()
	s.Text(theme.Strong, 0, s.w.Verdict(q, settled.Verdict, settled.State))
	s.happened(h)
	if q != nil {
		s.Text(theme.Faint, 2, fmt.Sprintf(s.w.Words.LaterScreen.AsQuestion, q.Title))
	}
	s.Text(theme.Text, 2, settled.Because)
}
