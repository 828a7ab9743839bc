package paper

import (
	"fmt"
	"io"
	"strings"
)

// WriteMarkdown writes a document as Markdown with tables and footnotes, as GitHub and
// pandoc read them. Charts are left out: their numbers stand in tables.
func WriteMarkdown(w io.Writer, d Document) error {
	var m markdown
	m.line("# %s", escape(d.Title))
	for _, line := range d.Lines {
		m.line("%s", paragraph(line))
	}
	for _, s := range d.Sections {
		m.section("##", s)
		for _, part := range s.Parts {
			m.section("###", part)
		}
	}
	_, err := io.WriteString(w, m.String())
	return err
}

type markdown struct{ strings.Builder }

// line writes a line with an empty one before it, unless it is the first.
func (m *markdown) line(format string, args ...any) {
	if m.Len() > 0 {
		m.WriteString("\n")
	}
	fmt.Fprintf(m, format+"\n", args...)
}

func (m *markdown) section(marks string, s Section) {
	m.line("%s %s", marks, escape(s.Title))
	for _, b := range s.Blocks {
		m.block(b)
	}
}

func (m *markdown) block(b Block) {
	switch {
	case b.Text != nil:
		m.line("%s", b.Text.paragraph())
	case len(b.List) > 0:
		m.list(b.List)
	case b.Table != nil:
		m.table(*b.Table)
	case len(b.Sources) > 0:
		m.sources(b.Sources)
	case b.Ruled > 0:
		m.line("%s", strings.TrimSuffix(strings.Repeat(ruled+"\\\n", b.Ruled), "\\\n"))
	}
}

const blank = "____" // with a blank on either side it is no emphasis

// ruled is a line to write on. Of underscores it would be a rule across the page.
var ruled = strings.Repeat(".", 60)

func (m *markdown) list(list []Text) {
	m.WriteString("\n")
	for _, t := range list {
		fmt.Fprintf(m, "- %s\n", t.paragraph())
	}
}

func (m *markdown) table(t Table) {
	m.line("**%s**", escape(t.Caption))
	head, under := "|", "|"
	for _, c := range t.Columns {
		head += " " + escape(c.Title) + " |"
		if c.Number {
			under += " ---: |"
		} else {
			under += " --- |"
		}
	}
	m.line("%s\n%s", head, under)
	for _, g := range t.Groups {
		if g.Title != "" {
			fmt.Fprintf(m, "| **%s** |%s\n", escape(g.Title), strings.Repeat(" |", len(t.Columns)-1))
		}
		for _, row := range g.Rows {
			m.row(row)
		}
	}
	if t.Key != "" {
		m.line("%s", paragraph(t.Key))
	}
}

func (m *markdown) row(row Row) {
	m.WriteString("|")
	for _, c := range row {
		text := c.inline()
		if c.Blank {
			text = blank
		}
		m.WriteString(" " + text + " |")
	}
	m.WriteString("\n")
}

// sources writes the footnotes.
func (m *markdown) sources(list []Source) {
	for _, s := range list {
		text := escape(s.Place + ": " + s.Text)
		if s.Note != "" {
			text += " " + escape(s.Note)
		}
		m.line("[^%s]: %s", s.ID, text)
	}
}

// paragraph writes a text that begins a line.
func (t Text) paragraph() string {
	if t.Lead != "" {
		return t.inline()
	}
	return guardStart(t.inline())
}

func (t Text) inline() string {
	var parts []string
	if t.Lead != "" {
		parts = append(parts, "**"+strings.TrimSpace(escape(t.Lead))+"**")
	}
	if t.Body != "" {
		parts = append(parts, escape(t.Body))
	}
	if t.Note != "" {
		parts = append(parts, "("+escape(t.Note)+")")
	}
	text := strings.Join(parts, " ")
	for _, c := range t.Cites {
		text += "[^" + c.ID + "]"
	}
	return text
}
