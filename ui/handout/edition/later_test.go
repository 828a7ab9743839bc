package edition_test

import (
	"bytes"
	"regexp"
	"slices"
	"testing"
	"time"
)

// written as the program writes a day, and as texts do.
var days = regexp.MustCompile(`\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\b|\b\d{4}-\d\d-\d\d\b`)

// expected is days to come that were known on the day of the brief.
var expected = []string{"6 September 2024", "12 October 2024"}

// No handout tells what happened after the day that the set describes.
func TestNothingFromLater(t *testing.T) {
	for _, world := range worlds {
		set := open(t, world.set)
		asOf := parseDay(t, set.AsOf)
		for _, f := range forms(t, given(t, set, world.assignments...)) {
			found := days.FindAllString(string(written(t, f.write)), -1)
			if len(found) == 0 && f.name != "instructor.csv" && f.name != "student.csv" {
				t.Errorf("%s of %s: no day found, not even that of the set", f.name, world.name)
			}
			for _, text := range found {
				if parseDay(t, text).After(asOf) && !slices.Contains(expected, text) {
					t.Errorf("%s of %s speaks of %s", f.name, world.name, text)
				}
			}
		}
	}
}

// What a set knows of afterwards changes nothing in a handout.
func TestNoHindsight(t *testing.T) {
	for _, world := range worlds {
		knowing, ignorant := open(t, world.set), open(t, world.set)
		if world.set == brief && len(knowing.Hindsight) == 0 {
			t.Fatal("the brief's set knows nothing of afterwards, so this test tells nothing")
		}
		ignorant.Hindsight = nil
		one, other := forms(t, given(t, knowing, world.assignments...)), forms(t, given(t, ignorant, world.assignments...))
		for i, f := range one {
			if !bytes.Equal(written(t, f.write), written(t, other[i].write)) {
				t.Errorf("%s of %s tells of afterwards", f.name, world.name)
			}
		}
	}
}

func parseDay(t *testing.T, text string) time.Time {
	t.Helper()
	for _, layout := range []string{time.DateOnly, "2 Jan 2006", "2 January 2006"} {
		if day, err := time.Parse(layout, text); err == nil {
			return day
		}
	}
	t.Fatalf("%q is no day", text)
	return time.Time{}
}
