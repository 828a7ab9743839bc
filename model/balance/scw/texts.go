package scw

import (
	"strings"

	"foresee/model/balance"
)

// texts reads the seventh section and what follows it. A line that begins with # is the
// heading of a text if the next one begins with a quote.
func (p *parser) texts(f *File) error {
	var texts []string
	for p.at+1 < len(p.lines) && isHeading(p.lines[p.at]) && isQuoted(p.lines[p.at+1]) {
		f.Headings = append(f.Headings, strings.TrimLeft(p.lines[p.at], " \t"))
		p.at++
		text, err := p.text()
		if err != nil {
			return err
		}
		texts = append(texts, text)
	}
	f.Tail = p.lines[p.at:]
	if !f.assign(texts) {
		f.Loose = texts
	}
	return nil
}

func isHeading(line string) bool { return strings.HasPrefix(strings.TrimLeft(line, " \t"), "#") }
func isQuoted(line string) bool  { return strings.HasPrefix(strings.TrimLeft(line, " \t"), `"`) }

// text reads a text in quotes, which may have several lines and quotes within: it ends
// with a quote at the end of a line, where the next line begins with # or there is none.
func (p *parser) text() (string, error) {
	from := p.at
	for ; p.at < len(p.lines); p.at++ {
		line := strings.TrimRight(p.lines[p.at], " \t")
		if p.at == from {
			line = strings.TrimLeft(line, " \t")[1:]
		}
		if strings.HasSuffix(line, `"`) && (p.at+1 == len(p.lines) || isHeading(p.lines[p.at+1])) {
			p.at++
			text := strings.Trim(strings.Join(p.lines[from:p.at], "\n"), " \t")
			return text[1 : len(text)-1], nil
		}
	}
	return "", fault(from+1, "the text that begins here is never closed by a quote")
}

// assign tells what each text is about by its place. It returns false if there are too
// many or too few.
func (f *File) assign(texts []string) bool {
	n := len(f.Matrix.Descriptors)
	switch len(texts) {
	case 0, 1, 1 + n, 1 + n + n*n:
	default:
		return false
	}
	for i, text := range texts {
		switch pair := i - 1 - n; {
		case i == 0:
			f.Matrix.About = text
		case pair < 0:
			f.Matrix.Descriptors[i-1].About = text
		case text != "":
			f.Matrix.Rationales[balance.Link{From: pair / n, Variant: balance.AnyVariant, To: pair % n}] = text
		}
	}
	return true
}

// list returns the texts in the order of the file, as many as there are headings, or all
// if there is one to be kept that has no heading.
func (f *File) list() []string {
	if f.Loose != nil {
		return f.Loose
	}
	m := f.Matrix
	n := len(m.Descriptors)
	texts := []string{m.About}
	for _, d := range m.Descriptors {
		texts = append(texts, d.About)
	}
	for from := range n {
		for to := range n {
			texts = append(texts, pairText(m, from, to))
		}
	}
	needed := len(f.Headings)
	for i, text := range texts {
		if text != "" && i >= needed {
			needed = len(texts)
		}
	}
	return texts[:min(needed, len(texts))]
}

// pairText returns the text on a pair of descriptors. The format has one for all
// variants together, so that those for single variants go under it, with their names.
func pairText(m *balance.Matrix, from, to int) string {
	parts := []string{}
	if text := m.Rationales[balance.Link{From: from, Variant: balance.AnyVariant, To: to}]; text != "" {
		parts = append(parts, text)
	}
	for v, variant := range m.Descriptors[from].Variants {
		if text := m.Rationales[balance.Link{From: from, Variant: v, To: to}]; text != "" {
			parts = append(parts, strings.TrimSpace(variant.Name)+": "+text)
		}
	}
	return strings.Join(parts, "\n")
}
