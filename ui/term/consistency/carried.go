package consistency

import (
	"strings"

	"foresee/model"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// notCarried says what a forecast set has that a matrix has not.
func (s *Screen) notCarried(writer *subject.Writer) {
	if !s.w.Forecasts() {
		return
	}
	words, c := s.w.Words.ConsistencyScreen, s.w.Study().Carried
	writer.Heading(words.NotCarried)
	writer.Text(theme.Text, 0, words.CarriedLead)
	behind := []string{words.CarriedNever}
	if c.Baselines > 0 {
		behind = append(behind, words.CarriedBase.Of(c.Baselines))
	}
	if c.Weights > 0 {
		behind = append(behind, words.CarriedWeights.Of(c.Weights))
	}
	for _, text := range behind {
		writer.Hang(0, theme.Faint, theme.Between+" ", theme.Text, text)
	}
	if c.FromBaseline > 0 {
		writer.Text(theme.Text, 0, words.CarriedFrom.Of(c.FromBaseline)+".")
	}
	if c.Scale > 1 {
		writer.Text(theme.Text, 0, words.CarriedScale)
	}
	s.unmoved(writer, c.Unmoved)
}

// unmoved says which factors nothing moves.
func (s *Screen) unmoved(writer *subject.Writer, factors []int) {
	words, drivers := s.w.Words.ConsistencyScreen, 0
	var outcomes []string
	for _, d := range factors {
		if f := s.w.Set.Factors[d]; f.Kind == model.Driver {
			drivers++
		} else {
			outcomes = append(outcomes, world.Short(f))
		}
	}
	if drivers > 0 {
		writer.Text(theme.Text, 0, words.CarriedUnmoved.Of(drivers))
	}
	if len(outcomes) > 0 {
		writer.Text(theme.Text, 0, words.CarriedUnmovedF.Of(len(outcomes))+" "+strings.Join(outcomes, ", "))
	}
}
