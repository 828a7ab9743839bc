package command

import (
	"strings"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/study"
)

// tellLeft says what a format has no place for, of a study that has it.
func (p *program) tellLeft(a converted, format string) {
	words := p.words.Convert
	var left []string
	leave := func(yes bool, what string) {
		if yes {
			left = append(left, what)
		}
	}
	n := textsOf(a.matrix)
	leave(format == csvFormat && n > 0, words.Texts.Of(n))
	leave(format == csvFormat && hasShorts(a.matrix), words.Shorts)
	leave((format == csvFormat || format == yamlFormat) && hasColours(a.matrix), words.Colours)
	leave(format != scwFormat && a.file != nil && len(a.file.Third)+len(a.file.Fifth)+len(a.file.Loose) > 0, words.Between)
	leave(format != yamlFormat && a.set != nil && hasGrounds(a.set), words.Grounds)
	if len(left) > 0 {
		p.tell("%s %s.", words.Left, strings.Join(left, "; "))
	}
	if format == yamlFormat && a.set == nil {
		for _, remark := range study.Remarks(a.matrix) {
			p.tell("%s: %s", a.name, remark)
		}
	}
}

// textsOf counts the descriptions and reasons of a matrix.
func textsOf(m *balance.Matrix) int {
	n := len(m.Rationales)
	if m.About != "" {
		n++
	}
	for _, d := range m.Descriptors {
		if d.About != "" {
			n++
		}
	}
	return n
}

func hasShorts(m *balance.Matrix) bool {
	for _, d := range m.Descriptors {
		if strings.TrimSpace(d.Short) != "" {
			return true
		}
		for _, v := range d.Variants {
			if strings.TrimSpace(v.Short) != "" {
				return true
			}
		}
	}
	return false
}

// hasColours reports whether any variant has a colour other than white, which stands for none.
func hasColours(m *balance.Matrix) bool {
	for _, d := range m.Descriptors {
		for _, v := range d.Variants {
			if v.Colour != "" && !strings.EqualFold(v.Colour, "FFFFFF") {
				return true
			}
		}
	}
	return false
}

// hasGrounds reports whether a set tells on whose word its judgements stand.
func hasGrounds(set *model.Set) bool {
	for _, f := range set.Factors {
		for _, j := range f.Judgements {
			if j.Basis != "" || len(j.Evidence) > 0 {
				return true
			}
		}
	}
	return false
}
