package term

import (
	"path/filepath"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/session"
)

func TestANoteIsWrittenAndShown(t *testing.T) {
	u := open(t, 120, 36).press("n", "Dry since May.")
	u.sees("Note on the driver: Storm season")
	u.sees("Dry since May.│")
	u.press("enter").sees("Noted on “Storm season”.")
	if got := u.line("‹Usual"); !strings.Contains(got, "Storm season ¶") {
		t.Errorf("the row is %q", got)
	}
	u.press("down", "up").sees("Storm season › Usual  ¶ Dry since May.  Usual means")
	u.press("enter").sees("¶ Dry since May.")
	u.press("n", " Or June.", "enter").sees("Noted on “Storm season”.")
	u.press("1", "up").sees("¶ Dry since May. Or June.")
}

func TestWhatCanBeNoted(t *testing.T) {
	tests := []struct {
		name string
		keys []string
		want string
	}{
		{"a driver", nil, "Note on the driver: Storm season"},
		{"a state of a driver is the driver", []string{"space", "down"}, "Note on the driver: Storm season"},
		{"a scenario", []string{"tab", "down"}, "Note on the scenario: A wider pact"},
		{"a state of an outcome", []string{"tab", "tab", "down", "down"}, "Note on the outcome: Form of the pact › longer term"},
		{"a recommendation", []string{"tab", "tab", "tab"}, "Note on the advice: Warn that the pact may lapse"},
		{"what is asked about", []string{"2", "home"}, "Note on the judgement: Mainland's stance: Hard › Renewal of the pact"},
		{"a judgement on its page", []string{"/", "nobody signs", "enter"}, "Note on the judgement: Strike in the harbour: breaks out"},
		{"a claim", []string{"8", "down"}, "Note on the claim: C001 P1 p.1"},
		{"a slip", []string{"8", "end"}, "Note on the erratum: Two counts of ships"},
		{"the whole set", []string{"8"}, "Note on the set as a whole: Harbour pact"},
		{"a scenario in the picker", []string{"S", "down"}, "Note on the scenario: A wider pact"},
		{"a judgement that decides", []string{"down", "down", "down", "right", "4", "]", "]", "tab"}, "Note on the judgement: "},
		{"a recommendation as a lever", []string{"6"}, "Note on the advice: "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			open(t, 120, 36).press(test.keys...).press("n").sees(test.want)
		})
	}
}

func TestANoteIsLeftAsItWas(t *testing.T) {
	u := open(t, 120, 36).press("n", "Dry since May.", "enter", "n", "ctrl+u", "Wet.")
	u.sees("Wet.│")
	u.press("esc").misses("Wet.")
	u.press("down", "up").sees("¶ Dry since May.")
	u.press("n", "enter").sees("The note is as it was.")
}

// Nothing is lost silently: what a note said before comes back by one key.
func TestADeletedNoteComesBack(t *testing.T) {
	u := open(t, 120, 36).press("n", "Dry since May.", "enter", "n", "ctrl+u", "enter")
	u.sees("Note on “Storm season” deleted; n and then ↑ brings it back.")
	u.misses("¶")
	u.press("n").sees("↑ brings back what it said before.")
	u.press("up").sees("Dry since May.│")
	u.press("enter", "n", "ctrl+u", "Wet.", "enter", "n", "up").sees("Dry since May.│")
	u.press("up").sees("Wet.│")
	u.press("esc", "down", "n").misses("brings back")
	u.press("up").sees("│")
}

// While a note is written no key does anything else, and no click.
func TestNothingLiesOverANote(t *testing.T) {
	u := open(t, 120, 36).press("right", "n", "q?/12uU!N")
	u.assumes("season=severe")
	u.sees("q?/12uU!N│")
	for _, key := range []string{"f1", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "tab", "pgdown", "ctrl+r"} {
		u.press(key).sees("q?/12uU!N│")
	}
	u.send(tea.MouseMsg{X: 13, Y: 1, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
	u.send(tea.MouseMsg{Button: tea.MouseButtonWheelUp})
	u.sees("q?/12uU!N│")
	u.assumes("season=severe")
}

func TestANoteInKorean(t *testing.T) {
	u := open(t, 120, 36).press("n", "\u1112\u1161\u11ab", "국", "enter")
	if got := u.m.world.Notes()[0].Text; got != "한국" {
		t.Errorf("noted %q", got)
	}
	open(t, 120, 36).press("ㅜ").sees("Note on the driver") // the key of n
}

func TestNotesAreFound(t *testing.T) {
	u := open(t, 120, 36)
	u.press("N").sees("There are no notes; n writes one on what is selected.")
	u.press("n", "Dry since May.", "enter", "/", "nobody signs", "enter", "n", "Who says so?", "enter", "8", "n", "For next week.", "enter", "1")
	u.press("N").sees("▸Notes")
	u.sees("Dry since May.")
	u.sees("Who says so?")
	u.press("who").misses("Dry since May.")
	u.press("enter").sees("▸2 Why")
	u.sees("¶ Who says so?")
	u.press("/", "next week", "enter").sees("▸8 Brief")
	u.sees("¶ For next week.")
	u.press("/", "note").sees("For next week.")
	u.sees("Dry since May.")
}

func TestNotesAreKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "class.json")
	u := open(t, 120, 36, keptAt(path)).press("n", "Dry since May.", "enter")
	want := session.Note{Ref: model.Ref{Kind: model.RefDriver, ID: "season"}, State: -1, Text: "Dry since May."}
	if s, _ := load(t, path).Fit(u.m.world.Set); len(s.Notes) != 1 || s.Notes[0] != want {
		t.Errorf("kept are %+v", s.Notes)
	}
	again := open(t, 120, 36, resumed(t, path, same))
	again.press("down", "up").sees("¶ Dry since May.")
	again.save(saving(t, retitle)).press("down", "up").sees("¶ Dry since May.")
	again.press("n", "ctrl+u", "enter").save(saving(t, retitle)).press("n", "up").sees("Dry since May.│")
	again.press("enter").save(saving(t, func(s *model.Set) { s.Factors[0].ID = "storms" }))
	again.sees("No longer fits: note Dry since May.: it is about the driver season")
}

func TestUndoLeavesNotes(t *testing.T) {
	u := open(t, 120, 36).press("right", "n", "Dry.", "enter", "left", "u", "u")
	u.assumes()
	u.press("down", "up").sees("¶ Dry.")
}
