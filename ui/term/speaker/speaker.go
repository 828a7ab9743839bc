// Package speaker is the page that stands before the speaker in a second terminal
// while the room sees a lesson: the notes of the step, what comes next, and how the
// time goes. Its keys drive the lesson.
package speaker

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/catalogue"
	"foresee/ui/podium"
	"foresee/ui/term/draw"
	_ "foresee/ui/term/early" // before Bubble Tea asks the terminal for its background
	"foresee/ui/term/keys"
	"foresee/ui/term/theme"
)

// A Lesson is what the speaker follows.
type Lesson interface {
	Next() (podium.State, bool)
	Ask(podium.Command) error
}

// A Speaker is the page and the state last heard.
type Speaker struct {
	lesson Lesson
	words  catalogue.Lesson
	keys   *keys.Map
	theme  *theme.Theme
	wrap   *draw.Wrapper

	state         podium.State
	heard         bool
	gone          bool
	fault         string
	top           int
	now           time.Time
	width, height int
}

// New returns the page of a lesson, at that time.
func New(lesson Lesson, words *catalogue.Catalogue, look *theme.Theme, now time.Time) *Speaker {
	return &Speaker{lesson: lesson, words: words.Lesson, keys: keys.New(words.Keys), theme: look, wrap: draw.NewWrapper(), now: now}
}

// Run shows the page on a terminal until the speaker leaves it.
func Run(ctx context.Context, s *Speaker, in, out *os.File) error {
	program := tea.NewProgram(s, tea.WithContext(ctx), tea.WithAltScreen(), tea.WithInput(in), tea.WithOutput(out))
	if _, err := program.Run(); err != nil {
		return fmt.Errorf("showing the speaker notes: %w", err)
	}
	return nil
}

// heard is a state of the lesson, or that it is gone.
type heard struct {
	state podium.State
	ok    bool
}

type ticked time.Time

type failed struct{ err error }

// Init listens, and starts the clock.
func (s *Speaker) Init() tea.Cmd { return tea.Batch(s.listen, tick()) }

func (s *Speaker) listen() tea.Msg {
	state, ok := s.lesson.Next()
	return heard{state, ok}
}

func tick() tea.Cmd { return tea.Tick(time.Second, func(t time.Time) tea.Msg { return ticked(t) }) }

// Update takes a message.
func (s *Speaker) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.width, s.height = msg.Width, msg.Height
	case heard:
		return s, s.hear(msg)
	case ticked:
		s.now = time.Time(msg)
		return s, tick()
	case failed:
		s.fault = msg.err.Error()
	case tea.KeyMsg:
		return s, s.press(msg)
	}
	return s, nil
}

// hear takes a state; another step is read from its top.
func (s *Speaker) hear(msg heard) tea.Cmd {
	if !msg.ok {
		s.gone = true
		return nil
	}
	if msg.state.Step != s.state.Step {
		s.top = 0
	}
	s.state, s.heard, s.fault = msg.state, true, ""
	return s.listen
}

func (s *Speaker) press(msg tea.KeyMsg) tea.Cmd {
	k := s.keys
	switch {
	case key.Matches(msg, k.Quit), key.Matches(msg, k.Back):
		return tea.Quit
	case key.Matches(msg, k.Suspend):
		return tea.Suspend
	case key.Matches(msg, k.Down):
		s.top++
	case key.Matches(msg, k.Up):
		s.top = max(s.top-1, 0)
	case key.Matches(msg, k.StepOn):
		return s.ask(podium.Next)
	case key.Matches(msg, k.StepBack):
		return s.ask(podium.Back)
	case key.Matches(msg, k.Blank):
		return s.ask(podium.Blank)
	}
	return nil
}

func (s *Speaker) ask(c podium.Command) tea.Cmd {
	return func() tea.Msg {
		if err := s.lesson.Ask(c); err != nil {
			return failed{err}
		}
		return nil
	}
}
