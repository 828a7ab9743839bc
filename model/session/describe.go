package session

import (
	"strconv"

	"foresee/model"
	"foresee/model/seminar"
)

// MaxSteps is how many steps of undo are kept, the newest ones.
const MaxSteps = 500

// describe writes a session down by ids.
func describe(set *model.Set, id SetID, s Session) File {
	first := max(0, min(len(s.Steps)-MaxSteps, s.At))
	last := min(len(s.Steps), first+MaxSteps)
	f := File{
		Format: signature, Version: version, Set: id,
		At:     s.At - first,
		Place:  placeJSON{s.Place.Screen, describeRef(set, s.Place.Ref, s.Place.State)},
		Room:   describeRoom(set, s.Room),
		Opened: s.Opened,
	}
	for _, step := range s.Steps[first:last] {
		f.Steps = append(f.Steps, describeStep(set, step))
	}
	if s.Marked != nil {
		marked := describeStep(set, *s.Marked)
		f.Marked = &marked
	}
	for _, n := range s.Notes {
		f.Notes = append(f.Notes, noteJSON{describeRef(set, n.Ref, n.State), n.Text})
	}
	if lesson := s.Lesson; lesson != nil {
		f.Lesson = &lessonJSON{ID: lesson.ID, Step: lesson.Step, Away: lesson.Away}
		if l, ok := set.Lesson(lesson.ID); ok && lesson.Step < len(l.Steps) {
			f.Lesson.Title = l.Steps[lesson.Step].Title
		}
	}
	return f
}

func describeStep(set *model.Set, s Step) stepJSON {
	step := stepJSON{Assume: set.Assignments(s.Assumptions), Struck: s.Struck, Hindsight: s.Hindsight}
	if s.Preset != nil {
		step.Preset = s.Preset.ID
	}
	return step
}

func describeRef(set *model.Set, ref model.Ref, state int) refJSON {
	r := refJSON{Kind: string(ref.Kind), ID: ref.ID}
	if state < 0 || ref.ID == "" {
		return r
	}
	r.State = strconv.Itoa(state)
	if f, ok := set.Factor(ref.ID); ok && isFactor(ref.Kind) && state < len(f.States) {
		r.State = f.States[state].ID
	}
	return r
}

func describeRoom(set *model.Set, room seminar.Room) roomJSON {
	r := roomJSON{Participants: room.Participants}
	for _, a := range room.Askings {
		q, ok := set.Question(a.Question)
		if !ok {
			continue // a room is only asked questions of the set
		}
		asking := askingJSON{Question: q.ID, Round: a.Round, Blind: a.Blind, Stage: stages()[a.Stage]}
		ids := answers(q)
		for _, e := range a.Estimates {
			likelihoods := make(map[string]float64, len(ids))
			for i, p := range e.Likelihoods {
				likelihoods[ids[i]] = p
			}
			asking.Estimates = append(asking.Estimates, estimateJSON{e.Participant, likelihoods, e.As, e.Because})
		}
		r.Askings = append(r.Askings, asking)
	}
	return r
}

// stages names the stages of an asking, in their order.
func stages() []string { return []string{"ahead", "open", "closed"} }

// answers names the answers to a question, in their order.
func answers(q *model.Question) []string {
	if q.Across == nil {
		return []string{string(model.Yes), string(model.No)}
	}
	ids := make([]string, len(q.Across.States))
	for i, s := range q.Across.States {
		ids[i] = s.ID
	}
	return ids
}

// isFactor reports whether a reference of that kind has a factor's id.
func isFactor(kind model.RefKind) bool {
	switch kind {
	case model.RefDriver, model.RefOutcome, model.RefDescriptor:
		return true
	}
	return false
}
