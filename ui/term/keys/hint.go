package keys

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/bubbles/key"

	"foresee/ui/catalogue"
)

// A Hint is one action and the bindings that do it.
type Hint struct {
	catalogue.Action
	Bindings []key.Binding
}

func hint(action catalogue.Action, bindings ...key.Binding) Hint {
	return Hint{action, bindings}
}

// Short returns the first key of each binding, as a footer shows them.
func (h Hint) Short() string {
	labels := make([]string, len(h.Bindings))
	for i, b := range h.Bindings {
		labels[i] = b.Help().Key
	}
	if utf8.RuneCountInString(labels[0]) > 1 {
		return labels[0]
	}
	return strings.Join(labels, "")
}

// All returns every key of every binding, first keys first.
func (h Hint) All() []string {
	var labels []string
	for i := 0; ; i++ {
		before := len(labels)
		for _, b := range h.Bindings {
			if i < len(b.Keys()) {
				labels = append(labels, Label(b.Keys()[i]))
			}
		}
		if len(labels) == before {
			return labels
		}
	}
}

// A Section is the actions of one screen, the most important first.
type Section struct {
	Title string
	Hints []Hint
}

// Table writes sections as tables in Markdown.
func Table(sections []Section) string {
	var b strings.Builder
	for _, s := range sections {
		b.WriteString("| " + s.Title + " | |\n| --- | --- |\n")
		for _, h := range s.Hints {
			b.WriteString("| `" + strings.Join(h.All(), "` `") + "` | " + h.Tells + " |\n")
		}
		b.WriteString("\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}
