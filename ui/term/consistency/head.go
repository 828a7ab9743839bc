package consistency

import (
	"fmt"

	"foresee/model/balance"
	"foresee/ui/number"
	"foresee/ui/term/board"
	"foresee/ui/term/consistent"
	"foresee/ui/term/draw"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
)

// head writes what was found, and how the selected scenario stands.
func (s *Screen) head() []board.Line {
	return []board.Line{
		func(r *draw.Row) { consistent.Proof(s.w, r) },
		func(r *draw.Row) { r.Put(theme.Text, s.name()+": "+s.stands(r.Left()-draw.Width(s.name())-2)) },
	}
}

// stands says how the selected scenario stands in so many cells.
func (s *Screen) stands(width int) string {
	text := ""
	for i, part := range s.summary() {
		if i > 0 {
			part = text + " " + theme.Between + " " + part
		}
		if i > 0 && draw.Width(part) > width {
			break
		}
		text = part
	}
	return text
}

// summary says how the selected scenario stands, the most important first.
func (s *Screen) summary() []string {
	words := s.w.Words.ConsistencyScreen
	of, ok := s.balanceSheet()
	if !ok {
		return nil
	}
	var parts []string
	if of.Consistent() {
		brink, margin := s.w.Study().Brink(of)
		parts = append(parts, fmt.Sprintf(words.Holds, subject.Margin(s.w, margin)), words.Brink.Of(len(brink)))
	} else {
		parts = append(parts, words.Fails.Of(failing(of)))
	}
	parts = append(parts, fmt.Sprintf(words.Score, number.Signed(of.Score)))
	marked := s.w.MarkedScenario()
	switch {
	case marked == nil && s.isOwn():
	case marked == nil && s.own.Distance(of.Scenario) == 0:
		parts = append(parts, words.SameOwn)
	case marked == nil:
		parts = append(parts, words.ApartOwn.Of(s.own.Distance(of.Scenario)))
	case marked.Distance(of.Scenario) == 0:
		parts = append(parts, words.IsMarked)
	default:
		parts = append(parts, words.Apart.Of(marked.Distance(of.Scenario)))
	}
	return parts
}

// failing counts the descriptors that contradict a scenario.
func failing(of balance.Sheet) int {
	n := 0
	for _, line := range of.Lines {
		if line.Margin < 0 {
			n++
		}
	}
	return n
}
