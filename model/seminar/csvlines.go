package seminar

import (
	"encoding/csv"
	"errors"
	"strings"
)

// A line is one record of a CSV text: its cells, or why it could not be cut into them.
type line struct {
	number int    // of its first line, from 1
	text   string // as it stood
	cells  []string
	err    error
}

// maxSpan is how many lines of the text one record may cover. A quote that is never
// closed costs no more than its own line.
const maxSpan = 50

// cutLines cuts a text into records. One that cannot be read ends with its line, and
// what follows is read on its own.
func cutLines(text string, comma rune) []line {
	var lines []line
	number := 1
	for text != "" {
		first := upToLine(text, 1)
		record := line{number: number, text: strings.TrimSpace(first)}
		used := len(first)
		if record.text != "" {
			r := csv.NewReader(strings.NewReader(upToLine(text, maxSpan)))
			r.Comma, r.FieldsPerRecord, r.TrimLeadingSpace = comma, -1, comma != '\t'
			record.cells, record.err = r.Read()
			if record.err == nil {
				used = int(r.InputOffset())
				record.text = strings.TrimSpace(text[:used])
			} else {
				record.err = errors.New("the quotes do not match: a text that holds quotes begins and ends with one, and doubles those within")
			}
			lines = append(lines, record)
		}
		number += strings.Count(text[:used], "\n")
		text = text[used:]
	}
	return lines
}

// upToLine returns the first n lines of a text.
func upToLine(text string, n int) string {
	end := 0
	for range n {
		i := strings.IndexByte(text[end:], '\n')
		if i < 0 {
			return text
		}
		end += i + 1
	}
	return text[:end]
}

// separator returns what stands between the cells of the first line: a tab as
// spreadsheets copy them, a semicolon as they save them where the comma is a decimal
// one, else a comma.
func separator(text string) rune {
	first := upToLine(strings.TrimLeft(text, "\r\n "), 1)
	for _, c := range "\t;" {
		if strings.ContainsRune(first, c) {
			return c
		}
	}
	return ','
}
