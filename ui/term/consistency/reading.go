package consistency

import (
	"slices"

	"foresee/model/balance"
	"foresee/ui/term/solving"
)

// A reading is what takes some time to work out about a scenario, kept while the page
// about it is written anew.
type reading struct {
	study    *solving.Study
	scenario balance.Scenario

	change balance.Change // the least that breaks it, or makes it consistent
	err    error          // why there is none
	paths  [2]path        // under the global and the local rule; none where it is consistent
}

// A path is where a scenario goes as it corrects itself.
type path struct {
	steps []balance.Scenario
	back  int // as Matrix.Follow returns it
}

// mostSteps is after how many steps of succession it is given up.
const mostSteps = 200

// reading works out what there is to know about a scenario, unless it is known.
func (s *Screen) reading(of balance.Sheet) reading {
	study := s.w.Study()
	if s.known.study == study && slices.Equal(s.known.scenario, of.Scenario) {
		return s.known
	}
	m := study.Matrix
	r := reading{study: study, scenario: of.Scenario}
	if of.Consistent() {
		r.change, r.err = m.Break(of.Scenario, 0)
	} else {
		r.change, r.err = m.Mend(of.Scenario, 0)
		for i, rule := range []balance.Rule{balance.Global, balance.Local} {
			r.paths[i].steps, r.paths[i].back = m.Follow(rule, of.Scenario, mostSteps)
		}
	}
	s.known = r
	return r
}
