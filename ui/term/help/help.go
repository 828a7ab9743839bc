// Package help shows every key of a screen, from the keymap that the screen
// itself reads, and what its marks mean.
package help

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Help is the keys of one screen, in as many columns as there is room for.
type Help struct {
	w             *world.World
	blocks        [][]line
	lines         []string
	top           int
	width, height int
	keyColumn     int // the widest keys
}

// mostKeys is the widest that the column of keys gets.
const mostKeys = 20

// A line is a heading, or keys and what they do.
type line struct{ heading, keys, does string }

// New returns the help for some sections of the keymap.
func New(w *world.World, sections []keys.Section) *Help {
	h := &Help{w: w}
	for _, s := range sections {
		block := []line{{heading: s.Title}}
		for _, hint := range s.Hints {
			block = append(block, line{keys: strings.Join(hint.All(), " "), does: hint.Tells})
		}
		h.blocks = append(h.blocks, block)
	}
	if w.Forecasts() {
		h.blocks = append(h.blocks, marks(w), scale(w))
	}
	if about := w.Words.Keys.Balance; slices.ContainsFunc(sections, func(s keys.Section) bool { return s.Title == about.OnConsistency || s.Title == about.OnDescriptor }) {
		h.blocks = append(h.blocks, balanceMarks(w))
	}
	for _, block := range h.blocks {
		for _, l := range block {
			h.keyColumn = max(h.keyColumn, min(draw.Width(l.keys), mostKeys))
		}
	}
	return h
}

// scale lists the words of likelihood with their bands.
func scale(w *world.World) []line {
	block := []line{{heading: fmt.Sprintf(w.Words.Help.Scale, w.Scale.Title)}}
	for _, b := range w.Scale.Bands {
		block = append(block, line{keys: fmt.Sprintf("%.0f–%.0f%%", 100*b.From, 100*b.To), does: b.Word})
	}
	return block
}

// marks explains the marks that stand on the screens.
func marks(w *world.World) []line {
	words := w.Words.Help
	list := []line{
		{heading: words.Marks},
		{keys: theme.Pointer, does: words.Pointer},
		{keys: theme.Dot, does: words.Moved},
		{keys: "?", does: words.Open},
		{keys: theme.Pinned, does: words.Supposed},
		{keys: theme.Rose + "+4 " + theme.Fell + theme.Minus + "9 =", does: words.Change},
		{keys: theme.JustUp + " " + theme.JustDown + " " + theme.JustSet, does: words.Just},
		{keys: w.Words.Explore.Ours, does: words.Ours},
		{keys: w.Words.Brief.SlipMark, does: words.Slip},
		{keys: theme.Full + theme.Lost, does: words.Bar},
		{keys: theme.Struck, does: w.Words.Asking.StruckMark},
		{keys: theme.Noted, does: w.Words.Notes.Mark},
		{keys: theme.Lost + theme.Line + theme.Full, does: w.Words.Asking.SpanMark},
		{keys: theme.Best, does: w.Words.AdviceScreen.LeastMark},
		{keys: "P13 p.3 " + theme.Between + " C095", does: words.Place},
	}
	if w.HasHindsight() {
		list = append(list, verdicts(w))
	}
	return list
}

// verdicts explains the marks of what became of a question.
func verdicts(w *world.World) line {
	marks, names := world.VerdictMark(""), w.Words.Hindsight.Open
	for _, v := range slices.Backward(world.Verdicts()) {
		marks = world.VerdictMark(v) + " " + marks
		names = w.Words.Hindsight.Verdict(string(v)) + ", " + names
	}
	return line{keys: marks, does: names}
}

const columnWidth = 58

// Resize lays the columns out anew.
func (h *Help) Resize(width, height int) {
	h.width, h.height = width, height
	count := max(min((width-2)/columnWidth, len(h.blocks)), 1)
	each := (width - 2) / count
	columns := make([][]string, count)
	widths := make([]int, count)
	total := 0
	for _, block := range h.blocks {
		total += len(block) + 1
	}
	at := 0
	for i, block := range h.blocks {
		if at < count-1 && len(columns[at])+len(block)/2 > total/count && i > 0 {
			at++
		}
		for _, l := range block {
			columns[at] = append(columns[at], h.draw(l, each))
		}
		columns[at] = append(columns[at], h.draw(line{}, each))
	}
	highest := height - 2
	for i, c := range columns {
		highest, widths[i] = max(highest, len(c)), each
	}
	widths[count-1] = each
	for i := range columns {
		columns[i] = draw.Height(columns[i], widths[i], highest)
	}
	h.lines = draw.Beside(columns...)
	h.scroll(0)
}

func (h *Help) draw(l line, width int) string {
	r := draw.NewRow(h.w.Theme, width, theme.Text).Gap(1)
	if l.heading != "" {
		return r.Put(theme.Heading, l.heading).String()
	}
	return r.Cell(theme.Accent, l.keys, h.keyColumn).Gap(1).Put(theme.Text, l.does).String()
}

// Update takes a key.
func (h *Help) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return world.Do{}, nil
	}
	m := h.w.Keys
	switch {
	case key.Matches(press, m.Down):
		h.scroll(+1)
	case key.Matches(press, m.Up):
		h.scroll(-1)
	case key.Matches(press, m.PageDown):
		h.scroll(h.height - 3)
	case key.Matches(press, m.PageUp):
		h.scroll(3 - h.height)
	case key.Matches(press, m.First):
		h.scroll(-len(h.lines))
	case key.Matches(press, m.Last):
		h.scroll(len(h.lines))
	}
	return world.Do{}, nil
}

func (h *Help) scroll(by int) {
	h.top = max(min(h.top+by, len(h.lines)-(h.height-2)), 0)
}

// View draws the help at exactly its size.
func (h *Help) View() []string {
	pane := draw.Pane{Titles: []string{h.w.Words.Help.Title}, Focused: true, Width: h.width, Height: h.height}
	width, height := pane.Inner()
	last := min(h.top+height, len(h.lines))
	if height < len(h.lines) {
		pane.Note = fmt.Sprintf(h.w.Words.Frame.Shown, h.top+1, last, len(h.lines))
	}
	var lines []string
	for _, l := range h.lines[h.top:last] {
		lines = append(lines, l+strings.Repeat(" ", max(width-draw.Width(l), 0)))
	}
	return pane.Draw(h.w.Theme, lines)
}

// Refresh does nothing: nothing here depends on what is assumed.
func (h *Help) Refresh() tea.Cmd { return nil }

// Typing reports whether letters are text here.
func (h *Help) Typing() bool { return false }

// Click does nothing.
func (h *Help) Click(_, _ int) tea.Cmd { return nil }

// Info has nothing to say.
func (h *Help) Info() world.Info { return world.Info{} }

// Hints returns the keys that do something here, the most important first.
func (h *Help) Hints() []keys.Hint { return h.w.Keys.HelpPage() }
