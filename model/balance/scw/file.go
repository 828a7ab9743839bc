package scw

import (
	"io"
	"strings"

	"foresee/model/balance"
)

// A File is a .scw file.
type File struct {
	Style
	Version  string // the first line, after the $
	Untitled bool   // there is no title line
	Matrix   *balance.Matrix

	Closing    []string // the lines that close sections 1 to 6; nil for the usual #
	ShortNames bool     // section 2 has lines
	Colours    bool     // section 4 has lines
	Third      []string // what stands in section 3, though nothing should
	Fifth      []string // what stands in section 5

	Headings []string // the lines over the texts of section 7
	Loose    []string // the texts, where there are too many or too few to tell what each is about
	Tail     []string // what follows the texts
}

// New returns a file of a matrix, to be written.
func New(m *balance.Matrix) *File {
	f := &File{Version: "ScenarioWizard 4.0", Matrix: m, ShortNames: true, Colours: true, Tail: []string{"#", "#"}}
	f.Untitled = strings.TrimSpace(m.Title) == ""
	f.Style.Return = true
	f.Headings = usualHeadings(len(m.Descriptors))
	return f
}

// usualHeadings returns the lines over the texts of a file with n descriptors.
func usualHeadings(n int) []string {
	headings := []string{"# 0-0"}
	for range n {
		headings = append(headings, "# ")
	}
	for range n * n {
		headings = append(headings, "#  -> ")
	}
	return headings
}

// Read reads a .scw file. An error of the text is a *SyntaxError.
func Read(r io.Reader) (*File, error) {
	lines, style, err := readLines(r)
	if err != nil {
		return nil, err
	}
	p := &parser{lines: lines}
	f := &File{Style: style}
	p.closing = &f.Closing
	for _, section := range []func(*File) error{
		p.names, p.shortNames, p.third, p.colours, p.fifth, p.matrix, p.texts,
	} {
		if err := section(f); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// A parser reads the sections of a file one after the other.
type parser struct {
	lines   []string
	at      int       // the line to be read next
	closing *[]string // where to keep the lines that close sections
}

// number is the line that was read last, as people count.
func (p *parser) number() int { return p.at }

// section returns the lines up to the one that closes the section, and passes over that.
func (p *parser) section(name string) ([]string, error) {
	from := p.at
	for ; p.at < len(p.lines); p.at++ {
		if line := strings.TrimSpace(p.lines[p.at]); strings.HasPrefix(line, "#") {
			*p.closing = append(*p.closing, line)
			p.at++
			return p.lines[from : p.at-1], nil
		}
	}
	return nil, fault(len(p.lines), "the file ends within the %s; a line with # should close them", name)
}

func blank(line string) bool { return strings.TrimSpace(line) == "" }
