package consistency

import (
	"fmt"
	"strings"

	"foresee/model/balance"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

const (
	showSteps = 30
	showTurns = 8 // descriptors of one step
)

// succession writes where a scenario goes as it corrects itself, step by step; each
// step is a link to the scenario it leads to.
func (s *Screen) succession(writer *subject.Writer, of balance.Sheet) {
	words := s.w.Words.ConsistencyScreen
	writer.Heading(words.Succession)
	if of.Consistent() {
		writer.Text(theme.Text, 0, words.Rests)
		return
	}
	paths := s.reading(of).paths
	s.follow(writer, words.Global, paths[0].steps, paths[0].back)
	writer.Gap()
	s.follow(writer, words.Local, paths[1].steps, paths[1].back)
}

func (s *Screen) follow(writer *subject.Writer, name string, path []balance.Scenario, back int) {
	words := s.w.Words.ConsistencyScreen
	writer.Text(theme.Strong, 0, name)
	for i := 1; i < len(path) && i <= showSteps; i++ {
		lead := fmt.Sprintf(words.Step, i) + " "
		writer.Link(world.ToScenario(path[i]), func() {
			writer.Hang(0, theme.Faint, lead, theme.Accent, s.turns(path[i-1], path[i]))
		})
	}
	if more := len(path) - 1 - showSteps; more > 0 {
		writer.Text(theme.Faint, 0, words.MoreSteps.Of(more))
	}
	last := len(path) - 1
	switch {
	case back < 0:
		writer.Text(theme.Text, 0, words.Restless.Of(last))
	case back < last:
		writer.Text(theme.Text, 0, words.Circle.Of(last-back+1))
	default:
		writer.Text(theme.Text, 0, words.EndsAt.Of(last)+s.end(path[last])+".")
	}
}

// end names the scenario at which a succession has come to rest.
func (s *Screen) end(c balance.Scenario) string {
	words := s.w.Words.ConsistencyScreen
	if n := s.number(c); n != "" {
		return fmt.Sprintf(words.EndsIn, n)
	}
	study := s.w.Study()
	return fmt.Sprintf(words.EndsMargin, subject.Margin(s.w, study.Margin(study.Matrix.Sheet(c))))
}

// turns writes what a step changes.
func (s *Screen) turns(from, to balance.Scenario) string {
	var list []string
	for d := range from {
		if from[d] != to[d] {
			list = append(list, s.turnOf(d, from[d], to[d]))
		}
	}
	more := len(list) - showTurns
	text := strings.Join(list[:min(len(list), showTurns)], "; ")
	if more > 0 {
		text += s.w.Words.ConsistencyScreen.MoreTurns.Of(more)
	}
	return text
}
