package model

import "strings"

// A syntaxError says in words of this format what YAML means by a message.
type syntaxError struct {
	says  string // part of the message
	place place
	what  string
	fix   string
}

// A place says how the line of a fault is found: YAML names the line itself, the
// one before it, or one that helps nobody.
type place int

const (
	lineSaid place = iota
	lineAfter
	lineReached
)

// explain returns what a message of YAML means.
func explain(message string) syntaxError {
	for _, e := range syntaxErrors() {
		if strings.Contains(message, e.says) {
			return e
		}
	}
	if _, after, ok := strings.Cut(message, ": "); ok {
		message = after
	}
	return syntaxError{what: "this is not YAML: " + clip(message), fix: "check the quotes and the indentation"}
}

func syntaxErrors() []syntaxError {
	const (
		quoteText = "put the text in quotes"
		escapes   = `use single quotes, or write \\ for a backslash`
		unclosed  = "the quote that opens here is never closed"
		closeIt   = "close it, and within single quotes write '' for one"
		brackets  = "check the brackets and commas, and put a text that holds any of [ ] { } , in quotes"
	)
	return []syntaxError{
		{"mapping values are not allowed", lineSaid, "a colon stands where no key can end", "put a text that holds a colon in quotes, or check the indentation"},
		{"did not find expected key", lineReached, "this does not fit the mapping it stands in", "line it up with the keys above, or put quotes around the whole of a text"},
		{"did not find expected '-' indicator", lineReached, "this is no entry of the list it stands in", `begin it with "- ", or check the indentation`},
		{"did not find expected <document start>", lineReached, "something stands after the end of the document", "check the indentation, and take out any line of three dots"},
		{"did not find expected ',' or ']'", lineAfter, "a list that begins with [ here is not closed or lacks a comma", brackets},
		{"did not find expected ',' or '}'", lineAfter, "a mapping that begins with { here is not closed or lacks a comma", brackets},
		{"did not find expected node content", lineAfter, "a value is missing, or a bracket or comma is one too many", brackets},
		{"cannot start any token", lineSaid, "no value begins like this", "put a text that begins with @, ` or % in quotes, and indent with spaces, not with tabs"},
		{"could not find expected ':'", lineSaid, "a line without a colon stands where a key should", "write `key: value`, or indent the line under the text it belongs to"},
		{"unexpected end of stream", lineSaid, unclosed, closeIt},
		{"unexpected document indicator", lineSaid, unclosed, closeIt},
		{"unknown escape character", lineSaid, "the text that opens here has a backslash with no meaning", escapes},
		{"hexdecimal number", lineSaid, `the text that opens here has a \x, \u or \U cut short`, escapes},
		{"invalid Unicode character", lineSaid, `the text that opens here has a \u or \U that is no character`, escapes},
		{"found a tab character", lineReached, "a tab stands in the indentation", "indent with spaces"},
		{"block sequence entries are not allowed", lineSaid, "a list cannot begin here", `put each "- " on a line of its own, indented under its key`},
		{"mapping keys are not allowed", lineSaid, "a value begins with ?, which has a meaning of its own", quoteText},
		{"exceeded max depth", lineReached, "lists and mappings are nested far too deep", "check the brackets, as a set needs no more than eight levels"},
		{"unknown anchor", lineReached, "a value begins with *, which refers to another value", quoteText + ", as a set uses no references"},
		{"alphabetic or numeric character", lineSaid, "a value begins with & or *, which have a meaning of their own", quoteText},
		{"comment or line break", lineSaid, "something stands after the > or | that begins a text", "write >- and the text on the lines under it"},
		{"indentation indicator", lineSaid, "the > or | that begins a text has a wrong number", "write >- and the text on the lines under it"},
		{"directive", lineSaid, "a line begins with %, which has a meaning of its own", "take it out, or " + quoteText},
		{"tag", lineSaid, "a value begins with !, which has a meaning of its own", quoteText},
	}
}
