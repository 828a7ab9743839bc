package debrief

import (
	"slices"

	"foresee/ui/term/world"
)

// list lists the parts: the summary, the questions the room was asked, and, once what
// happened is opened, the others.
func (s *Screen) list() {
	was := s.row().title
	words := s.w.Words.Debrief
	s.rows = []row{{title: words.Scores, write: (*Screen).scores}}
	if s.w.Revealed() {
		s.rows = append(s.rows,
			row{title: words.Failed, write: (*Screen).broken},
			row{title: words.Claims, write: (*Screen).claims},
			row{title: words.Calibrations, write: (*Screen).calibration})
	} else {
		s.rows[0].note = words.ShutShort
	}
	s.questions(words.Asked, true)
	if s.w.Revealed() {
		s.questions(words.NotAsked, false)
	}
	selectable := make([]bool, len(s.rows))
	for i, r := range s.rows {
		selectable[i] = r.write != nil
	}
	s.List.SetRows(selectable)
	s.Split.Resize(s.width, s.height)
	if i := slices.IndexFunc(s.rows, func(r row) bool { return r.title == was && was != "" }); i >= 0 {
		s.List.Select(i)
	}
}

// questions lists the questions that the room was asked, or those it was not.
func (s *Screen) questions(heading string, asked bool) {
	first := true
	for i := range s.debrief.Asked {
		a := &s.debrief.Asked[i]
		if (a.Rounds[0] != nil || a.Rounds[1] != nil) != asked {
			continue
		}
		if first {
			s.rows = append(s.rows, row{}, row{title: heading})
			first = false
		}
		note := ""
		if s.w.Revealed() {
			note = world.VerdictMark(a.Verdict)
		}
		s.rows = append(s.rows, row{title: a.Question.Title, note: note, asked: a, write: (*Screen).question})
	}
}
