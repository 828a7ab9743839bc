package compare

import (
	"fmt"
	"strings"

	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// View draws the screen at exactly its size.
func (s *Screen) View() []string { return s.Board.View([]board.Line{s.drawChoice, s.drawTip}) }

// drawChoice writes what is compared with what, and which of all choices that is.
func (s *Screen) drawChoice(r *draw.Row) {
	words, c := s.w.Words.CompareScreen, s.now()
	if c == nil {
		r.Put(theme.Strong, words.Alone)
		return
	}
	number := fmt.Sprintf(words.Choice, s.place()+1, len(s.list))
	names := strings.Join(c.names(), words.And)
	if len(c) > 2 {
		names = strings.Join(c.names(), ", ")
	}
	r.Put(theme.Faint, theme.Less).Gap(1).Put(theme.Strong, draw.Cut(names, r.Left()-draw.Width(number)-5)).Gap(1).Put(theme.Faint, theme.More)
	r.Gap(2).Put(theme.Faint, number)
}

func (s *Screen) drawTip(r *draw.Row) {
	words := s.w.Words.CompareScreen
	if s.w.Marked() == nil {
		r.Put(theme.Faint, fmt.Sprintf(words.MarkTip, s.w.Keys.Mark.Help().Key))
		return
	}
	r.Put(theme.Faint, words.AllTip)
}
