package study

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
)

// yaml is the text of a set that is being written. Its lines are indented by hand,
// because a set is read by people.
type yaml struct{ text bytes.Buffer }

func (y *yaml) line(indent int, text string) {
	y.text.WriteString(strings.Repeat(" ", indent))
	y.text.WriteString(text)
	y.text.WriteByte('\n')
}

// pair writes a key with a value of one line, unless that is empty.
func (y *yaml) pair(indent int, key, value string) {
	if value != "" {
		y.line(indent, key+": "+scalar(value))
	}
}

// words writes a list in one line, unless it is empty.
func (y *yaml) words(indent int, key string, list []string) {
	if len(list) == 0 {
		return
	}
	quoted := make([]string, len(list))
	for i, word := range list {
		quoted[i] = scalar(word)
	}
	y.line(indent, key+": ["+strings.Join(quoted, ", ")+"]")
}

// flow writes keys and values as a mapping in one line; they must be scalars already.
func (y *yaml) flow(indent int, key string, pairs ...string) {
	var list []string
	for i := 0; i < len(pairs); i += 2 {
		list = append(list, pairs[i]+": "+pairs[i+1])
	}
	y.line(indent, key+": {"+strings.Join(list, ", ")+"}")
}

// prose writes a text under its key, folded into lines, unless it is short or empty.
func (y *yaml) prose(indent int, key, text string) {
	const width = 100
	if len(text) < width-indent-len(key) || strings.Contains(text, "  ") || text != strings.TrimSpace(text) {
		y.pair(indent, key, text)
		return
	}
	y.line(indent, key+": >-")
	line := ""
	for _, word := range strings.Split(text, " ") {
		if line != "" && indent+2+cells(line)+1+cells(word) > width {
			y.line(indent+2, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	y.line(indent+2, line)
}

// scalar writes a text so that it is read as just that: in quotes unless it is words
// of letters that mean nothing else.
func scalar(s string) string {
	if isPlain(s) && !isMeant(s) {
		return s
	}
	return strconv.Quote(s)
}

// isPlain reports whether YAML takes a text as it stands, in brackets too.
func isPlain(s string) bool {
	for i, c := range s {
		switch {
		case unicode.IsLetter(c):
		case i == 0:
			return false
		case c >= '0' && c <= '9', c == '-', c == '_', c == '.', c == '/', c == '(', c == ')', c == ';', c == '\'':
		case c == ' ' && i < len(s)-1:
		default:
			return false
		}
	}
	return s != ""
}

// isMeant reports whether some reader of YAML takes a word for a value of another kind.
func isMeant(s string) bool {
	switch strings.ToLower(s) {
	case "null", "true", "false", "yes", "no", "on", "off", "y", "n":
		return true
	}
	return false
}
