package handout

import (
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/session"
)

// About returns what a note is about: its id, of an outcome with the state as the command
// line writes both, and its title. The id of the set as a whole is empty.
func (k Kept) About(n session.Note) (id, title string) {
	set, id := k.Set, n.Ref.ID
	switch n.Ref.Kind {
	case model.RefDriver, model.RefOutcome, model.RefDescriptor:
		if f, ok := set.Factor(id); ok {
			return aboutFactor(f, n.State)
		}
	case model.RefScenario:
		if c, ok := set.Scenario(id); ok {
			return id, c.Title
		}
	case model.RefPolicy:
		if p, ok := set.Policy(id); ok {
			return id, p.Title
		}
	case model.RefJudgement:
		if j, ok := set.Judgement(id); ok {
			when := set.Factors[j.When]
			return id, fmt.Sprintf("%s: %s → %s", when.Title, when.States[j.State].Title, set.Factors[j.Outcome].Title)
		}
	case model.RefClaim:
		if c, ok := set.Claim(id); ok {
			return id, c.Says
		}
	case model.RefErratum:
		if i := slices.IndexFunc(set.Errata, func(e *model.Erratum) bool { return e.ID == id }); i >= 0 {
			return id, set.Errata[i].Title
		}
	case model.RefQuestion:
		if q, ok := set.Question(id); ok {
			return id, q.Title
		}
	case model.RefHappening:
		if h, ok := set.Happening(id); ok && k.Session.Opened {
			return id, h.Title
		}
		return id, ""
	}
	return "", set.Title
}

func aboutFactor(f *model.Factor, state int) (id, title string) {
	if state < 0 || state >= len(f.States) {
		return f.ID, f.Title
	}
	return f.Assignment(model.Only(state)), f.Title + ": " + f.States[state].Title
}
