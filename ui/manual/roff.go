package manual

import "strings"

// A roff is a manual page being written in the language of man, troff.
type roff struct{ strings.Builder }

// macro writes a request on a line of its own; arguments are quoted.
func (r *roff) macro(name string, args ...string) {
	r.WriteString("." + name)
	for _, a := range args {
		r.WriteString(` "` + strings.ReplaceAll(plain(a), `"`, `\(dq`) + `"`)
	}
	r.WriteString("\n")
}

// text writes paragraphs, which empty lines separate.
func (r *roff) text(paragraphs string) {
	for i, p := range strings.Split(strings.TrimSpace(paragraphs), "\n\n") {
		if i > 0 {
			r.macro("PP")
		}
		r.WriteString(filled(p))
	}
}

// item writes a term, which is marked up already, and what is to be said of it.
func (r *roff) item(term, says string) {
	r.macro("TP")
	r.WriteString(term + "\n" + filled(says))
}

// example writes lines as they stand.
func (r *roff) example(lines string) {
	r.macro("EX")
	for line := range strings.SplitSeq(strings.Trim(lines, "\n"), "\n") {
		r.WriteString(guarded(plain(line)) + "\n")
	}
	r.macro("EE")
}

// filled returns text that man breaks into lines.
func filled(text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteString(guarded(plain(strings.TrimSpace(line))) + "\n")
	}
	return b.String()
}

// plain keeps troff from reading anything into a text: a backslash begins a command,
// and bare hyphens, quotes and the like become others that no shell takes.
func plain(text string) string {
	return strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "^", `\(ha`, "~", `\(ti`).Replace(text)
}

// guarded keeps a line that begins as a request from being one.
func guarded(line string) string {
	if strings.HasPrefix(line, ".") {
		return `\&` + line
	}
	return line
}

func bold(text string) string { return `\fB` + plain(text) + `\fR` }

func italic(text string) string { return `\fI` + plain(text) + `\fR` }
