package speaker

import (
	"fmt"
	"math"
	"strings"

	"foresee/ui/term/draw"
	"foresee/ui/term/stage"
	"foresee/ui/term/theme"
)

// View draws the page.
func (s *Speaker) View() string {
	if s.width <= 0 || s.height < 4 {
		return ""
	}
	lines := []string{s.head(), s.rule()}
	body := s.body()
	height := s.height - 3
	s.top = max(min(s.top, len(body)-height), 0)
	lines = append(lines, draw.Height(body[s.top:], s.width, height)...)
	lines = append(lines, s.foot())
	return s.theme.Finish(strings.Join(lines, "\n"))
}

func (s *Speaker) row() *draw.Row { return draw.NewRow(s.theme, s.width, theme.Text) }

// head says which step it is, and how the time goes.
func (s *Speaker) head() string {
	r := s.row().Gap(1)
	if !s.heard {
		return r.String()
	}
	right := s.time()
	r.Put(theme.Accent, fmt.Sprintf(s.words.Progress, s.state.Step, s.state.Steps)).Gap(2)
	return r.Cell(theme.Strong, s.state.Title, r.Left()-draw.Width(right)-2).Gap(1).Put(theme.Text, right).String()
}

// time writes the clock, and how far the lesson is from its plan.
func (s *Speaker) time() string {
	gone := s.now.Sub(s.state.Started).Seconds()
	clock := stage.Clock(s.words, int(max(gone, 0)), s.state.Minutes)
	pace := s.words.OnTime
	switch minutes := gone / 60; {
	case minutes >= s.state.To+1:
		pace = fmt.Sprintf(s.words.Behind, int(minutes-s.state.To))
	case minutes <= s.state.From-1:
		pace = fmt.Sprintf(s.words.Ahead, int(s.state.From-minutes))
	}
	return clock + " " + theme.Between + " " + pace
}

// rule is a line that fills as the step's time passes.
func (s *Speaker) rule() string {
	share := 0.0
	if length := s.state.To - s.state.From; length > 0 && s.heard {
		share = (s.now.Sub(s.state.Started).Minutes() - s.state.From) / length
	}
	full := int(math.Round(float64(s.width) * min(max(share, 0), 1)))
	return s.row().Put(theme.Bar, strings.Repeat(theme.Full, full)).Put(theme.Border, strings.Repeat("─", s.width-full)).String()
}

// body lays out the notes, and under them what the room sees and what comes next.
func (s *Speaker) body() []string {
	switch {
	case !s.heard:
		return nil
	case s.state.Notes == "":
		return s.sections(s.words.NoNotes)
	}
	return s.sections(s.state.Notes)
}

func (s *Speaker) sections(notes string) []string {
	var lines []string
	for _, part := range []struct {
		role theme.Role
		text string
	}{
		{theme.Warn, s.standing()},
		{theme.Text, notes},
		{theme.Accent, asks(s.words.Asks, s.state.Question)},
		{theme.Faint, s.state.Text},
		{theme.Heading, fmt.Sprintf(s.words.Next, s.next())},
	} {
		if part.text == "" {
			continue
		}
		if len(lines) > 0 {
			lines = append(lines, s.row().String())
		}
		for _, l := range s.wrap.Wrap(part.text, max(s.width-2, 1)) {
			lines = append(lines, s.row().Gap(1).Put(part.role, l).String())
		}
	}
	return lines
}

func asks(format, question string) string {
	if question == "" {
		return ""
	}
	return fmt.Sprintf(format, question)
}

func (s *Speaker) next() string {
	if s.state.Next == "" {
		return s.words.End
	}
	return s.state.Next
}

// standing says what else the speaker has to know of the room's screen.
func (s *Speaker) standing() string {
	switch {
	case s.state.Away:
		return s.words.Away
	case s.state.Blank:
		return s.words.Blank
	}
	return ""
}

// foot says what went wrong, or the keys.
func (s *Speaker) foot() string {
	r := s.row()
	switch {
	case s.gone:
		return r.Gap(1).Put(theme.Warn, s.words.NotesStops).String()
	case s.fault != "":
		return r.Gap(1).Put(theme.Warn, s.fault).String()
	}
	for _, h := range s.keys.SpeakerPage().Hints {
		if draw.Width(h.Short())+draw.Width(h.Does)+3 <= r.Left() {
			r.Gap(1).Put(theme.Accent, h.Short()).Gap(1).Put(theme.Text, h.Does).Gap(1)
		}
	}
	return r.String()
}
