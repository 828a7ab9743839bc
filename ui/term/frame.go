package term

import (
	"fmt"
	"strings"

	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// The frame around the screens.
const (
	LeastWidth  = 60
	LeastHeight = 16
	headLines   = 2 // title and tabs
	footLines   = 1
	shortSource = 100 // columns under which the claims of a source are left out
)

func (m *Model) tooSmall() bool { return m.width < LeastWidth || m.height < LeastHeight }

// infoLines is how many lines under the panes tell of what is selected.
func (m *Model) infoLines() int {
	switch {
	case m.height < 24:
		return 1
	case m.height < 44:
		return 2
	}
	return 3
}

// bodyHeight returns the lines of what shows: of an overlay or a screen, which is
// less where a lesson's text stands above it.
func (m *Model) bodyHeight() int {
	if m.onStage() && m.over == nil {
		return m.stage().ScreenHeight(m.width, m.height-stageFrame)
	}
	return m.height - headLines - m.infoLines() - footLines
}

// View draws the whole frame.
func (m *Model) View() string {
	if m.width <= 0 || m.height <= 0 {
		return ""
	}
	return m.world.Theme.Finish(strings.Join(m.lines(), "\n"))
}

func (m *Model) lines() []string {
	if m.tooSmall() {
		text := fmt.Sprintf(m.world.Words.Frame.TooSmall, m.width, m.height, LeastWidth, LeastHeight)
		return draw.Height(m.world.Wrap.Wrap(text, m.width), m.width, m.height)
	}
	if m.onStage() && m.over == nil {
		return m.stageLines()
	}
	lines := []string{m.titleLine(), m.tabLine()}
	lines = append(lines, m.part().View()...)
	lines = append(lines, m.infoBlock()...)
	return append(lines, m.footer())
}

func (m *Model) part() part {
	if m.over != nil {
		return m.over
	}
	return m.front()
}

func (m *Model) row() *draw.Row { return draw.NewRow(m.world.Theme, m.width, theme.Text) }

// titleLine names the set, and at the right whether it is seen in hindsight, what was
// moved, and the day.
func (m *Model) titleLine() string {
	words := m.world.Words.Frame
	lead := " " + words.Program + "  "
	title := m.world.Set.Title
	mark, right := m.stands(m.titleRoom(lead, title))
	r := m.row().Put(theme.Accent, lead)
	r.Cell(theme.Strong, title, r.Left()-draw.Width(mark+right)-3).Gap(2)
	role := theme.Faint
	if !m.world.AtBaseline() {
		role = theme.Moved
	}
	return r.Put(theme.Warn, mark).Put(role, right).String()
}

// tabLine lists the screens there are by their digits.
func (m *Model) tabLine() string {
	r := m.row()
	names, gap := m.tabNames()
	for i, t := range m.tabs() {
		if t.number == m.current {
			r.Put(theme.Accent, theme.Pointer).Put(theme.Strong, names[i]).Gap(gap)
			continue
		}
		r.Gap(1).Put(theme.Faint, names[i]).Gap(gap)
	}
	return r.String()
}

// tabNames returns the names of the tabs, as long as the width allows, and the
// blanks after each.
func (m *Model) tabNames() (names []string, gap int) {
	for _, choice := range []struct {
		here, there func(tab) string // of the current tab, and of the others
		gap         int
	}{
		{tab.full, tab.full, 1}, {tab.full, tab.full, 0}, {tab.full, tab.brief, 0}, {tab.brief, tab.brief, 0},
		{tab.full, tab.short, 0}, {tab.brief, tab.short, 0}, {tab.full, tab.key, 0},
	} {
		width := 0
		names, gap = nil, choice.gap
		for _, t := range m.tabs() {
			name := choice.there(t)
			if t.number == m.current {
				name = choice.here(t)
			}
			names = append(names, name)
			width += 1 + draw.Width(name) + gap
		}
		if width <= m.width {
			break
		}
	}
	return names, gap
}

// tabAt returns the number of the tab at a column.
func (m *Model) tabAt(x int) (world.Screen, bool) {
	names, gap := m.tabNames()
	from := 0
	for i, t := range m.tabs() {
		to := from + 1 + draw.Width(names[i]) + gap
		if x >= from && x < to {
			return t.number, true
		}
		from = to
	}
	return 0, false
}
