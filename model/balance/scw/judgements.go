package scw

import (
	"strconv"
	"strings"
)

// matrix reads the sixth section.
func (p *parser) matrix(f *File) error {
	from := p.at
	lines, err := p.section("judgements")
	if err != nil {
		return err
	}
	row := 0
	for i, line := range lines {
		if blank(line) {
			continue
		}
		if row == f.Matrix.States() {
			return fault(from+i+1, "there are more rows of judgements than the %d variants", row)
		}
		if err := readRow(f, row, line, from+i+1); err != nil {
			return err
		}
		row++
	}
	if row < f.Matrix.States() {
		return fault(p.number(), "there are %d rows of judgements for %d variants", row, f.Matrix.States())
	}
	return nil
}

func readRow(f *File, row int, line string, number int) error {
	cells := strings.Split(line, ",")
	if len(cells) != f.Matrix.States() {
		return fault(number, "the row has %d judgements for %d variants", len(cells), f.Matrix.States())
	}
	for column, cell := range cells {
		points, err := strconv.Atoi(strings.TrimSpace(cell))
		if err != nil {
			return fault(number, "judgement %d of the row is %q, not a whole number", column+1, strings.TrimSpace(cell))
		}
		if err := f.Matrix.SetImpact(row, column, points); err != nil {
			return fault(number, "judgement %d of the row: %v", column+1, err)
		}
	}
	return nil
}
