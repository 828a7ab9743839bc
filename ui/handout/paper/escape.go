package paper

import (
	"regexp"
	"strings"
	"unicode"
)

// special is what means something within a line of Markdown. HTML is written as
// entities and not with a backslash, which older readers do not know before a bracket.
var special = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `|`, `\|`, `~`, `\~`, `$`, `\$`,
	`<`, `&lt;`, `>`, `&gt;`,
)

// entity is what a reader of Markdown would put another character for.
var entity = regexp.MustCompile(`&(#?[0-9A-Za-z]+;)`)

// escape writes a text so that Markdown shows it as it is, on one line.
func escape(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, text)
	return special.Replace(entity.ReplaceAllString(text, "&amp;$1"))
}

// opening is what means something where a line begins: headings, lists, rules under a
// heading, numbered lists, definitions.
var opening = regexp.MustCompile(`^([#+\-=:]|[0-9]+[.)])`)

// guardStart keeps an escaped text from beginning a heading or a list.
func guardStart(text string) string {
	text = strings.TrimLeft(text, " ") // four of them would begin a block of code
	found := opening.FindStringIndex(text)
	if found == nil {
		return text
	}
	at := found[1] - 1 // the sign itself, or what follows the digits
	return text[:at] + `\` + text[at:]
}

// paragraph writes a text that stands on a line of its own.
func paragraph(text string) string { return guardStart(escape(text)) }
