package model

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// parse reads the one YAML document of a file and returns its top node, or nil
// after reporting why there is none.
func parse(f File, r *report) *yaml.Node {
	text := &lineReader{text: f.Text}
	decoder := yaml.NewDecoder(text)
	var doc, second yaml.Node
	err := decoder.Decode(&doc)
	if err == nil {
		err = decoder.Decode(&second)
	}
	switch {
	case err == nil:
		r.fault(Position{f.Name, second.Line, 1}, "take the --- out", "a second YAML document begins here, and a file holds one")
	case !errors.Is(err, io.EOF):
		reportSyntax(f, err, text.line(), r)
	case len(doc.Content) == 0:
		r.fault(Position{File: f.Name}, "begin with `set:`, `evidence:`, `drivers:`, `outcomes:`, `descriptors:`, `policies:` or `scenarios:`", "the file is empty")
	default:
		return doc.Content[0]
	}
	return nil
}

// A lineReader hands out a text line by line, so that when YAML gives up one
// knows how far it had come.
type lineReader struct {
	text []byte
	read int
}

func (l *lineReader) Read(p []byte) (int, error) {
	rest := l.text[l.read:]
	if len(rest) == 0 {
		return 0, io.EOF
	}
	n := min(len(p), len(rest))
	if i := bytes.IndexByte(rest[:n], '\n'); i >= 0 {
		n = i + 1
	}
	copy(p, rest[:n])
	l.read += n
	return n, nil
}

// line returns the line that was handed out last.
func (l *lineReader) line() int {
	return 1 + bytes.Count(l.text[:max(l.read-1, 0)], []byte("\n"))
}

// reportSyntax says what YAML could not read, in words of this format.
func reportSyntax(f File, err error, reached int, r *report) {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	e := explain(message)
	line := max(1, saidLine(message))
	switch e.place {
	case lineAfter:
		line++
	case lineReached:
		line = stepBack(f.Text, reached, message)
	}
	line = min(line, 1+bytes.Count(bytes.TrimSpace(f.Text), []byte("\n")))
	at := Position{f.Name, line, 1 + indentation(f.Text, line)}
	r.fault(at, e.fix, "%s", e.what)
}

// saidLine returns the line that a message of YAML names, or 0.
func saidLine(message string) int {
	rest, _ := strings.CutPrefix(message, "line ")
	digits, _, _ := strings.Cut(rest, ":")
	line, _ := strconv.Atoi(digits)
	return line
}

// stepBack returns the first line up to which the text fails with the same
// message: YAML looks a line or two ahead before it gives up.
func stepBack(text []byte, line int, message string) int {
	const steps, worthwhile = 4, 1 << 18
	for range steps {
		shorter := upTo(text, line-1)
		if len(shorter) == 0 || len(shorter) > worthwhile {
			break
		}
		var doc yaml.Node
		err := yaml.Unmarshal(shorter, &doc)
		if err == nil || strings.TrimPrefix(err.Error(), "yaml: ") != message {
			break
		}
		line--
	}
	return line
}

// upTo returns the first lines of a text.
func upTo(text []byte, lines int) []byte {
	end := 0
	for range lines {
		i := bytes.IndexByte(text[end:], '\n')
		if i < 0 {
			return text
		}
		end += i + 1
	}
	return text[:end]
}

// indentation counts the spaces and tabs that a line begins with.
func indentation(text []byte, line int) int {
	rest := text[len(upTo(text, line-1)):]
	return len(rest) - len(bytes.TrimLeft(rest, " \t"))
}
