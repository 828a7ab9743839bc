package scenarios_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// later finds what can only be known after 5 June 2024: dates, with a year or
// without, and events by their names. Dates that had been announced may stand.
var later = regexp.MustCompile(`(?i)` + strings.Join([]string{
	`\b20(2[5-9]|[3-9][0-9])\b`,
	`\b2024-(0[7-9]|1[0-2])\b`,
	`\b2024-06-(0[6-9]|[12][0-9]|30)\b`,
	`\b([6-9]|[12][0-9]|30)(th|st|nd|rd)?( of)? June\b`,
	`\bJune ([6-9]|[12][0-9]|30)(th|st|nd|rd)?\b`,
	`\b(in|since|of|[0-9]{1,2}) (August|November|December) 2024\b`,
	`\bComprehensive Strategic Partnership Treaty\b`,
	`\bTreaty on (a )?Comprehensive Strategic Partnership\b`,
	`\bArticle 4\b`,
	`\b(treaty|pact)\b[^.]{0,60}\bin(to)? force\b`,
	`\b(enter|entered|came|comes) into force\b`,
	`\bKursk\b`,
	`\b(send|sends|sent|sending|deploy\w*|dispatch\w*)\b[^.]{0,40}\b(troops|soldiers)\b`,
	`\b(troops|soldiers)\b[^.]{0,40}\b(sent|fight\w*|deploy\w*|dispatch\w*|in Russia|in Ukraine|to Russia|to Ukraine)\b`,
	`\bMultilateral Sanctions Monitoring Team\b`,
	`\bHarris\b`,
	`\bmartial law\b`,
}, "|"))

// knownThen is what later would take for news and is none: an article of 1992, and
// the days on which questions close.
var knownThen = regexp.MustCompile(`Article 4 of the Collective Security Treaty|\bcloses: [0-9-]+|\b5 June 2025\b`)

// flat joins the lines of a file, comments too, so that a phrase may run over them.
func flat(text string) string {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \n\t#", r) })
	return knownThen.ReplaceAllString(strings.Join(words, " "), "")
}

// Two files may speak of what came later: hindsight, and lessons once they reveal it,
// which TestLessonsKeepTheSecret sees to.
func TestNothingAfterTheBrief(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("russia-dprk-2024", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files to read: %v", err)
	}
	for _, file := range files {
		if name := filepath.Base(file); name == "hindsight.yaml" || name == "lessons.yaml" {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range later.FindAllString(flat(string(text)), -1) {
			t.Errorf("%s mentions %q", file, found)
		}
	}
}

func TestLaterIsFound(t *testing.T) {
	tests := []struct {
		text string
		news bool
	}{
		{"signed on 19 June", true},
		{"on June 18th he came", true},
		{"from 10 June 2024", true},
		{"the Comprehensive\n  # Strategic Partnership Treaty", true},
		{"its Article 4 provides for help", true},
		{"the treaty has been in force since December", true},
		{"fighting around Kursk", true},
		{"Pyongyang sent about ten thousand soldiers", true},
		{"North Korean troops in Russia", true},
		{"as in early 2025", true},
		{"in December 2024", true},
		{"issued on 5 June 2024", false},
		{"for Jilin province in June 2023", false},
		{"the vote is set for November 2024", false},
		{"announced for 3 to 6 September 2024", false},
		{"Article 4 of the\n Collective Security Treaty", false},
		{"the resolutions in force bind Russia", false},
		{"a comprehensive strategic partnership with China", false},
		{"Soldiers join the delegations", false},
		{"closes: 2025-06-05", false},
		{"bound by it on 5 June 2025", false},
		{"bound by it on 7 June 2025", true},
	}
	for _, test := range tests {
		if found := later.FindString(flat(test.text)); (found != "") != test.news {
			t.Errorf("%q: found %q, news %t", test.text, found, test.news)
		}
	}
}
