package compare

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/seminar"
	"foresee/ui/term/world"
)

// A side is one of the states of the world that are compared.
type side struct {
	name     string
	moment   *world.Moment   // nil for the baseline and for scenarios
	scenario *model.Scenario // nil for the baseline and for moments
}

// A choice is what is compared with what: two sides, or many.
type choice []side

// id tells a choice from others.
func (c choice) id() string { return strings.Join(c.names(), "\n") }

func (c choice) names() []string {
	names := make([]string, len(c))
	for i, s := range c {
		names[i] = s.name
	}
	return names
}

// assumed returns what a side assumes.
func (s side) assumed(set *model.Set) model.Assumptions {
	switch {
	case s.moment != nil:
		return s.moment.Assumptions
	case s.scenario != nil:
		return set.Baseline().Apply(s.scenario.Preset)
	}
	return set.Baseline()
}

// id names a side as the command line does. What was marked is written out.
func (s side) id(set *model.Set, now *world.Moment) string {
	switch {
	case s.moment == now:
		return "now"
	case s.scenario != nil:
		return s.scenario.ID
	case s.moment == nil || s.moment.Replay == "" && len(set.Moved(s.moment.Assumptions)) == 0:
		return "baseline"
	}
	h, told := set.Happening(s.moment.Replay)
	parts := seminar.Beyond(set, s.moment.Assumptions, h)
	if told {
		parts = append([]string{"replay:" + h.ID}, parts...)
	}
	return strings.Join(parts, ",")
}

// read works a side out. A moment has been worked out; all else is so with what is
// struck out now.
func (s side) read(engine *forecast.Engine) (*forecast.Reading, error) {
	if s.moment != nil {
		return s.moment.Reading, nil
	}
	return engine.Read(s.assumed(engine.Set()))
}

// choices lists what there is to compare: what was marked with what is now, what is
// now with the baseline, all scenarios at once, and then every pair.
func (s *Screen) choices() []choice {
	words := s.w.Words.CompareScreen
	base, now, marked := side{name: words.Baseline}, s.side(words.Now, s.w.Now()), s.side(words.Marked, s.w.Marked())
	fixed := choice{base}
	for _, c := range s.w.Set.Scenarios {
		fixed = append(fixed, side{name: world.ScenarioName(c), scenario: c})
	}
	var list []choice
	isMarked := marked.moment != nil && marked.moment != now.moment
	if isMarked {
		list = append(list, choice{marked, now})
	}
	if !s.w.AtBaseline() {
		list = append(list, choice{base, now})
	}
	all := fixed[:len(fixed):len(fixed)]
	if s.another(now, fixed) {
		all = append(all, now)
	}
	if isMarked && s.another(marked, all) {
		all = append(all, marked)
	}
	if len(all) > 2 {
		list = append(list, all)
	}
	return append(list, s.pairs(fixed, now)...)
}

// side returns a moment as a side, called hindsight where it was told what happened.
func (s *Screen) side(name string, m *world.Moment) side {
	if m != nil && m.Replay != "" {
		name = fmt.Sprintf(s.w.Words.Hindsight.Side, name)
	}
	return side{name: name, moment: m}
}

// pairs lists the pairs of the baseline and the scenarios, and of what is now with
// each scenario.
func (s *Screen) pairs(fixed choice, now side) []choice {
	var list []choice
	for i, a := range fixed {
		for _, b := range fixed[i+1:] {
			list = append(list, choice{a, b})
		}
	}
	if s.another(now, fixed) {
		for _, b := range fixed[1:] {
			list = append(list, choice{b, now})
		}
	}
	return list
}

// another reports whether a moment is none of the sides.
func (s *Screen) another(m side, sides choice) bool {
	for _, other := range sides {
		if other.assumed(s.w.Set).Equal(m.moment.Assumptions) {
			return false
		}
	}
	return true
}
