package debrief

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/catalogue"
	"foresee/ui/term/account"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A writer writes a page of the debrief.
type writer struct {
	*account.Writer
	w     *world.World
	words catalogue.Debrief
}

func newWriter(w *world.World, width int) *writer {
	return &writer{account.New(w, width), w, w.Words.Debrief}
}

// name names somebody who is scored.
func (b *writer) name(f seminar.Forecaster) string {
	round := ""
	if f.Round > 0 {
		round = b.w.Round(f.Round)
	}
	return b.words.Forecaster(string(f.Kind), f.Name, round)
}

// scores writes everybody's scores, what they are of, and what was left out.
func (s *Screen) scores(b *writer) {
	b.Text(theme.Strong, 0, b.words.Scores)
	switch {
	case s.err != nil:
		b.Text(theme.Warn, 0, s.err.Error())
		return
	case !s.w.Revealed():
		b.Text(theme.Text, 0, b.words.Shut)
		b.said(s.debrief)
		return
	}
	board := s.debrief.Board
	b.Text(theme.Text, 0, fmt.Sprintf(b.words.Head, board.Scored, len(board.Resolutions)))
	b.Text(theme.Faint, 0, fmt.Sprintf(b.words.Excluded, Excluded(s.w.Words, board.Excluded)))
	b.Gap()
	b.table(board.Cards)
	if len(board.Common) > 0 {
		b.Heading(b.words.Common.Of(board.Common[0].Sum.N))
		b.table(board.Common)
	} else {
		b.Gap()
		b.Text(theme.Faint, 0, b.words.NoCommon)
	}
	b.Gap()
	for _, note := range b.words.Notes {
		b.Text(theme.Faint, 0, note)
	}
}

// said says what the room was asked, where nothing is scored.
func (b *writer) said(d *seminar.Debrief) {
	for _, a := range d.Asked {
		for round, asking := range a.Rounds {
			if asking == nil || asking.Stage != seminar.Closed || len(asking.Estimates) == 0 {
				continue
			}
			b.Gap()
			b.Hang(0, theme.Faint, b.w.Round(round+1)+"  ", theme.Text, a.Question.Title)
			b.Text(theme.Faint, 2, fmt.Sprintf(b.w.Words.Estimates.Of, account.Likely(b.w, a.Question, asking.Median()), len(asking.Estimates)))
		}
	}
}

// Excluded counts the verdicts that are not scored.
func Excluded(words *catalogue.Catalogue, by map[model.Verdict]int) string {
	var parts []string
	for _, v := range world.Verdicts() {
		if n := by[v]; n > 0 {
			parts = append(parts, fmt.Sprintf(words.Debrief.Verdict, n, words.Hindsight.Verdict(string(v))))
		}
	}
	if n := by[""]; n > 0 {
		parts = append(parts, fmt.Sprintf(words.Debrief.Unsettled, n))
	}
	if len(parts) == 0 {
		return words.Debrief.NoneOut
	}
	return strings.Join(parts, ", ")
}

const (
	figureCells = 12
	leastName   = 24
	mostName    = 36
)

// table writes a line of figures for everybody, under their names where room is short.
func (b *writer) table(cards []seminar.Card) {
	name := min(b.Width()-len(b.words.Narrow)*figureCells, mostName)
	beside := name >= leastName
	b.Row(func(r *draw.Row) {
		if beside {
			r.Gap(name)
		} else {
			r.Gap(2)
		}
		for _, head := range b.words.Narrow {
			r.Cell(theme.Faint, head, figureCells)
		}
	})
	for _, c := range cards {
		if !beside {
			b.Row(func(r *draw.Row) { r.Put(theme.Strong, b.name(c.Forecaster)) })
		}
		b.Row(func(r *draw.Row) {
			if beside {
				r.Cell(theme.Strong, b.name(c.Forecaster), name-1).Gap(1)
			} else {
				r.Gap(2)
			}
			b.figures(r, c)
		})
	}
}

func (b *writer) figures(r *draw.Row, c seminar.Card) {
	for _, f := range []seminar.Figure{c.TwoCategory, c.Ordered, c.Sum, c.Log} {
		text := theme.Minus
		if f.N > 0 {
			text = fmt.Sprintf(b.words.Figure, f.Mean, f.N)
		}
		r.Cell(theme.Text, text, figureCells)
	}
	if c.Clipped > 0 {
		r.Put(theme.Faint, fmt.Sprintf(b.words.Clipped, c.Clipped))
	}
}
