package model

import (
	"cmp"
	"slices"
	"strings"
)

const maxSources = 3

// happening resolves something that came about after the brief.
func (t *teaching) happening(e happeningEntry) {
	t.register(&t.happenings, e.ID)
	h := &Happening{
		ID: e.ID.Value, Date: e.Date.Value, Title: e.Title.Value, Says: e.Says.Value,
		Confidence: e.Confidence.Value, Replay: t.conditions(e.Replay), At: e.At,
	}
	if h.Date != "" && h.Date <= t.set.AsOf {
		t.warn(e.Date.At, "take it out, or give a later day", "%s is no hindsight: the set describes %s", h.Date, t.set.AsOf)
	}
	for _, s := range e.Sources {
		h.Sources = append(h.Sources, Source{s.Title.Value, s.Publisher.Value, s.Date.Value, s.URL.Value})
	}
	if len(e.Sources) > maxSources {
		t.fault(e.At, "keep the best", "%d sources are given, more than %d", len(e.Sources), maxSources)
	}
	settled := make(map[string]bool)
	for _, s := range e.Settles {
		id := s.Question.Value + s.Claim.Value
		if settled[id] && id != "" {
			t.fault(s.At, "merge the two", "the happening settles %s twice", id)
			continue
		}
		settled[id] = true
		h.Settles = append(h.Settles, t.settlement(s))
	}
	t.set.Hindsight = append(t.set.Hindsight, h)
}

// settlement resolves what a happening makes of a question or a claim.
func (t *teaching) settlement(e settlementEntry) Settlement {
	s := Settlement{Verdict: Verdict(e.Verdict.Value), State: -1, Because: e.Because.Value, At: e.At}
	question, claim := e.Question.At.Line > 0, e.Claim.At.Line > 0
	t.exclusive(e.At, "question and claim", question, claim)
	var across *Factor
	switch {
	case question && t.known(&t.questions, e.Question):
		s.Question = e.Question.Value
		across = t.across[s.Question]
	case claim && t.known(&t.claims, e.Claim): // not cited: the brief rests on nothing that came later
		s.Claim = e.Claim.Value
	case !question && !claim:
		t.fault(e.At, "add `question:` or `claim:`", "the entry settles nothing")
	}
	switch {
	case across != nil:
		t.stateVerdict(e, across, &s)
	case !t.unclear[s.Question]:
		t.plainVerdict(e)
	}
	return s
}

// plainVerdict checks the verdict on what is answered by yes or no.
func (t *teaching) plainVerdict(e settlementEntry) {
	if e.Verdict.At.Line == 0 {
		t.fault(e.At, "add `verdict:`", "verdict is missing")
	}
	if e.State.At.Line > 0 {
		t.fault(e.State.At, "give a verdict instead", "state is for questions that run across a factor")
	}
}

// stateVerdict resolves the verdict on a question across a factor: the state that
// came about, or why none can be named.
func (t *teaching) stateVerdict(e settlementEntry, across *Factor, s *Settlement) {
	named := e.State.At.Line > 0
	if named {
		s.State = t.state(across, e.State)
	}
	switch {
	case named && e.Verdict.At.Line == 0:
		s.Verdict = Yes
	case named && e.Verdict.Value != "" && s.Verdict != Yes:
		t.fault(e.Verdict.At, "leave one of the two out", "a state came about, and the verdict is %s", s.Verdict)
	case !named && (e.Verdict.At.Line == 0 || s.Verdict.Clean()):
		t.fault(e.At, "add `state:` with one of "+strings.Join(across.stateIDs(), ", "), "which state of %s came about is missing", nameOf(across))
	}
}

// sortHindsight puts what came about in the order of its dates, and reports
// questions on which more is said once they are settled: the first clean verdict is
// the one that scores.
func (t *teaching) sortHindsight() {
	slices.SortStableFunc(t.set.Hindsight, func(a, b *Happening) int { return cmp.Compare(a.Date, b.Date) })
	settled := make(map[string]Position)
	for _, h := range t.set.Hindsight {
		for _, s := range h.Settles {
			if s.Question == "" {
				continue
			}
			if at, ok := settled[s.Question]; ok && at != s.At {
				t.fault(s.At, "keep one of the two", "the question %s was settled before, at %v", s.Question, at)
			} else if s.Verdict.Clean() {
				settled[s.Question] = s.At
			}
		}
	}
}
