package term

import (
	"regexp"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
)

func TestMovingADriverMovesTheRest(t *testing.T) {
	u := open(t, 120, 36)
	u.sees("at the baseline")
	u.press("down", "down", "down", "right")
	u.assumes("union=threatening")
	u.sees("1 driver moved")
	if got := u.line("→‹Threatening"); !strings.Contains(got, "•") {
		t.Errorf("the driver's row is %q", got)
	}
	if got := u.line("Strike in the harbour"); !strings.Contains(got, "↑ 33%") || !strings.Contains(got, "▲+18") {
		t.Errorf("the forecast's row is %q", got)
	}
	if got := u.line("Adrift"); !strings.Contains(got, "↑ 46%") {
		t.Errorf("the scenario's row is %q", got)
	}
	u.sees("1 Settle with the union")
	u.sees("was 2")
}

func TestWhatMovedIsMarkedUntilTheNextKey(t *testing.T) {
	u := open(t, 120, 36).press("down", "down", "down", "right")
	u.sees("↑")
	u.press("up")
	u.misses("↑")
	u.misses("→‹")
	u.sees("▲+18")
}

func TestDriverKeys(t *testing.T) {
	tests := []struct {
		name string
		keys []string
		want []string
	}{
		{"right", []string{"right"}, []string{"season=severe"}},
		{"left", []string{"left"}, []string{"season=calm"}},
		{"letters", []string{"j", "k", "l"}, []string{"season=severe"}},
		{"after the last comes the first", []string{"right", "right"}, []string{"season=calm"}},
		{"open", []string{"o"}, []string{"season=?"}},
		{"open again is back", []string{"right", "o", "o"}, []string{"season=severe"}},
		{"open by a key that is no letter", []string{"f9"}, []string{"season=?"}},
		{"right from open", []string{"o", "right"}, []string{"season=calm"}},
		{"left from open", []string{"o", "left"}, []string{"season=severe"}},
		{"baseline", []string{"right", "backspace"}, nil},
		{"delete too", []string{"right", "delete"}, nil},
		{"reset", []string{"right", "down", "right", "r"}, nil},
		{"reset and undo", []string{"right", "down", "right", "r", "u"}, []string{"season=severe", "river=low"}},
		{"undo", []string{"right", "down", "right", "u"}, []string{"season=severe"}},
		{"undo and redo", []string{"right", "u", "U"}, []string{"season=severe"}},
		{"redo by ctrl+r", []string{"right", "f6", "ctrl+r"}, []string{"season=severe"}},
		{"a change ends redo", []string{"right", "u", "left", "U"}, []string{"season=calm"}},
		{"tick", []string{"space", "space"}, []string{"season=calm|usual"}},
		{"tick all", []string{"space", "space", "down", "down", "space"}, []string{"season=?"}},
		{"only this", []string{"space", "enter"}, []string{"season=calm"}},
		{"close the states", []string{"space", "esc", "right"}, []string{"season=severe"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			open(t, 80, 24).press(test.keys...).assumes(test.want...)
		})
	}
}

func TestOpenDriverIsMarked(t *testing.T) {
	u := open(t, 80, 24).press("o")
	if got := u.line("Storm season"); !strings.Contains(got, "any of 3") || !strings.Contains(got, "?│") {
		t.Errorf("the row is %q", got)
	}
}

func TestLastStateStays(t *testing.T) {
	u := open(t, 80, 24).press("space", "down", "space")
	u.assumes()
	u.sees("must be left at least one state")
}

func TestSuppose(t *testing.T) {
	u := open(t, 120, 36).press("tab", "tab", "s")
	u.assumes("renewal=renewed")
	if got := u.line("Renewal of the pact"); !strings.Contains(got, "◆") || !strings.Contains(got, "100%") {
		t.Errorf("the row is %q", got)
	}
	u.sees("1 supposed")
	u.press("s").assumes("renewal=lapses")
	u.press("s").assumes()
	u.press("s", "backspace").assumes()
	u.press("down", "f2").assumes("form=as-it-is")
	u.press("s").assumes()
	u.press("space", "space").assumes("form=longer-term|with-fishing|with-pier-and-fishing")
}

func TestSupposeAScenario(t *testing.T) {
	u := open(t, 120, 36).press("tab", "s")
	u.assumes("renewal=renewed", "form=as-it-is|longer-term")
	if got := u.line("As before"); !strings.Contains(got, "◆") || !strings.Contains(got, "100%") {
		t.Errorf("the row is %q", got)
	}
	u.press("backspace").assumes()
	u.press("down", "down", "s").sees("Adrift can come about in 2 ways; choose one with S.")
	u.assumes()
}

