package term

import (
	"errors"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/world"
)

// A Still shows the explorer without a terminal: the same root is told the same
// messages, but what it asks to have worked out is worked out at once and in order,
// so that a frame is the same every time and never shows work half done.
//
// Work that never ends, such as watching a file, has no place in it, and time stands.
type Still struct {
	root *Model
	left bool // a key has ended the explorer
}

// NewStill returns the explorer at its start, at that size. It copies to no
// clipboard.
func NewStill(o Options, width, height int) (*Still, error) {
	o.Output = nil
	o.Clock = Clock{
		Now:  func() time.Time { return time.Time{} },
		Tick: func(time.Duration, func(time.Time) tea.Msg) tea.Cmd { return nil },
	}
	root, err := New(o)
	if err != nil {
		return nil, err
	}
	root.world.Wait()
	s := &Still{root: root}
	s.send(tea.WindowSizeMsg{Width: width, Height: height})
	return s, nil
}

// Screens lists the screens there are by the names of their tabs.
func (s *Still) Screens() []string {
	var names []string
	for _, t := range s.root.screens {
		names = append(names, t.name)
	}
	return names
}

// Screen returns the name of the tab that shows.
func (s *Still) Screen() string { return s.root.tabOf(s.root.current).name }

// Show opens a screen, by the name or the number of its tab, and selects what the
// focus names there: an id, or OUTCOME=STATE. Without a screen it opens the first
// that can show the focus, without a focus it leaves what is selected. The error
// says what there is instead.
func (s *Still) Show(screen, focus string) error {
	t, err := s.root.find(screen, focus)
	if err != nil {
		return err
	}
	s.run(s.root.open(world.Target{Screen: t.Screen}))
	if focus != "" {
		s.run(s.root.open(t)) // the lists to select from are there by now
	}
	return nil
}

// Press presses keys, one after the other.
func (s *Still) Press(keys ...tea.KeyMsg) error {
	for _, k := range keys {
		if s.send(k); s.left {
			return errors.New(s.root.world.Words.Shot.Left)
		}
	}
	return nil
}

// Frame returns what the explorer draws now: as many lines as it is high, with
// their colours.
func (s *Still) Frame() string { return s.root.View() }

func (s *Still) send(msg tea.Msg) {
	_, cmd := s.root.Update(msg)
	s.run(cmd)
}

// run does what a command asks for, and all that follows from it.
func (s *Still) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil, tea.SuspendMsg:
	case tea.QuitMsg:
		s.left = true
	case tea.BatchMsg:
		for _, c := range msg {
			s.run(c)
		}
	default:
		s.send(msg)
	}
}
