package scenarios_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

// The speaker is told what to expect on the screen. These are the chief figures
// that the notes quote.
func TestNotesQuoteTheProgram(t *testing.T) {
	const treaty = "obligation=mutual-assistance"
	tests := []struct {
		lesson, step, assignment string
		want                     int
	}{
		{"demo", "Three scenarios on the day of the brief", treaty, 24},
		{"demo", "What moves them? The visit alone does not", treaty, 24},
		{"demo", "What moves them? The visit alone does not", "declaration=published", 78},
		{"demo", "What moves them? A harder war does", treaty, 34},
		{"demo", "What moves them? A harder war does", "arms-trade=persists", 81},
		{"demo", "Second pathway - a new name", "visit=held", 86},
		{"demo", "Third pathway - a pledge", treaty, 69},
		{"demo", "Third pathway - a pledge", "regional-shock=major", 61},
		{"demo", "Third pathway - a pledge", "weapons-technology=transferred", 62},
		{"demo", "What the brief fears if Seoul arms Ukraine", "pretext=given", 76},
		{"demo", "What the brief fears if Seoul arms Ukraine", "weapons-technology=transferred", 36},
		{"demo", "What the brief fears if Seoul arms Ukraine", "rok-russia=ruptured", 50},
		{"seminar", "The same in numbers, which are ours", "pace=gradual", 72},
		{"seminar", "The same in numbers, which are ours", "visit=held", 75},
		{"seminar", "The same in numbers, which are ours", "visit-window=july|september|october", 55},
		{"seminar", "The same in numbers, which are ours", "lift-sanctions=lifted", 21},
		{"seminar", "If the harm no longer counts", "pace=radical", 52},
		{"seminar", "If the harm no longer counts", treaty, 40},
		{"seminar", "Reasoning back from the failure", "cost-to-russia=discounted", 33},
		{"seminar", "Reasoning back from the failure", "russia-aims=all-in", 31},
		{"seminar", "Reasoning back from the failure", "ukraine-war=escalating", 28},
		{"seminar", "Had one known of the name", treaty, 50},
	}
	e := engine(t)
	for _, test := range tests {
		l, ok := e.Set().Lesson(test.lesson)
		if !ok {
			t.Fatalf("no lesson %s", test.lesson)
		}
		i := slices.IndexFunc(l.Steps, func(s model.Step) bool { return s.Title == test.step })
		if i < 0 {
			t.Errorf("%s has no step %q", test.lesson, test.step)
			continue
		}
		r := readAll(t, e, assumed(t, e.Set(), l)[i])
		c := condition(t, e.Set(), test.assignment)
		if got := forecast.Percent(r.Chance(c).P); got != test.want {
			t.Errorf("%s: %q has %s at %d%%, want %d%%", test.lesson, test.step, test.assignment, got, test.want)
		}
		if quoted := fmt.Sprintf("%d%%", test.want); !strings.Contains(l.Steps[i].Notes, quoted) {
			t.Errorf("%s: the notes of %q do not quote %s", test.lesson, test.step, quoted)
		}
	}
}