func TestPicker(t *testing.T) {
	u := open(t, 120, 36).press("S", "down", "enter")
	u.assumes("fish-price=high", "mainland=open", "island=fishing-clause")
	u.sees("A wider pact 확대 협정 · 3 drivers moved")
	u.sees("loaded; u takes it back")
	u.press("right").sees("A wider pact 확대 협정, modified")
	u.press("u", "u").assumes()
	u.misses("modified")
	u.press("S", "s").assumes("renewal=renewed", "form=as-it-is|longer-term")
	u.press("S", "s").assumes()
}

func TestPickerChoosesAWay(t *testing.T) {
	u := open(t, 120, 60).press("f4", "end", "s")
	u.sees("It can come about in 2 ways")
	u.press("tab", "enter").assumes("renewal=lapses")
	u.press("f4", "end", "tab", "down", "down", "s").assumes("renewal=renewed", "strike=breaks-out", "traffic=fewer")
}

func TestWhyShowsWhatMovedIt(t *testing.T) {
	u := open(t, 120, 60).press("down", "down", "down", "right", "tab", "tab", "enter")
	u.sees("▸2 Why")
	u.sees("from 68% likely at the baseline to 65% likely now")
	if got := u.line("All together"); !strings.Contains(got, "−0.19 bits") || !strings.Contains(got, "odds ÷1.14") {
		t.Errorf("the sum is %q", got)
	}
	u.sees("Strike in the harbour: breaks out (15%, now 33%) › renewed −1")
	u.sees("The union means what it says.")
	u.sees("C009 P3 p.2")
	u.press("right").sees("from 32% unlikely at the baseline to 35% unlikely now")
	u.press("]").sees("Form of the pact")
	u.press("esc").sees("▸1 Explore")
}

func TestWhyLeadsToTheBriefAndBack(t *testing.T) {
	u := open(t, 120, 60).press("tab", "tab", "enter", "end", "enter")
	u.sees("▸8 Brief")
	u.sees("WHAT USES IT")
	u.press("esc").sees("▸2 Why")
	u.press("esc").sees("▸1 Explore")
	u.press("esc").sees("There is nothing to go back to; q quits.")
}

func TestBriefShowsBothWays(t *testing.T) {
	u := open(t, 120, 60).press("8", "down", "down")
	u.sees("C002")
	u.sees("A SLIP OR TENSION HERE")
	u.sees("It was signed in 2025")
	u.sees("Paraphrased")
	u.press("home").sees("All texts here are paraphrases")
	u.press("/", "C009", "enter").sees("Dock workers' union: Threatening › Strike in the harbour")
}

func TestParagraphKeys(t *testing.T) {
	u := open(t, 120, 36).press("8")
	for _, step := range []struct{ key, want string }{{"]", "C001"}, {"]", "C005"}, {"]", "C009"}, {"[", "C005"}, {"[", "C001"}} {
		u.press(step.key)
		if got := u.line("▸ C0"); !strings.Contains(got, "▸ "+step.want) {
			t.Errorf("%s: the row is %q, want %s", step.key, got, step.want)
		}
	}
}

func TestSearchGoesThere(t *testing.T) {
	tests := []struct{ query, want string }{
		{"river", "▸ River level"},
		{"averted", "▸ Strike in the harbour"},
		{"longer term", "▸   longer term"},
		{"small owners", "Insure small owners"},
		{"소형", "Insure small owners"},
		{"adrift", "▸ Adrift"},
		{"two counts", "▸8 Brief"},
		{"storms keep", "▸2 Why"},
		{"rates follow", "Insurance rates"},
	}
	for _, test := range tests {
		t.Run(test.query, func(t *testing.T) {
			open(t, 120, 36).press("/", test.query, "enter").sees(test.want)
		})
	}
}

func TestSearchDoesActions(t *testing.T) {
	open(t, 120, 36).press("right", "/", "take the last change", "enter").assumes()
	open(t, 120, 36).press("/", "fewest changes", "enter").sees("▸5 Paths")
}

func TestSearchComposesKorean(t *testing.T) {
	u := open(t, 120, 36).press("/", "\u1112\u116a", "\u11a8", "대")
	u.sees("/ 확대_")
	u.sees("A wider pact")
	u.press("backspace").sees("/ 확_")
	u.press("ctrl+u").sees("a driver, outcome")
}

func TestSearchTakesLettersAsText(t *testing.T) {
	u := open(t, 120, 36).press("/", "q", "r", "?")
	u.sees("/ qr?_")
	u.sees("Nothing found.")
	u.press("esc").sees("Drivers")
}

func TestSearchTakesAPaste(t *testing.T) {
	u := open(t, 120, 36).press("/")
	u.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("river\n\x1blevel"), Paste: true})
	u.sees("/ river level_")
}

func TestCopy(t *testing.T) {
	u := open(t, 120, 36).press("right", "down", "o", "y")
	u.sees("Copied: foresee harbour-2030 --set season=severe --set 'river=?'")
	u.press("up").misses("Copied")
}

