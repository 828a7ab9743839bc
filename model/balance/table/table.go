// Package table reads and writes a cross-impact matrix as a labelled table of
// comma-separated values, in the two layouts that are in use.
//
// Grouped has two rows of headings and two columns: descriptors, then variants. A
// descriptor's name stands at each of its variants or just at the first. Plain has one
// of each, with a label for each variant that also tells its descriptor: "Rain: much",
// or "A1", "A2", "B1".
//
// Commas, semicolons and tabs are understood. A cell within a descriptor's own block may
// be empty, which is 0. A table has names and judgements; short names, colours and texts
// are not carried.
package table

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"foresee/model/balance"
)

// A Layout is a way to label the rows and columns.
type Layout int

const (
	Grouped Layout = iota
	Plain
)

// MaxFile is the size of the largest file that is read, in bytes.
const MaxFile = 64 << 20

// Read reads a matrix in either layout. An error of the text is a *SyntaxError.
func Read(r io.Reader) (*balance.Matrix, error) {
	t, err := readCells(r)
	if err != nil {
		return nil, err
	}
	descriptors, body, err := t.headings()
	if err != nil {
		return nil, err
	}
	m, err := balance.New(descriptors)
	if err != nil {
		return nil, t.fault(0, "%v", err)
	}
	return m, t.judgements(m, body)
}

// A grid is the cells of a table, with the line each row is on.
type grid struct {
	rows  [][]string
	lines []int
}

func (t grid) line(row int) int { return t.lines[min(row, len(t.lines)-1)] }

func (t grid) fault(row int, reason string, args ...any) error {
	return fault(t.line(row), reason, args...)
}

// cell returns a cell without the blanks around it; cells beyond the row are empty.
func (t grid) cell(row, column int) string {
	if row >= len(t.rows) || column >= len(t.rows[row]) {
		return ""
	}
	return strings.TrimSpace(t.rows[row][column])
}

// readCells reads all rows that are not empty.
func readCells(r io.Reader) (grid, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxFile+1))
	if err != nil {
		return grid{}, fmt.Errorf("reading the table: %w", err)
	}
	if len(data) > MaxFile {
		return grid{}, fmt.Errorf("the table is larger than %d MB", MaxFile>>20)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if err := checkText(data); err != nil {
		return grid{}, err
	}
	c := csv.NewReader(bytes.NewReader(data))
	c.FieldsPerRecord = -1
	c.Comma = separator(data)
	if err := checkWidth(data, c.Comma); err != nil {
		return grid{}, err
	}
	t, err := split(c)
	if err == nil && len(t.rows) == 0 {
		err = fault(1, "the table is empty")
	}
	return t, err
}

// split reads the cells of all rows that have any.
func split(c *csv.Reader) (grid, error) {
	var t grid
	for {
		row, err := c.Read()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		var syntax *csv.ParseError
		if errors.As(err, &syntax) {
			return t, fault(syntax.Line, "%v", syntax.Err)
		}
		if err != nil {
			return t, fmt.Errorf("reading the table: %w", err)
		}
		if strings.TrimSpace(strings.Join(row, "")) != "" {
			line, _ := c.FieldPos(0)
			t.rows = append(t.rows, row)
			t.lines = append(t.lines, line)
		}
	}
}

// checkText refuses what is no text, and characters that would act on a terminal.
func checkText(data []byte) error {
	for i, line := range bytes.Split(data, []byte("\n")) {
		if !utf8.Valid(line) {
			return fault(i+1, "the text is not UTF-8; save the table as UTF-8")
		}
		for _, c := range string(bytes.TrimSuffix(line, []byte("\r"))) {
			if invisible(c) && c != '\t' {
				return fault(i+1, "the text holds the invisible character %U; take it out", c)
			}
		}
	}
	return nil
}

func invisible(c rune) bool {
	if c >= ' ' && c < 0x7f {
		return false // nearly all there is
	}
	return unicode.In(c, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp)
}

// checkWidth refuses lines with far more cells than a matrix can have, before any memory
// is spent on them.
func checkWidth(data []byte, separator rune) error {
	const most = 4 * balance.MaxStates
	number := 0
	for line := range bytes.Lines(data) {
		number++
		if n := bytes.Count(line, []byte(string(separator))); n > most {
			return fault(number, "there are %d cells; a matrix has %d variants at most", n+1, balance.MaxStates)
		}
	}
	return nil
}

// separator returns the one that occurs most in the first line that has any.
func separator(data []byte) rune {
	for line := range bytes.Lines(data) {
		best, most := ',', 0
		for _, c := range ",;\t" {
			if n := bytes.Count(line, []byte(string(c))); n > most {
				best, most = c, n
			}
		}
		if most > 0 {
			return best
		}
	}
	return ','
}
