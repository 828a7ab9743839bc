package advice

import (
	"fmt"
	"strings"

	"foresee/model/advise"
	"foresee/ui/term/draw"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// choicePage writes how a choice fares in each future, and what would have to be
// true for it to be the best.
func (s *Screen) choicePage(writer *subject.Writer, c advise.Choice) {
	words, futures := s.w.Words.AdviceScreen, s.weighs.Answer().futures
	writer.Text(theme.Strong, 0, s.choice(c.Option))
	if c.Chosen {
		writer.Text(theme.Moved, 0, theme.Best+" "+words.LeastMark)
	}
	const number = 8
	name := 0
	for _, f := range futures {
		name = max(name, draw.Width(s.future(f))+1)
	}
	name = min(name, writer.Width()-2*number)
	writer.Heading(words.StakeIn)
	writer.Row(func(r *draw.Row) {
		r.Gap(name).Right(theme.Faint, words.Columns[0], number).Right(theme.Faint, words.Columns[1], number)
	})
	for i, f := range futures {
		writer.Row(func(r *draw.Row) {
			r.Cell(theme.Text, s.future(f), name).Right(theme.Text, fmt.Sprintf("%.2f", c.Stakes[i]), number)
			r.Right(theme.Strong, fmt.Sprintf("%.2f", c.Regret[i]), number)
		})
	}
	writer.Heading(words.MustBe)
	s.conditions(writer, c, name)
	writer.Gap()
	writer.Text(theme.Faint, 0, words.OursLong)
}

func (s *Screen) conditions(writer *subject.Writer, c advise.Choice, name int) {
	words, futures := s.w.Words.AdviceScreen, s.weighs.Answer().futures
	switch {
	case c.Weights == nil:
		writer.Text(theme.Text, 0, words.Never)
		return
	case always(c):
		writer.Text(theme.Text, 0, words.Always)
		return
	}
	for i, f := range futures {
		text := fmt.Sprintf(words.May, world.Percent(c.Weights[i].From), world.Percent(c.Weights[i].To))
		writer.Row(func(r *draw.Row) { r.Cell(theme.Text, s.future(f), name).Put(theme.Text, text) })
	}
	var example []string
	for i, f := range futures {
		example = append(example, fmt.Sprintf(words.Weight, s.future(f), world.Percent(c.Example[i])))
	}
	writer.Text(theme.Text, 0, fmt.Sprintf(words.Example, strings.Join(example, ", ")))
	writer.Text(theme.Faint, 0, words.RangeNote)
}

// always reports whether a choice is the best in every future.
func always(c advise.Choice) bool {
	for i := range c.Regret {
		if !c.Best(i) {
			return false
		}
	}
	return true
}
