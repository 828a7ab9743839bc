package keys

import (
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/bubbles/key"

	"foresee/ui/catalogue"
)

func TestEveryActionHasAKeyThatIsNoLetter(t *testing.T) {
	for _, s := range New(catalogue.English().Keys).Sections() {
		for _, h := range s.Hints {
			for _, b := range h.Bindings {
				if !anyNonLetter(b) {
					t.Errorf("%s, %s: only letters %v", s.Title, h.Does, b.Keys())
				}
			}
		}
	}
}

func anyNonLetter(b key.Binding) bool {
	for _, k := range b.Keys() {
		if r := []rune(k); len(r) > 1 || !unicode.IsLetter(r[0]) {
			return true
		}
	}
	return false
}

func TestNoKeyDoesTwoThings(t *testing.T) {
	m := New(catalogue.English().Keys)
	for _, own := range m.Sections()[1:] {
		does := make(map[string]string)
		sections := []Section{m.Everywhere(), own}
		if own.Title == m.Stage().Title || own.Title == m.SpeakerPage().Title {
			sections = sections[1:] // a lesson has the keyboard to itself
		}
		for _, s := range sections {
			for _, h := range s.Hints {
				for _, k := range h.All() {
					if before, ok := does[k]; ok && k != "esc" && k != "↑" && k != "↓" && k != "k" && k != "j" {
						t.Errorf("%s: %s does %q and %q", own.Title, k, before, h.Does)
					}
					does[k] = h.Does
				}
			}
		}
	}
}

func TestEveryActionIsNamed(t *testing.T) {
	for _, s := range New(catalogue.English().Keys).Sections() {
		for _, h := range s.Hints {
			if s.Title == "" || h.Does == "" || h.Tells == "" {
				t.Errorf("%s: %v has no words", s.Title, h.All())
			}
		}
	}
}

func TestHint(t *testing.T) {
	m := New(catalogue.English().Keys)
	tests := []struct {
		hint       Hint
		short, all string
	}{
		{hint(catalogue.Action{}, m.Left, m.Right), "←→", "← → h l"},
		{hint(catalogue.Action{}, m.NextPane, m.PreviousPane), "tab", "tab shift+tab"},
		{hint(catalogue.Action{}, m.Tick), "space", "space"},
		{hint(catalogue.Action{}, m.Redo), "U", "U F7 ctrl+r"},
		{hint(catalogue.Action{}, m.Previous, m.Next), "[]", "[ ]"},
	}
	for _, test := range tests {
		if got := test.hint.Short(); got != test.short {
			t.Errorf("Short = %q, want %q", got, test.short)
		}
		if got := strings.Join(test.hint.All(), " "); got != test.all {
			t.Errorf("All = %q, want %q", got, test.all)
		}
	}
}

func TestTable(t *testing.T) {
	m := New(catalogue.English().Keys)
	got := Table([]Section{m.Policies(), m.Policies()})
	want := "| ON A RECOMMENDATION | |\n| --- | --- |\n| `enter` | its text, and what makes it urgent |\n"
	if got != want+"\n"+want {
		t.Errorf("Table = %q", got)
	}
}
