package term

import (
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// The least cells that the title of the set is left with; beside a mark of hindsight it
// does with fewer.
const (
	leastTitle  = 24
	leastMarked = 16
)

// titleRoom returns the cells of the title line that are left for where things stand.
func (m *Model) titleRoom(lead, title string) int {
	least := leastTitle
	if mark, _ := m.marks(); mark != "" {
		least = leastMarked
	}
	const gaps = 3
	return m.width - draw.Width(lead) - min(draw.Width(title), least) - gaps
}

// marks returns what is never left out, at length and in brief: that the set cannot be
// opened as it was saved, that what is done is not saved, and that all is seen in
// hindsight.
func (m *Model) marks() (long, short string) {
	long, short = m.world.HindsightMark()
	broken, unsaved := m.broken(), m.unsaved()
	return joined(broken[0], unsaved, long), joined(broken[1], unsaved, short)
}

// stands says where things stand, as long as there is room: first what is never left
// out, then the rest.
func (m *Model) stands(room int) (mark, rest string) {
	choices := m.standing()
	long, short := m.marks()
	if long == "" {
		return "", fitting(choices, room)
	}
	for _, mark := range []string{long, short} {
		mark += " " + theme.Between + " "
		if rest := fitting(choices, room-draw.Width(mark)); draw.Width(mark+rest) <= room {
			return mark, rest
		}
	}
	return short, ""
}

// fitting returns the first text that fits, or else the last one.
func fitting(choices []string, room int) string {
	for _, text := range choices {
		if draw.Width(text) <= room {
			return text
		}
	}
	return choices[len(choices)-1]
}
