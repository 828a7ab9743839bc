package session

import (
	"fmt"
	"slices"
	"strconv"

	"foresee/model"
)

// A Misfit is a part of a session that the set has no place for any more.
type Misfit struct {
	What string // set, assumption, preset, judgement, happening, place, note, participant, question, estimate or lesson
	Text string // what it was
	Why  string
}

func (m Misfit) String() string { return fmt.Sprintf("%s %s: %s", m.What, m.Text, m.Why) }

// Fit returns the session as far as it fits the set, and what does not fit: nothing
// if the set is the one that the session is of.
func (f *File) Fit(set *model.Set) (Session, []Misfit) {
	t := &tailor{set: set, seen: make(map[Misfit]bool)}
	if f.Set.ID != set.ID {
		t.misfit("set", f.Set.ID, "the session is of that set, and not of %s", set.ID)
	}
	s := Session{At: f.At, Place: t.place(f.Place), Notes: t.notes(f.Notes), Opened: f.Opened}
	for _, step := range f.Steps {
		s.Steps = append(s.Steps, t.step(step))
	}
	if f.Marked != nil {
		marked := t.step(*f.Marked)
		s.Marked = &marked
	}
	s.Room = t.room(f.Room)
	s.Lesson = t.lesson(f.Lesson)
	return s, t.misfits
}

// Unchanged reports whether the set is just as the session knew it.
func (f *File) Unchanged(set *model.Set) bool { return f.Set.Digest == digest(set) }

// A tailor fits a file to a set.
type tailor struct {
	set     *model.Set
	misfits []Misfit
	seen    map[Misfit]bool
}

// misfit notes what has no place, once.
func (t *tailor) misfit(what, text, why string, args ...any) {
	m := Misfit{what, clip(text), fmt.Sprintf(why, args...)}
	if !t.seen[m] {
		t.seen[m] = true
		t.misfits = append(t.misfits, m)
	}
}

func (t *tailor) step(step stepJSON) Step {
	s := Step{Assumptions: t.set.Baseline()}
	for _, assignment := range step.Assume {
		a, err := t.set.Assume(s.Assumptions, assignment)
		if err != nil {
			t.misfit("assumption", assignment, "%s", cut(err.Error(), maxWhy))
			continue
		}
		s.Assumptions = a
	}
	if step.Preset != "" {
		if scenario, ok := t.set.Scenario(step.Preset); ok {
			s.Preset = scenario
		} else {
			t.misfit("preset", step.Preset, "the set has no such scenario")
		}
	}
	for _, id := range step.Struck {
		if _, ok := t.set.Judgement(id); ok {
			s.Struck = append(s.Struck, id)
		} else {
			t.misfit("judgement", id, "it was struck out, and the set has it no more")
		}
	}
	for _, id := range step.Hindsight {
		if _, ok := t.set.Happening(id); ok {
			s.Hindsight = append(s.Hindsight, id)
		} else {
			t.misfit("happening", id, "it was replayed, and the set has it no more")
		}
	}
	return s
}

func (t *tailor) place(p placeJSON) Place {
	ref, state, ok := t.ref(p.refJSON)
	if !ok {
		t.misfit("place", p.ID, "the set has no such %s", clip(p.Kind))
		return Place{Screen: model.Clean(p.Screen), State: -1}
	}
	return Place{model.Clean(p.Screen), ref, state}
}

func (t *tailor) notes(notes []noteJSON) []Note {
	var list []Note
	for _, n := range notes {
		ref, state, ok := t.ref(n.refJSON)
		if !ok {
			t.misfit("note", n.Text, "it is about the %s %s, which the set has no more", clip(n.Kind), clip(n.ID))
			continue
		}
		list = append(list, Note{ref, state, model.Clean(n.Text)})
	}
	return list
}

// ref finds what a reference names. One without an id names the set as a whole.
func (t *tailor) ref(r refJSON) (model.Ref, int, bool) {
	kind := model.RefKind(model.Clean(r.Kind))
	if r.ID == "" {
		return model.Ref{Kind: kind}, -1, true
	}
	ref := model.Ref{Kind: kind, ID: r.ID}
	if isFactor(kind) {
		return t.factorRef(ref, r.State)
	}
	if !t.has(ref) {
		return model.Ref{}, -1, false
	}
	state, err := strconv.Atoi(r.State)
	if err != nil || state < 0 {
		state = -1
	}
	if scenario, ok := t.set.Scenario(r.ID); kind == refAlternative && ok && state >= len(scenario.Event) {
		return model.Ref{}, -1, false
	}
	return ref, state, true
}

func (t *tailor) factorRef(ref model.Ref, state string) (model.Ref, int, bool) {
	f, ok := t.set.Factor(ref.ID)
	if !ok || f.Kind.String() != string(ref.Kind) {
		return model.Ref{}, -1, false
	}
	i := f.State(state)
	if i < 0 && state != "" {
		return model.Ref{}, -1, false
	}
	return ref, i, true
}

// refAlternative is an alternative of a scenario's event, as screens name it.
const refAlternative model.RefKind = "alternative"

// has reports whether the set has what a reference other than of a factor names.
func (t *tailor) has(ref model.Ref) bool {
	ok := false
	switch ref.Kind {
	case model.RefScenario, refAlternative:
		_, ok = t.set.Scenario(ref.ID)
	case model.RefPolicy:
		_, ok = t.set.Policy(ref.ID)
	case model.RefJudgement:
		_, ok = t.set.Judgement(ref.ID)
	case model.RefClaim:
		_, ok = t.set.Claim(ref.ID)
	case model.RefQuestion:
		_, ok = t.set.Question(ref.ID)
	case model.RefHappening:
		_, ok = t.set.Happening(ref.ID)
	case model.RefErratum:
		ok = slices.ContainsFunc(t.set.Errata, func(e *model.Erratum) bool { return e.ID == ref.ID })
	}
	return ok
}

// lesson finds the step where the room was: by its number, or if the lesson changed
// by its title.
func (t *tailor) lesson(l *lessonJSON) *Lesson {
	if l == nil {
		return nil
	}
	lesson, ok := t.set.Lesson(l.ID)
	if !ok {
		t.misfit("lesson", l.ID, "the set has no such lesson")
		return nil
	}
	titled := func(s model.Step) bool { return s.Title == l.Title }
	if l.Step >= 0 && l.Step < len(lesson.Steps) && titled(lesson.Steps[l.Step]) {
		return &Lesson{l.ID, l.Step, l.Away}
	}
	if i := slices.IndexFunc(lesson.Steps, titled); i >= 0 {
		return &Lesson{l.ID, i, l.Away}
	}
	t.misfit("lesson", l.ID, "the step %q is gone, and the lesson begins anew", clip(l.Title))
	return &Lesson{ID: l.ID}
}
