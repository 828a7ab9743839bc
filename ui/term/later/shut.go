package later

import (
	"fmt"

	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// shut draws what stands here until it is opened: that it is shut, what it holds, and how
// to open it. Nothing that happened is in it.
func (s *Screen) shut() []string {
	words := s.w.Words.LaterScreen
	pane := draw.Pane{Titles: []string{words.Events}, Focused: true, Width: s.width, Height: s.height}
	width, height := pane.Inner()
	text := s.warning(width, true)
	if len(text) > height {
		text = s.warning(width, false)
	}
	return pane.Draw(s.w.Theme, text)
}

// warning writes the paragraphs, with empty lines around them where there is room.
func (s *Screen) warning(width int, gaps bool) []string {
	const margin, longest = 3, 90
	words, enter := s.w.Words.LaterScreen, s.w.Keys.Enter.Help().Key
	ask, role := fmt.Sprintf(words.HowOpen, enter), theme.Accent
	if s.sure {
		ask, role = fmt.Sprintf(words.Sure, enter), theme.Warn
	}
	var lines []string
	for _, paragraph := range []struct {
		role theme.Role
		text string
	}{
		{theme.Strong, fmt.Sprintf(words.Shut, s.w.Day(s.w.Set.AsOf))},
		{theme.Text, words.Holds.Of(len(s.w.Set.Hindsight))},
		{theme.Text, words.Warning},
		{role, ask},
	} {
		if gaps {
			lines = append(lines, draw.NewRow(s.w.Theme, width, theme.Text).String())
		}
		for _, part := range s.w.Wrap.Wrap(paragraph.text, min(width-2*margin, longest)) {
			lines = append(lines, draw.NewRow(s.w.Theme, width, theme.Text).Gap(margin).Put(paragraph.role, part).String())
		}
	}
	return lines
}
