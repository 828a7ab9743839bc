// Package field is a place to type in: one line of a form, or a few lines of text.
package field

import (
	"strings"

	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/draw"
	"foresee/ui/term/keyboard"
	"foresee/ui/term/theme"
)

// A Field is what is being typed, under a label.
type Field struct {
	Label string
	input textinput.Model
}

// New returns a field with a text in it that may have so many runes.
func New(label, text string, limit int) *Field {
	f := &Field{label, textinput.New()}
	f.input.CharLimit = limit
	f.input.Cursor.SetMode(cursor.CursorStatic)
	f.input.Focus()
	f.input.SetValue(text)
	return f
}

// Text returns what was typed.
func (f *Field) Text() string { return f.input.Value() }

// Write puts another text in place of what was typed, with the cursor at its end.
func (f *Field) Write(text string) {
	f.input.SetValue(text)
	f.input.CursorEnd()
}

// Press takes a key. An input method may send a syllable in parts, so the text is
// composed as a whole.
func (f *Field) Press(msg tea.KeyMsg) {
	f.input, _ = f.input.Update(msg)
	if composed := keyboard.Compose(f.Text()); composed != f.Text() {
		left := len([]rune(f.Text())) - f.input.Position()
		f.input.SetValue(composed)
		f.input.SetCursor(len([]rune(composed)) - left)
	}
}

// parts returns what stands before and after the cursor.
func (f *Field) parts() (before, after []rune) {
	runes, at := []rune(f.Text()), f.input.Position()
	return runes[:at], runes[at:]
}

// Put draws what was typed in one line, with the place of the cursor in view if it is
// here.
func (f *Field) Put(r *draw.Row, width int, focused bool) {
	width = min(width, r.Left())
	if !focused {
		r.Cell(theme.Text, f.Text(), width)
		return
	}
	before, after := f.parts()
	for draw.Width(string(before)) > width-1 {
		before = before[1:]
	}
	end := r.Used() + width
	r.Put(theme.Strong, string(before)).Put(theme.Accent, theme.Line)
	r.Put(theme.Strong, draw.Cut(string(after), end-r.Used())).To(end)
}

// Lines returns what was typed in at most so many lines of that width, the cursor
// among them.
func (f *Field) Lines(wrap *draw.Wrapper, width, most int) []func(*draw.Row) {
	before, after := f.parts()
	lines := wrap.Wrap(string(before)+theme.Line+string(after), width)
	first := 0
	for i, line := range lines {
		if strings.Contains(line, theme.Line) {
			first = max(i-most+1, 0)
		}
	}
	var list []func(*draw.Row)
	for _, line := range lines[first:min(first+most, len(lines))] {
		list = append(list, func(r *draw.Row) {
			left, right, here := strings.Cut(line, theme.Line)
			r.Put(theme.Strong, left)
			if here {
				r.Put(theme.Accent, theme.Line).Put(theme.Strong, right)
			}
		})
	}
	return list
}
