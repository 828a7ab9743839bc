package scw

import (
	"strings"

	"foresee/model/balance"
)

// names reads the first section: version, title, descriptors and variants.
func (p *parser) names(f *File) error {
	for p.at < len(p.lines) && blank(p.lines[p.at]) {
		p.at++
	}
	if p.at == len(p.lines) {
		return fault(1, "the file is empty")
	}
	version, ok := strings.CutPrefix(strings.TrimSpace(p.lines[p.at]), "$")
	if !ok || !strings.HasPrefix(strings.TrimSpace(version), "ScenarioWizard") {
		return fault(p.at+1, "this is no ScenarioWizard file: it does not begin with $ ScenarioWizard")
	}
	f.Version = strings.TrimSpace(version)
	p.at++
	title := p.title(f)
	from := p.at
	lines, err := p.section("names")
	if err != nil {
		return err
	}
	descriptors, err := readDescriptors(lines, from)
	if err != nil {
		return err
	}
	if f.Matrix, err = balance.New(descriptors); err != nil {
		return fault(p.number(), "%v", err)
	}
	f.Matrix.Title = title
	return nil
}

// title reads the line after the version, unless the names begin there.
func (p *parser) title(f *File) string {
	for ; p.at < len(p.lines); p.at++ {
		line := strings.TrimSpace(p.lines[p.at])
		if line == "" {
			continue
		}
		if line[0] == '&' || line[0] == '#' {
			break
		}
		p.at++
		return line
	}
	f.Untitled = true
	return ""
}

// readDescriptors reads the lines with names; the first of them is number from+1.
func readDescriptors(lines []string, from int) ([]balance.Descriptor, error) {
	var list []balance.Descriptor
	for i, line := range lines {
		line = strings.TrimLeft(line, " \t")
		switch {
		case blank(line):
		case line[0] == '&':
			list = append(list, balance.Descriptor{Name: line[1:]})
		case line[0] == '-' && len(list) > 0:
			last := &list[len(list)-1]
			last.Variants = append(last.Variants, balance.Variant{Name: line[1:]})
		case line[0] == '-':
			return nil, fault(from+i+1, "the variant %q comes before any descriptor", line[1:])
		default:
			return nil, fault(from+i+1, "%q is neither a descriptor, which begins with &, nor a variant, which begins with -", line)
		}
	}
	return list, nil
}

// shortNames reads the second section.
func (p *parser) shortNames(f *File) error {
	from := p.at
	lines, err := p.section("short names")
	if err != nil {
		return err
	}
	descriptor, variant := -1, 0
	for i, line := range lines {
		trimmed := strings.TrimLeft(line, " \t")
		if strings.HasPrefix(trimmed, "&") {
			descriptor, variant = descriptor+1, 0
			if descriptor == len(f.Matrix.Descriptors) {
				return fault(from+i+1, "there are more short names than the %d descriptors", descriptor)
			}
			f.Matrix.Descriptors[descriptor].Short = trimmed[1:]
			f.ShortNames = true
			continue
		}
		if err := setShort(f, descriptor, variant, line, from+i+1); err != nil {
			return err
		}
		variant++
	}
	if f.ShortNames && descriptor+1 < len(f.Matrix.Descriptors) {
		return fault(p.number(), "there are short names for %d descriptors of %d", descriptor+1, len(f.Matrix.Descriptors))
	}
	return nil
}

// setShort sets the short name of a variant. A blank line that is one too many is none.
func setShort(f *File, descriptor, variant int, line string, number int) error {
	switch {
	case descriptor >= 0 && variant < f.Matrix.Variants(descriptor):
		f.Matrix.Descriptors[descriptor].Variants[variant].Short = strings.TrimPrefix(line, " ")
	case blank(line):
	case descriptor < 0:
		return fault(number, "the short name %q comes before any descriptor", line)
	default:
		return fault(number, "%q is one short name too many: descriptor %d has %d variants", line, descriptor+1, variant)
	}
	return nil
}

// third reads the third section.
func (p *parser) third(f *File) (err error) {
	f.Third, err = p.section("third section")
	return err
}

// colours reads the fourth section.
func (p *parser) colours(f *File) error {
	from := p.at
	lines, err := p.section("colours")
	if err != nil {
		return err
	}
	state := 0
	for i, line := range lines {
		colour := strings.TrimSpace(line)
		if colour == "" {
			continue
		}
		if state == f.Matrix.States() {
			return fault(from+i+1, "there are more colours than the %d variants", state)
		}
		if len(colour) > 8 || strings.Trim(colour, "0123456789abcdefABCDEF") != "" {
			return fault(from+i+1, "%q is no colour: it should be up to eight hexadecimal digits", colour)
		}
		at := f.Matrix.State(state)
		f.Matrix.Descriptors[at.Descriptor].Variants[at.Variant].Colour = colour
		state++
	}
	if f.Colours = state > 0; f.Colours && state < f.Matrix.States() {
		return fault(p.number(), "there are colours for %d variants of %d", state, f.Matrix.States())
	}
	return nil
}

// fifth reads the fifth section.
func (p *parser) fifth(f *File) (err error) {
	f.Fifth, err = p.section("fifth section")
	return err
}
