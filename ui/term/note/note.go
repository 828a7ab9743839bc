// Package note is the place to write a note on what is selected. It lies over the lower
// end of the screen, so that what the note is about stays in view.
package note

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/draw"
	"foresee/ui/term/field"
	"foresee/ui/term/keys"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// An Input is a note that is being written.
type Input struct {
	w             *world.World
	target        world.Target // what it is about
	kind, name    string
	field         *field.Field
	behind        func() []string // draws what lies below
	width, height int
}

// mostRunes is how long a note may be: a few sentences.
const mostRunes = 600

// New returns the note on a target, to be written or changed.
func New(w *world.World, t world.Target, behind func() []string) *Input {
	n := &Input{w: w, target: t, field: field.New("", w.NoteOn(t), mostRunes), behind: behind}
	n.kind, n.name = w.NameOf(t)
	return n
}

// Resize lays the note out anew.
func (n *Input) Resize(width, height int) { n.width, n.height = width, height }

// Refresh does nothing: nothing here depends on what is assumed.
func (n *Input) Refresh() tea.Cmd { return nil }

// Typing reports whether letters are text here.
func (n *Input) Typing() bool { return true }

// Update takes a key.
func (n *Input) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return world.Do{}, nil
	}
	switch {
	case key.Matches(press, n.w.Keys.Enter):
		return n.save(), nil
	case press.Type == tea.KeyUp:
		n.restore()
	default:
		n.field.Press(press)
	}
	return world.Do{}, nil
}

// save keeps what was written, and says what became of the note.
func (n *Input) save() world.Do {
	words, before := n.w.Words.Notes, n.w.NoteOn(n.target)
	n.w.Note(n.target, n.field.Text())
	say := words.Same
	switch now := n.w.NoteOn(n.target); {
	case now == before:
	case now == "":
		say = fmt.Sprintf(words.Deleted, n.name, n.w.Keys.Note.Help().Key, n.w.Keys.Former.Help().Key)
	default:
		say = fmt.Sprintf(words.Saved, n.name)
	}
	return world.Do{Close: true, Say: say}
}

// restore puts what the note said before in place of what is written, which takes its
// turn if up is pressed again.
func (n *Input) restore() {
	former, kept := n.w.FormerNote(n.target), n.w.NoteOn(n.target)
	switch n.field.Text() {
	case former:
		n.field.Write(kept)
	default:
		if former != "" {
			n.field.Write(former)
		}
	}
}

const lines = 2

// View draws the note over the lower end of what lies below, at exactly its size.
func (n *Input) View() []string {
	pane := draw.Pane{Titles: []string{n.title()}, Focused: true, Width: n.width, Height: min(lines+2, n.height)}
	width, _ := pane.Inner()
	var text []string
	for _, line := range n.field.Lines(n.w.Wrap, width-2, lines) {
		r := draw.NewRow(n.w.Theme, width, theme.Text).Gap(1)
		line(r)
		text = append(text, r.String())
	}
	below := n.behind()
	return append(below[:max(len(below)-pane.Height, 0):max(len(below)-pane.Height, 0)], pane.Draw(n.w.Theme, text)...)
}

func (n *Input) title() string {
	const frame = 6 // borders, blanks and the pointer
	return draw.Cut(fmt.Sprintf(n.w.Words.Notes.Title, n.kind, n.name), n.width-frame)
}

// Click does nothing.
func (n *Input) Click(_, _ int) tea.Cmd { return nil }

// Info says what to press.
func (n *Input) Info() world.Info {
	words := n.w.Words.Notes
	info := world.Info{Lead: fmt.Sprintf(words.How, n.w.Keys.Enter.Help().Key, n.w.Keys.Back.Help().Key)}
	if n.w.FormerNote(n.target) != "" {
		info.Text = fmt.Sprintf(words.Former, n.w.Keys.Former.Help().Key)
	}
	return info
}

// Hints returns the keys that do something here, the most important first.
func (n *Input) Hints() []keys.Hint { return n.w.Keys.NotePage().Hints }
