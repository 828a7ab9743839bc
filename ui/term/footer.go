package term

import (
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/theme"
)

// footer names the keys of what shows, as many as there is room for, the help
// and the way out always among them.
func (m *Model) footer() string {
	k := m.world.Keys
	r := m.row()
	typing := m.typing()
	tail := k.Always(typing)
	if isNote(m.over) {
		tail = tail[1:] // nothing lies over a note, the help neither
	}
	if m.over == nil && !typing {
		tail = append([]keys.Hint{k.Panes()}, tail...)
	}
	room := m.width - 1
	for _, h := range tail {
		room -= hintWidth(h)
	}
	hints := m.part().Hints()
	if m.over == nil && !typing {
		hints = append(hints[:len(hints):len(hints)], k.Often()...)
	}
	for _, h := range hints {
		if hintWidth(h) <= room {
			room -= hintWidth(h)
			m.putHint(r, h)
		}
	}
	for _, h := range tail {
		m.putHint(r, h)
	}
	return r.String()
}

func hintWidth(h keys.Hint) int { return draw.Width(h.Short()) + draw.Width(h.Does) + 3 }

func (m *Model) putHint(r *draw.Row, h keys.Hint) {
	r.Gap(1).Put(theme.Accent, h.Short()).Gap(1).Put(theme.Text, h.Does).Gap(1)
}
