package estimates

import (
	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/draw"
	"foresee/ui/term/keyboard"
	"foresee/ui/term/theme"
)

// A field is one line of a form.
type field struct {
	label string
	input textinput.Model
}

func newField(label, text string, limit int) *field {
	f := &field{label, textinput.New()}
	f.input.CharLimit = limit
	f.input.Cursor.SetMode(cursor.CursorStatic)
	f.input.Focus()
	f.input.SetValue(text)
	return f
}

func (f *field) text() string { return f.input.Value() }

// press takes a key. An input method may send a syllable in parts, so the text is
// composed as a whole.
func (f *field) press(msg tea.KeyMsg) {
	f.input, _ = f.input.Update(msg)
	if composed := keyboard.Compose(f.text()); composed != f.text() {
		left := len([]rune(f.text())) - f.input.Position()
		f.input.SetValue(composed)
		f.input.SetCursor(len([]rune(composed)) - left)
	}
}

// put draws what was typed, with the place of the cursor in view if it is here.
func (f *field) put(r *draw.Row, width int, focused bool) {
	width = min(width, r.Left())
	if !focused {
		r.Cell(theme.Text, f.text(), width)
		return
	}
	runes, at := []rune(f.text()), f.input.Position()
	before, after := runes[:at], string(runes[at:])
	for draw.Width(string(before)) > width-1 {
		before = before[1:]
	}
	end := r.Used() + width
	r.Put(theme.Strong, string(before)).Put(theme.Accent, theme.Line)
	r.Put(theme.Strong, draw.Cut(after, end-r.Used())).To(end)
}
