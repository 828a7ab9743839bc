package term

import (
	"fmt"
	"slices"

	"foresee/model/seminar"
	"foresee/ui/term/advice"
	"foresee/ui/term/brief"
	"foresee/ui/term/compare"
	"foresee/ui/term/consistency"
	"foresee/ui/term/debrief"
	"foresee/ui/term/descriptors"
	"foresee/ui/term/estimates"
	"foresee/ui/term/explore"
	"foresee/ui/term/later"
	"foresee/ui/term/paths"
	"foresee/ui/term/sensitivity"
	"foresee/ui/term/why"
	"foresee/ui/term/world"
)

// A tab is a screen with its number and its name.
type tab struct {
	number world.Screen
	name   string
	tiny   string // the name where room is short
	screen screen
}

// The name of a tab, with its number, in ever fewer letters.
func (t tab) full() string  { return t.key() + " " + t.name }
func (t tab) brief() string { return t.key() + " " + t.tiny }
func (t tab) short() string { return fmt.Sprintf("%s %.3s", t.key(), t.tiny) }

// key returns what opens the tab: its digit, for the tenth is 0, and there is none for
// more.
func (t tab) key() string {
	if t.number == world.Debrief {
		return debriefKey
	}
	return fmt.Sprint(t.number % 10)
}

// debriefKey is the first key of the binding; a test holds the two together.
const debriefKey = "D"

// tabs returns the tabs that are listed: the debrief is one once there is something to
// say, or while it shows.
func (m *Model) tabs() []tab {
	gave := func(a seminar.Asking) bool { return len(a.Estimates) > 0 }
	var listed []tab
	for _, t := range m.screens {
		if t.number != world.Debrief || m.current == world.Debrief || slices.ContainsFunc(m.world.Room().Askings, gave) {
			listed = append(listed, t)
		}
	}
	return listed
}

// tabs returns the screens that the set can fill, as they are at first.
func tabs(w *world.World) []tab {
	words := w.Words.Frame
	list := []tab{{world.Explore, words.Explore, words.Explore, explorer(w)}}
	if w.Forecasts() {
		list = append(list,
			tab{world.Why, words.Why, words.Why, why.New(w)},
			tab{world.Compare, words.Compare, words.CompareTiny, compare.New(w)},
			tab{world.Sensitivity, words.Sensitive, words.SensitiveTiny, sensitivity.New(w)},
			tab{world.Paths, words.Paths, words.Paths, paths.New(w)},
			tab{world.Advice, words.Advice, words.Advice, advice.New(w)},
		)
	}
	list = append(list, tab{world.Consistency, words.Consistency, words.ConsistencyTiny, consistency.New(w)})
	if w.Forecasts() || len(w.Set.Claims) > 0 {
		list = append(list, tab{world.Brief, words.Brief, words.Brief, brief.New(w)})
	}
	if w.HasHindsight() {
		list = append(list, tab{world.Hindsight, w.Words.Hindsight.Name, w.Words.Hindsight.Tiny, later.New(w)})
	}
	return append(list, roomTabs(w)...)
}

// roomTabs returns the screens of a room that estimates, where there is anything to be
// estimated.
func roomTabs(w *world.World) []tab {
	if len(w.Set.Questions) == 0 {
		return nil
	}
	return []tab{
		{world.Estimates, w.Words.Estimates.Name, w.Words.Estimates.Tiny, estimates.New(w)},
		{world.Debrief, w.Words.Debrief.Name, w.Words.Debrief.Tiny, debrief.New(w)},
	}
}

// explorer returns the first screen: what is moved there are drivers, or descriptors.
func explorer(w *world.World) screen {
	if w.Forecasts() {
		return explore.New(w)
	}
	return descriptors.New(w)
}
