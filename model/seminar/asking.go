package seminar

import (
	"slices"

	"foresee/model"
)

// Plan announces what a lesson is going to ask, so that a forecast can stay hidden
// until the last blind round of its question.
func (r Room) Plan(lesson *model.Lesson) Room {
	for _, s := range lesson.Steps {
		if e := s.Estimate; e != nil {
			r = r.put(e.Round, e.Blind, Ahead, e.Questions)
		}
	}
	return r
}

// Ask opens questions for estimates. What is closed stays closed: its answers have
// been seen.
func (r Room) Ask(round int, blind bool, questions ...string) Room {
	return r.put(round, blind, Open, questions)
}

// Close ends the asking of questions and lays the estimates open.
func (r Room) Close(round int, questions ...string) Room {
	r.Askings = slices.Clone(r.Askings)
	for i, a := range r.Askings {
		if a.Round == round && a.Stage == Open && slices.Contains(questions, a.Question) {
			r.Askings[i].Stage = Closed
		}
	}
	return r
}

// put brings the asking of each question to a stage, unless it is further already.
// Once blind, an asking stays so. There are no other rounds than the first two.
func (r Room) put(round int, blind bool, stage Stage, questions []string) Room {
	if round < 1 || round > MaxRounds {
		return r
	}
	r.Askings = slices.Clone(r.Askings)
	for _, q := range questions {
		i := r.find(q, round)
		if i < 0 {
			r.Askings = append(r.Askings, Asking{Question: q, Round: round, Blind: blind, Stage: stage})
			continue
		}
		a := &r.Askings[i]
		a.Stage, a.Blind = max(a.Stage, stage), a.Blind || blind
	}
	return r
}

func (r Room) find(question string, round int) int {
	return slices.IndexFunc(r.Askings, func(a Asking) bool { return a.Question == question && a.Round == round })
}

// Asking returns how a question was put in a round.
func (r Room) Asking(question string, round int) (Asking, bool) {
	i := r.find(question, round)
	if i < 0 {
		return Asking{}, false
	}
	return r.Askings[i], true
}

// CallOff takes back what was announced and never asked: the lesson that was to ask it
// is not the one that runs.
func (r Room) CallOff() Room {
	return r.keep(func(a Asking) bool { return a.Stage != Ahead })
}

// keep leaves out the askings that do not suit.
func (r Room) keep(suits func(Asking) bool) Room {
	var kept []Asking
	for _, a := range r.Askings {
		if suits(a) {
			kept = append(kept, a)
		}
	}
	r.Askings = kept
	return r
}

// Open returns the askings that wait for estimates at present, in the order in which
// they were asked.
func (r Room) Open() []Asking {
	return r.keep(func(a Asking) bool { return a.Stage == Open }).Askings
}

// Due returns the ids of the questions whose first round is closed and whose second one
// has not begun.
func (r Room) Due() []string {
	var ids []string
	for _, a := range r.Askings {
		second, ok := r.Asking(a.Question, 2)
		if a.Round == 1 && a.Stage == Closed && (!ok || second.Stage == Ahead) {
			ids = append(ids, a.Question)
		}
	}
	return ids
}
