package search

import (
	"foresee/model"
	"foresee/ui/term/world"
)

// mostScenarios is the most consistent scenarios that are searched too.
const mostScenarios = 200

// addBalance adds what a balance set has beside its descriptors: the reasons given for
// its judgements, and the consistent scenarios if they are not too many.
func addBalance(w *world.World, add func(id string, e entry)) {
	for _, f := range w.Set.Descriptors() {
		for _, j := range f.Judgements {
			if j.Because == "" {
				continue
			}
			target := world.Target{Screen: world.Consistency, Ref: model.Ref{Kind: model.RefJudgement, ID: j.ID}}
			add(j.ID, entry{kind: w.Words.Model.Judgement, title: w.JudgementName(j), text: j.Because, target: target})
		}
	}
	found := w.Solver.State().Found
	if w.Forecasts() || found == nil || len(found.List) > mostScenarios {
		return
	}
	for _, c := range found.List {
		add("", entry{kind: w.Words.Model.Scenario, title: c.String(), text: w.StatesOf(c), target: world.ToScenario(c)})
	}
}
