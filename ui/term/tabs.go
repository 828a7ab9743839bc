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

// tabs returns the screens that the set can fill.
func tabs(w *world.World) []tab {
	words := w.Words.Frame
	consistency := tab{world.Consistency, words.Consistency, words.ConsistencyTiny, consistency.New(w)}
	reader := tab{world.Brief, words.Brief, words.Brief, brief.New(w)}
	var list []tab
	if w.Forecasts() {
		list = []tab{
			{world.Explore, words.Explore, words.Explore, explore.New(w)},
			{world.Why, words.Why, words.Why, why.New(w)},
			{world.Compare, words.Compare, words.CompareTiny, compare.New(w)},
			{world.Sensitivity, words.Sensitive, words.SensitiveTiny, sensitivity.New(w)},
			{world.Paths, words.Paths, words.Paths, paths.New(w)},
			{world.Advice, words.Advice, words.Advice, advice.New(w)},
			consistency,
			reader,
		}
	} else {
		list = []tab{{world.Explore, words.Explore, words.Explore, descriptors.New(w)}, consistency}
		if len(w.Set.Claims) > 0 {
			list = append(list, reader)
		}
	}
	if w.HasHindsight() {
		list = append(list, tab{world.Hindsight, w.Words.Hindsight.Name, w.Words.Hindsight.Tiny, later.New(w)})
	}
	return list
}
