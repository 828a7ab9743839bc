package board

import (
	"fmt"

	"foresee/ui/term/ask"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// Pending returns what stands in a list where there is no answer: how far the work
// is, that it was stopped, or why it failed. What names the work.
func (b *Board) Pending(p int, s ask.Status, what string) []Row {
	words, keys := b.w.Words.Asking, b.w.Keys
	switch s.State {
	case ask.Failed:
		return b.Wrapped(p, theme.Warn, s.Err.Error())
	case ask.Stopped:
		return b.Wrapped(p, theme.Faint, fmt.Sprintf(words.Stopped, keys.Enter.Help().Key))
	}
	rows := b.Wrapped(p, theme.Text, fmt.Sprintf(words.Working, what, keys.Back.Help().Key))
	if s.All == 0 {
		return rows
	}
	return append(rows, Text(func(r *draw.Row) {
		count := fmt.Sprintf(words.Of, s.Done, s.All)
		share := float64(s.Done) / float64(s.All)
		r.Bar(share, 1, min(r.Left()-draw.Width(count)-2, 40)).Gap(1).Put(theme.Text, count)
	}))
}

// Wrapped returns text as rows of a list that cannot be selected.
func (b *Board) Wrapped(p int, role theme.Role, text string) []Row {
	const margins = 3 // the gutter and a blank at the right
	width, _ := b.Size(p)
	var rows []Row
	for _, part := range b.w.Wrap.Wrap(text, width-margins) {
		rows = append(rows, Text(func(r *draw.Row) { r.Put(role, part) }))
	}
	return rows
}

// Heading returns a heading with an empty line above it.
func Heading(text string) []Row {
	return []Row{Text(func(*draw.Row) {}), Text(func(r *draw.Row) { r.Put(theme.Heading, text) })}
}
