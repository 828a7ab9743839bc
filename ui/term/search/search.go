// Package search finds anything in a set by a few letters of it: factors, states,
// judgements, recommendations, scenarios, claims and slips of the brief, and the
// actions of the explorer itself.
package search

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/draw"
	"foresee/ui/term/keyboard"
	"foresee/ui/term/keys"
	"foresee/ui/term/list"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Search is what was typed and what was found.
type Search struct {
	w             *world.World
	notes         bool // only they are searched
	all           []entry
	typed         string
	found         []entry
	list          list.List
	kinds         int // the cells of the column of kinds
	width, height int
}

// New returns a search over the whole set.
func New(w *world.World) *Search { return over(&Search{w: w, all: entries(w)}) }

// over makes a search ready whose entries are there.
func over(s *Search) *Search {
	for _, e := range s.all {
		s.kinds = max(s.kinds, draw.Width(e.kind)+1)
	}
	s.find()
	return s
}

// Resize lays the search out anew.
func (s *Search) Resize(width, height int) {
	s.width, s.height = width, height
	s.list.SetHeight(height - 4)
}

// Refresh does nothing: nothing here depends on what is assumed.
func (s *Search) Refresh() tea.Cmd { return nil }

// Typing reports whether letters are text here.
func (s *Search) Typing() bool { return true }

// Update takes a key: what is typed narrows the search, enter goes there.
func (s *Search) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return world.Do{}, nil
	}
	m := s.w.Keys
	switch {
	case key.Matches(press, m.Enter):
		return s.enter(), nil
	case press.Type == tea.KeyBackspace:
		s.erase()
	case press.Type == tea.KeyCtrlU:
		s.write("")
	case press.Type == tea.KeyRunes && !press.Alt, press.Type == tea.KeySpace:
		s.write(s.typed + printable(press.Runes))
	default:
		s.list.Press(press, m)
	}
	return world.Do{}, nil
}

// write replaces what was typed. An input method may send a syllable in parts,
// so the text is composed as a whole.
func (s *Search) write(text string) {
	const most = 200 // runes; nobody types more, but a paste may be anything
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most])
	}
	s.typed = keyboard.Compose(text)
	s.find()
}

// erase takes the last character away.
func (s *Search) erase() {
	runes := []rune(s.typed)
	s.write(string(runes[:max(len(runes)-1, 0)]))
}

// printable leaves control characters of a paste out.
func printable(runes []rune) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r >= 0x7f && r < 0xa0:
			return -1
		}
		return r
	}, string(runes))
}

func (s *Search) find() {
	s.found = rank(s.all, s.typed)
	selectable := make([]bool, len(s.found))
	for i := range selectable {
		selectable[i] = true
	}
	s.list.SetRows(selectable)
	s.list.First()
}

func (s *Search) enter() world.Do {
	i := s.list.Cursor()
	if i < 0 {
		return world.Say(s.w.Words.Search.Nothing)
	}
	e := s.found[i]
	if e.press != "" {
		return world.Do{Close: true, Press: e.press}
	}
	return world.Do{Close: true, Open: &e.target}
}

// View draws the search at exactly its size.
func (s *Search) View() []string {
	pane := draw.Pane{Titles: []string{s.heading()}, Focused: true, Width: s.width, Height: s.height}
	width, _ := pane.Inner()
	from, to := s.list.Window()
	lines := []string{s.field(width), draw.NewRow(s.w.Theme, width, theme.Text).String()}
	for i := from; i < to; i++ {
		lines = append(lines, s.drawEntry(s.found[i], width, i == s.list.Cursor()))
	}
	if len(s.found) == 0 {
		lines = append(lines, draw.NewRow(s.w.Theme, width, theme.Text).Gap(2).Put(theme.Faint, s.w.Words.Search.Nothing).String())
	}
	if from > 0 || to < len(s.found) {
		pane.Note = fmt.Sprintf(s.w.Words.Frame.Shown, from+1, to, len(s.found))
	}
	return pane.Draw(s.w.Theme, lines)
}

// field draws what was typed, its end in view, and a cursor.
func (s *Search) field(width int) string {
	r := draw.NewRow(s.w.Theme, width, theme.Text).Gap(1).Put(theme.Accent, "/ ")
	if s.typed == "" {
		return r.Put(theme.Accent, "_").Gap(1).Put(theme.Faint, s.prompt()).String()
	}
	text := []rune(s.typed)
	for draw.Width(string(text)) > r.Left()-2 && len(text) > 0 {
		text = text[1:]
	}
	return r.Put(theme.Strong, string(text)).Put(theme.Accent, "_").String()
}

// prompt says what can be found.
func (s *Search) prompt() string {
	switch {
	case s.notes:
		return s.w.Words.Notes.Prompt
	case !s.w.Forecasts():
		return s.w.Words.Search.PromptBalance
	}
	return s.w.Words.Search.Prompt
}

func (s *Search) heading() string {
	if s.notes {
		return s.w.Words.Notes.All
	}
	return s.w.Words.Search.Title
}

func (s *Search) drawEntry(e entry, width int, selected bool) string {
	under := theme.Text
	if selected {
		under = theme.Selected
	}
	r := draw.NewRow(s.w.Theme, width, under)
	if selected {
		r.Put(theme.Accent, theme.Pointer)
	}
	r.To(2).Cell(theme.Faint, e.kind, s.kinds).Put(theme.Strong, e.title)
	if e.text != "" {
		r.Gap(2).Put(theme.Faint, e.text)
	}
	return r.String()
}

// Click selects what is at that place.
func (s *Search) Click(_, y int) tea.Cmd {
	from, to := s.list.Window()
	if row := from + y - 3; row >= from && row < to {
		s.list.Select(row)
	}
	return nil
}

// Info says what is selected, at more length than its row.
func (s *Search) Info() world.Info {
	i := s.list.Cursor()
	if i < 0 {
		return world.Info{}
	}
	return s.w.Info(s.found[i].title, s.found[i].text)
}

// Hints returns the keys that do something here, the most important first.
func (s *Search) Hints() []keys.Hint { return s.w.Keys.SearchPage().Hints }
