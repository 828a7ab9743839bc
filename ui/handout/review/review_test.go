package review

import (
	"bytes"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/seminar"
	"foresee/scenarios"
	"foresee/ui/catalogue"
	"foresee/ui/handout/paper"
)

// page writes the page of a room as Markdown.
func page(t *testing.T, room seminar.Room, revealed bool) string {
	t.Helper()
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		t.Fatal(err)
	}
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	baseline, err := seminar.AtBaseline(e)
	if err != nil {
		t.Fatal(err)
	}
	until := "0"
	if revealed {
		until = ""
	}
	var text bytes.Buffer
	d := seminar.NewDebrief(set, room, baseline, until)
	if err := paper.WriteMarkdown(&text, Compose(Review{d, room, model.ICD203(), revealed}, catalogue.English())); err != nil {
		t.Fatal(err)
	}
	return text.String()
}

func room(t *testing.T, blind bool, names ...string) seminar.Room {
	t.Helper()
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		t.Fatal(err)
	}
	r := seminar.Room{}.Ask(1, blind, "putin-comes")
	for _, n := range names {
		if r, err = r.Join(n); err != nil {
			t.Fatal(err)
		}
	}
	q, _ := set.Question("putin-comes")
	if r, err = r.Give(q, 1, seminar.Estimate{Participant: names[0], Likelihoods: seminar.OfYes(0.33), Because: "<b>*so*</b> | #1"}); err != nil {
		t.Fatal(err)
	}
	return r
}

// What may not be seen on a screen is not on the page either, until all may be told.
func TestWhatIsHidden(t *testing.T) {
	tests := []struct {
		name        string
		room        seminar.Room
		revealed    bool
		has, hasNot []string
	}{
		{"blind and waiting", room(t, true, "김철수", "Ana"), false, []string{"1 has given", "stay hidden", "김철수, Ana"}, []string{"33%", "75%", "likely", "18 June"}},
		{"blind and given", room(t, true, "김철수"), false, []string{"1 has given", "75% likely"}, []string{"33%", "18 June"}},
		{"closed", room(t, true, "김철수", "Ana").Close(1, "putin-comes"), false, []string{"33% unlikely", "75% likely", "55% to 80%"}, []string{"18 June", "Brier", "verdict"}},
		{"revealed", room(t, true, "김철수", "Ana"), true, []string{"33% unlikely", "18 June 2024", "Brier, two categories, 0–1", "Calibration"}, []string{"still open"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := page(t, test.room, test.revealed)
			for _, want := range test.has {
				if !strings.Contains(text, want) {
					t.Errorf("the page lacks %q:\n%.2000s", want, text)
				}
			}
			for _, hidden := range test.hasNot {
				if strings.Contains(text, hidden) {
					t.Errorf("the page has %q:\n%.2000s", hidden, text)
				}
			}
		})
	}
}

// What people type is text, and no markup.
func TestTypedTextIsEscaped(t *testing.T) {
	text := page(t, room(t, false, "A|*b*").Close(1, "putin-comes"), false)
	for _, raw := range []string{"<b>", "*so*<", "A|*b*"} {
		if strings.Contains(text, raw) {
			t.Errorf("the page has %q as it was typed", raw)
		}
	}
}

func TestNobodyAsked(t *testing.T) {
	if text := page(t, seminar.Room{}, false); !strings.Contains(text, "The room was asked nothing.") || !strings.Contains(text, "Nobody estimated.") {
		t.Errorf("the page is\n%s", text)
	}
}
