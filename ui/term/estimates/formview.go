package estimates

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/account"
	"foresee/ui/term/draw"
	"foresee/ui/term/plot"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// view draws the form at exactly that size. Where lines are short the question gives
// way to what is typed.
func (f *form) view(w *world.World, width, height int) []string {
	pane := draw.Pane{Titles: []string{f.title(w)}, Focused: true, Width: width, Height: height}
	inner, room := pane.Inner()
	asked, fields, told := f.asked(w, inner-2), f.rows(w, inner), f.told(w, inner-2)
	room -= len(told)
	if len(fields) > room {
		from := min(max(f.at-room/2, 0), len(fields)-max(room, 1))
		fields = fields[from:min(from+max(room, 0), len(fields))]
	}
	asked = asked[:max(min(len(asked), room-len(fields)), 0)]
	return pane.Draw(w.Theme, append(append(asked, fields...), told...))
}

func (f *form) title(w *world.World) string {
	if f.question == nil {
		return w.Words.Estimates.NameTitle
	}
	return fmt.Sprintf(w.Words.Estimates.GiveTitle, f.person, f.question.Title)
}

// asked writes what is asked, and in the second round what the first one brought.
func (f *form) asked(w *world.World, width int) []string {
	if f.question == nil {
		return nil
	}
	lines := text(w, theme.Text, width, f.question.Ask)
	lines = append(lines, f.before(w, width)...)
	return append(lines, draw.NewRow(w.Theme, width+2, theme.Text).String())
}

func (f *form) before(w *world.World, width int) []string {
	q, words := f.question, w.Words.Estimates
	first, ok := w.Room().Asking(q.ID, 1)
	if f.round < 2 || !ok || first.Stage != seminar.Closed || len(first.Estimates) == 0 {
		return nil
	}
	if q.Across != nil {
		return text(w, theme.Faint, width, fmt.Sprintf(words.BeforeMany, account.Likely(w, q, first.Median())))
	}
	spread := first.Spread(0)
	said := fmt.Sprintf(words.BeforeNone, world.Percent(spread.Median), world.Percent(spread.Min), world.Percent(spread.Max))
	if e, gave := first.Of(f.person); gave {
		said = fmt.Sprintf(words.Before, world.Percent(e.Likelihoods[0]), world.Percent(spread.Median), world.Percent(spread.Min), world.Percent(spread.Max))
	}
	line := draw.NewRow(w.Theme, width+2, theme.Text).Gap(1)
	plot.Of(first, 0).Put(line, width)
	return append(text(w, theme.Faint, width, said), line.String())
}

const mostLabel = 30

// rows draws the fields.
func (f *form) rows(w *world.World, width int) []string {
	label := 0
	for _, field := range f.fields {
		label = max(label, min(draw.Width(field.Label), mostLabel, width/2))
	}
	lines := make([]string, len(f.fields))
	for i, field := range f.fields {
		r := draw.NewRow(w.Theme, width, theme.Text)
		role := theme.Faint
		if i == f.at {
			r.Put(theme.Accent, theme.Pointer)
			role = theme.Strong
		}
		r.To(2).Cell(role, field.Label, label).Gap(2)
		field.Put(r, r.Left()-1, i == f.at)
		lines[i] = r.String()
	}
	return lines
}

// told writes what is wrong, or how what was typed reads, and how to write it.
func (f *form) told(w *world.World, width int) []string {
	words := w.Words.Estimates
	var lines []string
	switch {
	case f.fault != "":
		lines = text(w, theme.Warn, width, f.fault)
	case f.question != nil:
		lines = text(w, theme.Accent, width, f.reads(w))
	}
	return append(lines, text(w, theme.Faint, width, f.help(fmt.Sprintf(words.NameHelp, f.of), words.HowMany, fmt.Sprintf(words.How, bands(w.Scale))))...)
}

func (f *form) help(name, many, one string) string {
	switch {
	case f.question == nil:
		return name
	case f.question.Across != nil:
		return many
	}
	return one
}

// reads says what the likelihoods that are typed so far amount to.
func (f *form) reads(w *world.World) string {
	words := w.Words.Estimates
	if f.question.Across == nil {
		if l, err := f.likelihoods(w.Scale); err == nil {
			return fmt.Sprintf(words.Reads, w.Likelihood(l[0]))
		}
		return ""
	}
	numbers := f.numbers()
	rest, ok := seminar.Rest(numbers)
	switch {
	case !ok:
		return ""
	case rest < 0:
		return fmt.Sprintf(words.Over, percent(-rest)+"%")
	}
	empty := -1
	for i, n := range numbers {
		if n == "" {
			if empty >= 0 {
				return fmt.Sprintf(words.Rest, percent(rest)+"%")
			}
			empty = i
		}
	}
	if empty < 0 {
		return fmt.Sprintf(words.Rest, percent(rest)+"%")
	}
	return fmt.Sprintf(words.RestTo, percent(rest)+"%", f.question.Across.States[empty].Title)
}

// bands lists the words of a scale.
func bands(scale model.Scale) string {
	var all []string
	for _, b := range scale.Bands {
		all = append(all, b.Word)
	}
	return strings.Join(all, ", ")
}

// text wraps text into lines with a blank at both sides.
func text(w *world.World, role theme.Role, width int, text string) []string {
	if text == "" {
		return nil
	}
	var lines []string
	for _, part := range w.Wrap.Wrap(text, width) {
		lines = append(lines, draw.NewRow(w.Theme, width+2, theme.Text).Gap(1).Put(role, part).String())
	}
	return lines
}
