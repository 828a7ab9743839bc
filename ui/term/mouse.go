package term

import (
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/world"
)

// mouse takes a click or the wheel. A click on a tab opens its screen, one below
// goes to the part there; the wheel is the arrow keys.
func (m *Model) mouse(msg tea.MouseMsg) tea.Cmd {
	if m.tooSmall() || isNote(m.over) { // a note is not to be lost by a click
		return nil
	}
	switch msg.Button {
	case tea.MouseButtonWheelUp:
		return m.press(tea.KeyMsg{Type: tea.KeyUp})
	case tea.MouseButtonWheelDown:
		return m.press(tea.KeyMsg{Type: tea.KeyDown})
	}
	if msg.Button != tea.MouseButtonLeft || msg.Action != tea.MouseActionPress {
		return nil
	}
	return m.click(msg.X, msg.Y)
}

func (m *Model) click(x, y int) tea.Cmd {
	m.status = status{}
	m.world.Settle()
	if m.onStage() && m.over == nil {
		return nil
	}
	if y == headLines-1 {
		if number, ok := m.tabAt(x); ok {
			return m.open(world.Target{Screen: number})
		}
		return nil
	}
	y -= headLines
	switch {
	case y < 0 || y >= m.bodyHeight():
		return nil
	case m.over != nil:
		return m.over.Click(x, y)
	}
	return m.front().Click(x, y)
}
