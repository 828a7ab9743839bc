package term

import (
	"os"
	"strings"
	"sync"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/scenarios"
	"foresee/ui/catalogue"
)

// TestMain pins what Lip Gloss would find out about the terminal of the tests.
func TestMain(m *testing.M) {
	lipgloss.SetColorProfile(termenv.TrueColor)
	lipgloss.SetHasDarkBackground(true)
	os.Exit(m.Run())
}

// A user has the explorer open and presses keys. Commands run at once, so that
// no test waits.
type user struct {
	t *testing.T
	m *Model
}

func open(t *testing.T, width, height int, change ...func(*Options)) *user {
	t.Helper()
	set := fixture()
	o := Options{Engine: engine(t, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), NoColour: true, Name: "harbour-2030"}
	for _, c := range change {
		c(&o)
	}
	return openWith(t, width, height, o)
}

func openWith(t *testing.T, width, height int, o Options) *user {
	t.Helper()
	o.Output = discard(t)
	m, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	u := &user{t, m}
	u.resize(width, height)
	return u
}

// embedded opens the brief's set, once for all tests: none of them changes it.
func embedded(t testing.TB) *forecast.Engine {
	t.Helper()
	e, err := openEmbedded()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

var openEmbedded = sync.OnceValues(func() (*forecast.Engine, error) {
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		return nil, err
	}
	return forecast.Open(set)
})

// discard is an output that goes nowhere.
func discard(t *testing.T) *os.File {
	t.Helper()
	f, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func (u *user) resize(width, height int) *user {
	u.send(tea.WindowSizeMsg{Width: width, Height: height})
	return u
}

// press presses keys, named as Bubble Tea names them.
func (u *user) press(keys ...string) *user {
	for _, k := range keys {
		u.send(message(k))
	}
	return u
}

func message(key string) tea.KeyMsg {
	named := map[string]tea.KeyType{
		"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "enter": tea.KeyEnter, "esc": tea.KeyEsc,
		"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "home": tea.KeyHome, "end": tea.KeyEnd,
		"pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "ctrl+c": tea.KeyCtrlC, "ctrl+r": tea.KeyCtrlR, "ctrl+z": tea.KeyCtrlZ,
		"ctrl+u": tea.KeyCtrlU,
		"f1":     tea.KeyF1, "f2": tea.KeyF2, "f3": tea.KeyF3, "f4": tea.KeyF4, "f5": tea.KeyF5,
		"f6": tea.KeyF6, "f7": tea.KeyF7, "f8": tea.KeyF8, "f9": tea.KeyF9, "f10": tea.KeyF10,
	}
	if key == "space" {
		return tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}
	}
	if k, ok := named[key]; ok {
		return tea.KeyMsg{Type: k}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(key)}
}

// send delivers a message and whatever follows from it.
func (u *user) send(msg tea.Msg) {
	_, cmd := u.m.Update(msg)
	u.run(cmd)
}

func (u *user) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil, tea.QuitMsg, tea.SuspendMsg:
	case tea.BatchMsg:
		for _, c := range msg {
			u.run(c)
		}
	default:
		u.send(msg)
	}
}

// screen returns what the user sees, without colours.
func (u *user) screen() string { return ansi.Strip(u.m.View()) }

func (u *user) sees(text string) {
	u.t.Helper()
	if !strings.Contains(u.screen(), text) {
		u.t.Errorf("the screen does not show %q:\n%s", text, u.screen())
	}
}

func (u *user) misses(text string) {
	u.t.Helper()
	if strings.Contains(u.screen(), text) {
		u.t.Errorf("the screen shows %q:\n%s", text, u.screen())
	}
}

// line returns the line of the screen that holds the text.
func (u *user) line(text string) string {
	u.t.Helper()
	for _, line := range strings.Split(u.screen(), "\n") {
		if strings.Contains(line, text) {
			return line
		}
	}
	u.t.Fatalf("the screen does not show %q:\n%s", text, u.screen())
	return ""
}

// assumes checks what is assumed, as the command line writes it.
func (u *user) assumes(want ...string) {
	u.t.Helper()
	w := u.m.world
	if got := strings.Join(w.Set.Assignments(w.Now().Assumptions), " "); got != strings.Join(want, " ") {
		u.t.Errorf("assumed %q, want %q", got, strings.Join(want, " "))
	}
}
