package term

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/world"
)

func (m *Model) undo() world.Do {
	words := m.world.Words.Says
	if !m.world.Undo() {
		return world.Say(words.NothingToUndo)
	}
	return world.Do{Moved: true, Say: fmt.Sprintf(words.Undone, m.world.Step())}
}

func (m *Model) redo() world.Do {
	words := m.world.Words.Says
	if !m.world.Redo() {
		return world.Say(words.NothingToRedo)
	}
	return world.Do{Moved: true, Say: fmt.Sprintf(words.Redone, m.world.Step())}
}

// mark marks the present state of the world, or takes the mark away.
func (m *Model) mark() tea.Cmd {
	words := m.world.Words.Asking
	if m.world.Mark() {
		m.say(fmt.Sprintf(words.Marked, m.world.Keys.Compare.Help().Key))
	} else {
		m.say(words.Unmarked)
	}
	return m.refresh()
}

func (m *Model) reset() world.Do {
	words := m.world.Words.Says
	if m.world.AtBaseline() && m.world.Now().Preset == nil {
		return world.Say(words.AllAtBaseline)
	}
	do := m.world.Reset()
	if do.Moved {
		do.Say = fmt.Sprintf(words.AllReset, m.world.Keys.Undo.Help().Key)
	}
	return do
}
