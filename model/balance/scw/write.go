package scw

import (
	"fmt"
	"io"
	"strings"

	"foresee/model/balance"
)

// Write writes the file. It fails if a name or text cannot stand in this format.
func (f *File) Write(w io.Writer) error {
	lines, err := f.compose()
	if err != nil {
		return err
	}
	return f.Style.write(w, lines)
}

func (f *File) compose() ([]string, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	lines := []string{"$ " + f.Version}
	if !f.Untitled {
		lines = append(lines, f.Matrix.Title)
	}
	for i, section := range [][]string{
		f.composeNames(), f.composeShortNames(), f.Third, f.composeColours(), f.Fifth, f.composeMatrix(),
	} {
		lines = append(lines, section...)
		lines = append(lines, f.closing(i))
	}
	headings := f.Headings
	texts := f.list()
	if len(texts) > len(headings) {
		headings = usualHeadings(len(f.Matrix.Descriptors))
	}
	for i, text := range texts {
		lines = append(lines, headings[i])
		lines = append(lines, strings.Split(`"`+text+`"`, "\n")...)
	}
	return append(lines, f.Tail...), nil
}

// closing returns the line that closes a section.
func (f *File) closing(section int) string {
	if section < len(f.Closing) {
		return f.Closing[section]
	}
	return "#"
}

func (f *File) composeNames() []string {
	var lines []string
	for _, d := range f.Matrix.Descriptors {
		lines = append(lines, "&"+d.Name)
		for _, v := range d.Variants {
			lines = append(lines, " -"+v.Name)
		}
	}
	return lines
}

func (f *File) composeShortNames() []string {
	var lines []string
	for _, d := range f.Matrix.Descriptors {
		if !f.ShortNames {
			continue
		}
		lines = append(lines, "&"+d.Short)
		for _, v := range d.Variants {
			lines = append(lines, " "+v.Short)
		}
	}
	return lines
}

func (f *File) composeColours() []string {
	var lines []string
	for _, d := range f.Matrix.Descriptors {
		for _, v := range d.Variants {
			if f.Colours {
				lines = append(lines, colourOf(v))
			}
		}
	}
	return lines
}

// colourOf returns the colour of a variant, white if it has none.
func colourOf(v balance.Variant) string {
	if v.Colour == "" {
		return "FFFFFF"
	}
	return v.Colour
}

func (f *File) composeMatrix() []string {
	var lines []string
	for row := range f.Matrix.States() {
		var cells []string
		for column := range f.Matrix.States() {
			cells = append(cells, fmt.Sprintf("%2d ", f.Matrix.Impact(row, column)))
		}
		lines = append(lines, strings.Join(cells, ","))
	}
	return lines
}

// check refuses what would be read as something else.
func (f *File) check() error {
	m := f.Matrix
	if err := checkTitle(m.Title); !f.Untitled && err != nil {
		return err
	}
	for d, descriptor := range m.Descriptors {
		for v, variant := range descriptor.Variants {
			if strings.ContainsAny(variant.Name+variant.Short, "\n\r") || isMark(variant.Short) {
				return fmt.Errorf("the name of variant %d of descriptor %d, %q, cannot stand in a .scw file", v+1, d+1, variant.Name)
			}
		}
		if strings.ContainsAny(descriptor.Name+descriptor.Short, "\n\r") {
			return fmt.Errorf("the name of descriptor %d, %q, has a line break, which a .scw file cannot hold", d+1, descriptor.Name)
		}
	}
	for _, text := range f.list() {
		if err := checkText(text); err != nil {
			return err
		}
	}
	return nil
}

func checkText(text string) error {
	if strings.Contains(text, "\r") {
		return fmt.Errorf("a text has a carriage return, which a .scw file cannot hold")
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines[1:] {
		if isHeading(line) && strings.HasSuffix(strings.TrimRight(lines[i], " \t"), `"`) {
			return fmt.Errorf("a text has a quote at the end of a line and # at the beginning of the next, which a .scw file cannot hold")
		}
	}
	return nil
}

// isMark reports whether a short name would be taken for something else.
func isMark(short string) bool {
	trimmed := strings.TrimSpace(short)
	return strings.HasPrefix(trimmed, "&") || strings.HasPrefix(trimmed, "#")
}

func checkTitle(title string) error {
	trimmed := strings.TrimSpace(title)
	if trimmed == "" || trimmed[0] == '&' || trimmed[0] == '#' || strings.ContainsAny(title, "\n\r") {
		return fmt.Errorf("the title %q cannot stand in a .scw file; it needs one line that does not begin with & or #", title)
	}
	return nil
}
