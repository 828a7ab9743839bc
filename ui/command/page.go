package command

import (
	"fmt"
	"math"
	"strings"
	"time"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
)

// A page is text that is being laid out for standard output, in plain lines.
type page struct {
	strings.Builder
	words catalogue.Command
	all   *catalogue.Catalogue
}

// width is where long texts are wrapped; pipes and terminals get the same lines, so
// that what was seen can be compared with what was saved.
const width = 88

func (p *program) page() *page { return &page{words: p.words.Command, all: p.words} }

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
	for _, line := range draw.NewWrapper().Wrap(text, width-indent) {
		p.line("%s%s", strings.Repeat(" ", indent), line)
	}
}

// table writes rows with their columns aligned by the cells they take.
func (p *page) table(indent int, rows [][]string) {
	var widths []int
	for _, row := range rows {
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
			text += draw.Fit(cell, widths[i]) + "  "
		}
		p.line("%s", strings.TrimRight(text, " "))
	}
}

// title says what is read, as of when, and what was assumed.
func (p *page) title(s *scene) {
	p.line(p.words.At, s.set.Title, p.day(s.set.AsOf))
	moved := s.set.Assignments(s.assume)
	if len(moved) == 0 {
		p.line("%s", p.words.Baseline)
		return
	}
	p.wrapped(0, fmt.Sprintf(p.words.Moved, strings.Join(moved, ", ")))
}

func (p *page) day(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return fmt.Sprintf(p.all.Frame.Day, t.Day(), p.all.Frame.Months[t.Month()-1], t.Year())
}

func (p *page) scenarios(s *scene) {
	if len(s.set.Scenarios) == 0 {
		return
	}
	p.heading(p.words.Headings.Scenarios)
	var rows [][]string
	for i, scenario := range s.set.Scenarios {
		rows = append(rows, append([]string{scenario.Title}, likelihood(s, s.reading.Scenarios[i])...))
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
		rows = append(rows, outcomeRows(s, f)...)
	}
	p.table(2, rows)
}

func outcomeRows(s *scene, f *model.Factor) [][]string {
	shown := len(f.States)
	if shown == 2 {
		shown = 1
	}
	var rows [][]string
	for i, state := range f.States[:shown] {
		name := "  " + f.Title + ": " + state.Title
		if i > 0 {
			name = strings.Repeat(" ", 2+draw.Width(f.Title)) + "  " + state.Title
		}
		rows = append(rows, append([]string{name}, likelihood(s, s.reading.Factors[f.Index][i])...))
	}
	return rows
}

// likelihood writes a chance in columns: percent, word, change in points.
func likelihood(s *scene, c forecast.Chance) []string {
	return []string{percent(c.P), s.scale.Word(c.P), points(c)}
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
		rows = append(rows, []string{fmt.Sprintf(p.words.Ranked, a.Rank, a.Policy.Title), fmt.Sprintf("%.1f", a.Urgency), tenths(a.Shift()), from})
	}
	p.table(1, rows)
}

func percent(p float64) string { return fmt.Sprintf("%3d%%", forecast.Percent(p)) }

// points writes a change in percentage points.
func points(c forecast.Chance) string {
	if n := c.Points(); n != 0 {
		return minus(fmt.Sprintf("%+d", n))
	}
	return "="
}

// tenths writes a change with its sign and one decimal, or that there is none.
func tenths(x float64) string {
	if math.Abs(x) < 0.05 {
		return "="
	}
	return minus(fmt.Sprintf("%+.1f", x))
}

// minus writes a number with the sign that is as wide as a plus.
func minus(number string) string { return strings.Replace(number, "-", "−", 1) }