func TestEscNeverQuits(t *testing.T) {
	u := open(t, 80, 24)
	for _, keys := range [][]string{{"esc"}, {"?", "esc"}, {"/", "esc"}, {"S", "esc"}, {"2", "esc", "esc"}} {
		for _, k := range keys {
			if _, cmd := u.m.Update(message(k)); quits(cmd) {
				t.Errorf("%v quits", keys)
			}
		}
	}
}

func TestQuit(t *testing.T) {
	for _, keys := range [][]string{{"q"}, {"ctrl+c"}, {"f10"}, {"?", "q"}, {"/", "ctrl+c"}, {"2", "q"}} {
		u := open(t, 80, 24).press(keys[:len(keys)-1]...)
		if _, cmd := u.m.Update(message(keys[len(keys)-1])); !quits(cmd) {
			t.Errorf("%v does not quit", keys)
		}
	}
}

func quits(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	switch msg := cmd().(type) {
	case tea.QuitMsg:
		return true
	case tea.BatchMsg:
		for _, c := range msg {
			if quits(c) {
				return true
			}
		}
	}
	return false
}

// TestRefusalsSayWhy presses keys that do nothing where they are pressed.
func TestRefusalsSayWhy(t *testing.T) {
	tests := []struct {
		keys []string
		want string
	}{
		{[]string{"s"}, "A driver is set with the arrow keys"},
		{[]string{"backspace"}, "Storm season is at the baseline."},
		{[]string{"tab", "right"}, "Only drivers are turned"},
		{[]string{"tab", "o"}, "Only a driver can be left open"},
		{[]string{"tab", "space"}, "no states to choose from"},
		{[]string{"tab", "backspace"}, "As before is not supposed."},
		{[]string{"tab", "tab", "right"}, "An outcome is forecast, not turned"},
		{[]string{"tab", "tab", "tab", "s"}, "Advice follows the forecasts"},
		{[]string{"u"}, "Nothing to undo."},
		{[]string{"U"}, "Nothing to redo."},
		{[]string{"r"}, "All is at the baseline."},
		{[]string{"9"}, "There is no screen 9."},
		{[]string{"8", "s"}, "The brief stays as it is"},
		{[]string{"enter", "right"}, "Only outcomes have states"},
		{[]string{"/", "qqq", "enter"}, "Nothing found."},
	}
	for _, test := range tests {
		t.Run(strings.Join(test.keys, " "), func(t *testing.T) {
			open(t, 80, 24).press(test.keys...).sees(test.want)
		})
	}
}

// TestWordsNeverStandAlone looks for words of likelihood without their number, except
// on pages that quote the brief.
func TestWordsNeverStandAlone(t *testing.T) {
	number := regexp.MustCompile(`\d%\s+(very\s+)?$`)
	for _, v := range views {
		if strings.HasPrefix(v.name, "why") || strings.HasPrefix(v.name, "brief") || v.name == "search" || v.name == "help" {
			continue
		}
		for _, s := range sizes[:3] { // the largest quotes the brief too
			screen := open(t, s.width, s.height).press(v.keys...).screen()
			for _, band := range model.ICD203().Bands {
				for _, at := range regexp.MustCompile(`\b`+band.Word+`\b`).FindAllStringIndex(screen, -1) {
					before := screen[:at[0]]
					if !number.MatchString(strings.TrimSuffix(before, "un")) {
						t.Errorf("%s at %dx%d: %q stands without its number after %q", v.name, s.width, s.height, band.Word, before[max(len(before)-30, 0):])
					}
				}
			}
		}
	}
}

func TestUndoSaysWhat(t *testing.T) {
	open(t, 120, 36).press("right", "u").sees("Undone: Storm season › Usual")
	open(t, 120, 36).press("S", "down", "enter", "u").sees("Undone: 3 changes")
}

func TestStartingAssumptions(t *testing.T) {
	u := open(t, 120, 36, func(o *Options) {
		o.Preset = o.Engine.Set().Scenarios[1]
		o.Start = o.Start.Apply(o.Preset.Preset)
	})
	u.sees("A wider pact 확대 협정 · 3 drivers moved")
	u.press("r").assumes()
}

func TestKeysTypedBeforehand(t *testing.T) {
	u := open(t, 80, 24, func(o *Options) { o.Typed = []tea.KeyMsg{message("right"), message("down"), message("right")} })
	u.assumes("season=severe", "river=low")
}

func TestMouse(t *testing.T) {
	u := open(t, 120, 36)
	click := func(x, y int) {
		u.send(tea.MouseMsg{X: x, Y: y, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
	}
	click(5, 5) // the second driver
	u.press("right").assumes("river=low")
	click(60, 4) // the second scenario
	u.press("enter").sees("A wider pact 확대 협정 is a story")
	click(2, 1) // the first tab
	u.sees("▸1 Explore")
	u.send(tea.MouseMsg{Button: tea.MouseButtonWheelDown})
	if got := u.line("▸ Adrift"); got == "" {
		t.Error("the wheel did not move the cursor")
	}
}
