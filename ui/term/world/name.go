package world

import (
	"slices"

	"foresee/model"
)

// NameOf names what a target names, and says of what kind that is. What there is not is
// the set as a whole.
func (w *World) NameOf(t Target) (kind, name string) {
	m, id := w.Words.Model, t.Ref.ID
	switch t.Ref.Kind {
	case model.RefDriver, model.RefOutcome, model.RefDescriptor:
		if f, ok := w.Set.Factor(id); ok {
			return w.nameOfFactor(f, t.State)
		}
	case model.RefScenario, RefAlternative:
		if c, ok := w.Set.Scenario(id); ok {
			return m.Scenario, ScenarioName(c)
		}
	case model.RefPolicy:
		if p, ok := w.Set.Policy(id); ok {
			return m.Policy, p.Title
		}
	case model.RefJudgement:
		if j, ok := w.Set.Judgement(id); ok {
			return m.Judgement, w.JudgementName(j)
		}
	case RefClaim:
		if c, ok := w.Set.Claim(id); ok {
			return m.Claim, c.ID + " " + w.Place(c)
		}
	case model.RefErratum:
		if i := slices.IndexFunc(w.Set.Errata, func(e *model.Erratum) bool { return e.ID == id }); i >= 0 {
			return m.Erratum, w.Set.Errata[i].Title
		}
	case model.RefQuestion:
		if q, ok := w.Set.Question(id); ok {
			return m.Question, q.Title
		}
	case model.RefHappening:
		if h, ok := w.Set.Happening(id); ok {
			return w.Words.Hindsight.Happening, h.Title
		}
	}
	return w.Words.Notes.Set, w.Set.Title
}

// nameOfFactor names a driver or a descriptor, and of an outcome the state.
func (w *World) nameOfFactor(f *model.Factor, state int) (kind, name string) {
	switch {
	case f.Kind == model.Driver:
		return w.Words.Model.Driver, Short(f)
	case f.Kind == model.Descriptor:
		return w.Words.DescriptorsScreen.Descriptor, Short(f)
	case state < 0 || state >= len(f.States):
		return w.Words.Model.Outcome, Short(f)
	}
	return w.Words.Model.Outcome, Short(f) + w.Words.Frame.Arrow + f.States[state].Title
}
