package explore

import (
	"fmt"

	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// View draws the panes at exactly the size of the screen.
func (s *Screen) View() []string {
	lines := s.drawBox(s.layout)
	if s.strip() {
		lines = append(lines, s.drawStrip())
	}
	return lines
}

func (s *Screen) drawBox(b box) []string {
	switch {
	case b.across != nil:
		columns := make([][]string, len(b.across))
		for i, child := range b.across {
			columns[i] = s.drawBox(child)
		}
		return draw.Beside(columns...)
	case b.down != nil:
		var lines []string
		for _, child := range b.down {
			lines = append(lines, s.drawBox(child)...)
		}
		return lines
	case b.detail:
		return s.drawDetail(b)
	}
	return s.drawPane(b)
}

func (s *Screen) drawPane(b box) []string {
	p := s.shown(b)
	l := &s.listings[p]
	frame := draw.Pane{Focused: p == s.focus, Width: b.width, Height: b.height}
	for i, held := range b.panes {
		frame.Titles = append(frame.Titles, s.title(held))
		if held == p {
			frame.Current = i
		}
	}
	width, _ := frame.Inner()
	from, to := l.Window()
	var lines []string
	for i := from; i < to; i++ {
		under := theme.Text
		selected := frame.Focused && i == l.Cursor()
		if selected {
			under = theme.Selected
		}
		r := draw.NewRow(s.w.Theme, width, under)
		if selected {
			r.Put(theme.Accent, theme.Pointer)
		}
		r.To(page.Gutter)
		s.drawRow(r, l.rows[i])
		lines = append(lines, r.String())
	}
	if l.Len() == 0 {
		lines = s.empty(p, width)
	}
	if from > 0 || to < l.Len() {
		frame.Note = fmt.Sprintf(s.w.Words.Frame.Shown, from+1, to, l.Len())
	}
	return frame.Draw(s.w.Theme, lines)
}

// empty says that there is nothing in a pane, and what the set lacks.
func (s *Screen) empty(p pane, width int) []string {
	words := s.w.Words.Explore
	text := words.NoScenarios
	if p == advice {
		text = words.NoPolicies
	}
	var lines []string
	for _, part := range s.w.Wrap.Wrap(text, width-page.Gutter) {
		lines = append(lines, draw.NewRow(s.w.Theme, width, theme.Text).Gap(page.Gutter).Put(theme.Faint, part).String())
	}
	return lines
}

// title names a pane; the recommendations carry a mark when the last key changed
// their order, because they may be out of sight.
func (s *Screen) title(p pane) string {
	words := s.w.Words.Explore
	switch p {
	case drivers:
		return words.Drivers
	case scenarios:
		return words.Scenarios
	case forecast:
		return words.Forecast
	}
	if s.w.Reordered() {
		return words.Advice + " " + theme.JustUp + theme.JustDown
	}
	return words.Advice
}

func (s *Screen) drawDetail(b box) []string {
	frame := draw.Pane{Titles: []string{s.w.Words.Explore.Selected}, Width: b.width, Height: b.height}
	width, _ := frame.Inner()
	return frame.Draw(s.w.Theme, s.about.View(s.w.Theme, width, false))
}

// strip reports whether there is a line for the scenarios below a single pane.
func (s *Screen) strip() bool {
	return len(s.layout.panes) == int(panes) && s.height >= leastStrip
}

// drawStrip writes all scenarios in one line, so that they are in sight while the
// drivers are turned on a small screen.
func (s *Screen) drawStrip() string {
	const number = 11 // percent, marks and blanks
	r := draw.NewRow(s.w.Theme, s.width, theme.Text)
	longest := s.stripName(s.width - number*len(s.w.Set.Scenarios))
	for i, c := range s.w.Set.Scenarios {
		now := s.w.Now().Reading.Scenarios[i]
		by, role := world.Change(now)
		mark, way := world.Drifted(s.w.ScenarioDrift(i))
		name := draw.Cut(world.ScenarioName(c), longest)
		end := r.Used() + draw.Width(name) + number
		r.Gap(1).Put(theme.Text, name).Gap(1)
		r.Put(theme.Strong, world.Percent(now.P)).Put(way, mark).Put(role, by).To(end)
	}
	return r.String()
}

// stripName returns the width that names may have so that all of them fit.
func (s *Screen) stripName(room int) int {
	for longest := s.longestScenario; longest > 0; longest-- {
		sum := 0
		for _, c := range s.w.Set.Scenarios {
			sum += min(draw.Width(world.ScenarioName(c)), longest)
		}
		if sum <= room {
			return longest
		}
	}
	return 0
}
