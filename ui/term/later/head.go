package later

import (
	"fmt"

	"foresee/model"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// View draws the screen at exactly its size.
func (s *Screen) View() []string {
	if !s.w.Revealed() {
		return s.shut()
	}
	return s.Board.View([]board.Line{s.drawCounts, s.drawStrip})
}

// drawCounts writes how many questions have a verdict by the selected event, and which, at
// as much length as there is room for.
func (s *Screen) drawCounts(r *draw.Row) {
	words := s.w.Words.LaterScreen
	r.Put(theme.Strong, fmt.Sprintf(words.UpTo, s.w.Day(s.event().Date))).Gap(2)
	if len(s.known) == 0 {
		return
	}
	count := make(map[model.Verdict]int)
	for _, one := range s.known {
		count[one.Verdict]++
	}
	given, all := len(s.known)-count[""], len(s.known)
	named, marked := "", ""
	for _, v := range world.Verdicts() {
		if n := count[v]; n > 0 {
			named += "  " + world.VerdictMark(v) + " " + fmt.Sprintf(words.Verdicts, n, s.w.Words.Hindsight.Verdict(string(v)))
			marked += fmt.Sprintf(" %s%d", world.VerdictMark(v), n)
		}
	}
	tiny := fmt.Sprintf(words.CountedTiny, given, all)
	for _, text := range []string{fmt.Sprintf(words.Counted, given, all) + named, tiny + named, tiny + marked} {
		if draw.Width(text) <= r.Left() {
			r.Put(theme.Text, text)
			return
		}
	}
}

// drawStrip writes a mark for each question, in the order in which they got their
// verdicts, and brackets around those on which the selected event has one.
func (s *Screen) drawStrip(r *draw.Row) {
	inside := false
	for _, one := range s.known {
		if is := s.of(one) == byThis; is != inside {
			inside = is
			s.bracket(r, inside)
		}
		role := theme.Strong
		switch {
		case inside:
			role = theme.Moved
		case one.Verdict == "":
			role = theme.Faint
		case !one.Verdict.Clean():
			role = theme.Text
		}
		r.Put(role, world.VerdictMark(one.Verdict))
	}
	if inside {
		s.bracket(r, false)
	}
}

func (s *Screen) bracket(r *draw.Row, begins bool) {
	if begins {
		r.Put(theme.Moved, "[")
	} else {
		r.Put(theme.Moved, "]")
	}
}
