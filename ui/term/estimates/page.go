package estimates

import (
	"fmt"

	"foresee/ui/term/account"
	"foresee/ui/term/board"
	"foresee/ui/term/page"
	"foresee/ui/term/theme"
)

// page writes the page about the selected question, after the lines that were not
// taken if there are any.
func (s *Screen) page() *page.Page {
	width, _ := s.Size(board.Page)
	writer, words := account.New(s.w, width), s.w.Words.Estimates
	if len(s.faults) > 0 {
		writer.Heading(words.FaultsHead)
		for _, f := range s.faults {
			writer.Text(theme.Warn, 0, f.Error())
			writer.Text(theme.Text, 2, f.Text)
		}
		writer.Gap()
	}
	q, ok := s.question()
	if !ok {
		return writer.Page()
	}
	writer.Question(q)
	if _, asked := s.w.Room().Asking(q.ID, 1); !asked {
		writer.Gap()
		writer.Text(theme.Accent, 0, fmt.Sprintf(words.NotYet, s.w.Keys.Enter.Help().Key))
	}
	writer.Rounds(q)
	writer.Own(q, s.person())
	writer.Forecasts(q)
	return writer.Page()
}
