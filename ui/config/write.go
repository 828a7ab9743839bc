package config

import "strings"

// Template writes a file in which every setting stands as a comment with its usual
// value, under what head says and under what is said of each.
func Template(head string, usual, about func(name string) string) string {
	var b strings.Builder
	comment(&b, head)
	for _, o := range Options() {
		b.WriteString("\n")
		comment(&b, about(o.Name))
		b.WriteString("#" + o.Name + ": " + usual(o.Name) + "\n")
	}
	return b.String()
}

func comment(b *strings.Builder, text string) {
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteString("# " + line + "\n")
	}
}
