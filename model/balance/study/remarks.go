package study

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/balance"
)

// Remarks returns what is unusual about a matrix, and what of its texts Set has no
// room for, in sentences for whoever opens it.
func Remarks(m *balance.Matrix) []string {
	remarks := m.Remarks()
	remark := func(n int, one, many string) {
		switch n {
		case 0:
		case 1:
			remarks = append(remarks, one)
		default:
			remarks = append(remarks, fmt.Sprintf(many, n))
		}
	}
	remark(lost(m), "one text was cut, or lost invisible characters", "%d texts were cut, or lost invisible characters")
	remark(wide(m), "one short name is too wide and left out", "%d short names are too wide and left out")
	return remarks
}

// lost counts the texts of which a set holds less.
func lost(m *balance.Matrix) int {
	n := 0
	check := func(text, kept string) {
		if strings.Join(strings.Fields(text), " ") != strings.Join(strings.Fields(kept), " ") {
			n++
		}
	}
	check(m.Title, model.CleanTitle(m.Title))
	check(m.About, model.CleanText(m.About))
	for _, d := range m.Descriptors {
		check(d.Name, model.CleanTitle(d.Name))
		check(d.About, model.CleanText(d.About))
		for _, v := range d.Variants {
			check(v.Name, model.CleanTitle(v.Name))
		}
	}
	for _, text := range m.Rationales {
		check(text, model.CleanText(text))
	}
	return n
}

// wide counts the short names that no narrow pane has room for.
func wide(m *balance.Matrix) int {
	n := 0
	check := func(short string, width int) {
		if strings.TrimSpace(short) != "" && fitting(short, width) == "" {
			n++
		}
	}
	for _, d := range m.Descriptors {
		check(d.Short, model.MaxShort)
		for _, v := range d.Variants {
			check(v.Short, model.MaxShortState)
		}
	}
	return n
}
