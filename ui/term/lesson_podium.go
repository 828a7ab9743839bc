package term

import (
	"errors"
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/podium"
)

// podiumOpened is the podium that speakers follow the lesson from, or why there is none.
type podiumOpened struct {
	podium *podium.Podium
	err    error
}

// asked is what a speaker asked of the lesson.
type asked podium.Command

// openPodium lets a second terminal follow, once.
func (m *Model) openPodium() tea.Cmd {
	if m.podium != nil || m.listen == nil {
		return m.tellPodium()
	}
	listen := m.listen
	m.listen = nil
	return func() tea.Msg {
		p, err := listen()
		return podiumOpened{p, err}
	}
}

func (m *Model) answerPodium(msg podiumOpened) tea.Cmd {
	if msg.err != nil {
		m.say(fmt.Sprintf(m.world.Words.Lesson.Deaf, msg.err))
		return nil
	}
	m.podium = msg.podium
	return tea.Batch(m.tellPodium(), m.hear())
}

// hear waits for what a speaker asks next.
func (m *Model) hear() tea.Cmd {
	p := m.podium
	return func() tea.Msg {
		select {
		case c := <-p.Commands():
			return asked(c)
		case <-p.Closed():
			return nil
		}
	}
}

// answerSpeaker does what a speaker asked for, as if the key had been pressed here.
func (m *Model) answerSpeaker(c asked) tea.Cmd {
	keys := map[podium.Command]key.Binding{podium.Next: m.world.Keys.StepOn, podium.Back: m.world.Keys.StepBack, podium.Blank: m.world.Keys.Blank}
	cmds := []tea.Cmd{m.hear()}
	if binding, ok := keys[podium.Command(c)]; ok && m.onStage() && m.over == nil {
		m.status = status{}
		cmds = append(cmds, m.pressOnStage(pressOf(binding)))
	}
	return tea.Batch(cmds...)
}

// pressOf returns the press of a binding's first key.
func pressOf(b key.Binding) tea.KeyMsg {
	switch name := b.Keys()[0]; name {
	case " ":
		return tea.KeyMsg{Type: tea.KeySpace, Runes: []rune(" ")}
	case "left":
		return tea.KeyMsg{Type: tea.KeyLeft}
	default:
		return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
	}
}

// tellPodium tells the speakers how the lesson stands.
func (m *Model) tellPodium() tea.Cmd {
	if m.podium == nil || m.lesson == nil {
		return nil
	}
	m.podium.Tell(m.lesson.state(m.world.Set.Title))
	return nil
}

// close ends what the explorer opened beside its screen.
func (m *Model) close() error {
	err := m.lastSave()
	if m.podium == nil {
		return err
	}
	return errors.Join(err, m.podium.Close())
}
