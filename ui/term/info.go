package term

import (
	"strings"

	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// infoBlock tells of what is selected, or what was just said.
func (m *Model) infoBlock() []string {
	if m.status.text != "" {
		return m.statusBlock()
	}
	return m.info(m.part().Info())
}

func (m *Model) statusBlock() []string {
	role := theme.Accent
	if m.status.fault {
		role = theme.Warn
	}
	return m.block(m.status.text, "", func(r *draw.Row, _ int, text string) { r.Put(role, text) })
}

func (m *Model) info(info world.Info) []string {
	text := info.Lead
	if note := m.noteOn(info); note != "" {
		text += "  " + theme.Noted + " " + note
	}
	if info.Text != "" {
		text += "  " + info.Text
	}
	lead, source := info.Lead, info.Source
	if m.width < shortSource {
		source = info.Place
	}
	return m.block(text, source, func(r *draw.Row, i int, text string) {
		if i == 0 && strings.HasPrefix(text, lead) {
			r.Put(theme.Strong, lead)
			text = text[len(lead):]
		}
		r.Put(theme.Text, text)
	})
}

// block wraps text into the lines under the panes. Its source stands at the right
// of the last line that is used, or on the next.
func (m *Model) block(text, source string, put func(r *draw.Row, i int, text string)) []string {
	count, width := m.infoLines(), m.width-2
	parts := m.fill(text, count, width, draw.Width(source))
	lines := make([]string, count)
	for i := range lines {
		r := m.row().Gap(1)
		if i < len(parts) {
			put(r, i, parts[i])
		}
		if i == len(parts)-1 {
			r.To(m.width-1-draw.Width(source)).Put(theme.Accent, source)
		}
		lines[i] = r.String()
	}
	return lines
}

// fill breaks text into at most count lines, the last of which leaves room for the
// source.
func (m *Model) fill(text string, count, width, source int) []string {
	parts := m.world.Wrap.Wrap(text, width)
	if len(parts) < count && draw.Width(parts[len(parts)-1]) > width-source-2 {
		return append(parts[:len(parts):len(parts)], "")
	}
	if len(parts) < count {
		return parts
	}
	last := strings.Join(parts[count-1:], " ")
	return append(parts[:count-1:count-1], draw.Cut(last, width-source-2))
}
