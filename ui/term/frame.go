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

func (m *Model) bodyHeight() int { return m.height - headLines - m.infoLines() - footLines }

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

// titleLine names the set, and at the right what was moved and the day.
func (m *Model) titleLine() string {
	const leastTitle = 24
	words := m.world.Words.Frame
	lead := " " + words.Program + "  "
	title := m.world.Set.Title
	right := ""
	for _, choice := range m.standing() {
		right = choice
		if draw.Width(lead)+min(draw.Width(title), leastTitle)+2+draw.Width(right)+1 <= m.width {
			break
		}
	}
	r := m.row().Put(theme.Accent, lead)
	r.Cell(theme.Strong, title, r.Left()-draw.Width(right)-3).Gap(2)
	role := theme.Faint
	if drivers, outcomes := m.world.Counts(); drivers+outcomes > 0 {
		role = theme.Moved
	}
	return r.Put(role, right).String()
}

// standing says where things stand, at length first and then ever shorter.
func (m *Model) standing() []string {
	words, set := m.world.Words.Frame, m.world.Set
	drivers, outcomes := m.world.Counts()
	moved, tiny, supposed := words.Moved.Of(drivers), words.MovedTiny.Of(drivers), ""
	if outcomes > 0 {
		supposed = words.Supposed.Of(outcomes)
	}
	if drivers+outcomes == 0 {
		moved, tiny = words.MovedNone, words.MovedNone
	}
	preset, short := "", ""
	if p := m.world.Now().Preset; p != nil {
		preset, short = p.Title, world.ScenarioName(p)
		if m.world.Modified() {
			preset, short = fmt.Sprintf(words.Modified, preset), fmt.Sprintf(words.Modified, short)
		}
	}
	day := m.world.Day(set.AsOf)
	return []string{
		joined(preset, moved, supposed, fmt.Sprintf(words.AsOf, day)),
		joined(short, moved, supposed, fmt.Sprintf(words.AsOf, day)),
		joined(short, tiny, supposed, day),
		joined(short, tiny, supposed),
		joined(tiny, supposed),
	}
}

func joined(parts ...string) string {
	var present []string
	for _, p := range parts {
		if p != "" {
			present = append(present, p)
		}
	}
	return strings.Join(present, " "+theme.Between+" ")
}

// tabLine lists the screens there are by their digits.
func (m *Model) tabLine() string {
	r := m.row()
	for _, t := range m.screens {
		if t.number == m.current {
			r.Put(theme.Accent, theme.Pointer).Put(theme.Strong, m.tabName(t)).Gap(1)
			continue
		}
		r.Gap(1).Put(theme.Faint, m.tabName(t)).Gap(1)
	}
	return r.String()
}

func (m *Model) tabName(t tab) string { return fmt.Sprintf("%d %s", t.number, t.name) }

// tabAt returns the number of the tab at a column.
func (m *Model) tabAt(x int) (world.Screen, bool) {
	from := 0
	for _, t := range m.screens {
		to := from + draw.Width(m.tabName(t)) + 2
		if x >= from && x < to {
			return t.number, true
		}
		from = to
	}
	return 0, false
}
