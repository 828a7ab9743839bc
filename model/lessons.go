package model

import (
	"slices"
	"strings"
)

// lesson resolves a way through the set.
func (t *teaching) lesson(e lessonEntry) {
	t.register(&t.lessons, e.ID)
	l := &Lesson{ID: e.ID.Value, Title: e.Title.Value, Minutes: e.Minutes.Value, About: e.About.Value, At: e.At}
	t.revealed = false
	minutes := 0.0
	for _, s := range e.Steps {
		minutes += s.Minutes.Value
		l.Steps = append(l.Steps, t.step(s))
	}
	if e.Minutes.ok && minutes > l.Minutes {
		t.warn(e.Minutes.At, "shorten the steps, or give it longer", "the steps take %g minutes and the lesson %g", minutes, l.Minutes)
	}
	t.set.Lessons = append(t.set.Lessons, l)
}

// step resolves one step of a lesson.
func (t *teaching) step(e stepEntry) Step {
	t.checkTitle(e.Title, MaxStepTitle)
	t.exclusive(e.At, "load and reset", e.Load.At.Line > 0, e.Reset.Value)
	if e.Load.At.Line > 0 {
		t.known(&t.scenarios, e.Load)
	}
	s := Step{
		Title: e.Title.Value, Text: e.Text.Value, Question: e.Question.Value, Notes: e.Notes.Value, Minutes: e.Minutes.Value,
		Load: e.Load.Value, Reset: e.Reset.Value, Set: t.premises(e.Set),
		Show: Screen(e.Show.Value), Focus: t.focus(e), Estimate: t.estimate(e.Estimate), Reveal: e.Reveal.Value, At: e.At,
	}
	t.checkShown(e, s)
	return s
}

// checkShown reports steps that show what the set has not, or what is still locked.
func (t *teaching) checkShown(e stepEntry, s Step) {
	t.revealed = t.revealed || s.Reveal
	afterwards := s.Show == ScreenHindsight || s.Show == ScreenDebrief
	switch {
	case len(t.questions.ids) == 0 && s.Show == ScreenEstimates:
		t.fault(e.Show.At, "add some under questions", "the set has no questions to estimate")
	case len(t.happenings.ids) == 0 && s.Reveal:
		t.fault(e.Reveal.At, "add some under hindsight", "the set says nothing of what happened")
	case len(t.happenings.ids) == 0 && s.Show == ScreenHindsight:
		t.fault(e.Show.At, "add some under hindsight", "the set says nothing of what happened")
	case afterwards && !t.revealed:
		t.warn(e.Show.At, "add reveal: true to it or to a step before", "%s is locked until a step reveals what happened", s.Show)
	case s.Focus != nil && s.Focus.Ref.Kind == RefHappening && !t.revealed:
		t.warn(e.Focus.At, "add reveal: true to it or to a step before", "%s is hidden until a step reveals what happened", s.Focus.Ref.ID)
	}
}

// premises resolves what a step takes as given.
func (t *teaching) premises(entries []premise) []Condition {
	var list []Condition
	for _, e := range entries {
		f := t.factor(e.Factor)
		if f == nil {
			continue
		}
		states := f.Open()
		if len(e.States) != 1 || e.States[0].Value != open {
			states = t.states(f, e.States)
		}
		list = append(list, Condition{f.Index, states})
	}
	return list
}

// estimate resolves what the room is asked, or returns nil where it is asked nothing.
func (t *teaching) estimate(e estimateEntry) *Estimate {
	if e.At.Line == 0 {
		return nil
	}
	var ids []string
	for _, id := range e.Questions {
		if !t.known(&t.questions, id) {
			continue
		}
		if slices.Contains(ids, id.Value) {
			t.fault(id.At, "keep one", "the question %s is asked twice", id.Value)
		}
		ids = append(ids, id.Value)
	}
	return &Estimate{Round: int(e.Round.Value), Questions: ids, Blind: e.Blind.Value}
}

// focus resolves what a step points at, or returns nil.
func (t *teaching) focus(e stepEntry) *Focus {
	if e.Focus.Value == "" {
		return nil
	}
	id, state, found := strings.Cut(e.Focus.Value, "=")
	if found {
		return t.focusState(text{id, e.Focus.At}, text{state, e.Focus.At})
	}
	for _, kind := range t.pointable(Screen(e.Show.Value)) {
		if _, ok := kind.first[id]; !ok {
			continue
		}
		ref := RefKind(kind.kind)
		if f := t.factors[id]; f != nil && kind.kind == t.factorIDs.kind {
			ref = RefKind(f.Kind.String())
		}
		return &Focus{Ref{ref, id}, -1}
	}
	t.fault(e.Focus.At, t.nearest(id, t.pointableIDs(), "name a factor, scenario, policy, claim, question or happening of the set"), "nothing has the id %s", quote(id))
	return nil
}

// pointableIDs lists what a misspelt id may stand for, while anybody would read it.
func (t *teaching) pointableIDs() []string {
	var all []string
	if !t.full() {
		for _, kind := range t.pointable("") {
			all = append(all, kind.ids...)
		}
	}
	return all
}

func (t *teaching) focusState(id, state text) *Focus {
	if id.Value == "" || state.Value == "" {
		t.fault(id.At, "write factor=state, or the id alone", "focus has nothing on one side of its =")
		return nil
	}
	f := t.factor(id)
	if f == nil {
		return nil
	}
	i := t.state(f, state)
	if i < 0 {
		return nil
	}
	return &Focus{Ref{RefKind(f.Kind.String()), f.ID}, i}
}

// pointable lists the kinds of things that a step can point at. Where two share an
// id the first is meant; on the screens about questions and what became of them it
// is those.
func (t *teaching) pointable(show Screen) []*register {
	about := []*register{&t.factorIDs, &t.scenarios, &t.policies, &t.claims}
	asked := []*register{&t.questions, &t.happenings}
	switch show {
	case ScreenHindsight, ScreenEstimates, ScreenDebrief:
		return append(asked, about...)
	}
	return append(about, asked...)
}
