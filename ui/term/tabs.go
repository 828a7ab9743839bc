package term

import (
	"foresee/ui/term/advice"
	"foresee/ui/term/brief"
	"foresee/ui/term/compare"
	"foresee/ui/term/explore"
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

// tabs returns the screens that the world's set has, as they are at first.
func tabs(w *world.World) []tab {
	words := w.Words.Frame
	return []tab{
		{world.Explore, words.Explore, words.Explore, explore.New(w)},
		{world.Why, words.Why, words.Why, why.New(w)},
		{world.Compare, words.Compare, words.CompareTiny, compare.New(w)},
		{world.Sensitivity, words.Sensitive, words.SensitiveTiny, sensitivity.New(w)},
		{world.Paths, words.Paths, words.Paths, paths.New(w)},
		{world.Advice, words.Advice, words.Advice, advice.New(w)},
		{world.Brief, words.Brief, words.Brief, brief.New(w)},
	}
}
