package model

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// unclean reports whether a character could act on a terminal or make a text look
// like another one: control characters, format characters such as the
// bidirectional ones, separators, and code points without a meaning of their own.
func unclean(c rune) bool {
	const softHyphen, nonJoiner, joiner = 0xAD, 0x200C, 0x200D // ordinary in several scripts
	if c >= ' ' && c < 0x7F || c == softHyphen || c == nonJoiner || c == joiner {
		return false
	}
	return unicode.In(c, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp)
}

// firstUnclean returns the first character of a text that a set may not hold.
func firstUnclean(s string) (rune, bool) {
	for _, c := range s {
		if unclean(c) {
			return c, true
		}
	}
	return 0, false
}

func describeUnclean(c rune) string {
	switch c {
	case '\n', '\r', '\u0085', '\u2028', '\u2029':
		return "a line break"
	case '\t':
		return "a tab"
	}
	return fmt.Sprintf("the invisible character %U", c)
}

func fixUnclean(c rune) string {
	if describeUnclean(c) == "a line break" {
		return "make it one paragraph: begin it with >- and leave no blank line in it"
	}
	return "take it out"
}

// checkText reports every line of a file that holds bytes or characters no set
// may hold, and returns false if any does: YAML would refuse them without saying
// where, or take them for spaces.
func checkText(f File, r *report) bool {
	at := Position{f.Name, 1, 0}
	clean, reported := true, false
	for i := 0; i < len(f.Text); {
		c, size := utf8.DecodeRune(f.Text[i:])
		at.Column++
		if c == utf8.RuneError && size == 1 {
			r.fault(at, "save the file as UTF-8", "the byte 0x%02X is not UTF-8 text", f.Text[i])
			return false
		}
		i += size
		switch {
		case c == '\n':
			at.Line, at.Column, reported = at.Line+1, 0, false
		case c == '\t' || c == '\r' || !unclean(c) || c == byteOrderMark && i == size:
		case !reported:
			r.fault(at, "take it out", "%s has no place in a text", describeUnclean(c))
			clean, reported = false, true
		}
	}
	return clean
}

const byteOrderMark = 0xFEFF

// CleanTitle returns a text from elsewhere as a set may hold it for a title: in one
// line, without invisible characters, and cut where it is too long. It can come out
// empty, which no title of a set is.
func CleanTitle(s string) string { return cleaned(s, maxTitle) }

// CleanText does the same for a text that may be longer.
func CleanText(s string) string { return cleaned(s, maxText) }

func cleaned(s string, most int) string {
	var text strings.Builder
	broken := false
	for _, c := range strings.ToValidUTF8(s, string(utf8.RuneError)) {
		blank := c == '\t' || describeUnclean(c) == "a line break"
		switch {
		case blank && !broken:
			text.WriteByte(' ')
		case !blank && !unclean(c):
			text.WriteRune(c)
		}
		broken = blank || broken && unclean(c)
	}
	s = strings.TrimSpace(text.String())
	if runes := []rune(s); len(runes) > most {
		s = strings.TrimSpace(string(runes[:most-1])) + "…"
	}
	return s
}

// quote writes a text of a file for a message: in quotes, cut when long, and with
// all that could act on a terminal escaped.
func quote(s string) string { return strconv.Quote(shorten(s)) }

// clip is quote without the quotes, for texts that need none.
func clip(s string) string {
	q := quote(s)
	return q[1 : len(q)-1]
}

func shorten(s string) string {
	const most = 60
	for i := range s {
		if i > most {
			return s[:i] + "…"
		}
	}
	return s
}

// either joins words as a choice: a, b or c.
func either(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// Clean returns a text that a user gave fit to be kept and shown: one line, without
// characters that could act on a terminal, and with single spaces.
func Clean(s string) string {
	visible := func(c rune) rune {
		switch {
		case unicode.IsSpace(c):
			return ' '
		case unclean(c) || c == utf8.RuneError:
			return -1
		}
		return c
	}
	return strings.Join(strings.Fields(strings.Map(visible, s)), " ")
}
