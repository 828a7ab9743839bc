package keys

import (
	"slices"

	"github.com/charmbracelet/bubbles/key"
)

// LaterPage returns the actions of the screen on what happened, once it is open.
func (m *Map) LaterPage() Section {
	w := m.words.Later
	return Section{w.OnLater, []Hint{
		hint(w.Step, m.Previous, m.Next),
		hint(w.Replay, m.Suppose),
		hint(w.Read, m.Enter),
	}}
}

// LockedPage returns the only action there is before that.
func (m *Map) LockedPage() Section {
	return Section{m.words.Later.OnLocked, []Hint{hint(m.words.Later.Open, m.Enter)}}
}

// LeaveOutHindsight takes the screen on what happened off the list of screens, for a set
// that does not tell it.
func (m *Map) LeaveOutHindsight() {
	m.screens = slices.DeleteFunc(m.screens, func(b key.Binding) bool { return b.Help().Key == m.Hindsight.Help().Key })
}
