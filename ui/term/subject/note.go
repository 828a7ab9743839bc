package subject

import (
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// note writes what the user noted on something, if anything.
func (s *Writer) note(indent int, on world.Target) {
	if text := s.w.NoteOn(on); text != "" {
		s.Hang(indent, theme.Moved, theme.Noted+" ", theme.Text, text)
	}
}
