package term

import (
	"fmt"

	"foresee/ui/term/advice"
	"foresee/ui/term/brief"
	"foresee/ui/term/compare"
	"foresee/ui/term/consistency"
	"foresee/ui/term/descriptors"
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
func (t tab) full() string  { return fmt.Sprintf("%d %s", t.number, t.name) }
func (t tab) brief() string { return fmt.Sprintf("%d %s", t.number, t.tiny) }
func (t tab) short() string { return fmt.Sprintf("%d %.3s", t.number, t.tiny) }
func (t tab) digit() string { return fmt.Sprint(t.number) }

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
	return list
}

// explorer returns the first screen: what is moved there are drivers, or descriptors.
func explorer(w *world.World) screen {
	if w.Forecasts() {
		return explore.New(w)
	}
	return descriptors.New(w)
}
