package term

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/world"
)

// A marker is a screen on which scenarios are marked, and not the state of the world.
type marker interface{ Mark() world.Do }

// mark marks the present state of the world, or takes the mark away.
func (m *Model) mark() tea.Cmd {
	words := m.world.Words.Asking
	if s, ok := m.front().(marker); ok && m.over == nil {
		return m.carryOut(s.Mark())
	}
	if !m.world.Forecasts() {
		m.say(m.world.Words.Consistent.NoMark)
		return nil
	}
	if m.world.Mark() {
		m.say(fmt.Sprintf(words.Marked, m.world.Keys.Compare.Help().Key))
	} else {
		m.say(words.Unmarked)
	}
	return m.refresh()
}

func (m *Model) reset() world.Do {
	there, reset := m.world.Words.Says.AllAtBaseline, m.world.Words.Says.AllReset
	if !m.world.Forecasts() {
		there, reset = m.world.Words.Consistent.AllFree, m.world.Words.Consistent.AllFreed
	}
	if m.world.AtBaseline() && m.world.Now().Preset == nil {
		return world.Say(there)
	}
	do := m.world.Reset()
	if do.Moved {
		do.Say = fmt.Sprintf(reset, m.world.Keys.Undo.Help().Key)
	}
	return do
}
