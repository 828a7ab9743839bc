package term

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/note"
	"foresee/ui/term/search"
	"foresee/ui/term/world"
)

// pressNote does what a key does with notes. While one is written all other keys are its
// own, but for those that leave it: nothing else may lie over it.
func (m *Model) pressNote(msg tea.KeyMsg) (cmd tea.Cmd, done bool) {
	k := m.world.Keys
	switch {
	case isNote(m.over) && (len(msg.Runes) > 0 || !key.Matches(msg, k.Back, k.Quit, k.Suspend)):
		do, cmd := m.over.Update(msg)
		return tea.Batch(cmd, m.carryOut(do)), true
	case m.typing():
		return nil, false
	case key.Matches(msg, k.Note):
		m.writeNote()
	case key.Matches(msg, k.Notes):
		m.findNotes()
	default:
		return nil, false
	}
	return nil, true
}

// writeNote opens the note on what is selected; where nothing is, that on the whole set.
func (m *Model) writeNote() {
	t := m.part().Info().Of
	if t.Ref.Kind == "" {
		t = m.front().Selected()
	}
	m.over = nil
	m.lay(note.New(m.world, t, func() []string { return m.front().View() }))
}

// findNotes lists all notes.
func (m *Model) findNotes() {
	if len(m.world.Notes()) == 0 {
		m.say(fmt.Sprintf(m.world.Words.Notes.None, m.world.Keys.Note.Help().Key))
		return
	}
	m.toggle(func() overlay { return search.Notes(m.world) }, isSearch)
}

// noteOn returns the note on what the line under the panes is about.
func (m *Model) noteOn(info world.Info) string {
	if info.Of.Ref.Kind == "" {
		return ""
	}
	return m.world.NoteOn(info.Of)
}

func isNote(o overlay) bool { _, ok := o.(*note.Input); return ok }
