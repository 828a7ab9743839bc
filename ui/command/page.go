package command

import (
	"fmt"
	"os"
	"strings"

	tty "github.com/charmbracelet/x/term"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/catalogue"
	"foresee/ui/number"
	"foresee/ui/term/draw"
)

// A page is text that is being laid out for standard output, in plain lines.
type page struct {
	strings.Builder
	words catalogue.Command
	all   *catalogue.Catalogue
	width int
}

// textWidth is where long texts are wrapped where a terminal is no narrower.
const textWidth = 88

func (p *program) page() *page { return &page{words: p.words.Command, all: p.words, width: p.width()} }

// width returns how wide a page may be on what it is printed to.
func (p *program) width() int {
	out, ok := p.Out.(*os.File)
	if !ok {
		return textWidth
	}
	columns, _, err := tty.GetSize(out.Fd())
	if err != nil || columns <= 0 {
		return textWidth // no terminal
	}
	return min(columns, textWidth)
}

func (p *page) line(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// heading starts a part of the page.
func (p *page) heading(text string) {
	if p.Len() > 0 {
		p.line("")
	}
	p.line("%s", text)
}

// wrapped writes a text with every line indented.
func (p *page) wrapped(indent int, text string) {
	for _, line := range draw.NewWrapper().Wrap(text, p.width-indent) {
		p.line("%s%s", strings.Repeat(" ", indent), line)
	}
}

// hanging writes a text behind a lead, with its further lines under the first.
func (p *page) hanging(indent int, lead, text string) {
	left := indent + draw.Width(lead)
	for i, line := range draw.NewWrapper().Wrap(text, p.width-left) {
		if i == 0 {
			p.line("%s%s%s", strings.Repeat(" ", indent), lead, line)
		} else {
			p.line("%s%s", strings.Repeat(" ", left), line)
		}
	}
}

// list writes a lead and what it counts up, and breaks lines between ids only.
func (p *page) list(lead string, ids []string) {
	line := lead
	for i, id := range ids {
		if i < len(ids)-1 {
			id += ","
		}
		if draw.Width(line)+1+draw.Width(id) > p.width {
			p.line("%s", line)
			line = " "
		}
		line += " " + id
	}
	p.line("%s", line)
}

// table writes rows with their columns aligned by the cells they take. A row of a
// single cell may run across all columns.
func (p *page) table(indent int, rows [][]string) {
	var widths []int
	for _, row := range rows {
		if len(row) == 1 {
			continue
		}
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], draw.Width(cell))
		}
	}
	for _, row := range rows {
		text := strings.Repeat(" ", indent)
		for i, cell := range row {
			if len(row) > 1 {
				cell = draw.Fit(cell, widths[i]) + "  "
			}
			text += cell
		}
		p.line("%s", strings.TrimRight(text, " "))
	}
}

// title says what is read, as of when, what was assumed, and what was struck out.
func (p *page) title(s *scene) {
	p.about(s)
	moved := s.set.Assignments(s.assume)
	if len(moved) == 0 {
		p.line("%s", p.words.Baseline)
		return
	}
	p.list(p.words.Moved, moved)
}

// about says what is read, as of when, whether in hindsight, and what was struck out of it.
func (p *page) about(s *scene) {
	p.named(s.set)
	p.hindsight(s)
	if n := len(s.without); n > 0 {
		p.list(p.all.Questions.Struck.Of(n), s.without)
	}
}

// named writes what a set is called, and as of when if that is known.
func (p *page) named(set *model.Set) {
	if set.AsOf == "" {
		p.line("%s", set.Title)
		return
	}
	p.line(p.words.At, set.Title, p.day(set.AsOf))
}

func (p *page) day(iso string) string { return p.all.Frame.Date(iso) }

func (p *page) scenarios(s *scene) {
	if len(s.set.Scenarios) == 0 {
		return
	}
	p.heading(p.words.Headings.Scenarios)
	var rows [][]string
	for i, scenario := range s.set.Scenarios {
		rows = append(rows, append([]string{scenario.Title}, p.likelihood(s, s.reading.Scenarios[i])...))
	}
	p.table(2, rows)
}

// outcomes writes every state of every outcome under the heading of its domain; of
// an outcome that is so or not, the first state says all.
func (p *page) outcomes(s *scene) {
	p.heading(p.words.Headings.Forecast)
	var rows [][]string
	domain := ""
	for _, f := range s.set.Outcomes() {
		if f.Domain != domain {
			domain = f.Domain
			rows = append(rows, []string{domain})
		}
		rows = append(rows, p.outcomeRows(s, f)...)
	}
	p.table(2, rows)
}

func (p *page) outcomeRows(s *scene, f *model.Factor) [][]string {
	title := f.Title
	if p.width < textWidth {
		title = f.Short
	}
	shown := len(f.States)
	if shown == 2 {
		shown = 1
	}
	var rows [][]string
	for i, state := range f.States[:shown] {
		name := "  " + title + ": " + state.Title
		if i > 0 {
			name = strings.Repeat(" ", 2+draw.Width(title)) + "  " + state.Title
		}
		rows = append(rows, append([]string{name}, p.likelihood(s, s.reading.Factors[f.Index][i])...))
	}
	return rows
}

// likelihood writes a chance in columns: percent, word, change in points.
func (p *page) likelihood(s *scene, c forecast.Chance) []string {
	return []string{percent(c.P), p.word(s, c.P), number.Points(c)}
}

// word returns the word for a likelihood.
func (p *page) word(s *scene, likelihood float64) string {
	return p.all.Explore.Word(likelihood, s.scale.Word)
}

// open writes what became of the drivers that were left open: their weights, and
// what is to be thought of them now that something is supposed.
func (p *page) open(s *scene) {
	var rows [][]string
	for _, f := range s.set.Drivers() {
		allowed := s.assume.Allowed(f.Index)
		if allowed.Len() == 1 {
			continue
		}
		weights := f.Weights(allowed)
		for i, state := range f.States {
			if allowed.Has(i) {
				rows = append(rows, []string{f.Title + ": " + state.Title, percent(s.reading.Factors[f.Index][i].P), fmt.Sprintf(p.words.Weight, forecast.Percent(weights[i]))})
			}
		}
	}
	if len(rows) > 0 {
		p.heading(p.words.Headings.Open)
		p.table(2, rows)
	}
}

func (p *page) policies(s *scene) {
	if len(s.advice) == 0 {
		return
	}
	p.heading(p.words.Headings.Policies)
	var rows [][]string
	for _, a := range s.advice {
		from := ""
		if a.Rank != a.BaseRank {
			from = fmt.Sprintf(p.words.From, a.BaseRank)
		}
		rows = append(rows, []string{fmt.Sprintf(p.words.Ranked, a.Rank, a.Policy.Title), fmt.Sprintf("%.1f", a.Urgency), number.Tenths(a.Shift()), from})
	}
	p.table(1, rows)
}
