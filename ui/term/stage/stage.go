// Package stage draws a step of a lesson for a room: large, sparse, one thing at a
// time. A step is a text of its own, or a text above the screen that it shows.
package stage

import (
	"fmt"
	"strings"

	"foresee/model/seminar"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Stage is what one step shows, in one size.
type Stage struct {
	W     *world.World
	View  seminar.View
	Title string // of the lesson
	Clock string // empty where it is hidden

	Screen bool // the step shows a screen beside its text
	Turned bool // where only one of the two has room: the screen shows, not the text
}

// The least a screen can be drawn in, and the widest that text is easy to read.
const (
	leastScreen = 12
	textWidth   = 64
	progress    = 12 // cells of the bar
)

// ScreenHeight returns the lines left for the step's screen below the head and the
// text, of all the lines between the head and the footer.
func (s *Stage) ScreenHeight(width, height int) int {
	switch {
	case !s.Screen:
		return height
	case s.both(width, height):
		return height - len(s.banner(width, height))
	}
	return height - 1
}

// both reports whether text and screen fit together.
func (s *Stage) both(width, height int) bool {
	return height-len(s.banner(width, height)) >= leastScreen
}

// Turns reports whether text and screen take turns, for want of room.
func (s *Stage) Turns(width, height int) bool { return s.Screen && !s.both(width, height) }

// Head draws the line above all: the lesson, how far it is, and the clock.
func (s *Stage) Head(width int) string {
	words := s.W.Words.Lesson
	r := draw.NewRow(s.W.Theme, width, theme.Text).Gap(1)
	right := fmt.Sprintf(words.Progress, s.View.Number, s.View.Steps)
	room := draw.Width(right) + progress + 3
	if s.Clock != "" {
		room += draw.Width(s.Clock) + 3
	}
	r.Cell(theme.Faint, s.Title, r.Left()-room-1).Gap(1).Put(theme.Strong, right).Gap(1)
	end := r.Used() + progress
	r.Bars(theme.Bar, float64(s.View.Number)/float64(s.View.Steps), progress).To(end)
	if s.Clock != "" {
		r.Gap(1).Put(theme.Faint, theme.Between).Gap(1).Put(theme.Text, s.Clock)
	}
	return r.String()
}

// Lines draws the step between its head and the footer; screen draws the step's
// screen in the height that ScreenHeight gave.
func (s *Stage) Lines(width, height int, screen func() []string) []string {
	switch {
	case !s.Screen:
		return s.slide(width, height)
	case s.both(width, height):
		return append(s.banner(width, height), screen()...)
	case s.Turned:
		return append([]string{s.line(width, theme.Strong, s.View.Step.Title)}, screen()...)
	}
	return s.slide(width, height)
}

// slide draws the text alone, a little above the middle.
func (s *Stage) slide(width, height int) []string {
	column := min(textWidth, width-4)
	text := s.text(column, 1)
	margin := strings.Repeat(" ", max((width-column)/2, 2))
	above := max((height-len(text))*2/5, 0)
	lines := make([]string, 0, height)
	for range above {
		lines = append(lines, draw.NewRow(s.W.Theme, width, theme.Text).String())
	}
	for _, l := range text {
		lines = append(lines, draw.Fit(margin+l, width))
	}
	return draw.Height(lines, width, height)
}

// roomy is the height from which on a line is left blank between text and screen.
const roomy = 30

// banner draws the text for above a screen.
func (s *Stage) banner(width, height int) []string {
	var lines []string
	for _, l := range s.text(width-4, 0) {
		lines = append(lines, draw.Fit("  "+l, width))
	}
	if height >= roomy {
		lines = append(lines, draw.NewRow(s.W.Theme, width, theme.Text).String())
	}
	return lines
}

// text lays out title, text and question, with so many blank lines between them.
func (s *Stage) text(width, gap int) []string {
	step := s.View.Step
	lines := s.wrapped(width, theme.Strong, "", step.Title)
	if gap > 0 {
		lines = append(lines, draw.NewRow(s.W.Theme, width, theme.Text).Put(theme.Border, strings.Repeat("─", draw.Width(draw.Cut(step.Title, width)))).String())
	}
	for _, part := range []struct {
		role       theme.Role
		mark, text string
	}{{theme.Text, "", step.Text}, {theme.Accent, theme.Pointer + " ", step.Question}} {
		if part.text == "" {
			continue
		}
		for range gap {
			lines = append(lines, draw.NewRow(s.W.Theme, width, theme.Text).String())
		}
		lines = append(lines, s.wrapped(width, part.role, part.mark, part.text)...)
	}
	return lines
}

// wrapped breaks text into lines, the first behind a mark.
func (s *Stage) wrapped(width int, role theme.Role, mark, text string) []string {
	var lines []string
	for i, part := range s.W.Wrap.Wrap(text, width-draw.Width(mark)) {
		r := draw.NewRow(s.W.Theme, width, theme.Text)
		if i == 0 {
			r.Put(role, mark)
		}
		lines = append(lines, r.To(draw.Width(mark)).Put(role, part).String())
	}
	return lines
}

func (s *Stage) line(width int, role theme.Role, text string) string {
	return draw.NewRow(s.W.Theme, width, theme.Text).Gap(2).Put(role, text).String()
}

// Clock writes the time that is gone beside the time that is planned.
func Clock(words catalogue.Lesson, seconds int, planned float64) string {
	return fmt.Sprintf(words.Clock, fmt.Sprintf("%d:%02d", seconds/60, seconds%60), int(planned+0.5))
}

// Blank draws nothing, in a whole frame.
func (s *Stage) Blank(width, height int) []string { return draw.Height(nil, width, height) }
