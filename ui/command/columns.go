package command

import (
	"slices"
	"strings"

	"foresee/ui/term/draw"
)

// A columns is a table with a title column and wrapped cells beside it, so that
// several columns of words fit the page.
type columns struct{ title, cell int } // the most cells of each

// numberColumns suits tables of numbers without words.
func numberColumns() columns { return columns{title: 38, cell: 12} }

// wordColumns suits tables of so many columns of likelihoods with their words.
func wordColumns(n int) columns {
	if n == 2 {
		return columns{title: 36, cell: 24}
	}
	return columns{title: 22, cell: 13}
}

// write writes rows; what a cell holds beyond its width goes under it. A row of a single cell runs across.
func (c columns) write(p *page, rows [][]string) {
	var list [][]string
	for _, row := range rows {
		if len(row) == 1 {
			list = append(list, row)
		} else {
			list = append(list, c.stacked(row)...)
		}
	}
	p.table(2, list)
}

// lastWrapped writes a table whose last column takes what room the others leave, several
// lines if it must.
func (p *page) lastWrapped(rows [][]string) {
	last := len(rows[0]) - 1
	room := p.width - 2
	for column := range last {
		width := 0
		for _, row := range rows {
			width = max(width, draw.Width(row[column]))
		}
		room -= width + 2
	}
	var list [][]string
	for _, row := range rows {
		for i, line := range lines(row[last], max(room, leastRoom)) {
			lead := row[:last]
			if i > 0 {
				lead = make([]string, last)
			}
			list = append(list, append(slices.Clone(lead), line))
		}
	}
	p.table(2, list)
}

// leastRoom is the least that a last column is wrapped to.
const leastRoom = 20

// stacked breaks the cells of a row and returns the rows that hold their lines.
func (c columns) stacked(row []string) [][]string {
	var rows [][]string
	for k, cell := range row {
		most := c.cell
		if k == 0 {
			most = c.title
		}
		for i, line := range lines(cell, most) {
			if i == len(rows) {
				rows = append(rows, make([]string, len(row)))
			}
			if i > 0 {
				line = hang(k) + line
			}
			rows[i][k] = line
		}
	}
	return rows
}

// hang returns the indent of what goes under a cell: a title's is told from the next
// title by it, and a likelihood of two digits is padded as much.
func hang(column int) string {
	if column == 0 {
		return "  "
	}
	return " "
}

// lines breaks a text where it says so and where it is too long.
func lines(text string, most int) []string {
	var list []string
	for part := range strings.SplitSeq(text, "\n") {
		list = append(list, draw.NewWrapper().Wrap(part, most)...)
	}
	return list
}
