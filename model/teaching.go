package model

import "fmt"

// The widths of the titles that a room reads, in terminal cells.
const (
	MaxQuestionTitle = 40
	MaxStepTitle     = 60
)

// teaching resolves what a set holds for a room: questions, what came about, and
// lessons. It comes after everything that these can name.
type teaching struct {
	*resolver
	scenarios, policies            register
	questions, happenings, lessons register
	across                         map[string]*Factor // by question: the factor it runs across
	unclear                        map[string]bool    // questions across a factor that there is not
	revealed                       bool               // by the lesson so far
}

func (r *resolver) teaching(doc document) {
	t := &teaching{
		resolver:  r,
		scenarios: newRegister("scenario"), policies: newRegister("policy"),
		questions: newRegister("question"), happenings: newRegister("happening"), lessons: newRegister("lesson"),
		across: make(map[string]*Factor), unclear: make(map[string]bool),
	}
	for _, s := range doc.Scenarios {
		t.scenarios.note(s.ID)
	}
	for _, p := range doc.Policies {
		t.policies.note(p.ID)
	}
	for _, q := range doc.Questions {
		t.question(q)
	}
	for _, h := range doc.Hindsight {
		t.happening(h)
	}
	t.sortHindsight()
	for _, l := range doc.Lessons {
		t.lesson(l)
	}
}

// note takes up an id that was checked before.
func (reg *register) note(id text) {
	if _, taken := reg.first[id.Value]; !taken && id.Value != "" {
		reg.first[id.Value] = id.At
		reg.ids = append(reg.ids, id.Value)
	}
}

// checkTitle holds a title to the room it has on a screen.
func (r *resolver) checkTitle(title text, most int) {
	if w := cells(title.Value); w > most {
		r.fault(title.At, fmt.Sprintf("cut it to %d", most), "the title is %d cells wide", w)
	}
}

// exclusive reports keys of which only one may be given.
func (r *resolver) exclusive(at Position, names string, given ...bool) {
	n := 0
	for _, g := range given {
		if g {
			n++
		}
	}
	if n > 1 {
		r.fault(at, "keep one", "%s exclude one another", names)
	}
}
