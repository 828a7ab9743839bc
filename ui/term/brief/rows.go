package brief

import (
	"cmp"
	"fmt"
	"strings"

	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A row is a paragraph's heading, or something with a page of its own.
type row struct {
	heading string
	lead    string
	title   string
	slip    bool
	target  world.Target
}

// rows lists the brief itself, its claims by paragraph, and its slips.
func rows(w *world.World) []row {
	words := w.Words.Brief
	list := []row{{title: words.AboutBrief, target: world.Target{Screen: world.Brief, Ref: model.Ref{Kind: world.RefSet}}}}
	paragraph := ""
	for _, c := range w.Set.Claims {
		if c.Paragraph != paragraph {
			paragraph = c.Paragraph
			list = append(list, row{heading: fmt.Sprintf(words.Paragraph, c.Paragraph, c.Page)})
		}
		list = append(list, row{lead: c.ID, title: c.Says, slip: w.Slip(c.ID), target: subject.ToClaim(c.ID)})
	}
	if len(w.Set.Errata) > 0 {
		list = append(list, row{heading: words.Slips})
	}
	for _, e := range w.Set.Errata {
		list = append(list, row{lead: e.ID, title: e.Title, slip: true, target: subject.ToErratum(e)})
	}
	return list
}

func (s *Screen) drawRow(r *draw.Row, i int) {
	row := s.rows[i]
	switch {
	case row.heading != "":
		r.Put(theme.Heading, row.heading)
	case row.lead == "":
		r.Put(theme.Strong, row.title).Put(theme.Moved, s.w.Noted(row.target))
	default:
		mark := " "
		if row.slip {
			mark = s.w.Words.Brief.SlipMark
		}
		noted := strings.TrimSpace(s.w.Noted(row.target))
		r.Put(theme.Faint, row.lead).Put(theme.Moved, cmp.Or(noted, " ")).Put(theme.Warn, mark).Gap(1).Put(theme.Text, row.title)
	}
}
