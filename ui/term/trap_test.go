package term

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/teatest"

	"foresee/model"
	"foresee/ui/catalogue"
)

// Runes that arrive in one read come as one message.
func TestGluedKeys(t *testing.T) {
	open(t, 80, 24).press("jjjl").assumes("union=threatening")
	open(t, 80, 24).press("ljl").assumes("season=severe", "river=low")
	open(t, 80, 24).press("lu").assumes()
	open(t, 80, 24).press("/lu").sees("/ lu_")
	open(t, 80, 24).press("2q?").sees("▸Keys")
}

// In Korean input mode the keys of letters send jamo, or syllables of several.
func TestHangulKeysAct(t *testing.T) {
	open(t, 80, 24).press("ㅣ").assumes("season=severe")
	open(t, 80, 24).press("ㅓㅓㅓㅣ").assumes("union=threatening")
	open(t, 80, 24).press("ㅣ", "ㅕ").assumes()
	open(t, 80, 24).press("/", "ㅓ").sees("/ ㅓ_")
}

// A late answer of the terminal to a question about its colours is no typing.
func TestLateAnswerOfTheTerminal(t *testing.T) {
	u := open(t, 80, 24)
	u.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("]"), Alt: true})
	u.press("11;rgb:1e1e/1e1e/1e1e")
	u.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(`\`), Alt: true})
	u.assumes()
	u.sees("▸1 Explore")
	u.misses("There is no screen")
}

// Commands run side by side; an explanation that comes after another one was
// asked for must not take its place.
func TestLateExplanationIsDropped(t *testing.T) {
	u := open(t, 120, 60).press("down", "down", "down", "right")
	_, first := u.m.Update(message("2"))
	_, second := u.m.Update(message("]"))
	u.run(second)
	u.sees("• as it is")
	u.run(first)
	u.sees("• as it is")
	u.misses("from 68% likely")
}

func TestLateCopyIsDropped(t *testing.T) {
	u := open(t, 120, 36)
	_, cmd := u.m.Update(message("y"))
	u.press("right")
	u.run(cmd)
	u.misses("Copied")
}

func TestFailedCopyShowsTheCommand(t *testing.T) {
	u := open(t, 120, 36)
	u.m.Update(message("y"))
	u.send(copied{u.m.copies, u.m.commandLine(), errors.New("no clipboard")})
	u.sees("No clipboard could be reached: foresee harbour-2030")
}

// Without colour there is no bold either: each state needs a mark of its own.
func TestMarksWithoutColour(t *testing.T) {
	u := open(t, 120, 36).press("down", "right", "down", "o", "tab", "tab", "s")
	view := u.m.View()
	if strings.Contains(view, "\x1b") {
		t.Errorf("there are escapes in %q", view)
	}
	for _, mark := range []string{"▸1 Explore", "▸Forecast", "▸ ◆", "‹Low", "› •", "› ?", "▲", "↑"} {
		u.sees(mark)
	}
}

func TestASCIIDrawsNothingElse(t *testing.T) {
	for _, v := range views {
		u := open(t, 120, 36, func(o *Options) { o.ASCII = true }).press(v.keys...)
		for _, r := range u.m.View() {
			if r > '~' && !hangul(r) {
				t.Errorf("%s shows %q", v.name, r)
				break
			}
		}
	}
}

func hangul(r rune) bool { return r >= '가' && r <= '힣' }

func TestLightDiffersFromDark(t *testing.T) {
	coloured := func(light bool) string {
		return open(t, 80, 24, func(o *Options) { o.NoColour, o.Light = false, light }).m.View()
	}
	if coloured(true) == coloured(false) {
		t.Error("light and dark look the same")
	}
}

// A whole session in a program that runs.
func TestSession(t *testing.T) {
	tm := start(t, 120, 36)
	waitFor(t, tm, "at the baseline")
	tm.Type("jjjl")
	waitFor(t, tm, "1 driver moved")
	tm.Send(message("tab"))
	tm.Send(message("tab"))
	tm.Send(message("enter"))
	waitFor(t, tm, "All together")
	tm.Send(message("end"))
	tm.Send(message("enter"))
	waitFor(t, tm, "WHAT USES IT")
	tm.Type("1u")
	waitFor(t, tm, "Undone")
	tm.Type("q")
	final, ok := tm.FinalModel(t).(*Model)
	if !ok {
		t.Fatal("the program ended with another model")
	}
	if got := final.commandLine(); got != "foresee harbour-2030" {
		t.Errorf("at the end the command is %q", got)
	}
}

// A terminal that is resized all the while keeps its frame.
func TestResizeStorm(t *testing.T) {
	tm := start(t, 80, 24)
	for width := 61; width < 160; width += 3 {
		tm.Send(tea.WindowSizeMsg{Width: width, Height: 16 + width%30})
	}
	tm.Send(tea.WindowSizeMsg{Width: 200, Height: 60})
	waitFor(t, tm, "Selected")
	tm.Type("q")
	tm.WaitFinished(t)
}

func start(t *testing.T, width, height int) *teatest.TestModel {
	t.Helper()
	set := fixture()
	m, err := New(Options{
		Engine: engine(t, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(),
		NoColour: true, Name: "harbour-2030", Output: discard(t),
	})
	if err != nil {
		t.Fatal(err)
	}
	return teatest.NewTestModel(t, m, teatest.WithInitialTermSize(width, height))
}

func waitFor(t *testing.T, tm *teatest.TestModel, text string) {
	t.Helper()
	teatest.WaitFor(t, tm.Output(), func(out []byte) bool { return bytes.Contains(out, []byte(text)) })
}
