package scw

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"foresee/model/balance"
)

// Solutions is a .sl file: a list of scenarios.
type Solutions struct {
	Style
	Version  string // the first line, after the $
	Title    string
	Declared int // how many scenarios the file says it has; a truncated one has fewer
	Rows     []Solution
}

// A Solution is a line of a .sl file.
type Solution struct {
	Scenario balance.Scenario
	Weight   string // how many scenarios end there under global succession, as written: whole, or like 1.677722E+07
	Margin   int    // the smallest margin: the consistency value
	Unknown  int    // a number without a known meaning, 0
	Score    int    // the total impact score
	Comment  string
}

// NewSolutions returns a list to be written.
func NewSolutions(rows []Solution) *Solutions {
	s := &Solutions{Version: "ScenarioWizard 3.0", Title: "Solution set", Declared: len(rows), Rows: rows}
	s.Style.Return = true
	return s
}

// NewSolution returns the line of a scenario; basin is how many scenarios end there.
func NewSolution(m *balance.Matrix, s balance.Scenario, basin int64) Solution {
	sheet := m.Sheet(s)
	return Solution{Scenario: s, Weight: strconv.FormatInt(basin, 10), Margin: sheet.Margin, Score: sheet.Score}
}

// ReadSolutions reads a .sl file. An error of the text is a *SyntaxError.
func ReadSolutions(r io.Reader) (*Solutions, error) {
	lines, style, err := readLines(r)
	if err != nil {
		return nil, err
	}
	s := &Solutions{Style: style}
	head := 0 // lines read of the head: version, title, count
	for i, line := range lines {
		trimmed := strings.TrimSpace(line)
		switch {
		case trimmed == "":
		case head < 3:
			if err := s.readHead(head, trimmed, i+1); err != nil {
				return nil, err
			}
			head++
		default:
			row, err := readSolution(trimmed, i+1)
			if err != nil {
				return nil, err
			}
			s.Rows = append(s.Rows, row)
		}
	}
	if head < 3 {
		return nil, fault(len(lines), "the file ends before the number of scenarios")
	}
	return s, nil
}

func (s *Solutions) readHead(which int, line string, number int) error {
	switch which {
	case 0:
		version, ok := strings.CutPrefix(line, "$")
		if !ok || !strings.HasPrefix(strings.TrimSpace(version), "ScenarioWizard") {
			return fault(number, "this is no list of ScenarioWizard: it does not begin with $ ScenarioWizard")
		}
		s.Version = strings.TrimSpace(version)
	case 1:
		s.Title = line
	default:
		n, err := strconv.Atoi(line)
		if err != nil || n < 0 {
			return fault(number, "%q should be the number of scenarios", line)
		}
		s.Declared = n
	}
	return nil
}

// readSolution reads " 2 3 2",4,0,0,15,"".
func readSolution(line string, number int) (Solution, error) {
	var row Solution
	variants, rest, ok := cutQuoted(line)
	cells := strings.SplitN(strings.TrimPrefix(rest, ","), ",", 5)
	if !ok || len(cells) != 5 {
		return row, fault(number, `this should be a scenario in quotes, four numbers and a comment in quotes, as in " 2 3 2",4,0,0,15,""`)
	}
	var err error
	if row.Scenario, err = readVariants(variants, number); err != nil {
		return row, err
	}
	row.Weight = strings.TrimSpace(cells[0])
	if w, err := strconv.ParseFloat(row.Weight, 64); err != nil || w < 0 || math.IsInf(w, 0) || math.IsNaN(w) {
		return row, fault(number, "the weight is %q, not a number", row.Weight)
	}
	for i, n := range []*int{&row.Margin, &row.Unknown, &row.Score} {
		if *n, err = strconv.Atoi(strings.TrimSpace(cells[i+1])); err != nil {
			return row, fault(number, "number %d of the line is %q, not a whole number", i+2, strings.TrimSpace(cells[i+1]))
		}
	}
	comment := strings.TrimSpace(cells[4])
	if len(comment) < 2 || comment[0] != '"' || comment[len(comment)-1] != '"' {
		return row, fault(number, "the comment %q is not in quotes", comment)
	}
	row.Comment = comment[1 : len(comment)-1]
	return row, nil
}

func readVariants(text string, number int) (balance.Scenario, error) {
	var s balance.Scenario
	for _, variant := range strings.Fields(text) {
		v, err := strconv.Atoi(variant)
		if err != nil || v < 1 || v > balance.MaxVariants {
			return nil, fault(number, "%q is not the number of a variant, from 1 on", variant)
		}
		s = append(s, v-1)
	}
	if len(s) == 0 {
		return nil, fault(number, "the scenario has no variants")
	}
	return s, nil
}

// cutQuoted cuts off a text in quotes.
func cutQuoted(line string) (text, rest string, ok bool) {
	if !strings.HasPrefix(line, `"`) {
		return "", "", false
	}
	return strings.Cut(line[1:], `"`)
}

// Size returns the weight as a number. A large one was rounded when it was written.
func (s Solution) Size() float64 {
	w, _ := strconv.ParseFloat(s.Weight, 64)
	return w
}

// Write writes the list. It fails if a comment or title cannot stand in this format.
func (s *Solutions) Write(w io.Writer) error {
	if strings.TrimSpace(s.Title) == "" || strings.ContainsAny(s.Title, "\n\r") {
		return fmt.Errorf("the title %q cannot stand in a .sl file; it needs one line", s.Title)
	}
	lines := []string{"$ " + s.Version, s.Title, fmt.Sprintf(" %d ", s.Declared)}
	if len(s.Rows) > 0 || !s.Open {
		lines = append(lines, "")
	}
	for _, row := range s.Rows {
		if strings.ContainsAny(row.Comment, "\n\r") {
			return fmt.Errorf("the comment %q has a line break, which a .sl file cannot hold", row.Comment)
		}
		lines = append(lines, fmt.Sprintf(`" %v",%s,%d,%d,%d,"%s"`, row.Scenario, row.Weight, row.Margin, row.Unknown, row.Score, row.Comment))
	}
	return s.Style.write(w, lines)
}
