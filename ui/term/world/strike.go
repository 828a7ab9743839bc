package world

import (
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
)

func (p Premises) equal(other Premises) bool {
	return p.Assumptions.Equal(other.Assumptions) && p.Preset == other.Preset && p.Replay == other.Replay && slices.Equal(p.Struck, other.Struck)
}

// groundFor returns the set without those judgements, or an empty ground when the
// history knows of none.
func (w *World) groundFor(struck []string) Ground {
	if len(struck) == 0 {
		return w.whole
	}
	for _, m := range w.history {
		if m.Set != nil && slices.Equal(m.Struck, struck) {
			return m.Ground
		}
	}
	return Ground{}
}

// without opens the set without those judgements.
func (w *World) without(struck []string) (Ground, error) {
	set, err := probe.Without(w.Set, struck...)
	if err != nil || w.whole.Engine == nil {
		return Ground{Set: set}, err
	}
	engine, err := forecast.Open(set)
	if err != nil {
		return Ground{}, fmt.Errorf("opening the set without what is struck out: %w", err)
	}
	return Ground{set, engine}, nil
}

// inOrder returns the ids each once and in the order of the set, so that what is
// equal looks equal. Those of no judgement come last.
func (w *World) inOrder(ids []string) []string {
	var list []string
	for _, f := range w.Set.Factors {
		for _, j := range f.Judgements {
			if slices.Contains(ids, j.ID) {
				list = append(list, j.ID)
			}
		}
	}
	return Distinct(list, ids)
}

// Struck reports whether a judgement is struck out.
func (w *World) Struck(j *model.Judgement) bool { return slices.Contains(w.Now().Struck, j.ID) }

// Strike strikes a judgement out, or puts it back in force, and says what that does
// to what is aimed at, if there are likelihoods.
func (w *World) Strike(j *model.Judgement) Do {
	next := w.Now().Premises
	if w.Struck(j) {
		next.Struck = slices.DeleteFunc(slices.Clone(next.Struck), func(id string) bool { return id == j.ID })
	} else {
		next.Struck = w.inOrder(append([]string{j.ID}, next.Struck...))
	}
	if !w.Forecasts() {
		return w.step(next)
	}
	was := w.AimChance().P
	do := w.step(next)
	if do.Moved {
		say := w.Words.Asking.Restored
		if w.Struck(j) {
			say = w.Words.Asking.StruckOut
		}
		do.Say = fmt.Sprintf(say, w.JudgementName(j), w.AimName(), w.Likelihood(w.AimChance().P), Percent(was))
	}
	return do
}

// JudgementName writes what a judgement hangs on and the outcome that it moves.
func (w *World) JudgementName(j *model.Judgement) string {
	when := w.Condition(model.Condition{Factor: j.When, States: model.Only(j.State)})
	return when + w.Words.Frame.Arrow + Short(w.Set.Factors[j.Outcome])
}

// strikeStep says what the last step struck out or restored; it is empty where that
// was not what the step did.
func (w *World) strikeStep() string {
	was, is, words := w.before.Struck, w.Now().Struck, w.Words.Asking
	switch {
	case slices.Equal(was, is):
		return ""
	case len(is) == len(was)+1:
		return fmt.Sprintf(words.StepStruck, w.firstNotIn(is, was))
	case len(was) == len(is)+1:
		return fmt.Sprintf(words.StepRestored, w.firstNotIn(was, is))
	}
	return words.StepAll
}

// firstNotIn names the first judgement of a list that the other has not.
func (w *World) firstNotIn(list, other []string) string {
	for _, id := range list {
		if j, ok := w.Set.Judgement(id); ok && !slices.Contains(other, id) {
			return w.JudgementName(j)
		}
	}
	return ""
}
