package later

import (
	"fmt"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// eventRows lists the events under their months.
func (s *Screen) eventRows() []board.Row {
	var rows []board.Row
	month := ""
	for _, h := range s.w.Set.Hindsight {
		if m := s.w.Words.Frame.MonthOf(h.Date); m != month {
			month = m
			rows = append(rows, board.Heading(month)...)
		}
		rows = append(rows, board.Row{Item: h.ID, Draw: func(r *draw.Row) { s.drawEvent(r, h) }})
	}
	return rows[1:] // no empty line at the top
}

// drawEvent writes the day, whether the world is replayed up to here, the title, and the
// verdicts on questions.
func (s *Screen) drawEvent(r *draw.Row, h *model.Happening) {
	marks := ""
	for _, settled := range h.Settles {
		if settled.Question != "" {
			marks += world.VerdictMark(settled.Verdict)
		}
	}
	replayed := " "
	if h.ID == s.w.Now().Replay {
		replayed = theme.Pinned
	}
	const day = 2
	r.Right(theme.Faint, dayOf(h.Date), day).Put(theme.Warn, replayed)
	r.Cell(theme.Text, h.Title, r.Left()-draw.Width(marks)-2).Gap(1).Put(theme.Strong, marks)
}

// dayOf returns the day of the month of an ISO date.
func dayOf(iso string) string {
	day := iso[len(iso)-2:]
	if day[0] == '0' {
		return day[1:]
	}
	return day
}

// questionRows lists the questions that the event settles, then those that were settled
// before it, then those that are open still.
func (s *Screen) questionRows() []board.Row {
	words := s.w.Words.LaterScreen
	if len(s.known) == 0 {
		return s.Wrapped(questions, theme.Faint, words.NoQuestions)
	}
	headings := [groups]string{words.This, words.Before, words.Ahead}
	var rows []board.Row
	for g := range groups {
		var list []board.Row
		for _, r := range s.known {
			if s.of(r) == g {
				list = append(list, board.Row{Item: r.Question.ID, Draw: func(row *draw.Row) { s.drawQuestion(row, r) }})
			}
		}
		if len(list) > 0 {
			rows = append(append(rows, board.Heading(fmt.Sprintf(headings[g], len(list)))...), list...)
		}
	}
	return rows[1:] // no empty line at the top
}

// columns are the widths beside a question's title; those that are 0 are left out.
type columns struct{ title, told, band, verdict int }

const (
	markWidth    = 2
	percentWidth = 6
	bandWidth    = 8
	wordWidth    = 27 // a band with its word
	verdictWidth = 12
	leastTitle   = 24
	wellTitled   = 36
)

func (s *Screen) fit(width int) columns {
	c := columns{title: width - markWidth - percentWidth}
	take := func(column *int, width, least int) {
		if *column == 0 && c.title-width >= least {
			*column = width
			c.title -= width
		}
	}
	if s.w.Now().Replay != "" {
		take(&c.told, percentWidth, 0)
	}
	take(&c.verdict, verdictWidth, leastTitle)
	take(&c.band, wordWidth, wellTitled)
	take(&c.band, bandWidth, leastTitle)
	return c
}

func (s *Screen) questionHead() []board.Line {
	if len(s.known) == 0 {
		return nil
	}
	words := s.w.Words.LaterScreen
	return []board.Line{func(r *draw.Row) {
		c := s.fit(r.Left() - 1)
		r.Gap(markWidth+c.title).Right(theme.Faint, words.Model, percentWidth)
		if c.told > 0 {
			r.Right(theme.Warn, words.Told, c.told)
		}
		if c.band > 0 {
			r.Right(theme.Faint, words.Brief, c.band)
		}
	}}
}

func (s *Screen) drawQuestion(row *draw.Row, r seminar.Resolution) {
	c, role := s.fit(row.Left()-1), theme.Text
	if s.of(r) == byThis {
		role = theme.Moved
	}
	row.Cell(role, world.VerdictMark(r.Verdict), markWidth).Cell(theme.Text, r.Question.Title, c.title)
	foretold, _ := s.w.Foretold() // the page tells of a failure
	row.Right(theme.Strong, answer(r, foretold[r.Question.ID]), percentWidth)
	if c.told > 0 {
		row.Right(theme.Warn, answer(r, s.w.Told(r.Question)), c.told)
	}
	if c.band > 0 {
		row.Right(theme.Text, bandOf(r.Question, c.band), c.band)
	}
	if c.verdict > 0 {
		row.Gap(2).Put(role, s.w.Words.Hindsight.Verdict(string(r.Verdict)))
	}
}

// answer writes the likelihood of yes, or of the state that came about of a question
// across a factor; it is empty where there is none, or no state has come about yet.
func answer(r seminar.Resolution, l []float64) string {
	switch {
	case len(l) == 0 || r.Question.Across != nil && r.Answer < 0:
		return ""
	case r.Question.Across == nil:
		return world.Percent(l[0])
	}
	return world.Percent(l[r.Answer])
}

// bandOf writes the band of the brief's word, with the word where there is room.
func bandOf(q *model.Question, width int) string {
	band, ok := model.ICD203().Band(q.Band)
	if !ok {
		return ""
	}
	text := fmt.Sprintf("%.0f–%.0f%%", 100*band.From, 100*band.To)
	if width >= wordWidth {
		text = band.Word + " " + text
	}
	return text
}
