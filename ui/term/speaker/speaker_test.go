package speaker

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"github.com/muesli/termenv"

	"foresee/ui/catalogue"
	"foresee/ui/podium"
	"foresee/ui/term/theme"
)

// script is a lesson that tells what it is told to, and keeps what it is asked.
type script struct {
	states []podium.State
	asked  []podium.Command
	deaf   error
}

func (s *script) Next() (podium.State, bool) {
	if len(s.states) == 0 {
		return podium.State{}, false
	}
	next := s.states[0]
	s.states = s.states[1:]
	return next, true
}

func (s *script) Ask(c podium.Command) error {
	s.asked = append(s.asked, c)
	return s.deaf
}

var noon = time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)

func state() podium.State {
	return podium.State{
		Lesson: "Three pathways", Step: 2, Steps: 12, Title: "두 길 Two pathways",
		Text: "A new name, or a pledge.", Question: "Which one?", Notes: strings.Repeat("Say what the two have in common. ", 12),
		Next: "Three scenarios", From: 1, To: 3, Minutes: 15, Started: noon.Add(-2 * time.Minute),
	}
}

// page hears all that the lesson tells.
func page(t *testing.T, s *script, width, height int) *Speaker {
	t.Helper()
	p := New(s, catalogue.English(), theme.New(termenv.Ascii, false, false), noon)
	p.Update(tea.WindowSizeMsg{Width: width, Height: height})
	for range len(s.states) {
		p.Update(p.listen())
	}
	return p
}

func TestGolden(t *testing.T) {
	for name, change := range map[string]func(*podium.State){
		"notes":  func(*podium.State) {},
		"away":   func(s *podium.State) { s.Away = true },
		"last":   func(s *podium.State) { s.Next, s.Notes, s.Question = "", "", "" },
		"behind": func(s *podium.State) { s.Started = noon.Add(-12 * time.Minute) },
	} {
		t.Run(name, func(t *testing.T) {
			s := state()
			change(&s)
			golden.RequireEqual(t, []byte(page(t, &script{states: []podium.State{s}}, 60, 20).View()))
		})
	}
}

func TestFits(t *testing.T) {
	for width := 20; width < 200; width += 17 {
		for height := 4; height < 60; height += 5 {
			lines := strings.Split(page(t, &script{states: []podium.State{state()}}, width, height).View(), "\n")
			if len(lines) != height {
				t.Errorf("%dx%d: %d lines", width, height, len(lines))
			}
			for _, l := range lines {
				if got := ansi.StringWidth(l); got != width {
					t.Errorf("%dx%d: %q is %d wide", width, height, l, got)
				}
			}
		}
	}
}

func TestKeysDriveTheLesson(t *testing.T) {
	lesson := &script{states: []podium.State{state()}}
	p := page(t, lesson, 60, 20)
	for _, press := range []tea.KeyMsg{{Type: tea.KeyRight}, {Type: tea.KeyLeft}, {Type: tea.KeyRunes, Runes: []rune("b")}} {
		_, cmd := p.Update(press)
		if msg := cmd(); msg != nil {
			t.Errorf("asking answers %v", msg)
		}
	}
	if len(lesson.asked) != 3 || lesson.asked[0] != podium.Next || lesson.asked[1] != podium.Back || lesson.asked[2] != podium.Blank {
		t.Errorf("asked %v", lesson.asked)
	}
	lesson.deaf = errors.New("nobody there")
	_, cmd := p.Update(tea.KeyMsg{Type: tea.KeyRight})
	p.Update(cmd())
	if !strings.Contains(p.View(), "nobody there") {
		t.Errorf("a fault is not told:\n%s", p.View())
	}
	p.Update(p.listen())
	if !strings.Contains(p.View(), "The lesson's terminal is gone.") {
		t.Errorf("the end is not told:\n%s", p.View())
	}
}

// Another step is read from its top.
func TestScroll(t *testing.T) {
	next := state()
	next.Step, next.Notes = 3, "Other notes."
	lesson := &script{states: []podium.State{state()}}
	p := page(t, lesson, 40, 8)
	top := p.View()
	p.Update(tea.KeyMsg{Type: tea.KeyDown})
	if p.View() == top {
		t.Error("the notes do not scroll")
	}
	lesson.states = []podium.State{next}
	p.Update(p.listen())
	if !strings.Contains(p.View(), "Other notes.") {
		t.Errorf("the next step's notes do not begin at their top:\n%s", p.View())
	}
}
