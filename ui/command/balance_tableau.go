package command

import (
	"strconv"
	"strings"

	"foresee/ui/handout"
	"foresee/ui/term/draw"
)

// tableau writes in how many scenarios each state stands and, where the scenarios are few
// enough for a line, in which. Descriptors that are pinned to one state are left out.
func (p *page) tableau(s *balanceScene, x handout.Found) {
	words := p.all.Balance.List
	lead := p.standing(s, x)
	room := p.width - draw.Width(lead[0]) - 2
	marks := x.Whole() && columnsOf(len(x.Scenarios)) <= room
	if marks {
		p.heading(words.Tableau)
		p.numbers(lead[0], len(x.Scenarios))
	} else {
		p.heading(words.Standing)
		p.line("%s", lead[0])
	}
	next := 1
	for _, f := range s.open() {
		p.line("  %s", f.Title)
		for v := range f.States {
			line := lead[next]
			if marks {
				line += "  " + marked(x, f.Index, v)
			}
			p.line("%s", strings.TrimRight(line, " "))
			next++
		}
	}
}

// standing returns, below a heading, the title of every state with its count, all of the same
// width.
func (p *page) standing(s *balanceScene, x handout.Found) []string {
	words := p.all.Balance.List
	rows := [][]string{{"", words.In}}
	for _, f := range s.open() {
		for v, state := range f.States {
			stands := words.Nowhere
			if n := x.Standing[f.Index][v]; n.Sign() > 0 {
				stands = count(n)
			}
			rows = append(rows, []string{state.Title, stands})
		}
	}
	titles, counts := 0, 0
	for _, row := range rows {
		titles = max(titles, draw.Width(row[0]))
		counts = max(counts, draw.Width(row[1]))
	}
	lines := make([]string, len(rows))
	for i, row := range rows {
		lines[i] = "    " + draw.Fit(row[0], min(titles, mostTitle)) + "  " + strings.Repeat(" ", counts-draw.Width(row[1])) + row[1]
	}
	return lines
}

// mostTitle is the most cells of a state's title in a tableau.
const mostTitle = 32

// block is how many marks stand together.
const block = 5

// columnsOf returns how many cells the marks of so many scenarios take.
func columnsOf(n int) int { return n + max(0, n-1)/block }

// marked marks the scenarios in which a state stands.
func marked(x handout.Found, descriptor, variant int) string {
	marks := make([]string, len(x.Scenarios))
	for i, scenario := range x.Scenarios {
		marks[i] = "·"
		if scenario[descriptor] == variant {
			marks[i] = "●"
		}
	}
	return blocks(marks)
}

// numbers writes the numbers of the scenarios over their marks, from the top down.
func (p *page) numbers(lead string, n int) {
	width := len(strconv.Itoa(n))
	for digit := range width {
		cells := make([]string, n)
		for i := range cells {
			text := strconv.Itoa(i + 1)
			text = strings.Repeat(" ", width-len(text)) + text
			cells[i] = text[digit : digit+1]
		}
		shown := lead
		if digit < width-1 {
			shown = strings.Repeat(" ", draw.Width(lead))
		}
		p.line("%s  %s", shown, blocks(cells))
	}
}

// blocks joins cells with a gap after every so many.
func blocks(cells []string) string {
	var text strings.Builder
	for i, cell := range cells {
		if i > 0 && i%block == 0 {
			text.WriteString(" ")
		}
		text.WriteString(cell)
	}
	return text.String()
}

// toRight pads the cells of those columns so that numbers stand under each other.
func toRight(rows [][]string, columns ...int) [][]string {
	for _, column := range columns {
		width := 0
		for _, row := range rows {
			if column < len(row) && len(row) > 1 {
				width = max(width, draw.Width(row[column]))
			}
		}
		for _, row := range rows {
			if column < len(row) && len(row) > 1 {
				row[column] = strings.Repeat(" ", width-draw.Width(row[column])) + row[column]
			}
		}
	}
	return rows
}
